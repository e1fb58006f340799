"""One graph of a new design in the words of an old one: its ids, and its spelling of what means the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .model import DEFAULT_PORT, Document, Edge, Graph, Json, Layer, Node, Structure
from .same import same
from .signatures import plain
from .structure import filled, input_structure, output_structure

Ids = Mapping[str, str]


def renamed(new: Document, name: str, ids: Mapping[str, tuple[Ids, Ids]], old: Graph) -> Graph:
    """A graph of `new` under new ids, by graph those of its nodes and those of its layers.

    What `old` has under the same ids gives places and notes, and its spelling of equal values.
    """
    graph = new.graph_named(name)
    nodes, layers = ids[name]
    renamed = Graph(
        {layers[id]: _layer(layer, layers[id], old) for id, layer in graph.layers.items()},
        {nodes[id]: _node(node, nodes[id], layers[node.layer], old) for id, node in graph.nodes.items()},
        tuple(_edge(graph, edge, nodes, ids) for edge in graph.edges),
        {
            id: replace(group, nodes=tuple(nodes[node] for node in group.nodes))
            for id, group in graph.groups.items()
        },
        tuple(replace(output, node=nodes[output.node]) for output in graph.outputs),
        Structure(filled_or_none(graph.structure.inputs, nodes), graph.structure.outputs),
    )
    return replace(renamed, structure=_structure(renamed, old))


def filled_or_none(structure: Json, nodes: Ids) -> Json:
    """A structure of inputs with their new ids; None stays None."""
    if structure is None:
        return None
    found: Json = filled(structure, lambda id: nodes.get(id, id))
    return found


def _structure(graph: Graph, old: Graph) -> Structure:
    """The structure, as it was said before where it is the same."""
    inputs = same(input_structure(graph), input_structure(old))
    outputs = same(output_structure(graph), output_structure(old))
    return Structure(
        old.structure.inputs if inputs else graph.structure.inputs,
        old.structure.outputs if outputs else graph.structure.outputs,
    )


def _layer(layer: Layer, id: str, old: Graph) -> Layer:
    before = old.layers[id].config if id in old.layers and old.layers[id].kind == layer.kind else {}
    return replace(layer, id=id, config=_values(before, layer.config))


def _node(node: Node, id: str, layer: str, old: Graph) -> Node:
    before = old.nodes.get(id)
    if before is None:
        return replace(node, id=id, layer=layer, position=None)
    constants = _values(before.constants, node.constants)
    return replace(
        node, id=id, layer=layer, constants=constants, position=before.position, note=before.note or node.note
    )


def _values(before: Mapping[str, Json], after: Mapping[str, Json]) -> dict[str, Json]:
    """The values in the order and the spelling of those before."""
    alike = {
        key: before[key] if key in before and plain(key, before[key]) == plain(key, value) else value
        for key, value in after.items()
    }
    return {key: alike[key] for key in dict.fromkeys((*before, *after)) if key in alike}


def _edge(graph: Graph, edge: Edge, nodes: Ids, ids: Mapping[str, tuple[Ids, Ids]]) -> Edge:
    port = edge.target_port
    model = graph.layers[graph.nodes[edge.target].layer].model
    if model is not None and port != DEFAULT_PORT and model in ids:
        port = ids[model][0].get(port, port)
    return replace(edge, source=nodes[edge.source], target=nodes[edge.target], target_port=port)
