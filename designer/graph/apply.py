"""The one place where a document changes: `apply(document, edit)` gives the next document."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from typing_extensions import assert_never

from . import edits as e
from .model import Document, Edge, Graph, Group, Layer, Node, Output
from .topology import faults, layer_of, reaches

_Item = TypeVar("_Item")


def apply(document: Document, edit: e.Edit) -> Document:
    """The document after an edit; EditRefused, saying why, when the edit does not fit."""
    match edit:
        case e.Batch(edits=edits):
            for inner in edits:
                document = apply(document, inner)
            return document
        case e.SetTitle(title=title):
            if not title.strip():
                raise e.EditRefused("A design needs a title.")
            return replace(document, title=title.strip())
        case e.SetTraining(training=training):
            return replace(document, training=training)
        case e.SetObjective(output=output, objective=objective):
            objectives = {**document.training.objectives, output: objective}
            return replace(document, training=replace(document.training, objectives=objectives))
        case e.SetData(data=data):
            return replace(document, data=data)
        case e.SetTarget(output=output, column=column):
            return _set_target(document, output, column)
        case e.SetOption(option=option, value=value):
            return _set_option(document, option, value)
        case e.SetModel(name=name, model=model):
            return _checked(replace(document, models={**document.models, name: model}))
        case e.RemoveModel(name=name):
            return _checked(replace(document, models=_without(document.models, name, "sub-model")))
        case _:
            return _apply_to_graph(document, edit)


def _apply_to_graph(document: Document, edit: e.GraphEdit) -> Document:
    if edit.graph and edit.graph not in document.models:
        raise e.EditRefused(f"There is no sub-model {edit.graph!r}.")
    graph = graph_after(document.graph_named(edit.graph), edit)
    if not edit.graph:
        after = replace(document, graph=graph)
    else:
        after = replace(document, models={**document.models, edit.graph: graph})
    return _checked(after) if isinstance(edit, (e.AddNode, e.ReplaceLayer)) else after


def graph_after(graph: Graph, edit: e.GraphEdit) -> Graph:
    """The graph after an edit of it; EditRefused when the edit does not fit."""
    match edit:
        case e.AddNode(node=node, layer=layer):
            return _add_node(graph, node, layer)
        case e.Remove(nodes=nodes):
            return _remove(graph, nodes)
        case e.Connect(edge=edge):
            return _connect(graph, edge)
        case e.Disconnect(target=target, target_port=port, index=index):
            return _disconnect(graph, target, port, index)
        case e.SetConfig(layer=layer, parameter=parameter, value=value):
            config = {**_found(graph.layers, layer, "layer").config, parameter: value}
            return _with_layer(graph, layer, config=config)
        case e.ResetConfig(layer=layer, parameter=parameter):
            before = _found(graph.layers, layer, "layer").config
            return _with_layer(graph, layer, config={k: v for k, v in before.items() if k != parameter})
        case e.SetConstant(node=node, argument=argument, value=value):
            constants = {**_found(graph.nodes, node, "node").constants, argument: value}
            return _with_node(graph, node, constants=constants)
        case e.Rename(layer=layer, name=name):
            return _rename(graph, layer, name)
        case e.ReplaceLayer(layer=layer, kind=kind, config=config):
            return _with_layer(graph, layer, kind=kind, config=config)
        case e.Share(node=node, layer=layer):
            return _share(graph, node, layer)
        case e.Move(positions=positions):
            for id, position in positions.items():
                graph = _with_node(graph, id, position=position)
            return graph
        case e.SetNote(node=node, note=note):
            return _with_node(graph, node, note=note)
        case e.MakeGroup(group=group, title=title, nodes=nodes):
            return _make_group(graph, Group(group, title, nodes))
        case e.Ungroup(group=group):
            return replace(graph, groups=_without(graph.groups, group, "group"))
        case e.SetCollapsed(group=group, collapsed=collapsed):
            folded = replace(_found(graph.groups, group, "group"), collapsed=collapsed)
            return replace(graph, groups={**graph.groups, group: folded})
        case e.SetOutputs(outputs=outputs):
            return _set_outputs(graph, outputs)
        case _:
            assert_never(edit)


def _checked(document: Document) -> Document:
    found = faults(document)
    if found:
        raise e.EditRefused(f"This would leave a broken design: {found[0]}.")
    return document


def _found(table: Mapping[str, _Item], id: str, word: str) -> _Item:
    if id not in table:
        raise e.EditRefused(f"There is no {word} {id!r} any more.")
    return table[id]


def _without(table: Mapping[str, _Item], id: str, word: str) -> dict[str, _Item]:
    _found(table, id, word)
    return {key: value for key, value in table.items() if key != id}


def _with_layer(graph: Graph, id: str, **changes: object) -> Graph:
    layer: Layer = replace(_found(graph.layers, id, "layer"), **changes)  # type: ignore[arg-type]
    return replace(graph, layers={**graph.layers, id: layer})


def _with_node(graph: Graph, id: str, **changes: object) -> Graph:
    node: Node = replace(_found(graph.nodes, id, "node"), **changes)  # type: ignore[arg-type]
    return replace(graph, nodes={**graph.nodes, id: node})


def _add_node(graph: Graph, node: Node, layer: Layer | None) -> Graph:
    if node.id in graph.nodes:
        raise e.EditRefused(f"There is a node {node.id!r} already.")
    if layer is None:
        _found(graph.layers, node.layer, "layer")
        return replace(graph, nodes={**graph.nodes, node.id: node})
    if layer.id in graph.layers:
        raise e.EditRefused(f"There is a layer {layer.id!r} already.")
    if node.layer != layer.id:
        raise e.EditRefused(f"Node {node.id!r} calls layer {node.layer!r}, not the new {layer.id!r}.")
    _name_must_be_free(graph, layer.id, layer.name)
    layers = {**graph.layers, layer.id: layer}
    return replace(graph, layers=layers, nodes={**graph.nodes, node.id: node})


def _remove(graph: Graph, ids: tuple[str, ...]) -> Graph:
    for id in ids:
        _found(graph.nodes, id, "node")
    gone = set(ids)
    graph = replace(
        graph,
        nodes={id: node for id, node in graph.nodes.items() if id not in gone},
        edges=tuple(x for x in graph.edges if x.source not in gone and x.target not in gone),
        outputs=tuple(output for output in graph.outputs if output.node not in gone),
    )
    return _without_uncalled_layers(_close_ranks(_leave_groups(graph, gone)))


def _close_ranks(graph: Graph) -> Graph:
    """The graph with the edges of every port counted 0, 1, 2 … again."""
    counts: dict[tuple[str, str], int] = {}
    index: dict[Edge, int] = {}
    for edge in sorted(graph.edges, key=lambda x: x.index):
        port = (edge.target, edge.target_port)
        index[edge] = counts.get(port, 0)
        counts[port] = index[edge] + 1
    return replace(graph, edges=tuple(replace(edge, index=index[edge]) for edge in graph.edges))


def _leave_groups(graph: Graph, nodes: set[str]) -> Graph:
    left = {
        id: replace(group, nodes=tuple(n for n in group.nodes if n not in nodes))
        for id, group in graph.groups.items()
    }
    return replace(graph, groups={id: group for id, group in left.items() if group.nodes})


def _without_uncalled_layers(graph: Graph) -> Graph:
    called = {node.layer for node in graph.nodes.values()}
    return replace(graph, layers={id: x for id, x in graph.layers.items() if id in called})


def _connect(graph: Graph, edge: Edge) -> Graph:
    _found(graph.nodes, edge.source, "node")
    _found(graph.nodes, edge.target, "node")
    if layer_of(graph, edge.target).kind == "Input":
        raise e.EditRefused("An Input takes no tensor: it is where data comes in.")
    if any(
        (x.target, x.target_port, x.index) == (edge.target, edge.target_port, edge.index) for x in graph.edges
    ):
        raise e.EditRefused(
            f"Port {edge.target_port!r} of {edge.target!r} is in use already. Disconnect it first."
        )
    if reaches(graph, edge.target, edge.source):
        raise e.EditRefused("This connection would close a loop; tensors flow one way.")
    return replace(graph, edges=(*graph.edges, edge))


def _disconnect(graph: Graph, target: str, port: str, index: int) -> Graph:
    kept = tuple(x for x in graph.edges if (x.target, x.target_port, x.index) != (target, port, index))
    if len(kept) == len(graph.edges):
        raise e.EditRefused(f"Nothing is connected to port {port!r} {index} of {target!r}.")
    return _close_ranks(replace(graph, edges=kept))


def _name_must_be_free(graph: Graph, layer: str, name: str | None) -> None:
    if name is not None and not name.strip():
        raise e.EditRefused("A layer's name cannot be empty.")
    for other in graph.layers.values():
        if name is not None and other.name == name and other.id != layer:
            raise e.EditRefused(f"Another layer is named {name!r}; names in a model are unique.")


def _rename(graph: Graph, layer: str, name: str | None) -> Graph:
    _found(graph.layers, layer, "layer")
    _name_must_be_free(graph, layer, name)
    return _with_layer(graph, layer, name=name)


def _share(graph: Graph, node: str, layer: str) -> Graph:
    own = layer_of(graph, node) if node in graph.nodes else None
    wanted = _found(graph.layers, layer, "layer")
    if own is not None and own.kind != wanted.kind:
        raise e.EditRefused(f"A {own.kind} cannot share the weights of a {wanted.kind}.")
    return _without_uncalled_layers(_with_node(graph, node, layer=layer))


def _make_group(graph: Graph, group: Group) -> Graph:
    if not group.nodes:
        raise e.EditRefused("A group needs at least one node.")
    if group.id in graph.groups:
        raise e.EditRefused(f"There is a group {group.id!r} already.")
    for id in group.nodes:
        _found(graph.nodes, id, "node")
    left = _leave_groups(graph, set(group.nodes))
    return replace(left, groups={**left.groups, group.id: group})


def _set_outputs(graph: Graph, outputs: tuple[Output, ...]) -> Graph:
    for output in outputs:
        _found(graph.nodes, output.node, "node")
    if len({output.name for output in outputs}) < len(outputs):
        raise e.EditRefused("Two outputs cannot have one name.")
    return replace(graph, outputs=outputs)


def _set_target(document: Document, output: str, column: str) -> Document:
    if document.data is None:
        raise e.EditRefused("Choose a dataset first.")
    targets = {**document.data.targets, output: column}
    return replace(document, data=replace(document.data, targets=targets))


def _set_option(document: Document, name: str, value: int) -> Document:
    options = document.gallery.options if document.gallery else ()
    option = _found({option.name: option for option in options}, name, "option")
    if not option.minimum <= value <= option.maximum:
        raise e.EditRefused(
            f"{option.name} must be from {option.minimum} to {option.maximum}, and {value} is not."
        )
    chosen = tuple(replace(o, value=value) if o.name == name else o for o in options)
    assert document.gallery is not None
    return replace(document, gallery=replace(document.gallery, options=chosen))
