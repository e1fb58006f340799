"""Which nodes of a look come after some others: those that their output reaches, through sub-models too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set

from .model import Look, Output

#: A node: the name of its graph, and its id.
Node = tuple[str, str]


def after(look: Look, first: Set[Node]) -> Set[Node]:
    """The nodes that have one of the first ones before them.

    What a sub-model takes comes before all that is in it, which comes before the node that calls it.
    """
    outputs = {(each.graph, each.node): each for each in look.outputs}
    callers = {each.calls: each for each in reversed(look.outputs) if each.calls}
    inner: dict[str, list[Node]] = {}
    for place in outputs:
        inner.setdefault(place[0], []).append(place)
    found: set[Node] = set()
    for place, output in outputs.items():  # a look has them in the order in which they are computed
        if any(each in first or each in found for each in _before(output, inner, callers)):
            found.add(place)
    return found


def _before(output: Output, inner: Mapping[str, list[Node]], callers: Mapping[str, Output]) -> Iterator[Node]:
    """The nodes right before one; all that is in the sub-model that it calls."""
    yield from ((output.graph, source) for source in output.sources)
    yield from inner.get(output.calls, ()) if output.calls else ()
    caller = callers.get(output.graph)
    if not output.sources and caller is not None:
        yield from ((caller.graph, source) for source in caller.sources)
