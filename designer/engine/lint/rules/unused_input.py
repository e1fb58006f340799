"""An input that nothing reads: Keras takes it silently, and the data for it is never looked at."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.wiring import before_outputs, display_names, input_nodes, outgoing
from designer.graph import ROOT, Analysis, Diagnostic, Document, Fix, Remove


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Inputs from which no output comes."""
    for name in (ROOT, *document.models):
        graph = document.graph_named(name)
        used = before_outputs(graph)
        names, fed = display_names(graph), outgoing(graph)
        for id in input_nodes(graph):
            if id in used or not graph.outputs:
                continue
            title = names[graph.nodes[id].layer]
            fixes = () if fed[id] else (Fix(f"Remove {title}", Remove(nodes=(id,), graph=name)),)
            message = f"No output depends on the input {title!r}. Connect it, or remove it."
            yield Diagnostic("warning", message, "unused-input", name, id, fixes=fixes)
