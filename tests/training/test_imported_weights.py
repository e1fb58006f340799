"""Training begins with the weights that came with an imported model, and the log says what did not fit."""

from dataclasses import replace

import numpy as np
import pytest

from designer import runs
from designer.evaluation import decode
from designer.graph import Component, Origin
from designer.importers import Weights
from designer.training import LaunchRefused, measure
from designer.workspace import keep_weights
from tests.support.runs import iris, wait_for

pytestmark = pytest.mark.keras

KERNEL = np.full((4, 3), 0.25, "float32")
BIAS = np.array([1, 2, 3], "float32")


def trained(home, arrays):
    """The weights after an epoch that changes none, and what was said; the design names the given arrays."""
    from designer.training.worker.__main__ import main  # noqa: PLC0415

    design = iris(optimizer=Component("SGD", {"learning_rate": 0.0}), epochs=1)
    layer = next(layer.id for layer in design.graph.layers.values() if layer.kind == "Dense")
    kept = keep_weights(home, Weights({(layer, name): array for name, array in arrays.items()}))
    design = replace(design, weights=kept, origin=Origin("mine.keras", "Keras 3 (.keras)"))
    store = runs.open_store(home)
    id = runs.create(store, design).id
    if not arrays:
        (home / "weights" / f"{kept}.npz").unlink()
    assert main([id, "--home", str(home)]) == 0
    return runs.weights(store, id)


def test_training_begins_with_the_imported_weights(home, capsys):
    kernel, bias = trained(home, {"0": KERNEL, "1": BIAS})
    assert np.array_equal(kernel, KERNEL)
    assert np.array_equal(bias, BIAS)
    assert "begins with the weights of mine.keras" in capsys.readouterr().out


def test_a_layer_that_does_not_fit_begins_anew_and_the_log_says_so(home, capsys):
    _, bias = trained(home, {"0": KERNEL[:2], "1": BIAS})
    assert np.array_equal(bias, np.zeros(3))
    assert "4×3, 3, and the file has 2×3, 3" in capsys.readouterr().out


def test_weights_that_are_gone_are_told(home, capsys):
    trained(home, {})
    assert "Training begins with new weights" in capsys.readouterr().out


def test_imported_weights_are_measured_without_training(home):
    design = iris(optimizer=Component("SGD", {"learning_rate": 1.0}), epochs=5)
    layer = next(layer.id for layer in design.graph.layers.values() if layer.kind == "Dense")
    kept = keep_weights(home, Weights({(layer, "0"): KERNEL, (layer, "1"): BIAS}))
    design = replace(design, weights=kept, origin=Origin("mine.keras", "Keras 3 (.keras)"))
    store = runs.open_store(home)
    run = wait_for(store, measure(design).id, lambda run: run.is_at_rest)
    assert (run.state, run.epochs) == ("finished", 0), runs.log_of(store, run.id)
    assert np.array_equal(runs.weights(store, run.id)[0], KERNEL)
    # Every iris gets the same probabilities; the third class has the greatest.
    figures = decode(runs.evaluation_of(store, run.id)).metrics
    softmax = np.exp(BIAS) / np.exp(BIAS).sum()
    assert figures["sparse_categorical_accuracy"] < 0.5
    assert runs.predictions(store, run.id, 0)["species"][0] == pytest.approx(softmax, rel=1e-5)


def test_without_imported_weights_there_is_nothing_to_measure(home):
    with pytest.raises(LaunchRefused, match="epochs must be 1 or more"):
        measure(iris())


def test_weights_that_are_gone_cannot_be_measured(home):
    kept = keep_weights(home, Weights({("dense", "0"): KERNEL}))
    (home / "weights" / f"{kept}.npz").unlink()
    store = runs.open_store(home)
    run = wait_for(store, measure(replace(iris(), weights=kept)).id, lambda run: run.is_at_rest)
    assert run.state == "failed"
    assert "weights" in run.message
