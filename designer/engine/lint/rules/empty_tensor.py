"""A tensor without values: some versions of Keras let a window be larger than what it slides over."""

from __future__ import annotations

from collections.abc import Iterator

from designer.engine.wiring import incoming
from designer.graph import ROOT, Analysis, Diagnostic, Document


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """The first nodes whose tensors have a dimension of size 0."""
    for name in (ROOT, *document.models):
        reports = analysis.graphs[name].nodes
        empty = {id: 0 in spec.shape for id, node in reports.items() for spec in node.outputs[:1]}
        for id, edges in incoming(document.graph_named(name)).items():
            if empty.get(id) and not any(empty.get(edge.source) for edge in edges):
                shape = reports[id].outputs[0].shape
                message = (
                    f"{reports[id].layer} gives {shape}, which holds no values: what it reads is too small. "
                    "Make its window or stride smaller, set padding to 'same', or pool less before it."
                )
                yield Diagnostic("warning", message, "empty-tensor", name, id)
