"""One graph of a new design in the words of an old one: its ids, and its spelling of what means the same."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .model import DEFAULT_PORT, Document, Edge, Graph, Json, Layer, Node, Structure
from .same import same
from .signatures import plain, said
from .structure import filled, input_structure, output_structure
from .topology import display_names

Ids = Mapping[str, str]


def renamed(new: Document, name: str, ids: Mapping[str, tuple[Ids, Ids]], old: Graph) -> Graph:
    """A graph of `new` under new ids, by graph those of its nodes and those of its layers.

    What `old` has under the same ids gives places and notes, and its spelling of equal values.
    """
    graph = new.graph_named(name)
    nodes, layers = ids[name]
    renamed = Graph(
        _layers(graph, layers, old),
        {nodes[id]: _node(node, nodes[id], layers[node.layer], old) for id, node in graph.nodes.items()},
        tuple(_edge(graph, edge, nodes, ids) for edge in graph.edges),
        {
            id: replace(group, nodes=tuple(nodes[node] for node in group.nodes))
            for id, group in graph.groups.items()
        },
        tuple(replace(output, node=nodes[output.node]) for output in graph.outputs),
        Structure(filled_or_none(graph.structure.inputs, nodes), graph.structure.outputs),
    )
    named = _with_output_names(renamed, old)
    return replace(named, structure=_structure(named, old))


def _with_output_names(graph: Graph, old: Graph) -> Graph:
    """The outputs under the names that they had, where code does not say names: there they are called as their layers."""
    names = display_names(graph)
    before = {(one.node, one.port): one.name for one in old.outputs}
    alone = old.outputs[0].name if len(old.outputs) == len(graph.outputs) == 1 else None
    to: dict[str, str] = {}
    for one in graph.outputs:
        known = before.get((one.node, one.port)) or alone
        said = one.name != names[graph.nodes[one.node].layer]
        taken = known in to.values() or (
            known != one.name and known in {other.name for other in graph.outputs}
        )
        to[one.name] = one.name if said or known is None or taken else known
    outputs = tuple(replace(one, name=to[one.name]) for one in graph.outputs)
    structure = replace(graph.structure, outputs=filled_or_none(graph.structure.outputs, to))
    return replace(graph, outputs=outputs, structure=structure)


def filled_or_none(structure: Json, to: Ids) -> Json:
    """A structure with other leaves; None stays None."""
    if structure is None:
        return None
    found: Json = filled(structure, lambda leaf: to.get(leaf, leaf))
    return found


def _structure(graph: Graph, old: Graph) -> Structure:
    """The structure, as it was said before where it is the same."""
    inputs = same(input_structure(graph), input_structure(old))
    outputs = same(output_structure(graph), output_structure(old))
    return Structure(
        old.structure.inputs if inputs else graph.structure.inputs,
        old.structure.outputs if outputs else graph.structure.outputs,
    )


def _layers(graph: Graph, ids: Ids, old: Graph) -> dict[str, Layer]:
    """The layers; a name that Keras would have given anyway is one only where it was one before."""
    before, after = display_names(old), display_names(graph)
    found: dict[str, Layer] = {}
    for id, layer in graph.layers.items():
        renamed = _layer(layer, ids[id], old)
        known = old.layers.get(renamed.id)
        if known is not None and before[known.id] == after[id]:
            renamed = replace(renamed, name=known.name)
        found[renamed.id] = renamed
    return found


def _layer(layer: Layer, id: str, old: Graph) -> Layer:
    known = old.layers.get(id)
    if known is None or known.kind != layer.kind:
        return replace(layer, id=id)
    before = known.config
    config = layer.config if "strides" in before else said(layer)
    if "strides" in before and "strides" not in layer.config and "strides" not in said(known):
        config = {**config, "strides": before["strides"]}
    return replace(layer, id=id, config=_values(before, config))


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
