"""Code of models that take and give lists and dicts, as imported ones may."""

from __future__ import annotations

import json

import keras
import pytest

from designer.builder import build
from designer.codegen import model_code
from designer.notebook import from_keras
from tests.support.canonical import canonical, difference

pytestmark = pytest.mark.keras


def dense(name, tensor):
    return keras.layers.Dense(2, name=name)(tensor)


def lists():
    x, y = keras.Input((3,), name="x"), keras.Input((4,), name="y")
    return keras.Model([x, y], [dense("a", x), dense("b", y)])


def dicts():
    x, y = keras.Input((3,), name="x"), keras.Input((4,), name="y")
    return keras.Model({"x": x, "y": y}, {"one": dense("a", x), "two": [dense("b", y), dense("c", y)]})


def one_in_a_list():
    x = keras.Input((3,), name="x")
    return keras.Model([x], [dense("a", x)])


def an_array_and_one_state():
    x = keras.Input((4, 3), name="x")
    moved = x + keras.ops.convert_to_tensor([0.5, 1.0, 2.0])
    state = keras.layers.GRU(2)(moved)
    return keras.Model(x, keras.layers.GRU(2)(moved, initial_state=state))


def within(make):
    """A model that calls one of such ends, and uses some of what it gives."""
    x, y = keras.Input((3,), name="left"), keras.Input((4,), name="right")
    inner = make()
    given = keras.tree.pack_sequence_as(inner.input, [x, y])
    outputs = keras.tree.flatten(inner(given))
    return keras.Model([x, y], keras.layers.Add()([outputs[0], outputs[-1]]))


@pytest.mark.parametrize(
    "model",
    [lists, dicts, lambda: within(lists), lambda: within(dicts), one_in_a_list, an_array_and_one_state],
    ids=["lists", "dicts", "lists within", "dicts within", "one in a list", "an array, one state"],
)
def test_code_keeps_how_a_model_takes_and_gives_its_tensors(model):
    document = from_keras(model())
    names: dict = {}
    exec(model_code(document), names)
    assert not difference(*map(config, (lambda: build(document, structured=True), names["build_model"])))


def config(make):
    """What a model says of itself where Keras counts its names from the start."""
    keras.backend.clear_session()
    return canonical(json.loads(make().to_json()))
