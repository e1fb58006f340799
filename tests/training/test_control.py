"""What may be asked of a run from any window: each wish has its effect once, or is refused in words."""

import os
import sqlite3
import time
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest

from designer import runs, training
from designer.graph import Component, WarmStart
from designer.runs.checkpoints import State
from designer.training import LaunchRefused
from designer.training.runner.lock import lock
from designer.training.runner.places import lock_file
from tests.support.runs import iris

STEPS = 10


@pytest.fixture
def store(home):
    """A store for which no runner is started: it looks as if there were one."""
    opened = runs.open_store(home)
    held = lock(lock_file(opened))
    yield opened
    held.release()


@pytest.fixture
def trained(store):
    """A finished run of three epochs with a checkpoint after each."""
    id = training.launch(iris()).id
    runs.take(store, id)
    runs.begin(store, id, steps_per_epoch=STEPS, fingerprint="f")
    for epoch in (1, 2, 3):
        _record(store, id, epoch)
        runs.keep_checkpoint(store, id, State(epoch, 0, [np.full(3, epoch)], loss=1 / epoch))
    runs.end(store, id, "finished")
    return id


def _record(store, id, epoch):
    points = [runs.Measured("loss", epoch, 0.0, 1 / epoch, 0.0, 1.0)]
    points += [runs.Measured("batch/loss", (epoch - 1) * STEPS + i, 0.0, 1.0, 0.0, 1.0) for i in (1, STEPS)]
    with closing(runs.connect(store)) as connection:
        runs.record(connection, id, points, runs.Progress(epoch, STEPS, 1.0), time.time())


def at_work(store, **plan):
    id = training.launch(iris(**plan)).id
    runs.take(store, id)
    runs.begin(store, id, steps_per_epoch=STEPS, fingerprint="f")
    return id


def pretend(store, id, assignment):
    with closing(sqlite3.connect(store.folder / "runs.sqlite")) as connection, connection:
        connection.execute(f"update runs set {assignment} where id = ?", (id,))


def steps_of(store, id, key):
    return [point.step for point in runs.curve(store, id, key)]


def test_a_run_that_waits_leaves_the_queue_at_once_and_can_come_back(store):
    id = training.launch(iris()).id
    assert [training.pause(id).state for _ in range(2)] == ["paused", "paused"]
    assert [training.resume(id).state for _ in range(2)] == ["queued", "queued"]
    assert training.stop(id).state == "stopped"
    assert training.pause(id).state == "stopped"
    assert training.resume(id).state == "queued"


def test_a_run_at_work_is_told_and_who_wants_to_stop_it_prevails(store):
    id = at_work(store)
    assert training.pause(id).state == "pausing"
    assert training.stop(id).state == "stopping"
    assert training.pause(id).state == "stopping"
    with pytest.raises(LaunchRefused, match=r"is stopping\. Wait until it is stopped"):
        training.resume(id)
    runs.end(store, id, "stopped")
    assert training.resume(id).state == "queued"


def test_a_wish_for_a_run_whose_trainer_is_dead_is_answered_at_once(store):
    id = at_work(store)
    pretend(store, id, "pid = 4194303")
    for ask in (training.pause, training.stop):
        assert ask(id).state == "interrupted"
    assert training.resume(id).state == "queued"


def test_a_run_on_another_machine_is_told_and_otherwise_left_alone(store):
    id = at_work(store)
    pretend(store, id, "host = 'elsewhere', pid = 1")
    assert runs.at_work(store) == ()
    assert training.pause(id).state == "pausing"
    assert training.continue_for(at_work(store), 1).state == "running"


def test_a_finished_run_is_continued_for_so_many_epochs_once(store, trained):
    with pytest.raises(LaunchRefused, match=r"has finished\. Continue it"):
        training.resume(trained)
    with pytest.raises(LaunchRefused, match="1 epoch or more"):
        training.continue_for(trained, 0)
    for _ in range(2):
        run = training.continue_for(trained, 2)
        assert (run.state, run.epochs) == ("queued", 5)
    pretend(store, trained, f"state = 'stopped', epoch = 3, step = {STEPS - 1}")
    assert training.continue_for(trained, 2).epochs == 4


def test_a_run_goes_on_from_the_checkpoint_that_it_is_set_back_to(store, trained):
    with pytest.raises(LaunchRefused, match=r"keeps no checkpoint '7-0'\. It keeps 1-0, 2-0, 3-0"):
        training.rewind(trained, "7-0")
    for _ in range(2):
        run = training.rewind(trained, "2-0")
        assert (run.state, run.resume_from) == ("queued", "2-0")
    assert (training.pause(trained).state, training.resume(trained).resume_from) == ("paused", "2-0")
    with pytest.raises(LaunchRefused, match=r"is queued\. Pause it, then rewind it"):
        training.rewind(trained, "1-0")
    runs.forget_after(store, trained, steps=2 * STEPS, epochs=2)
    assert steps_of(store, trained, "loss") == [1, 2]
    assert steps_of(store, trained, "batch/loss") == [1, 10, 11, 20]
    assert runs.latest(store, trained)["loss"].step == 2
    assert (runs.run(store, trained).epoch, runs.run(store, trained).steps_done) == (2, 20)


def test_a_branch_has_the_past_of_its_parent_and_goes_on_exactly_there(store, trained):
    pretend(store, trained, "threads = 7, epochs = 4")
    run = training.branch(trained, "last")
    assert (run.state, run.parent, run.parent_checkpoint, run.resume_from) == (
        "queued",
        trained,
        "3-0",
        "3-0",
    )
    assert (run.threads, run.epochs, run.steps_done) == (7, 4, 30)
    assert steps_of(store, run.id, "batch/loss") == steps_of(store, trained, "batch/loss")
    assert [each.id for each in runs.checkpoints(store, run.id)] == ["3-0"]
    assert steps_of(store, training.branch(trained, "1-0", document=iris(epochs=9)).id, "loss") == [1]
    with pytest.raises(LaunchRefused, match="has had 3 epochs already"):
        training.branch(trained, "3-0", document=iris())


def test_a_branch_with_another_design_begins_anew_with_the_weights_that_fit(store, trained):
    changed = iris(optimizer=Component("SGD"))
    run = training.branch(trained, "2-0", document=changed)
    assert (run.state, run.parent, run.parent_checkpoint, run.resume_from) == ("queued", trained, "2-0", "")
    expected = replace(changed.training, start=WarmStart(trained, "2-0"))
    assert runs.document_of(store, run.id).training == expected
    assert not runs.checkpoints(store, run.id)


def test_the_queue_is_put_in_order_and_left(store, trained):
    first, second, third = (training.launch(iris()).id for _ in range(3))
    training.prioritise(third)
    assert [run.id for run in runs.queue(store)] == [third, first, second]
    training.reorder([second, third])
    assert [run.id for run in runs.queue(store)] == [second, third, first]
    assert training.withdraw(first).state == "stopped"
    training.continue_for(trained, 1)
    assert training.withdraw(trained).state == "paused"
    assert [training.withdraw(id).state for id in (trained, first)] == ["paused", "stopped"]
    assert [run.id for run in runs.queue(store)] == [second, third]


def test_the_limit_is_what_whoever_launches_says_or_suits_the_machine(store, monkeypatch):
    assert training.limit() == max((os.cpu_count() or 1) // 2, 1)
    monkeypatch.setenv("LAYERLOOM_RUNS", "3")
    training.launch(iris())
    monkeypatch.setenv("LAYERLOOM_RUNS", "none")
    assert training.limit() == 3
