"""A stand-in for Keras that only notes which calls a program makes, and the same notes from a document.

It knows what the designs of test_any_graph hold: layers of one tensor or a list, three ops, sub-models
of one input. Two lists of records are equal when the models are, whatever variables are called.
"""

from __future__ import annotations

import builtins
import itertools
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

from designer.graph import OPS_PREFIX, ROOT, Document, incoming, layer_of, snake_case, topological_order

_POSITIONS = {
    "Dense": ("units",),
    "ops.maximum": ("x1", "x2"),
    "ops.square": ("x",),
    "ops.subtract": ("x1", "x2"),
}


@dataclass(eq=False)
class Maker:
    """A layer, one call of an op, or a model (with its outputs): what makes tensors."""

    kind: str
    config: Mapping[str, Any] = field(default_factory=dict)
    outputs: Any = None

    def __call__(self, tensors: Any) -> Any:
        call = Call(self, {"inputs": [*tensors] if isinstance(tensors, list) else [tensors]})
        if isinstance(self.outputs, dict):
            return {name: Tensor(call, place) for place, name in enumerate(self.outputs)}
        return Tensor(call)


@dataclass(eq=False)
class Call:
    """One call, with its tensors by port."""

    maker: Maker
    inputs: Mapping[str, Sequence[Tensor]]
    time: int = field(default_factory=itertools.count().__next__)


@dataclass(eq=False)
class Tensor:
    """What comes out of a call."""

    call: Call
    part: int = 0

    def __sub__(self, other: Tensor) -> Tensor:
        return _op("subtract")(self, other)


def traced(text: str) -> list[Any]:
    """The records of the model that a program builds."""
    keras = SimpleNamespace(Input=_input, Model=_model, layers=_Module(_layer), ops=_Module(_op))
    names: dict[str, Any] = {"__builtins__": {**vars(builtins), "__import__": lambda *_: keras}}
    exec(text, names)
    return records(names["build_model"]().outputs)


def expected(document: Document) -> list[Any]:
    """The records of a document."""
    return records(_outputs(document, ROOT))


def records(outputs: Any) -> list[Any]:
    """Every call that leads to the outputs, once, its inputs and its layer by number; then the outputs."""
    numbers: dict[Call, int] = {}
    makers: dict[Maker, int] = {}
    found: list[Any] = []

    def number(tensor: Tensor) -> tuple[int, int]:
        call = tensor.call
        if call not in numbers:
            ports = [(port, [number(each) for each in call.inputs[port]]) for port in sorted(call.inputs)]
            maker = makers.setdefault(call.maker, len(makers))
            inside = records(call.maker.outputs) if call.maker.outputs is not None else None
            found.append((call.maker.kind, _told(call.maker), maker, ports, inside))
            numbers[call] = len(numbers)
        return numbers[call], tensor.part

    named = outputs if isinstance(outputs, dict) else {"": outputs}
    ends = [(name, number(tensor)) for name, tensor in named.items()]
    return [*found, *ends, *_turns(list(numbers))]


def _turns(calls: list[Call]) -> list[list[int]]:
    """For every maker its calls by number, in the order in which they were made."""
    turns: dict[Maker, list[tuple[int, int]]] = {}
    for number, call in enumerate(calls):
        turns.setdefault(call.maker, []).append((call.time, number))
    return [[number for _, number in sorted(made)] for made in turns.values()]


def _told(maker: Maker) -> list[tuple[str, Any]]:
    """A configuration without what is None by itself, and without a name that Keras may have counted out."""
    automatic = re.fullmatch(rf"{snake_case(maker.kind)}(_\d+)?", maker.config.get("name", ""))
    given = ((key, value) for key, value in maker.config.items() if value is not None)
    return sorted((key, value) for key, value in given if key != "name" or not automatic)


def _outputs(document: Document, name: str) -> Any:
    graph = document.graph_named(name)
    makers: dict[str, Maker] = {}
    calls: dict[str, Call] = {}
    feeding = incoming(graph)
    for id in topological_order(graph):
        layer = layer_of(graph, id)
        if layer.id not in makers or layer.kind.startswith(OPS_PREFIX):
            makers[layer.id] = _maker(document, layer.kind, {**layer.config, "name": layer.name})
        ports: dict[str, list[Tensor]] = {}
        for edge in feeding[id]:
            ports.setdefault(edge.target_port, []).append(Tensor(calls[edge.source], edge.source_port))
        calls[id] = Call(makers[layer.id], ports)
    found = {output.name: Tensor(calls[output.node], output.port) for output in graph.outputs}
    return found if len(found) > 1 else next(iter(found.values()))


def _maker(document: Document, kind: str, config: Mapping[str, Any]) -> Maker:
    if kind.startswith("model:"):
        return Maker("Model", outputs=_outputs(document, kind.removeprefix("model:")))
    return Maker(kind, {key: value for key, value in config.items() if value is not None and key != "shape"})


class _Module:
    """A module in which every name is there."""

    def __init__(self, make: Callable[[str], Any]) -> None:
        self._make = make

    def __getattr__(self, name: str) -> Any:
        return self._make(name)


def _layer(kind: str) -> Callable[..., Maker]:
    return lambda *values, **named: Maker(kind, _arguments(kind, values, named))


def _op(name: str) -> Callable[..., Tensor]:
    def called(*values: Any, **named: Any) -> Tensor:
        arguments = _arguments(f"ops.{name}", values, named)
        inputs = {key: [value] for key, value in arguments.items() if isinstance(value, Tensor)}
        config = {key: value for key, value in arguments.items() if key not in inputs}
        return Tensor(Call(Maker(f"ops.{name}", config), inputs))

    return called


def _arguments(kind: str, values: Sequence[Any], named: Mapping[str, Any]) -> dict[str, Any]:
    return {**dict(zip(_POSITIONS.get(kind, ()), values, strict=False)), **named}


def _input(shape: Any, name: str, dtype: str = "float32") -> Tensor:
    return Tensor(Call(Maker("Input", {"name": name}), {}))


def _model(inputs: Any, outputs: Any, name: str = "") -> Maker:
    return Maker("Model", outputs=outputs)
