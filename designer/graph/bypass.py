"""The design that is built: the one that is drawn, without its bypassed nodes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from .changes import close_ranks, leave_groups, without_uncalled_layers
from .model import DEFAULT_PORT, Document, Edge, Graph, NodeId
from .topology import incoming

#: Ports that carry what a call is about, most likely first; arguments of Keras's layers and ops.
_MAIN_PORTS = (DEFAULT_PORT, "x", "x1", "query", "sequences")

#: Where a tensor comes from: a node and the number of its output.
_Tensor = tuple[NodeId, int]


def effective(document: Document) -> Document:
    """The document with each bypassed node taken out and its main input passed on in its place.

    Where that input is free, nothing is passed on: the edges and outputs that began there go. The
    same document is returned when nothing in it is bypassed.
    """
    graph = effective_graph(document.graph)
    models = {name: effective_graph(model) for name, model in document.models.items()}
    if graph is document.graph and all(models[name] is model for name, model in document.models.items()):
        return document
    return replace(document, graph=graph, models=models)


def effective_graph(graph: Graph) -> Graph:
    """One graph as `effective` leaves it."""
    gone = {id for id, node in graph.nodes.items() if node.bypassed}
    if not gone:
        return graph
    origin = origins(graph)
    moved = [(x, origin((x.source, x.source_port))) for x in graph.edges if x.target not in gone]
    ended = [(x, origin((x.node, x.port))) for x in graph.outputs]
    edges = tuple(replace(x, source=at[0], source_port=at[1]) for x, at in moved if at)
    kept = replace(
        graph,
        nodes={id: node for id, node in graph.nodes.items() if id not in gone},
        edges=edges,
        outputs=tuple(replace(x, node=at[0], port=at[1]) for x, at in ended if at),
    )
    whole = close_ranks(kept) if len(edges) < len(moved) else kept
    return without_uncalled_layers(leave_groups(whole, gone))


def main_input(edges: Sequence[Edge]) -> Edge | None:
    """Which of the edges into a node carries what it passes on when bypassed; None when it has none."""
    ordered = sorted(edges, key=lambda edge: (edge.target_port, edge.index))
    for port in _MAIN_PORTS:
        for edge in ordered:
            if edge.target_port == port:
                return edge
    return ordered[0] if ordered else None


def origins(graph: Graph) -> Callable[[_Tensor], _Tensor | None]:
    """From a tensor to the one that stands for it, through any number of bypassed nodes."""
    feeding = incoming(graph)

    def origin(tensor: _Tensor) -> _Tensor | None:
        while graph.nodes[tensor[0]].bypassed:
            edge = main_input(feeding[tensor[0]])
            if edge is None:
                return None
            tensor = (edge.source, edge.source_port)
        return tensor

    return origin
