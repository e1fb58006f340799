"""What may help against a refusal, as edits; they are tried before anyone sees them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.builder import Words
from designer.graph import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Edge,
    Edit,
    Fix,
    Graph,
    Layer,
    Node,
    ResetConfig,
    SetConfig,
    incoming,
)


def remedies(graph: Graph, name: str, node: Node, words: Words) -> tuple[Fix, ...]:
    """The fixes that the words about a node of the graph of this name suggest."""
    return tuple(_remedies(graph, name, node, words))


def _remedies(graph: Graph, name: str, node: Node, words: Words) -> Iterator[Fix]:
    if words.before is not None:
        yield from _inserted(graph, name, node, words.before)
    edits: list[Edit] = [
        SetConfig(layer=node.layer, parameter=parameter, value=value, graph=name)
        for parameter, value in words.changes.items()
    ]
    edits += [
        ResetConfig(layer=node.layer, parameter=parameter, graph=name)
        for parameter in words.resets
        if parameter not in words.changes
    ]
    if edits:
        yield Fix(_title(words), Batch(edits=tuple(edits), title=_title(words)))


def _title(words: Words) -> str:
    if words.changes:
        return "Set " + ", ".join(f"{name} to {value!r}" for name, value in words.changes.items())
    if words.rule == "unknown-parameter":
        return "Remove " + ", ".join(words.resets)
    return "Reset " + ", ".join(words.resets) + " to its default"


def _inserted(graph: Graph, name: str, node: Node, layer: Layer) -> Iterator[Fix]:
    """A layer between a node and what feeds it, where only one tensor does."""
    edges = incoming(graph)[node.id]
    if len(edges) != 1:
        return
    edge = edges[0]
    id = _free(layer.kind.lower(), graph)
    size = f" to {layer.config['target_shape']}" if layer.config else ""
    title = f"Add a {layer.kind}{size} before it"
    edits: tuple[Edit, ...] = (
        Disconnect(target=node.id, target_port=edge.target_port, index=edge.index, graph=name),
        AddNode(node=Node(id, id), layer=replace(layer, id=id), graph=name),
        Connect(edge=Edge(edge.source, id, edge.source_port), graph=name),
        Connect(edge=replace(edge, source=id, source_port=0), graph=name),
    )
    yield Fix(title, Batch(edits=edits, title=title))


def _free(stem: str, graph: Graph) -> str:
    id, count = stem, 1
    while id in graph.nodes or id in graph.layers:
        count += 1
        id = f"{stem}_{count}"
    return id
