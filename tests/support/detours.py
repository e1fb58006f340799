"""Designs with bypassed nodes all over, which must be as good as the designs without them."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import Document, Edge, Graph, Layer, Node


def with_detours(document: Document) -> Document:
    """The design with every tensor, and every output, going through a bypassed Dropout of its own."""
    models = {name: _with_detours(model) for name, model in document.models.items()}
    return replace(document, graph=_with_detours(document.graph), models=models)


def _with_detours(graph: Graph) -> Graph:
    tensors = [(edge.source, edge.source_port) for edge in graph.edges]
    tensors += [(output.node, output.port) for output in graph.outputs]
    ids = [f"detour_{number}" for number in range(len(tensors))]
    layers = {id: Layer(id, "Dropout", config={"rate": 0.5}) for id in ids}
    nodes = {id: Node(id, id, bypassed=True) for id in ids}
    entries = (Edge(source, id, port) for (source, port), id in zip(tensors, ids, strict=True))
    following = iter(ids)
    edges = tuple(replace(edge, source=next(following), source_port=0) for edge in graph.edges)
    outputs = tuple(replace(output, node=next(following), port=0) for output in graph.outputs)
    return replace(
        graph,
        layers={**graph.layers, **layers},
        nodes={**graph.nodes, **nodes},
        edges=(*edges, *entries),
        outputs=outputs,
    )
