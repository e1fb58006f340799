"""Real runs: they outlive who launched them, stop when told, and say in words why they failed."""

import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

from designer import runs, training
from designer.data import dataset, load, split
from designer.evaluation import decode, evaluate_apart
from designer.graph import Component, dumps
from designer.training.runner.places import card
from tests.support.detours import with_detours
from tests.support.runs import iris, wait_for

pytestmark = pytest.mark.keras

LAUNCH = """
import sys
from pathlib import Path
from designer.graph import loads
from designer.training import launch
print(launch(loads(Path(sys.argv[1]).read_text())).id)
"""


@pytest.fixture
def store(home):
    return runs.open_store(home)


@pytest.fixture
def main():
    """The worker's entry, called in this process."""
    from designer.training.worker.__main__ import main  # noqa: PLC0415

    before = signal.getsignal(signal.SIGTERM)
    yield main
    signal.signal(signal.SIGTERM, before)


def test_a_run_outlives_the_process_that_launched_it_and_leaves_all_there_is_to_know(
    store, tmp_path, monkeypatch
):
    monkeypatch.setenv("LAYERLOOM_RUNS", "1")
    design = tmp_path / "d.json"
    design.write_text(dumps(iris()), "utf-8")
    launched = subprocess.run(
        [sys.executable, "-c", LAUNCH, str(design)], capture_output=True, text=True, check=True
    )
    id = launched.stdout.strip()
    waits = runs.create(store, iris()).id
    assert wait_for(store, id, lambda run: run.state == "running").state == "running"
    os.kill(card(store).pid, signal.SIGKILL)
    run = wait_for(store, id, lambda run: run.is_at_rest)
    assert (run.state, run.epoch, run.progress) == ("finished", 3, 1.0), runs.log_of(store, id)
    assert run.fingerprint
    assert {s.key for s in runs.series(store, id)} == {
        prefix + name for prefix in ("", "batch/", "val_") for name in ("loss", "sparse_categorical_accuracy")
    } | {"batch/learning_rate"}
    assert [point.step for point in runs.curve(store, id, "val_loss")] == [1, 2, 3]
    assert runs.curve(store, id, "batch/loss")[-1].step == 3 * run.steps_per_epoch
    _previews_are_of_the_validation_part(store, id)
    evaluation = decode(runs.evaluation_of(store, id))
    assert evaluation.samples == 22
    assert evaluation.metrics["sparse_categorical_accuracy"] == pytest.approx(
        evaluation.outputs[0].figures.accuracy
    )
    heard = []
    assert evaluate_apart(id, told=lambda *place: heard.append(place)) == evaluation
    assert heard[-1] == (6, 6)
    assert wait_for(store, waits, lambda run: run.state != "queued").state != "queued", "nobody woke a runner"


def _previews_are_of_the_validation_part(store, id):
    found = runs.previews(store, id)
    assert found.epochs == (1, 2, 3)
    assert set(found.samples) <= set(split(dataset("iris"), iris().data).validation)
    assert np.array_equal(found.inputs["features"], load("iris")["features"][list(found.samples)])
    assert runs.predictions(store, id, 3)["species"].shape == (len(found.samples), 3)


def test_a_run_stops_when_told_and_keeps_its_weights(store, monkeypatch):
    monkeypatch.chdir(store.home.parent)
    id = training.launch(iris(epochs=100_000), home=Path(store.home.name)).id
    wait_for(store, id, lambda run: run.epoch > 1)
    assert training.stop(id).state == "stopping"
    run = wait_for(store, id, lambda run: run.is_at_rest)
    assert run.state == "stopped"
    assert run.message.startswith("Stopped in epoch ")
    assert [array.shape for array in runs.weights(store, id)] == [(4, 3), (3,)]
    assert runs.weights(store, id, "best") is not None
    assert runs.keras_weights_file(store, id).is_file()


def test_a_killed_run_reads_as_interrupted_and_has_the_weights_of_an_epoch(store):
    id = training.launch(iris(epochs=100_000)).id
    wait_for(store, id, lambda run: run.epoch > 2)
    os.kill(runs.run(store, id).pid, signal.SIGKILL)
    killed = wait_for(store, id, lambda run: run.is_at_rest)
    assert killed.state == "interrupted"
    assert killed.message.endswith("Resume the run: it goes on from its latest checkpoint.")
    assert runs.curve(store, id, "loss")
    assert runs.weights(store, id) is not None


def test_a_signal_to_end_pauses_the_run_and_keeps_its_weights(store, main):
    id = runs.create(store, iris(epochs=100_000)).id

    def end() -> None:
        wait_for(store, id, lambda run: run.epoch > 1)
        os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=end).start()
    assert main([id, "--home", str(store.home)]) == 0
    run = runs.run(store, id)
    assert run.state == "paused"
    assert run.message.startswith("Paused in epoch ")
    assert runs.weights(store, id) is not None


def test_a_run_stopped_while_it_waits_trains_nothing(store, main):
    id = runs.create(store, iris()).id
    training.stop(id)
    assert main([id, "--home", str(store.home)]) == 0
    run = runs.run(store, id)
    assert (run.state, run.message) == ("stopped", "Taken out of the queue before it began.")
    assert runs.weights(store, id) is None


def test_a_loss_that_explodes_fails_with_advice_and_keeps_the_weights_before(store, main):
    wild = iris(optimizer=Component("SGD", {"learning_rate": 1e38}), epochs=500)
    id = runs.create(store, wild).id
    main([id, "--home", str(store.home)])
    run = runs.run(store, id)
    assert run.state == "failed"
    assert "learning rate" in run.message
    assert all(np.isfinite(array).all() for array in runs.weights(store, id) or [])


def test_what_keras_refuses_is_said_in_one_line_with_the_log_for_the_rest(store, main):
    id = runs.create(store, iris(optimizer=Component("Adam", {"learning_rate": "fast"}))).id
    assert main([id, "--home", str(store.home)]) == 1
    run = runs.run(store, id)
    assert run.state == "failed"
    assert "\n" not in run.message
    assert "Adam" in run.message


def test_the_same_seeds_give_the_same_curve(store, main):
    ids = [runs.create(store, iris()).id for _ in range(2)]
    for id in ids:
        main([id, "--home", str(store.home)])
    first, second = ([p.value for p in runs.curve(store, id, "val_loss")] for id in ids)
    assert first == second


def test_bypassed_nodes_are_neither_trained_nor_measured(store, main):
    with_them, without = (runs.create(store, design).id for design in (with_detours(iris()), iris()))
    for id in (with_them, without):
        assert main([id, "--home", str(store.home)]) == 0
    assert runs.document_of(store, with_them) == with_detours(iris())
    first, second = ([p.value for p in runs.curve(store, id, "val_loss")] for id in (with_them, without))
    assert first == second
    evaluation = decode(runs.evaluation_of(store, with_them))
    assert evaluate_apart(with_them) == evaluation
    assert evaluation.outputs == decode(runs.evaluation_of(store, without)).outputs
