"""What things start with, against Keras itself: one click makes a layer that Keras accepts."""

from __future__ import annotations

from collections.abc import Callable

import keras
import pytest

from designer.builder import Callee, call, make_input, make_layer
from designer.builder.training import make_component
from designer.catalogue import Entry, family, load
from designer.graph import Component, Layer, Shape

pytestmark = pytest.mark.keras


def refused(entries: tuple[Entry, ...], make: Callable[[Entry], object]) -> dict[str, str]:
    """What was said of the entries that cannot be made."""
    said = {}
    for entry in entries:
        try:
            make(entry)
        except Exception as error:
            said[entry.name] = f"{type(error).__name__}: {error}"
    return said


def started(entry: Entry) -> Layer:
    return Layer("x", entry.name, config=entry.starting)


def test_every_layer_is_made_of_what_it_starts_with() -> None:
    layers = family(load(), "layer")
    assert refused(layers, lambda e: (make_input if e.name == "Input" else make_layer)(started(e), "x")) == {}
    assert len(layers) >= 120


def test_every_op_is_made_of_what_it_starts_with() -> None:
    assert refused(family(load(), "op"), lambda entry: make_layer(started(entry), "x")) == {}


#: Keras wants one of two parameters, and its signatures require neither.
ONE_OF_TWO = {
    "Discretization": {"num_bins"},
    "ops.image.crop_images": {"top_cropping", "bottom_cropping", "left_cropping", "right_cropping"},
    "ops.image.pad_images": {"top_padding", "bottom_padding", "left_padding", "right_padding"},
}


def test_nothing_required_is_without_a_value() -> None:
    for entry in load().entries.values():
        for parameter in entry.parameters:
            assert not parameter.required or entry.starting[parameter.name] is not None, entry.name
        needed = {p.name for p in entry.parameters if p.required}
        assert set(entry.starting) == needed | ONE_OF_TWO.get(entry.name, set())


@pytest.mark.parametrize(
    ("name", "shape", "expected"),
    [
        ("Dense", (None, 7), (None, 64)),
        ("Conv2D", (None, 28, 28, 1), (None, 26, 26, 32)),
        ("AveragePooling2D", (None, 28, 28, 1), (None, 14, 14, 1)),
        ("AdaptiveMaxPooling2D", (None, 28, 28, 1), (None, 4, 4, 1)),
        ("Embedding", (None, 5), (None, 5, 64)),
        ("Reshape", (None, 4, 5), (None, 20)),
        ("Permute", (None, 4, 5), (None, 5, 4)),
        ("EinsumDense", (None, 4, 5), (None, 4, 64)),
        ("Bidirectional", (None, 4, 5), (None, 128)),
        ("TimeDistributed", (None, 4, 5), (None, 4, 64)),
        ("RNN", (None, 4, 5), (None, 64)),
        ("Resizing", (None, 28, 28, 1), (None, 64, 64, 1)),
        ("ops.swapaxes", (None, 4, 5), (None, 5, 4)),
        ("ops.one_hot", (None,), (None, 10)),
    ],
)
def test_a_layer_does_something_sensible_at_once(name: str, shape: Shape, expected: Shape) -> None:
    entry = next((e for e in load().entries.values() if e.name == name and e.family in ("layer", "op")), None)
    if entry is None:
        room = keras.ops if name.startswith("ops.") else keras.layers
        assert not hasattr(room, name.removeprefix("ops.")), f"the catalogue has lost {name}"
        pytest.skip(f"this Keras has no {name} yet")
    callee: Callee = make_layer(started(entry), "x")
    (given,) = call(callee, {entry.ports[0].name: [keras.KerasTensor(shape, _dtype(name))]}, {})
    assert given.shape == expected


def _dtype(name: str) -> str:
    return "int32" if name in ("Embedding", "ops.one_hot") else "float32"


def test_every_component_is_made_of_what_it_starts_with() -> None:
    for kind in ("optimizer", "loss", "metric", "schedule", "callback"):
        entries = family(load(), kind)
        assert refused(entries, lambda e, k=kind: make_component(k, Component(e.name, e.starting))) == {}
