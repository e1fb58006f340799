"""Every layer and op of the catalogue, called by Keras itself, comes back from its configuration."""

from __future__ import annotations

import keras
import pytest

from designer.builder import build
from designer.catalogue import Entry, family, load
from designer.graph import INPUT
from designer.importers import from_config
from tests.engine.test_every_layer import known_way, real
from tests.support.canonical import canonical, difference

pytestmark = pytest.mark.keras

#: Keras finds a loop in a model of it: outside of training it hands on the very tensor it was given.
NO_MODEL = {"Equalization"}


def came_back(entry: Entry) -> str:
    """What is different after a round trip, empty for nothing."""
    known = known_way(entry)
    if known is None:
        return "no tensors were found that Keras takes"
    given = {
        port: [keras.Input(batch_shape=shape, dtype=dtype) for shape, dtype in specs]
        for port, specs in known[0].items()
    }
    outputs, _ = real(entry, given)
    model = keras.Model([tensor for tensors in given.values() for tensor in tensors], outputs)
    config = {"class_name": "Functional", "config": model.get_config()}
    document = from_config(config, "model.json", "Keras 3")
    if any(layer.placeholder for layer in document.graph.layers.values()):
        return "placeholder: " + "; ".join(remark.message for remark in document.origin.remarks)
    again = build(document, structured=True)
    return difference(
        canonical(config), canonical({"class_name": "Functional", "config": again.get_config()})
    )


def troubles(entries: tuple[Entry, ...]) -> dict[str, str]:
    found = {}
    for entry in entries:
        try:
            with keras.StatelessScope(initialize_variables=False):
                found[entry.name] = came_back(entry)
        except Exception as error:
            found[entry.name] = f"{type(error).__name__}: {error}"
    return {name: trouble for name, trouble in found.items() if trouble}


def test_every_layer_comes_back() -> None:
    public = (e for e in family(load(), "layer") if hasattr(keras.layers, e.name))
    layers = tuple(e for e in public if e.name not in {INPUT, *NO_MODEL})
    assert len(layers) >= 130
    assert troubles(layers) == {}


def test_every_op_comes_back() -> None:
    assert troubles(family(load(), "op")) == {}
