"""How a graph hangs together, worked out once for as long as the very parts of it are looked at.

The inference and every rule of the lint ask the same questions of the same graph; graphs never change, so
being the same objects is enough to give the same answer again: they are kept with it. Nobody may change
what is given.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from functools import wraps
from operator import attrgetter
from threading import Lock
from typing import TypeVar

from designer import graph as questions
from designer.graph import Edge, Graph

_Answer = TypeVar("_Answer")

#: Graphs remembered: a design's, its sub-models', and those of the fixes that are tried on it.
LIMIT = 64


def _remembered(
    *parts: str,
) -> Callable[[Callable[[Graph], _Answer]], Callable[[Graph], _Answer]]:
    """A question whose answer hangs on these parts of a graph only, asked once while they are the same."""
    parts_of = attrgetter(*parts)

    def of(question: Callable[[Graph], _Answer]) -> Callable[[Graph], _Answer]:
        known: OrderedDict[tuple[int, ...], tuple[tuple[object, ...], _Answer]] = OrderedDict()
        lock = Lock()

        @wraps(question)
        def ask(graph: Graph) -> _Answer:
            held = parts_of(graph)
            key = tuple(map(id, held))
            with lock:
                found = known.get(key)
            if found is None:
                found = (held, question(graph))
                with lock:
                    known[key] = found
                    if len(known) > LIMIT:
                        known.popitem(last=False)
            return found[1]

        return ask

    return of


@_remembered("nodes", "edges")
def incoming(graph: Graph) -> Mapping[str, tuple[Edge, ...]]:
    """For every node the edges that end there, by port and then by index."""
    return questions.incoming(graph)


@_remembered("nodes", "edges")
def outgoing(graph: Graph) -> Mapping[str, tuple[Edge, ...]]:
    """For every node the edges that start there, in the graph's order."""
    return questions.outgoing(graph)


@_remembered("nodes", "edges")
def topological_order(graph: Graph) -> tuple[str, ...]:
    """Every node after all that feed it."""
    return questions.topological_order(graph)


@_remembered("layers", "nodes", "edges")
def display_names(graph: Graph) -> Mapping[str, str]:
    """A unique name for every layer, by layer id."""
    return questions.display_names(graph)


@_remembered("layers", "nodes")
def input_nodes(graph: Graph) -> tuple[str, ...]:
    """The ids of the graph's Input nodes, in order."""
    return questions.input_nodes(graph)


@_remembered("nodes", "edges", "outputs")
def before_outputs(graph: Graph) -> frozenset[str]:
    """The nodes whose tensors reach an output."""
    return frozenset(questions.ancestors(graph, [output.node for output in graph.outputs]))
