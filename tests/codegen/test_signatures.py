"""What generated code passes by position is what Keras takes there, for all layers and ops."""

from __future__ import annotations

import ast
import inspect
from operator import attrgetter
from typing import Any

import pytest

from designer.catalogue import Entry, family, load
from designer.codegen.expressions import (
    Text,
    op_call,  # not public: every op is tried alone
)
from designer.codegen.values import constructor
from designer.codegen.wiring import Wiring
from tests.codegen.sketch import Sketch

pytestmark = pytest.mark.keras


def _names(entry: Entry) -> dict[str, str]:
    """For every argument of an entry its own name, as a value."""
    return {parameter.name: parameter.name for parameter in entry.parameters}


def _bound(function: Any, text: str) -> dict[str, Any]:
    """The arguments of a call's text as the function takes them."""
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    positional = [ast.unparse(argument) for argument in call.args]
    named = {keyword.arg or "": ast.unparse(keyword.value) for keyword in call.keywords}
    return dict(inspect.signature(function).bind(*positional, **named).arguments)


def test_every_constructor_takes_its_arguments_where_they_are_written() -> None:
    import keras  # noqa: PLC0415 (TensorFlow only when this test runs)

    for entry in family(load(), "layer"):
        if entry.name == "Input" or entry.source != "keras":
            continue
        values = {name: name for name in _names(entry) if name != "vocabulary"}
        text = constructor(entry, values)
        for name, value in _bound(getattr(keras.layers, entry.name), text).items():
            assert name == "kwargs" or ast.literal_eval(value) == name, text


def test_every_op_takes_its_arguments_where_they_are_written() -> None:
    import keras  # noqa: PLC0415 (TensorFlow only when this test runs)

    for entry in family(load(), "op"):
        if any(port.variadic for port in entry.ports):
            continue
        text = _op_text(entry)
        if not text.startswith("ops."):
            continue  # an operator
        for name, value in _bound(attrgetter(entry.name)(keras), text).items():
            assert value in (name, repr(name), f"[{name}]"), text


def _op_text(entry: Entry) -> str:
    s = Sketch()
    ports = {port.name for port in entry.ports}
    source = s.input((4,))
    node = s.add(entry.name, id="op")
    config = {name: name for name in _names(entry) if name not in ports}
    s.graph = s.graph.__class__(
        {**s.graph.layers, "op": s.graph.layers["op"].__class__("op", entry.name, None, config)},
        s.graph.nodes,
    )
    for port in entry.ports:
        s.wire(source, node, port.name)
    s.output(node)
    return op_call(Wiring(s.graph), node, lambda edge: Text(edge.target_port)).text
