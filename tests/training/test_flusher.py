"""What was measured reaches the store though it may be away for a while; wishes come back."""

import math
import os
import sqlite3
import time

import pytest

from designer import runs
from designer.runs import Progress
from designer.training.worker.flusher import Flusher
from designer.training.worker.folding import Event
from tests.support.runs import iris


@pytest.fixture
def store(tmp_path):
    return runs.open_store(tmp_path)


@pytest.fixture
def run(store):
    run = runs.create(store, iris())
    runs.take(store, run.id, os.getpid())
    runs.begin(store, run.id, steps_per_epoch=5, fingerprint="")
    return run.id


@pytest.fixture
def flusher(store, run):
    return Flusher(store, run, lambda: Progress(1, 3, 10.0))


def until(happened):
    deadline = time.monotonic() + 10
    while not happened() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert happened()


def test_points_and_progress_are_written_while_training_goes_on(store, run, flusher):
    flusher.start()
    flusher.add(Event(1, time.time(), {"loss": 2.0}, "batch/"))
    until(lambda: runs.curve(store, run, "batch/loss"))
    assert runs.run(store, run).step == 3
    flusher.add(Event(2, time.time(), {"loss": 1.0}, "batch/"))
    flusher.close()
    assert [point.value for point in runs.curve(store, run, "batch/loss")] == [2.0, 1.0]


def test_a_wish_to_stop_is_heard(store, run, flusher):
    flusher.start()
    assert flusher.verdict == ""
    runs.request(store, run, "stop")
    until(lambda: flusher.verdict == "stop")
    flusher.close()


def test_a_loss_that_is_no_number_ends_training(store, run, flusher):
    flusher.add(Event(1, time.time(), {"loss": math.nan}, "batch/"))
    flusher.start()
    until(lambda: flusher.verdict == "diverged")
    flusher.close()


def test_nothing_is_lost_while_the_store_cannot_be_written(store, run, flusher, capsys):
    connection = sqlite3.connect(store.folder / "runs.sqlite")
    flusher.start()
    connection.execute("alter table points rename to away")
    flusher.add(Event(1, time.time(), {"loss": 2.0}, "batch/"))
    until(lambda: flusher._complained)
    connection.execute("alter table away rename to points")
    connection.close()
    until(lambda: runs.curve(store, run, "batch/loss"))
    flusher.close()
    assert "training goes on" in capsys.readouterr().out
