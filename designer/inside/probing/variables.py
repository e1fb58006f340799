"""The variables of a model's layers, by the layers of the design, and the gradients by them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import keras
import tensorflow as tf

from designer.builder import Trace
from designer.graph import Document

from .capturing import operation_of

_NUMBER = re.compile(r"_\d+$")


@dataclass(frozen=True, slots=True)
class Held:
    """A variable of a layer, by the layer's id in its graph; `name` is what the layer calls it."""

    graph: str
    layer: str
    name: str
    trainable: bool
    variable: Any


def held(document: Document, trace: Trace) -> tuple[Held, ...]:
    """The variables with numbers of every layer that is no sub-model, each once, in the order of computation."""
    found: dict[int, Held] = {}
    for (graph, node), made in trace.items():
        layer, operation = document.graph_named(graph).nodes[node].layer, operation_of(made)
        if document.graph_named(graph).layers[layer].model is not None:
            continue
        trained = {id(variable) for variable in getattr(operation, "trainable_variables", ())}
        for variable in getattr(operation, "weights", ()):
            if keras.backend.is_float_dtype(variable.dtype):
                name = _unused(_name(operation.name, variable.path), graph, layer, found)
                found.setdefault(id(variable), Held(graph, layer, name, id(variable) in trained, variable))
    return tuple(found.values())


def gradients_of(variables: Sequence[Any], found: Sequence[Any], scale: float) -> Mapping[int, Any]:
    """The gradients that there are, by the id of the variable; of rows that were looked up, those rows only.

    `scale` is how many times too large they were computed.
    """
    return {
        id(variable): tf.cast(_dense(gradient), tf.float32) / scale
        for variable, gradient in zip(variables, found, strict=False)
        if gradient is not None
    }


def _dense(gradient: Any) -> Any:
    """A gradient as one tensor; the other rows of a table are 0, and need no room."""
    if not isinstance(gradient, tf.IndexedSlices):
        return gradient
    rows, places = tf.unique(gradient.indices)
    return tf.math.unsorted_segment_sum(gradient.values, places, tf.size(rows))


def _name(layer: str, path: str) -> str:
    """A variable's path within its layer: "kernel", or "forward_lstm/lstm_cell/kernel" in a wrapper.

    Keras numbers inner layers by how many there were in the process before, which says nothing.
    """
    parts = path.split("/")
    own = parts[parts.index(layer) + 1 :] if layer in parts[:-1] else parts[-1:]
    return "/".join([*(_NUMBER.sub("", part) for part in own[:-1]), own[-1]])


def _unused(name: str, graph: str, layer: str, found: Mapping[int, Held]) -> str:
    taken = {each.name for each in found.values() if (each.graph, each.layer) == (graph, layer)}
    numbers = (f"{name} {count}" for count in range(2, len(taken) + 2))
    return name if name not in taken else next(each for each in numbers if each not in taken)
