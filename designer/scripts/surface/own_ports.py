"""The ports of layers of the script's own: named by what their `call` takes, as they are where they are built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from designer.graph import DEFAULT_PORT, Edge, Graph, Node
from designer.scripts.interpreter.classes import method_named
from designer.scripts.values import Function

from .own_layers import OwnLayer


def with_own_ports(graph: Graph, own: Mapping[str, OwnLayer]) -> Graph:
    """A graph whose edges and constants name the arguments of these layers, by the layers' ids."""
    taken = {id: ports for id, layer in own.items() if (ports := _ports(layer))}
    at = {node.id: taken[node.layer] for node in graph.nodes.values() if node.layer in taken}
    nodes = {id: _named(node, at.get(id, {})) for id, node in graph.nodes.items()}
    edges = tuple(_arriving(edge, at.get(edge.target, {})) for edge in graph.edges)
    return replace(graph, nodes=nodes, edges=edges)


def _ports(layer: OwnLayer) -> Mapping[str, str]:
    """The port for each name that an argument may have: its position among the inputs, or its own."""
    if isinstance(layer.definition, Function):
        return {}
    call = method_named(layer.definition, "call")
    if not isinstance(call, Function):
        return {}
    said = call.node.args
    names = [one.arg for one in (*said.posonlyargs, *said.args)][1:]
    found = {f"{DEFAULT_PORT}_{i}": name for i, name in enumerate(names) if i}
    return {**found, names[0]: DEFAULT_PORT} if names else {}


def _named(node: Node, ports: Mapping[str, str]) -> Node:
    if not ports or not node.constants:
        return node
    return replace(node, constants={ports.get(name, name): value for name, value in node.constants.items()})


def _arriving(edge: Edge, ports: Mapping[str, str]) -> Edge:
    return replace(edge, target_port=ports.get(edge.target_port, edge.target_port))
