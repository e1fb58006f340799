"""Calls of a design's own code that go on fitting when its inputs are named anew."""

from __future__ import annotations

from collections.abc import Iterator

from designer.graph import ROOT, Connect, Disconnect, Document, Edge, Edit, Graph

from .model import Written


def rewired(document: Document, name: str, before: Written, after: Written) -> tuple[Edit, ...]:
    """What leads the wires of every call to the inputs by their new names, place by place.

    Nothing, unless as many inputs are there as before.
    """
    old, new = ([port.name for port in written.ports] for written in (before, after))
    renamed = {was: now for was, now in zip(old, new, strict=False) if was != now}
    if len(old) != len(new) or not renamed:
        return ()
    graphs = {ROOT: document.graph, **document.models}
    return tuple(edit for key, graph in graphs.items() for edit in _in_graph(graph, key, name, renamed))


def _in_graph(graph: Graph, key: str, name: str, renamed: dict[str, str]) -> Iterator[Edit]:
    called = {node.id for node in graph.nodes.values() if graph.layers[node.layer].custom == name}
    moved = [edge for edge in graph.edges if edge.target in called and edge.target_port in renamed]
    for edge in sorted(moved, key=lambda edge: -edge.index):
        yield Disconnect(target=edge.target, target_port=edge.target_port, index=edge.index, graph=key)
    for edge in sorted(moved, key=lambda edge: edge.index):
        port = renamed[edge.target_port]
        yield Connect(edge=Edge(edge.source, edge.target, edge.source_port, port, edge.index), graph=key)
