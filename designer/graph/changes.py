"""What the edits of one graph do to it: each function gives the graph after, or refuses in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import TypeVar

from .edits import EditRefused
from .model import INPUT, Edge, Graph, Group, Layer, Node, Output
from .topology import callers, input_nodes, layer_of, reaches

_Item = TypeVar("_Item")


def found(table: Mapping[str, _Item], id: str, word: str) -> _Item:
    """What a table holds under an id; refused when that is gone."""
    if id not in table:
        raise EditRefused(f"There is no {word} {id!r} any more.")
    return table[id]


def without(table: Mapping[str, _Item], id: str, word: str) -> dict[str, _Item]:
    """The table without what it holds under an id; refused when that is gone."""
    found(table, id, word)
    return {key: value for key, value in table.items() if key != id}


def with_layer(graph: Graph, id: str, **changes: object) -> Graph:
    """The graph with some fields of a layer changed."""
    layer: Layer = replace(found(graph.layers, id, "layer"), **changes)  # type: ignore[arg-type]
    return replace(graph, layers={**graph.layers, id: layer})


def with_node(graph: Graph, id: str, **changes: object) -> Graph:
    """The graph with some fields of a node changed."""
    node: Node = replace(found(graph.nodes, id, "node"), **changes)  # type: ignore[arg-type]
    return replace(graph, nodes={**graph.nodes, id: node})


def with_group(graph: Graph, id: str, **changes: object) -> Graph:
    """The graph with some fields of a group changed."""
    group: Group = replace(found(graph.groups, id, "group"), **changes)  # type: ignore[arg-type]
    return replace(graph, groups={**graph.groups, id: group})


def add_node(graph: Graph, node: Node, layer: Layer | None) -> Graph:
    """The graph with one node more, and with its layer when that is new."""
    if node.id in graph.nodes:
        raise EditRefused(f"There is a node {node.id!r} already.")
    if layer is None:
        found(graph.layers, node.layer, "layer")
        return replace(graph, nodes={**graph.nodes, node.id: node})
    _layer_must_be_new(graph, layer.id)
    if node.layer != layer.id:
        raise EditRefused(f"Node {node.id!r} calls layer {node.layer!r}, not the new {layer.id!r}.")
    _name_must_be_free(graph, layer.id, layer.name)
    layers = {**graph.layers, layer.id: layer}
    return replace(graph, layers=layers, nodes={**graph.nodes, node.id: node})


def remove(graph: Graph, ids: tuple[str, ...]) -> Graph:
    """The graph without some nodes and all that hangs on them."""
    _must_exist(graph, ids)
    gone = set(ids)
    graph = replace(
        graph,
        nodes={id: node for id, node in graph.nodes.items() if id not in gone},
        edges=tuple(x for x in graph.edges if x.source not in gone and x.target not in gone),
        outputs=tuple(output for output in graph.outputs if output.node not in gone),
    )
    return without_uncalled_layers(close_ranks(leave_groups(graph, gone)))


def set_bypassed(graph: Graph, ids: tuple[str, ...], bypassed: bool) -> Graph:
    """The graph with some nodes bypassed, or not any more."""
    _must_exist(graph, ids)
    for id in ids:
        if layer_of(graph, id).kind == INPUT:
            raise EditRefused("An Input cannot be bypassed: it is where data comes in.")
        graph = with_node(graph, id, bypassed=bypassed)
    return graph


def order_inputs(graph: Graph, order: tuple[str, ...]) -> Graph:
    """The graph with its Input nodes in this order, in the places among all nodes that Inputs have."""
    before = input_nodes(graph)
    if sorted(order) != sorted(before):
        raise EditRefused(
            "The order of the inputs must name each Input node once: "
            f"{_listed(before)}. It names {_listed(order)}."
        )
    following = iter(order)
    ids = (next(following) if id in before else id for id in graph.nodes)
    return replace(graph, nodes={id: graph.nodes[id] for id in ids})


def connect(graph: Graph, edge: Edge) -> Graph:
    """The graph with one edge more."""
    _must_exist(graph, (edge.source, edge.target))
    if edge.source_port < 0 or edge.index < 0:
        raise EditRefused("A connection's output and place are counted from 0.")
    if layer_of(graph, edge.target).kind == INPUT:
        raise EditRefused("An Input takes no tensor: it is where data comes in.")
    if any(
        (x.target, x.target_port, x.index) == (edge.target, edge.target_port, edge.index) for x in graph.edges
    ):
        raise EditRefused(
            f"Port {edge.target_port!r} of {edge.target!r} is in use already. Disconnect it first."
        )
    if reaches(graph, edge.target, edge.source):
        raise EditRefused("This connection would close a loop; tensors flow one way.")
    return replace(graph, edges=(*graph.edges, edge))


def disconnect(graph: Graph, target: str, port: str, index: int) -> Graph:
    """The graph without the edge at a port's place."""
    kept = tuple(x for x in graph.edges if (x.target, x.target_port, x.index) != (target, port, index))
    if len(kept) == len(graph.edges):
        raise EditRefused(f"Nothing is connected to port {port!r} {index} of {target!r}.")
    return close_ranks(replace(graph, edges=kept))


