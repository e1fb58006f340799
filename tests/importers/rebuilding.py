"""Real models, opened from their configuration and built again, compared with what they were."""

from __future__ import annotations

import json
from typing import Any

import keras
import numpy as np

from designer.builder import build
from designer.graph import Document, dumps, loads
from designer.importers import from_config
from tests.support.canonical import canonical, difference


def opened(model: keras.Model) -> Document:
    """The design of a model's JSON, saved and read again."""
    return loads(dumps(from_config(json.loads(model.to_json()), f"{model.name}.json", "Keras 3")))


def assert_comes_back(model: keras.Model) -> Document:
    """Its design builds the same model: configuration, parameters, and outputs with the same weights."""
    document = opened(model)
    assert not [layer.kind for layer in document.graph.layers.values() if layer.placeholder]
    again = build(document, structured=True)
    found = difference(canonical(json.loads(model.to_json())), canonical(json.loads(again.to_json())))
    assert not found, found
    assert again.count_params() == model.count_params()
    assert len(again.trainable_weights) == len(model.trainable_weights)
    again.set_weights(same_order(model, again))
    chain = isinstance(model, keras.Sequential)
    given = keras.tree.map_structure(samples, model.inputs[0] if chain else model.input)
    for one, other in zip(outputs(model, given), outputs(again, given), strict=True):
        np.testing.assert_array_equal(one, other)
    return document


def same_order(model: keras.Model, again: keras.Model) -> list[Any]:
    """The weights of a model in the order of another one of the same layers."""
    found = {weight.path: weight for weight in model.weights}
    if {weight.path for weight in again.weights} == set(found):
        return [found[weight.path] for weight in again.weights]
    assert [w.shape for w in model.weights] == [w.shape for w in again.weights]
    return model.get_weights()


def samples(tensor: keras.KerasTensor) -> np.ndarray:
    """Two samples for an input."""
    random = np.random.default_rng(0)
    shape = [2 if i == 0 else 6 if size is None else size for i, size in enumerate(tensor.shape)]
    if np.dtype(tensor.dtype).kind in "iu":
        return random.integers(0, 5, shape).astype(tensor.dtype)
    return random.normal(size=shape).astype(tensor.dtype)


def outputs(model: keras.Model, given: Any) -> list[np.ndarray]:
    """What a model gives, from first to last."""
    return [np.asarray(found) for found in keras.tree.flatten(model(given, training=False))]
