"""The run store gives back what was put in, tells the dead from the living, and refuses in words."""

import os
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from dataclasses import replace

import pytest

from designer import runs
from designer.graph import DataChoice, Document, Plan

DOCUMENT = Document(
    "d1", "Digits", data=DataChoice("digits", seed=7), training=Plan(epochs=3, batch_size=16, seed=5)
)


@pytest.fixture
def store(tmp_path):
    return runs.open_store(tmp_path)


@pytest.fixture
def started(store):
    run = runs.create(store, DOCUMENT)
    runs.take(store, run.id, os.getpid())
    runs.begin(store, run.id, steps_per_epoch=10, fingerprint="abc")
    return run.id


def put(store, run, points, progress=runs.Progress(1, 1, None)):  # noqa: B008
    connection = runs.connect(store)
    try:
        return runs.record(connection, run, points, progress, time.time()).wish
    finally:
        connection.close()


def measured(key, step, value):
    return runs.Measured(key, step, float(step), value, value - 1, value + 1)


def test_a_new_run_holds_all_that_is_needed_to_run_it_again(store):
    run = runs.create(store, DOCUMENT)
    assert (run.state, run.title, run.dataset) == ("queued", "Digits", "digits")
    assert (run.epochs, run.batch_size) == (3, 16)
    assert {"python", "numpy"} <= set(run.packages)
    assert runs.document_of(store, run.id) == DOCUMENT
    assert runs.seeds_of(store, run.id) == {"split": 7, "training": 5}
    assert store.folder_of(run.id).is_dir()


def test_runs_come_newest_first_and_by_design(store):
    first = runs.create(store, DOCUMENT)
    second = runs.create(store, replace(DOCUMENT, id="d2"))
    assert [run.id for run in runs.runs(store)] == [second.id, first.id]
    assert [run.id for run in runs.runs(store, document_id="d1")] == [first.id]


def test_an_unknown_run_is_refused_in_words(store):
    for ask in (runs.run, runs.document_of):
        with pytest.raises(runs.UnknownRun, match="There is no run 'nix'"):
            ask(store, "nix")


def test_progress_rate_and_time_left_are_told(store, started):
    put(store, started, [], runs.Progress(epoch=2, step=5, rate=3.0))
    run = runs.run(store, started)
    assert (run.state, run.steps_done, run.progress, run.fingerprint) == ("running", 15, 0.5, "abc")
    assert run.samples_per_second == 48.0


def test_a_run_asked_to_stop_reads_as_stopping_and_its_trainer_is_told(store, started):
    assert put(store, started, []) == ""
    runs.request(store, started, "stop")
    assert runs.run(store, started).state == "stopping"
    assert put(store, started, []) == "stop"
    runs.end(store, started, "stopped", "Stopped.")
    run = runs.run(store, started)
    assert run.is_at_rest
    assert (run.state, run.message) == ("stopped", "Stopped.")


def test_a_run_whose_process_was_killed_reads_as_interrupted(store):
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    run = runs.create(store, DOCUMENT)
    runs.take(store, run.id, process.pid)
    runs.begin(store, run.id, steps_per_epoch=1, fingerprint="")
    assert runs.run(store, run.id).state == "running"
    process.kill()
    deadline = time.time() + 5
    while runs.run(store, run.id).state == "running" and time.time() < deadline:
        time.sleep(0.01)
    dead = runs.run(store, run.id)  # not waited for: still a zombie
    assert dead.state == "interrupted"
    assert "gone" in dead.message
    process.wait()
    process.stdin.close()
    assert runs.run(store, run.id).state == "interrupted"


def test_another_process_with_the_same_number_does_not_pass_for_the_trainer(store, started):
    with sqlite3.connect(store.folder / "runs.sqlite") as connection:
        connection.execute("update runs set process_started = process_started - 100")
    connection.close()
    assert runs.run(store, started).state == "interrupted"


def test_on_another_machine_a_run_lives_while_its_heart_beats(store, started):
    with sqlite3.connect(store.folder / "runs.sqlite") as connection:
        connection.execute("update runs set host = 'elsewhere', pid = 1")
        connection.commit()
        assert runs.run(store, started).state == "running"
        connection.execute("update runs set heartbeat = heartbeat - 60")
    connection.close()
    assert runs.run(store, started).state == "interrupted"


def test_a_finished_run_stays_finished_when_its_process_is_gone(store):
    run = runs.create(store, DOCUMENT)
    runs.take(store, run.id, 2**22 - 1)
    runs.end(store, run.id, "finished")
    assert runs.run(store, run.id).state == "finished"


