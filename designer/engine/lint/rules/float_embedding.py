"""An Embedding looks up whole numbers; Keras cuts off the fractions of others without a word."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.wiring import incoming
from designer.graph import INPUT, ROOT, Analysis, Diagnostic, Document, Edge, Fix, Graph, SetConfig, layer_of


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Embeddings of floating-point numbers."""
    for name in (ROOT, *document.models):
        graph, reports = document.graph_named(name), analysis.graphs[name].nodes
        for id, edges in incoming(graph).items():
            if layer_of(graph, id).kind != "Embedding" or len(edges) != 1:
                continue
            specs = reports[edges[0].source].outputs
            if edges[0].source_port < len(specs) and "float" in specs[edges[0].source_port].dtype:
                message = (
                    f"Embedding takes whole numbers, and gets {specs[edges[0].source_port].dtype}. "
                    "Give its Input the dtype int32."
                )
                fixes = _fixes(name, graph, edges[0])
                yield Diagnostic("warning", message, "float-embedding", name, id, fixes=fixes)


def _fixes(name: str, graph: Graph, edge: Edge) -> tuple[Fix, ...]:
    layer = layer_of(graph, edge.source)
    if layer.kind != INPUT:
        return ()
    edit = SetConfig(layer=layer.id, parameter="dtype", value="int32", graph=name)
    return (Fix(f"Set the dtype of {layer.name or layer.id} to int32", edit),)
