"""Layers of older files give with Keras 3's flatter hard_sigmoid what they gave with the old one."""

import keras
import numpy as np
import pytest

from designer.importers.legacy.slopes import steepened

pytestmark = pytest.mark.keras


def old_hard_sigmoid(x):
    return keras.ops.clip(0.2 * x + 0.5, 0.0, 1.0)


LAYERS = {
    "LSTM": (lambda gate: keras.layers.LSTM(4, recurrent_activation=gate), (5, 3), "recurrent_activation"),
    "GRU": (lambda gate: keras.layers.GRU(4, recurrent_activation=gate), (5, 3), "recurrent_activation"),
    "ConvLSTM2D": (
        lambda gate: keras.layers.ConvLSTM2D(2, 3, recurrent_activation=gate),
        (4, 6, 6, 2),
        "recurrent_activation",
    ),
    "Dense": (lambda gate: keras.layers.Dense(4, activation=gate), (3,), "activation"),
    "SeparableConv2D": (
        lambda gate: keras.layers.SeparableConv2D(4, 3, activation=gate),
        (6, 6, 2),
        "activation",
    ),
}


@pytest.mark.parametrize("kind", LAYERS)
def test_outputs_are_those_of_the_old_slope(kind):
    make, shape, parameter = LAYERS[kind]
    samples = np.random.default_rng(1).normal(size=(2, *shape)).astype("float32")
    old, new = make(old_hard_sigmoid), make("hard_sigmoid")
    old.build(samples.shape)
    new.build(samples.shape)
    weights = [np.random.default_rng(2).normal(size=w.shape).astype("float32") for w in old.weights]
    old.set_weights(weights)
    expected = np.asarray(old(samples))
    new.set_weights(weights)
    assert np.abs(np.asarray(new(samples)) - expected).max() > 1e-3
    new.set_weights(steepened({"class_name": kind, "config": {parameter: "hard_sigmoid"}}, weights))
    np.testing.assert_allclose(np.asarray(new(samples)), expected, atol=1e-5)