def test_points_are_kept_once_and_replaced_when_replayed(store, started):
    put(store, started, [measured("loss", 1, 5.0), measured("loss", 2, 4.0)])
    put(store, started, [measured("loss", 2, 3.0)])
    assert [p.value for p in runs.curve(store, started, "loss")] == [5.0, 3.0]
    assert runs.latest(store, started)["loss"].value == 3.0


def test_only_points_after_a_step_are_read(store, started):
    put(store, started, [measured("loss", step, 1.0) for step in range(1, 6)])
    assert [p.step for p in runs.curve(store, started, "loss", since=3)] == [4, 5]


def test_a_thinned_curve_keeps_last_lowest_and_highest_of_each_bucket(store, started):
    values = [(step * 37) % 101 for step in range(1, 1001)]
    put(store, started, [measured("loss", step, float(v)) for step, v in enumerate(values, 1)])
    thinned = runs.curve(store, started, "loss", points=100)
    assert len(thinned) == 100
    for i, point in enumerate(thinned):
        bucket = values[i * 10 : i * 10 + 10]
        assert (point.step, point.value, point.n) == (i * 10 + 10, bucket[-1], 10)
        assert (point.low, point.high) == (min(bucket) - 1, max(bucket) + 1)


def test_a_sample_of_a_curve_has_its_ends_and_what_was_measured_between(store, started):
    put(store, started, [measured("loss", step, float(step)) for step in range(1, 1001)])
    found = runs.sample(store, started, "loss", points=100)
    assert [point.step for point in found] == [*range(1, 1000, 10), 1000]
    assert all((point.value, point.low, point.n) == (point.step, point.step - 1, 1) for point in found)
    assert len(runs.sample(store, started, "loss", points=5000)) == 1000
    assert runs.sample(store, started, "val_loss") == ()


def test_series_are_told_apart_by_output_part_and_pace():
    assert runs.series_of("batch/loss", []) == runs.Series("batch/loss", "loss", "", "train", "batch")
    accuracy = runs.series_of("val_even_binary_accuracy", ["digit", "even"])
    assert (accuracy.metric, accuracy.output, accuracy.part) == ("binary_accuracy", "even", "validation")
    assert runs.series_of("loss", ["loss", "l"]).output == ""


def test_an_evaluation_is_kept_by_part(store, started):
    assert runs.evaluation_of(store, started) is None
    runs.keep_evaluation(store, started, "test", {"loss": 0.5})
    assert runs.evaluation_of(store, started) == {"loss": 0.5}


def test_many_writers_and_readers_do_not_get_in_each_others_way(store):
    ids = [runs.create(store, DOCUMENT).id for _ in range(6)]

    def write(id):
        for step in range(1, 21):
            put(store, id, [measured("loss", step, 1.0)])

    threads = [threading.Thread(target=write, args=(id,)) for id in ids]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        runs.runs(store)
    assert all(len(runs.curve(store, id, "loss")) == 20 for id in ids)


def test_a_store_that_cannot_be_made_is_refused_in_one_clear_sentence(tmp_path):
    (tmp_path / "home").write_text("a file where a folder should be")
    with pytest.raises(
        runs.StoreUnavailable, match=r"cannot be used: .* Check that the folder can be written"
    ):
        runs.open_store(tmp_path / "home")


def test_a_damaged_store_is_refused_and_left_as_it_is(tmp_path):
    (tmp_path / "runs").mkdir()
    file = tmp_path / "runs" / "runs.sqlite"
    file.write_text("this is no database, and long enough to be taken for one" * 50)
    before = file.read_bytes()
    with pytest.raises(runs.StoreUnavailable, match="not a database"):
        runs.open_store(tmp_path)
    assert file.read_bytes() == before


def test_a_newer_store_is_not_touched(store):
    with sqlite3.connect(store.folder / "runs.sqlite") as connection:
        connection.execute("pragma user_version = 99")
    connection.close()
    with pytest.raises(runs.StoreUnavailable, match="newer Layerloom"):
        runs.open_store(store.home)


def test_a_trainer_hears_whether_its_run_is_looked_into(store, started):
    heard = []
    for wanted in (True, False):
        runs.look_into(store, started, wanted)
        with closing(runs.connect(store)) as connection:
            asked = runs.record(connection, started, [], runs.Progress(1, 1, None), time.time())
        heard.append((asked.is_looked_into, runs.run(store, started).is_looked_into))
    assert heard == [(True, True), (False, False)]
