"""Calls of layers: from lists of ["layer", node, tensor, {arguments}] to Keras 3's args and kwargs."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from designer.graph import Json

from .values import Object, as_list, as_object, as_text, as_whole

_CONSTANT = "_CONSTANT_VALUE"
_RECURRENT = frozenset(
    {"RNN", "SimpleRNN", "LSTM", "GRU", "Bidirectional", "ConvLSTM1D", "ConvLSTM2D", "ConvLSTM3D"}
)


@dataclass(frozen=True, slots=True)
class Wiring:
    """The layers of one graph: the number of each one's first call in the file, and shapes that are known."""

    first: Mapping[str, int]
    shapes: Mapping[tuple[str, int, int], tuple[Json, str]] = field(default_factory=dict)

    def tensor(self, layer: str, node: int, index: int) -> Object:
        """A tensor as Keras 3 writes it in a call, where all calls count from 0."""
        number = node - self.first.get(layer, 0)
        shape, dtype = self.shapes.get((layer, number, index), (None, "float32"))
        config: Object = {"dtype": dtype, "keras_history": [layer, number, index]}
        config["shape"] = shape
        return {"class_name": "__keras_tensor__", "config": config}


@dataclass(frozen=True, slots=True)
class Call:
    """A call of a layer: its first argument, and the others by name; tensors as Keras 3 writes them."""

    first: Json
    others: Object


def is_leaf(value: Json) -> bool:
    """Whether a value in a call stands for one tensor or constant: ["layer", node, tensor, …]."""
    return (
        isinstance(value, list)
        and len(value) in (3, 4)
        and isinstance(value[0], str)
        and as_whole(value[1]) is not None
        and (len(value) == 3 or value[3] is None or isinstance(value[3], dict))
    )


def name_of(saved: Object) -> str:
    """What the graph calls a layer."""
    return as_text(saved.get("name")) or as_text(as_object(saved.get("config")).get("name"))


def references(value: Json) -> Iterator[tuple[str, int]]:
    """The layers and calls whose tensors a value holds."""
    if is_leaf(value):
        leaf = as_list(value)
        yield as_text(leaf[0]), as_whole(leaf[1]) or 0
        yield from references(leaf[3] if len(leaf) == 4 else None)
    elif isinstance(value, (list, dict)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from references(inner)


def reached(names: Iterable[str], layers: Mapping[str, Object]) -> set[str]:
    """Layers, and all that they need to be computed."""
    pending, found = [*names], set[str]()
    while pending:
        name = pending.pop()
        if name in layers and name not in found:
            found.add(name)
            pending += [needed for needed, _ in references(layers[name].get("inbound_nodes"))]
    return found


def ends(config: Object) -> set[str]:
    """The layers that a graph takes its inputs and outputs from."""
    return {name for key in ("input_layers", "output_layers") for name, _ in references(config.get(key))}


def calls(saved: Json, wiring: Wiring, *, structured: bool) -> list[Call]:
    """The calls of one layer. With `structured` a list of one tensor stays a list, as operators mean it."""
    return [_call(node, wiring, structured) for node in as_list(saved)]


def _call(node: Json, wiring: Wiring, structured: bool) -> Call:
    others = as_object(next(iter(_others(node)), {}))
    bare = not structured and isinstance(node, list) and len(node) == 1 and not is_leaf(node)
    first = mapped(node[0] if bare and isinstance(node, list) else node, lambda leaf: _first(leaf, wiring))
    return Call(first, {key: argument(value, wiring) for key, value in others.items()})


def _others(node: Json) -> list[Json]:
    if is_leaf(node):
        leaf = as_list(node)
        return [leaf[3]] if len(leaf) == 4 and leaf[3] else []
    inner = list(node.values()) if isinstance(node, dict) else as_list(node)
    return [found for value in inner for found in _others(value)]


def mapped(value: Json, change: Callable[[list[Json]], Json]) -> Json:
    """The structure with each leaf changed."""
    if isinstance(value, list):
        return change(value) if is_leaf(value) else [mapped(inner, change) for inner in value]
    if isinstance(value, dict):
        return {key: mapped(inner, change) for key, inner in value.items()}
    return value


def _first(leaf: list[Json], wiring: Wiring) -> Json:
    if leaf[0] == _CONSTANT:
        return leaf[2]
    return wiring.tensor(as_text(leaf[0]), as_whole(leaf[1]) or 0, as_whole(leaf[2]) or 0)


def argument(value: Json, wiring: Wiring) -> Json:
    """An argument given by name, with tensors in place of ["layer", node, tensor]."""
    if isinstance(value, list):
        if is_leaf(value) and len(value) == 3 and value[0] in wiring.first and as_whole(value[2]) is not None:
            return _first(value, wiring)
        return [argument(inner, wiring) for inner in value]
    if isinstance(value, dict):
        return {key: argument(inner, wiring) for key, inner in value.items()}
    return value


def is_tensor(value: Json) -> bool:
    """Whether a value is a tensor as Keras 3 writes it."""
    return isinstance(value, dict) and value.get("class_name") == "__keras_tensor__"


def node(call: Call, class_name: str) -> Object:
    """A layer's call as Keras 3 writes it."""
    others: Object = {key: value for key, value in call.others.items() if value is not None}
    args: list[Json] = [call.first]
    listed = as_list(call.first)
    if class_name in _RECURRENT and len(listed) > 1:
        others["initial_state"] = listed[1:]
        args = listed[:1]
    return {"args": args, "kwargs": others}
