"""Keras's refusals, in words that say what was found, what was expected and what to do."""

from __future__ import annotations

import keras
import pytest

from designer.builder import Words, call, make_layer, plain_words
from designer.graph import Json, Layer

pytestmark = pytest.mark.keras

Shapes = list[tuple[int | None, ...]]


def refusal(kind: str, config: dict[str, Json], shapes: Shapes, ports: list[str] | None = None) -> Words:
    """The words for one call, in deferred mode; fails when Keras does not refuse."""
    layer = Layer("l", kind, None, config)
    full = tuple((None, *shape) for shape in shapes)
    tensors: dict[str, list[object]] = {}
    try:
        with keras.StatelessScope(initialize_variables=False):
            callee = make_layer(layer, "l")
            for port, shape in zip(ports or ["inputs"] * len(full), full, strict=True):
                tensors.setdefault(port, []).append(keras.KerasTensor(shape))
            call(callee, tensors, {})
    except Exception as error:
        return plain_words(error, layer, full)
    raise AssertionError("Keras took it")


CONV: dict[str, Json] = {"filters": 4, "kernel_size": 3}
ATTENTION: dict[str, Json] = {"num_heads": 2, "key_dim": 3}

CASES = [
    ("Conv2D", CONV, [(784,)], "wrong-rank", "needs (batch, height, width, channels) at least; it got (None, 784)."),
    ("LSTM", {"units": 3}, [(10,)], "wrong-rank", "LSTM needs (batch, steps, features); it got (None, 10). Add a Reshape"),
    ("RepeatVector", {"n": 3}, [(4, 2)], "wrong-rank", "Add a Flatten before it."),
    ("Dense", {"units": 3}, [(None,)], "unknown-size", "part of (None, None) is unknown"),
    ("Conv2D", CONV, [(28, 28, None)], "unknown-size", "Give the Input a shape without None there"),
    ("Conv2D", CONV, [(1, 1, 1)], "too-small", "does not fit into (None, 1, 1, 1)"),
    ("BatchNormalization", {"axis": 7}, [(3, 4)], "no-such-axis", "axis 7, and (None, 3, 4) has the axes 0 to 2"),
    ("Concatenate", {"axis": 5}, [(3, 4), (3, 4)], "no-such-axis", "Choose one of them"),
    ("Concatenate", {}, [(31, 4), (32, 4)], "sizes-differ", "it got (None, 31, 4) and (None, 32, 4)"),
    ("Add", {}, [(10,), (11,)], "sizes-differ", "needs tensors of one size"),
    ("Reshape", {"target_shape": [5, 5]}, [(24,)], "reshape", "(24,), which is 24 values, into [5, 5]"),
    ("Dense", {}, [(4,)], "missing-parameter", "Dense needs a value for units."),
    ("Conv2D", {}, [(9, 9, 1)], "missing-parameter", "filters and kernel_size"),
    ("Dense", {"units": 1, "activaton": "relu"}, [(4,)], "unknown-parameter", "Did you mean activation?"),
    ("Dense", {"units": 1, "wings": 2}, [(4,)], "unknown-parameter", "has no parameter 'wings'. Remove it."),
    ("Dense", {"units": 1, "activation": "rellu"}, [(4,)], "unknown-activation", "Did you mean 'relu'?"),
    ("Dense", {"units": 1, "kernel_initializer": "he_norm"}, [(4,)], "unknown-initializer", "'he_normal'"),
    ("Conv2D", {**CONV, "filters": "many"}, [(9, 9, 1)], "wrong-type", "filters of Conv2D is 'many'"),
    ("Dens", {"units": 1}, [(4,)], "unknown-kind", "Did you mean Dense?"),
    ("Dense", {"units": 1}, [(4,), (4,)], "too-many", "takes one tensor, and 2 are connected"),
    ("Dense", {"units": -1}, [(4,)], "not-positive", "units of Dense is -1, and it must be a whole number from 1"),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "config", "shapes", "rule", "says"), CASES)
def test_a_refusal_is_reworded(
    kind: str, config: dict[str, Json], shapes: Shapes, rule: str, says: str
) -> None:
    words = refusal(kind, config, shapes)
    assert words.rule == rule
    assert says in words.message


@pytest.mark.parametrize(("kind", "config", "shapes", "rule", "says"), CASES)
def test_no_refusal_shows_the_insides_of_keras(
    kind: str, config: dict[str, Json], shapes: Shapes, rule: str, says: str
) -> None:
    message = refusal(kind, config, shapes).message
    for inside in (
        "\x1b",
        "Arguments received",
        "KerasTensor",
        "__init__",
        "name 'None'",
        "Exception encountered",
    ):
        assert inside not in message


@pytest.mark.parametrize(
    ("kind", "config", "ports", "missing"),
    [
        ("MultiHeadAttention", ATTENTION, ["query"], "value"),
        ("ops.subtract", {}, ["x1"], "x2"),
        ("ops.matmul", {}, ["x2"], "x1"),
    ],
)
def test_a_port_that_lacks_its_tensor_is_named(
    kind: str, config: dict[str, Json], ports: list[str], missing: str
) -> None:
    words = refusal(kind, config, [(5, 4)], ports)
    assert (words.rule, words.port) == ("unconnected", missing)


def test_a_wrong_choice_is_put_on_its_parameter() -> None:
    assert refusal("Conv2D", {**CONV, "padding": "vaild"}, [(9, 9, 1)]).parameter == "padding"
    assert refusal("Dropout", {"rate": 3}, [(4,)]).parameter == "rate"
    assert refusal("Dense", {"units": 1, "dtype": "float31"}, [(4,)]).parameter == "dtype"


def test_a_fault_inside_a_nested_layer_says_so() -> None:
    nested: Json = {"class_name": "Dense", "config": {}}
    assert refusal("TimeDistributed", {"layer": nested}, [(4, 3)]).message == (
        "The Dense inside TimeDistributed needs a value for units. Set it in the inspector."
    )
