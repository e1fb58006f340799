"""Two dense layers with nothing in between are one: their product is again a matrix."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.lint.outputs import last_activation
from designer.engine.wiring import display_names, incoming
from designer.graph import ROOT, Analysis, Diagnostic, Document, Fix, layer_of


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Dense layers without activation that feed another dense layer."""
    for name in (ROOT, *document.models):
        graph = document.graph_named(name)
        names, feeding = display_names(graph), incoming(graph)
        for id in graph.nodes:
            if layer_of(graph, id).kind != "Dense" or len(feeding[id]) != 1:
                continue
            source = feeding[id][0].source
            last = last_activation(document, name, source)
            if last is None or last.activation != "linear" or last.layer is None or last.graph != name:
                continue
            if graph.layers[last.layer].kind != "Dense":
                continue
            edit = last.become("relu")
            message = (
                f"{names[last.layer]!r} has no activation and feeds {names[graph.nodes[id].layer]!r}: "
                "two dense layers without one in between can do no more than one. Give it an activation."
            )
            node = next(n for n, found in graph.nodes.items() if found.layer == last.layer)
            fixes = (Fix("Set activation to relu", edit),) if edit is not None else ()
            yield Diagnostic("hint", message, "linear-stack", name, node, None, "activation", fixes)
