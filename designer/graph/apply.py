"""The one place where a document changes: `apply(document, edit)` gives the next document."""

from __future__ import annotations

import re
from dataclasses import replace

from typing_extensions import assert_never

from . import changes as c
from . import edits as e
from .functions import remove_function, rename_function, set_function
from .model import Document, Effect, Gallery, Graph, Group
from .topology import faults, functions_in, functions_of, models_in, models_of, renamed_layers

_MODEL_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


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
            return _checked(replace(document, models=c.without(document.models, name, "sub-model")))
        case e.RenameModel(name=name, to=to):
            return _rename_model(document, name, to)
        case e.SetFunction(name=name, source=source):
            return set_function(document, name, source)
        case e.RemoveFunction(name=name):
            return remove_function(document, name)
        case e.RenameFunction(name=name, to=to):
            return rename_function(document, name, to)
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
    return _checked(after) if _may_break(edit) else after


def _may_break(edit: e.GraphEdit) -> bool:
    """Whether the whole document must be looked at afterwards, which takes long in a large one."""
    match edit:
        case e.AddNode(node=node, layer=layer):
            return node.bypassed or (layer is not None and bool(models_of(layer) or functions_of(layer)))
        case e.ReplaceLayer():
            return True
        case e.SetConfig(value=value):
            return bool(functions_in(value) or models_in(value))
        case _:
            return False


def graph_after(graph: Graph, edit: e.GraphEdit) -> Graph:
    """The graph after an edit of it; EditRefused when the edit does not fit."""
    match edit:
        case e.AddNode(node=node, layer=layer):
            return c.add_node(graph, node, layer)
        case e.Remove(nodes=nodes):
            return c.remove(graph, nodes)
        case e.Connect(edge=edge):
            return c.connect(graph, edge)
        case e.Disconnect(target=target, target_port=port, index=index):
            return c.disconnect(graph, target, port, index)
        case e.Reorder(target=target, target_port=port, order=order):
            return c.reorder(graph, target, port, order)
        case e.SetConfig(layer=layer, parameter=parameter, value=value):
            config = {**c.found(graph.layers, layer, "layer").config, parameter: value}
            return c.with_layer(graph, layer, config=config)
        case e.ResetConfig(layer=layer, parameter=parameter):
            before = c.found(graph.layers, layer, "layer").config
            return c.with_layer(graph, layer, config={k: v for k, v in before.items() if k != parameter})
        case e.SetConstant(node=node, argument=argument, value=value):
            constants = {**c.found(graph.nodes, node, "node").constants, argument: value}
            return c.with_node(graph, node, constants=constants)
        case e.ResetConstant(node=node, argument=argument):
            given = c.found(graph.nodes, node, "node").constants
            return c.with_node(graph, node, constants={k: v for k, v in given.items() if k != argument})
        case e.Rename(layer=layer, name=name):
            return c.rename(graph, layer, name)
        case e.ReplaceLayer(layer=layer, kind=kind, config=config):
            return c.with_layer(graph, layer, kind=kind, config=config)
        case e.Share(node=node, layer=layer):
            return c.share(graph, node, layer)
        case e.MakeIndependent(node=node, layer=layer):
            return c.make_independent(graph, node, layer)
        case e.SetBypassed(nodes=nodes, bypassed=bypassed):
            return c.set_bypassed(graph, nodes, bypassed)
        case e.Move(positions=positions):
            for id, position in positions.items():
                graph = c.with_node(graph, id, position=position)
            return graph
        case e.SetNote(node=node, note=note):
            return c.with_node(graph, node, note=note)
        case e.MakeGroup(group=group, title=title, nodes=nodes):
            return c.make_group(graph, Group(group, title, nodes))
        case e.RenameGroup(group=group, title=title):
            return c.rename_group(graph, group, title)
        case e.Ungroup(group=group):
            return replace(graph, groups=c.without(graph.groups, group, "group"))
        case e.SetCollapsed(group=group, collapsed=collapsed):
            return c.with_group(graph, group, collapsed=collapsed)
        case e.SetOutputs(outputs=outputs):
            return c.set_outputs(graph, outputs)
        case e.OrderInputs(nodes=nodes):
            return c.order_inputs(graph, nodes)
        case _:
            assert_never(edit)


def _checked(document: Document) -> Document:
    found = faults(document)
    if found:
        raise e.EditRefused(f"This would leave a broken design: {found[0]}.")
    return document


def _rename_model(document: Document, name: str, to: str) -> Document:
    c.found(document.models, name, "sub-model")
    if not _MODEL_NAME.fullmatch(to):
        raise e.EditRefused(
            "A sub-model's name is made of letters, digits and underscores and begins with no digit, "
            f"such as encoder_2; {to!r} is not."
        )
    if to in document.models and to != name:
        raise e.EditRefused(f"There is a sub-model {to!r} already.")
    return replace(
        document,
        graph=renamed_layers(document.graph, "model", name, to),
        models={
            to if key == name else key: renamed_layers(x, "model", name, to)
            for key, x in document.models.items()
        },
        gallery=_offering(document.gallery, name, to) if document.gallery else None,
    )


def _offering(gallery: Gallery, name: str, to: str) -> Gallery:
    """The gallery with its options' effects on a sub-model finding it under its new name."""

    def renamed(effect: Effect) -> Effect:
        found = effect.edit.get("graph") == name
        return replace(effect, edit={**effect.edit, "graph": to}) if found else effect

    return replace(
        gallery,
        options=tuple(replace(o, effects=tuple(map(renamed, o.effects))) for o in gallery.options),
    )


def _set_target(document: Document, output: str, column: str) -> Document:
    if document.data is None:
        raise e.EditRefused("Choose a dataset first.")
    targets = {**document.data.targets, output: column}
    return replace(document, data=replace(document.data, targets=targets))


def _set_option(document: Document, name: str, value: int) -> Document:
    options = document.gallery.options if document.gallery else ()
    option = c.found({option.name: option for option in options}, name, "option")
    if not option.minimum <= value <= option.maximum:
        raise e.EditRefused(
            f"{option.name} must be from {option.minimum} to {option.maximum}, and {value} is not."
        )
    chosen = tuple(replace(o, value=value) if o.name == name else o for o in options)
    assert document.gallery is not None
    return replace(document, gallery=replace(document.gallery, options=chosen))
