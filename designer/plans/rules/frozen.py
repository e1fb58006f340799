"""A model of which nothing learns."""

from __future__ import annotations

from collections.abc import Iterator

from designer.graph import ROOT, Analysis, Batch, Diagnostic, Document, Edit, Fix, Graph, ResetConfig


def check(document: Document, analysis: Analysis | None) -> Iterator[Diagnostic]:
    """Every layer with weights is frozen, so a training changes nothing."""
    if analysis is None or ROOT not in analysis.graphs:
        return
    root = analysis.root
    frozen = [
        edit
        for name, graph in ((ROOT, document.graph), *document.models.items())
        for edit in _freed(name, graph)
    ]
    if root.parameters and not root.trainable and frozen:
        title = "Let all layers learn"
        message = "Every layer is frozen, so training changes nothing. Let some layers learn."
        fix = Fix(title, Batch(edits=tuple(frozen), title=title))
        yield Diagnostic("warning", message, "all-frozen", fixes=(fix,))


def _freed(name: str, graph: Graph) -> Iterator[Edit]:
    for layer in graph.layers.values():
        if layer.config.get("trainable") is False:
            yield ResetConfig(layer=layer.id, parameter="trainable", graph=name)
