"""How long a run still takes, held against runs whose batches and epochs take known times."""

import os

import pytest

from designer import runs
from designer.runs import Measured, Progress
from tests.support.runs import iris

STEPS, BATCH, VALIDATION, KEEPING = 20, 0.5, 2.0, 1.0


@pytest.fixture
def store(tmp_path):
    return runs.open_store(tmp_path)


def begun(store):
    run = runs.create(store, iris(epochs=5))
    runs.take(store, run.id, os.getpid())
    runs.begin(store, run.id, steps_per_epoch=STEPS, fingerprint="")
    return runs.run(store, run.id)


def write(store, run, *, epoch, step, started, points):
    measured = [Measured(key, at, started + t, 1.0, 1.0, 1.0) for key, at, t in points]
    connection = runs.connect(store)
    runs.record(connection, run.id, measured, Progress(epoch, step, 1.0), started)
    connection.close()
    return runs.run(store, run.id)


def points(batches, *, compiling=4.0, first=1, once=0.0):
    """Batches and epochs of a run that compiled first, seconds after it began, and `once` again to validate."""
    for done in range(first, batches + 1):
        epoch = (done - 1) // STEPS
        t = compiling + (done - first + 1) * BATCH + epoch * (VALIDATION + KEEPING) + once * (epoch > 0)
        yield "batch/loss", done, t
        if done % STEPS == 0:
            yield "loss", epoch + 1, t + VALIDATION + once * (epoch == 0)


def left(store, run, batches, *, after=0.0, **how):
    """What is told right after so many batches, and what is true."""
    found = [*points(batches, **how)]
    run = write(
        store,
        run,
        epoch=(batches - 1) // STEPS + 1,
        step=(batches - 1) % STEPS + 1,
        started=run.started,
        points=found,
    )
    ends = (batches - 1) // STEPS
    true = (5 * STEPS - batches) * BATCH + (5 - ends) * (VALIDATION + KEEPING)
    return runs.seconds_left(store, run, run.started + found[-1][2] + after), true


def test_before_the_second_batch_nothing_is_told_and_then_the_batches_tell(store):
    run = begun(store)
    assert runs.seconds_left(store, run) is None
    assert left(store, run, 1)[0] is None
    told, _ = left(store, run, 10)
    assert told == pytest.approx((5 * STEPS - 10) * BATCH)


@pytest.mark.parametrize("batches", [STEPS + 1, STEPS + 10, 2 * STEPS + 1, 3 * STEPS + 5, 4 * STEPS + 15])
def test_after_the_first_epoch_validation_and_what_is_kept_count_and_compiling_does_not(store, batches):
    told, true = left(store, begun(store), batches)
    assert told == pytest.approx(true, rel=0.1)


@pytest.mark.parametrize("batches", [STEPS, STEPS + 10, 2 * STEPS, 2 * STEPS + 5, 3 * STEPS + 5])
def test_what_only_the_first_epoch_compiles_is_not_expected_of_the_others(store, batches):
    told, true = left(store, begun(store), batches, once=30.0)
    assert told == pytest.approx(true, rel=0.2)


def test_a_pause_is_no_part_of_an_epoch(store):
    run = begun(store)
    before = run.started - 3000
    run = write(store, run, epoch=3, step=5, started=before, points=[*points(2 * STEPS + 5)])
    assert runs.seconds_left(store, run, run.started) is None
    resumed = [("batch/loss", 45 + n, n * BATCH) for n in range(1, 6)]
    run = write(store, run, epoch=3, step=10, started=run.started, points=resumed)
    assert runs.seconds_left(store, run, run.started + 2.5) == pytest.approx((5 * STEPS - 50) * BATCH)


def test_epochs_of_one_point_tell_by_their_ends(store):
    run = begun(store)
    ends = [
        (key, n if key == "loss" else n * STEPS, 3.0 + n) for n in (1, 2, 3) for key in ("batch/loss", "loss")
    ]
    run = write(store, run, epoch=3, step=STEPS, started=run.started, points=ends)
    assert runs.seconds_left(store, run, run.started + 6.0) == pytest.approx(2.0, abs=1.01)


def test_a_run_at_rest_has_no_time_left(store):
    run = begun(store)
    left(store, run, 30)
    runs.end(store, run.id, "stopped")
    assert runs.seconds_left(store, runs.run(store, run.id)) is None
