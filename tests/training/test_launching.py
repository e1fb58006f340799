"""A design that cannot be trained is refused in words, before anything is started or kept."""

import os
import subprocess
import sys
from dataclasses import replace

import pytest

from designer import runs, training
from designer.graph import (
    Analysis,
    Component,
    DataChoice,
    Diagnostic,
    GraphReport,
    NodeReport,
    Objective,
    WarmStart,
)
from designer.training.room import memory_waiting
from designer.training.runner.places import leave_card
from tests.support.runs import iris

GOOD = iris()
NO_LOSS = {"species": Objective(metrics=(Component("SparseCategoricalAccuracy"),))}


def _nothing_passed_on(graph):
    """The only layer bypassed, with nothing to pass on."""
    nodes = {id: replace(node, bypassed=graph.layers[id].kind != "Input") for id, node in graph.nodes.items()}
    return replace(graph, nodes=nodes, edges=())


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (replace(GOOD, data=None), "No data is chosen"),
        (replace(GOOD, data=DataChoice("nix")), "nix"),
        (replace(GOOD, data=replace(GOOD.data, inputs={})), "Input 'features' gets no data"),
        (replace(GOOD, data=replace(GOOD.data, targets={})), "Choose a column for it"),
        (replace(GOOD, data=replace(GOOD.data, inputs={"features": "petals"})), "reads column 'petals'"),
        (iris(objectives={}), "No output has a loss"),
        (iris(objectives=NO_LOSS), "No output has a loss"),
        (iris(epochs=0), "The epochs must be 1 or more"),
        (iris(batch_size=-1), "The batch size must be 1 or more"),
        (replace(GOOD, graph=replace(GOOD.graph, outputs=())), "The model has no output"),
        (replace(GOOD, graph=_nothing_passed_on(GOOD.graph)), "The model has no output"),
    ],
)
def test_what_is_missing_is_said(document, words, home):
    with pytest.raises(training.LaunchRefused, match=words):
        training.launch(document)
    assert not (home / "runs").exists()


def test_a_start_from_a_run_that_is_gone_or_kept_nothing_is_said(home):
    with pytest.raises(training.LaunchRefused, match=r"gone\. Choose another run"):
        training.launch(iris(start=WarmStart("nothing")))
    bare = runs.create(runs.open_store(home), GOOD)
    with pytest.raises(training.LaunchRefused, match="keeps no such weights"):
        training.launch(iris(start=WarmStart(bare.id)))


def test_a_design_with_mistakes_is_refused_in_their_words():
    analysis = Analysis({"": GraphReport()}, (Diagnostic("error", "Dense needs units.", "keras"),))
    with pytest.raises(training.LaunchRefused, match=r"Dense needs units\."):
        training.launch(GOOD, analysis=analysis)


def with_batch(size):
    return iris(batch_size=size)


def weighing(parameters, kept=0, trainable=0):
    """An analysis in which the only layer has so many parameters, and gives so many bytes a sample."""
    nodes = {
        output.node: NodeReport("ok", "dense", "Dense", activation_bytes=kept)
        for output in GOOD.graph.outputs
    }
    return Analysis({"": GraphReport(nodes, parameters, trainable)})


def test_a_batch_beyond_memory_is_refused_and_one_that_fits_is_named():
    heavy = weighing(1000, 10_000_000)
    batch = 10 * training.largest_batch(GOOD, heavy, training.memory_available())
    refusal = training.memory_refusal(with_batch(batch), heavy)
    assert f"A batch of {batch} needs about" in refusal
    named = int(refusal.rpartition("A batch of ")[2].split()[0])
    assert named >= 1
    assert training.memory_refusal(with_batch(named // 2), heavy) is None


def test_a_trainer_that_waits_leaves_its_memory_to_the_next_run(tmp_path):
    store = runs.open_store(tmp_path)
    assert memory_waiting(store) == 0
    hold = "held = b'x' * 50_000_000; print(flush=True); input()"
    command = [sys.executable, "-S", "-c", hold]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as waits:
        waits.stdout.readline()
        leave_card(store, os.getpid())
        waiting = memory_waiting(store)
        run = runs.create(store, GOOD)
        assert runs.take(store, run.id, waits.pid)
        assert waiting - memory_waiting(store) > 40_000_000
        waits.kill()


def test_the_largest_batch_fits_with_some_memory_to_spare():
    heavy, available = weighing(10**6, 3_000_000), 4 * 10**9
    batch = training.largest_batch(GOOD, heavy, available)
    needed = [training.memory_needed(GOOD, heavy, size) for size in (batch, batch + 1)]
    assert 1.1 * needed[0] <= available < 1.1 * needed[1]


def test_a_model_too_large_for_any_batch_is_refused_with_other_advice():
    giant = weighing(10**12, 1)
    assert "Not even a batch of 1 fits" in training.memory_refusal(GOOD, giant)


def test_memory_follows_what_is_trained_and_by_which_optimizer():
    def needed(optimizer, trainable=10**8, **plan):
        document = iris(optimizer=optimizer, batch_size=10, **plan)
        return training.memory_needed(document, weighing(10**8, 10**8, trainable))

    adam, sgd = Component("Adam"), Component("SGD")
    assert needed(adam) - needed(sgd) >= 2 * 4 * 10**8
    assert needed(adam, trainable=0) < needed(sgd)
    assert needed(Component("SGD", {"momentum": 0.9})) > needed(sgd)
    assert needed(adam, precision="mixed_bfloat16") < needed(adam)


def test_a_store_that_cannot_be_written_is_said_before_anything_starts(tmp_path):
    (tmp_path / "home").write_text("")
    with pytest.raises(runs.StoreUnavailable, match="cannot be used"):
        training.launch(GOOD, home=tmp_path / "home")


def test_an_ended_run_stays_as_it_ended_when_told_to_stop(home):
    store = runs.open_store(home)
    id = runs.create(store, GOOD).id
    runs.end(store, id, "finished")
    assert training.stop(id).state == "finished"


@pytest.mark.slow
def test_launching_and_reading_results_needs_no_keras():
    code = (
        "import sys, designer.training, designer.evaluation, designer.runs, designer.engine\n"
        "sys.exit(any(name in sys.modules for name in ('keras', 'tensorflow')))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
