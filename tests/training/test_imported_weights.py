"""Training begins with the weights that came with an imported model, and the log says what did not fit."""

from dataclasses import replace

import numpy as np
import pytest

from designer import runs
from designer.graph import Component, Origin
from designer.importers import Weights
from designer.workspace import keep_weights
from tests.support.runs import iris

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
