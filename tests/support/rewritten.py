"""A design as one gets it back from its code: the same model under other ids, and nothing of how it was drawn."""

from __future__ import annotations

from dataclasses import replace

from designer.graph import Document, Edge, Graph, effective, topological_order
from designer.graph.structure import filled, input_structure


def rewritten(document: Document, *, title: str = "model") -> Document:
    """The same model with ids counted in the order of computation; places, notes, groups and plan are gone."""
    built = effective(document)
    graphs = {"": built.graph, **built.models}
    nodes = {
        name: {id: f"call_{i}" for i, id in enumerate(topological_order(graph))}
        for name, graph in graphs.items()
    }
    fresh = {name: _graph(graph, name, nodes) for name, graph in graphs.items()}
    root = fresh.pop("")
    return Document("written", title, root, fresh, functions=built.functions)


def _graph(graph: Graph, name: str, nodes: dict[str, dict[str, str]]) -> Graph:
    own = nodes[name]
    layers = {graph.nodes[id].layer: f"layer_{i}" for i, id in enumerate(own)}
    return Graph(
        {new: replace(graph.layers[id], id=new) for id, new in layers.items()},
        {
            new: replace(graph.nodes[id], id=new, layer=layers[graph.nodes[id].layer], position=None, note="")
            for id, new in own.items()
        },
        tuple(_edge(graph, edge, own, nodes) for edge in graph.edges),
        {},
        tuple(replace(output, node=own[output.node]) for output in graph.outputs),
        replace(graph.structure, inputs=filled(input_structure(graph), own.__getitem__)),
    )


def _edge(graph: Graph, edge: Edge, own: dict[str, str], nodes: dict[str, dict[str, str]]) -> Edge:
    model = graph.layers[graph.nodes[edge.target].layer].model
    port = nodes[model].get(edge.target_port, edge.target_port) if model else edge.target_port
    return replace(edge, source=own[edge.source], target=own[edge.target], target_port=port)


def unnamed(document: Document) -> Document:
    """The design with every layer but the Inputs under the name that Keras gives it."""
    return replace(
        document,
        graph=_unnamed(document.graph),
        models={name: _unnamed(graph) for name, graph in document.models.items()},
    )


def _unnamed(graph: Graph) -> Graph:
    layers = {
        id: layer if layer.kind == "Input" else replace(layer, name=None)
        for id, layer in graph.layers.items()
    }
    return replace(graph, layers=layers)
