"""Which nodes come before a node of a look: those whose output reaches it, through sub-models too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from .model import Look, Output

#: A node: the name of its graph, and its id.
Node = tuple[str, str]


def ancestors(look: Look) -> Mapping[Node, frozenset[Node]]:
    """By node all those before it; what a sub-model takes comes before all that is in it, which comes before its caller."""
    found: dict[Node, frozenset[Node]] = {}
    outputs = {(each.graph, each.node): each for each in look.outputs}
    callers = {each.calls: each for each in reversed(look.outputs) if each.calls}
    for place in outputs:  # a look has them in this order
        before = [each for each in _before(place, outputs, callers) if each in found]
        found[place] = frozenset(before).union(*(found[each] for each in before))
    return found


def _before(place: Node, outputs: Mapping[Node, Output], callers: Mapping[str, Output]) -> Iterator[Node]:
    """The nodes right before a node."""
    graph, output = place[0], outputs[place]
    yield from ((graph, source) for source in output.sources if (graph, source) in outputs)
    if output.calls:
        yield from (each for each in outputs if each[0] == output.calls)
    caller = callers.get(graph)
    if not output.sources and caller is not None:
        yield from ((caller.graph, source) for source in caller.sources if (caller.graph, source) in outputs)
