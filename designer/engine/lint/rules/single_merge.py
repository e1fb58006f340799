"""A merge of one tensor does nothing; a connection is probably missing."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.wiring import incoming
from designer.graph import ROOT, Analysis, Diagnostic, Document, layer_of

_MERGES = {"Concatenate", "Add", "Multiply", "Average", "Maximum", "Minimum", "ops.concatenate"}


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Merge layers with a single tensor."""
    for name in (ROOT, *document.models):
        graph = document.graph_named(name)
        for id, edges in incoming(graph).items():
            kind = layer_of(graph, id).kind
            if kind in _MERGES and len(edges) == 1:
                message = f"{kind} has one tensor, and joins several. Connect another, or remove it."
                yield Diagnostic("warning", message, "single-merge", name, id, edges[0].target_port)
