"""Mixed precision: the layers that give a model's outputs compute in float32, as Keras's guide asks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.graph import INPUT, OPS_PREFIX, ROOT, Document, Graph, Layer, effective

_FLOAT32 = "float32"


def with_float32_outputs(document: Document) -> Document:
    """The design whose last layers compute in float32, where its plan trains in mixed precision.

    In half precision a softmax, or a loss of small numbers, loses too many digits. Layers with a dtype of
    their own keep it; an op has none to set.
    """
    if document.training.precision == _FLOAT32:
        return document
    document = effective(document)
    for graph_name, layer in dict.fromkeys(_last_layers(document, ROOT)):
        document = _in_float32(document, graph_name, layer)
    return document


def _last_layers(document: Document, graph_name: str) -> Iterator[tuple[str, str]]:
    """The layers that give outputs, by their graphs; those inside a sub-model that gives one."""
    graph = document.graph_named(graph_name)
    for output in graph.outputs:
        layer = graph.layers[graph.nodes[output.node].layer]
        if layer.model is not None:
            yield from _last_layers(document, layer.model)
        elif _takes_a_dtype(layer):
            yield graph_name, layer.id


def _takes_a_dtype(layer: Layer) -> bool:
    of_keras = layer.kind != INPUT and not layer.kind.startswith(OPS_PREFIX)
    return of_keras and layer.custom is None and layer.placeholder is None and "dtype" not in layer.config


def _in_float32(document: Document, graph_name: str, id: str) -> Document:
    graph = document.graph_named(graph_name)
    layer = graph.layers[id]
    changed = replace(layer, config={**layer.config, "dtype": _FLOAT32})
    return _with_graph(document, graph_name, replace(graph, layers={**graph.layers, id: changed}))


def _with_graph(document: Document, name: str, graph: Graph) -> Document:
    if name == ROOT:
        return replace(document, graph=graph)
    return replace(document, models={**document.models, name: graph})
