"""Nodes that lead to no output: they are left out of the model."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.engine.wiring import before_outputs, display_names, incoming, input_nodes, outgoing
from designer.graph import ROOT, Analysis, Diagnostic, Document, Edge, Fix, Graph, Remove, ancestors


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """The last node of every branch that leads to no output."""
    for name in (ROOT, *document.models):
        graph = document.graph_named(name)
        if graph.outputs:
            yield from _dead_ends(name, graph)


def _dead_ends(name: str, graph: Graph) -> Iterator[Diagnostic]:
    used = before_outputs(graph)
    names, fed, feeding = display_names(graph), outgoing(graph), incoming(graph)
    inputs = set(input_nodes(graph))
    for id in graph.nodes:
        if id in used or id in inputs or fed[id] or not feeding[id]:
            continue
        branch = tuple(n for n in ancestors(graph, [id]) - used - inputs if _leads_only_to(fed, n, id))
        others = f" and {len(branch) - 1} before it" if len(branch) > 1 else ""
        title = names[graph.nodes[id].layer]
        message = (
            f"{title!r} leads to no output, so it is left out of the model. "
            "Connect it, mark it as output, or remove it."
        )
        fix = Fix(f"Remove {title}{others}", Remove(nodes=tuple(sorted(branch)), graph=name))
        yield Diagnostic("warning", message, "dead-branch", name, id, fixes=(fix,))


def _leads_only_to(fed: Mapping[str, tuple[Edge, ...]], node: str, end: str) -> bool:
    ends, stack, seen = set(), [node], set()
    while stack:
        id = stack.pop()
        if id in seen:
            continue
        seen.add(id)
        if not fed[id]:
            ends.add(id)
        stack.extend(edge.target for edge in fed[id])
    return ends == {end}
