"""Names that Keras refuses: two layers of one name, or a slash in a name."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from designer.graph import ROOT, Analysis, Diagnostic, Document, Fix, Graph, Layer, Rename


def check(document: Document, analysis: Analysis) -> Iterator[Diagnostic]:
    """Layers whose names do not do."""
    for name in (ROOT, *document.models):
        graph = document.graph_named(name)
        counts = Counter(layer.name for layer in graph.layers.values() if layer.name is not None)
        for layer in graph.layers.values():
            if layer.name is None:
                continue
            if counts[layer.name] > 1:
                counts[layer.name] -= 1
                message = f"Two layers are named {layer.name!r}; names in a model are unique. Rename one."
                yield _named(name, graph, layer, message, "duplicate-name", None)
            if "/" in layer.name:
                message = f"The name {layer.name!r} has a '/', which Keras does not take. Rename the layer."
                yield _named(name, graph, layer, message, "bad-name", layer.name.replace("/", "_"))


def _named(
    graph_name: str, graph: Graph, layer: Layer, message: str, rule: str, better: str | None
) -> Diagnostic:
    node = next(id for id, node in graph.nodes.items() if node.layer == layer.id)
    title = f"Rename it to {better}" if better else "Give it back its automatic name"
    fix = Fix(title, Rename(layer=layer.id, name=better, graph=graph_name))
    return Diagnostic("error", message, rule, graph_name, node, parameter="name", fixes=(fix,))
