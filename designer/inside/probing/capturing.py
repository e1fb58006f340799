"""What every node of a model gives while the model is called, without another model and without changing this one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from typing import Any

import keras

from designer.builder import Trace

#: A node: the name of its graph, and its id.
Node = tuple[str, str]


@contextmanager
def capturing(model: keras.Model, trace: Trace, noticed: Callable[[Node, list[Any]], None]) -> Iterator[None]:
    """Inside, `noticed` is told of every node as the model is called, in that order, and the tensors it gives.

    Of a layer that is called more often than it has nodes, as in a sub-model that is called twice, the first calls
    count.
    """
    calls = _calls(model, trace)
    try:
        for operation, each in calls.values():
            vars(operation)["call"] = _noticing(
                operation.call, list(each.values()), _inputs(operation, trace), noticed
            )
        yield
    finally:
        for operation, _ in calls.values():
            vars(operation).pop("call", None)


def operation_of(made: list[Any]) -> Any:
    """The layer or the op that gave some symbolic tensors."""
    return made[0]._keras_history.operation


#: The nodes of one call, each with the number of the tensor that is its first: code of the design's own may hand on
#: what another node gave.
_Call = list[tuple[Node, int]]


def _calls(model: keras.Model, trace: Trace) -> Mapping[int, tuple[Any, dict[int, _Call]]]:
    """Each layer and op of the model with its calls, in the order in which Keras makes them, by their numbers."""
    found: dict[int, tuple[Any, dict[int, _Call]]] = {}
    for place in sorted(trace, key=_order(model, trace).__getitem__):
        operation, call, tensor = trace[place][0]._keras_history
        if not isinstance(operation, keras.layers.InputLayer):
            _, calls = found.setdefault(id(operation), (operation, {}))
            calls.setdefault(call, []).append((place, tensor))
    return found


def _order(model: keras.Model, trace: Trace) -> dict[Node, int]:
    """Where each node comes among the calls of its graph: Keras goes through a model by depth."""
    order: dict[int, int] = {}
    held = {id(operation): operation for operation in map(operation_of, trace.values())}
    graphs = [model, *(each for each in held.values() if isinstance(each, keras.Model))]
    for graph in graphs:
        for depth in sorted(graph._nodes_by_depth, reverse=True):
            for call in graph._nodes_by_depth[depth]:
                order |= {id(tensor): len(order) for tensor in call.outputs}
    return {place: order.get(id(made[0]), -1) for place, made in trace.items()}


def _inputs(operation: Any, trace: Trace) -> list[Node]:
    """The Input nodes of a sub-model in the order of what it is called with; none of a layer."""
    places = {id(made[0]): place for place, made in trace.items()}
    found = (
        [places.get(id(tensor)) for tensor in operation.inputs] if isinstance(operation, keras.Model) else []
    )
    return [place for place in found if place is not None]


def _noticing(
    call: Callable[..., Any],
    calls: list[_Call],
    inputs: list[Node],
    noticed: Callable[[Node, list[Any]], None],
) -> Callable[..., Any]:
    waiting = iter(calls)

    def called(*given: Any, **named: Any) -> Any:
        nodes = next(waiting, [])
        if nodes is calls[0]:
            for place, tensor in zip(inputs, keras.tree.flatten(given[:1]), strict=False):
                noticed(place, [tensor])
        result = call(*given, **named)
        tensors = keras.tree.flatten(result) if nodes else []
        for node, first in nodes:
            noticed(node, tensors[first:])
        return result

    return called