def reorder(graph: Graph, target: str, port: str, order: tuple[int, ...]) -> Graph:
    """The graph with the edges of one port in this order."""
    _must_exist(graph, (target,))
    places = sorted(x.index for x in graph.edges if (x.target, x.target_port) == (target, port))
    if sorted(order) != places:
        raise EditRefused(
            f"The order of port {port!r} of {target!r} must name each of its places once: "
            f"{_listed(places)}. It names {_listed(order)}."
        )
    edges = (
        replace(x, index=order.index(x.index)) if (x.target, x.target_port) == (target, port) else x
        for x in graph.edges
    )
    return replace(graph, edges=tuple(edges))


def close_ranks(graph: Graph) -> Graph:
    """The graph with the edges of every port counted 0, 1, 2 … again."""
    counts: dict[tuple[str, str], int] = {}
    index: dict[Edge, int] = {}
    for edge in sorted(graph.edges, key=lambda x: x.index):
        port = (edge.target, edge.target_port)
        index[edge] = counts.get(port, 0)
        counts[port] = index[edge] + 1
    return replace(graph, edges=tuple(replace(edge, index=index[edge]) for edge in graph.edges))


def rename(graph: Graph, layer: str, name: str | None) -> Graph:
    """The graph with a layer named, or without its name."""
    found(graph.layers, layer, "layer")
    _name_must_be_free(graph, layer, name)
    return with_layer(graph, layer, name=name)


def share(graph: Graph, node: str, layer: str) -> Graph:
    """The graph in which a node calls another layer of the same kind."""
    own = layer_of(graph, node) if node in graph.nodes else None
    wanted = found(graph.layers, layer, "layer")
    if own is not None and own.kind != wanted.kind:
        raise EditRefused(f"A {own.kind} cannot share the weights of a {wanted.kind}.")
    return without_uncalled_layers(with_node(graph, node, layer=layer))


def make_independent(graph: Graph, node: str, layer: str) -> Graph:
    """The graph in which a node calls a nameless copy of the layer that it shared."""
    shared = found(graph.layers, found(graph.nodes, node, "node").layer, "layer")
    if len(callers(graph, shared.id)) < 2:
        raise EditRefused(f"{node!r} shares its weights with no other node.")
    _layer_must_be_new(graph, layer)
    copied = {**graph.layers, layer: replace(shared, id=layer, name=None)}
    return with_node(replace(graph, layers=copied), node, layer=layer)


def without_uncalled_layers(graph: Graph) -> Graph:
    """The graph without the layers that no node calls."""
    called = {node.layer for node in graph.nodes.values()}
    return replace(graph, layers={id: x for id, x in graph.layers.items() if id in called})


def make_group(graph: Graph, group: Group) -> Graph:
    """The graph with a new group of nodes, which leave the groups they were in."""
    if not group.nodes:
        raise EditRefused("A group needs at least one node.")
    if group.id in graph.groups:
        raise EditRefused(f"There is a group {group.id!r} already.")
    _must_exist(graph, group.nodes)
    left = leave_groups(graph, set(group.nodes))
    group = replace(group, nodes=tuple(dict.fromkeys(group.nodes)))
    return replace(left, groups={**left.groups, group.id: group})


def rename_group(graph: Graph, group: str, title: str) -> Graph:
    """The graph with another title for a group."""
    found(graph.groups, group, "group")
    if not title.strip():
        raise EditRefused("A group needs a title.")
    return with_group(graph, group, title=title.strip())


def leave_groups(graph: Graph, nodes: set[str]) -> Graph:
    """The graph with some nodes in no group; groups without nodes go."""
    left = {
        id: replace(group, nodes=tuple(n for n in group.nodes if n not in nodes))
        for id, group in graph.groups.items()
    }
    return replace(graph, groups={id: group for id, group in left.items() if group.nodes})


def set_outputs(graph: Graph, outputs: tuple[Output, ...]) -> Graph:
    """The graph with these outputs."""
    _must_exist(graph, [output.node for output in outputs])
    if len({output.name for output in outputs}) < len(outputs):
        raise EditRefused("Two outputs cannot have one name.")
    return replace(graph, outputs=outputs)


def _must_exist(graph: Graph, nodes: Iterable[str]) -> None:
    for id in nodes:
        found(graph.nodes, id, "node")


def _layer_must_be_new(graph: Graph, layer: str) -> None:
    if layer in graph.layers:
        raise EditRefused(f"There is a layer {layer!r} already.")


def _name_must_be_free(graph: Graph, layer: str, name: str | None) -> None:
    if name is not None and not name.strip():
        raise EditRefused("A layer's name cannot be empty.")
    for other in graph.layers.values():
        if name is not None and other.name == name and other.id != layer:
            raise EditRefused(f"Another layer is named {name!r}; names in a model are unique.")


def _listed(items: Iterable[object]) -> str:
    return ", ".join(map(str, items)) or "none"
