"""A design that was written anew as the next state of the one it came from: what stayed keeps its id and its place."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from .bypass import effective
from .edits import EditRefused
from .matching import GraphMatching, Matching, matched
from .model import ROOT, Document, Graph
from .renaming import Ids, renamed
from .restoring import regrouped, with_bypassed
from .topology import display_names, faults, input_nodes, models_of

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


def merged(old: Document, new: Document) -> Document:
    """The model of `new` in the design `old`: title, data, plan, weights and options stay; EditRefused if it cannot be.

    Nodes that stayed keep their ids, places, notes and groups. Bypassed nodes, which written code does not show,
    are put back where the wires that lead past them are still there.
    """
    built = effective(old)
    found = matched(built, replace(new, id=""))
    ids = _all_ids(built, new, found)
    names = {theirs: ours for ours, theirs in _pairs(found)}
    graphs = {
        name: _graph(old, built, names[name], renamed(new, name, ids, built.graph_named(names[name])))
        if name in names
        else renamed(new, name, ids, Graph())
        for name in (ROOT, *new.models)
    }
    models = _in_order(
        [found.models.get(name, name) for name in old.models], {**_hidden(built, new), **graphs}
    )
    models.pop(ROOT)
    document = replace(old, graph=graphs[ROOT], models=models, functions=_functions(old, new))
    if broken := faults(document):
        raise EditRefused(f"This would leave a broken design: {broken[0]}.")
    return _with_followers(old, document)


def _pairs(found: Matching) -> tuple[tuple[str, str], ...]:
    return ((ROOT, ROOT), *found.models.items())


def _graph(old: Document, built: Document, name: str, graph: Graph) -> Graph:
    """One graph with what the old one had beside the model: an order, bypassed nodes, groups."""
    before = old.graph_named(name)
    whole = with_bypassed(before, graph) if built.graph_named(name) is not before else graph
    ordered = replace(
        whole,
        layers=_in_order(before.layers, whole.layers),
        nodes=_in_order(before.nodes, whole.nodes),
        edges=tuple(_in_order(before.edges, {edge: edge for edge in whole.edges})),
    )
    return regrouped(before, _inputs_in_order(ordered, input_nodes(graph)))


def _in_order(first: Iterable[_Key], values: Mapping[_Key, _Value]) -> dict[_Key, _Value]:
    return {key: values[key] for key in dict.fromkeys((*first, *values)) if key in values}


def _inputs_in_order(graph: Graph, wanted: Sequence[str]) -> Graph:
    """The graph with its Input nodes in an order of their own: data is fed in it."""
    inputs, following = set(wanted), iter(wanted)
    ids = (next(following) if id in inputs else id for id in graph.nodes)
    return replace(graph, nodes={id: graph.nodes[id] for id in ids})


def _all_ids(built: Document, new: Document, found: Matching) -> dict[str, tuple[Ids, Ids]]:
    """For each new graph what its nodes and its layers are called from now on."""
    ids = {
        theirs: _ids(built.graph_named(ours), new.graph_named(theirs), found.graphs[ours])
        for ours, theirs in _pairs(found)
    }
    nothing = GraphMatching()
    return {
        name: ids.get(name) or _ids(Graph(), new.graph_named(name), nothing) for name in (ROOT, *new.models)
    }


def _ids(old: Graph, new: Graph, found: GraphMatching) -> tuple[Ids, Ids]:
    nodes = {theirs: ours for ours, theirs in found.nodes.items()}
    layers = {theirs: ours for ours, theirs in found.layers.items()}
    return _with_new(nodes, new.nodes, old.nodes), _with_new(layers, new.layers, old.layers)


def _with_new(known: dict[str, str], new: Iterable[str], old: Iterable[str]) -> Ids:
    """The same with ids for those that are new; an id that the old graph used is not used for another node."""
    taken = {*old}
    for id in new:
        if id not in known:
            known[id] = _free(id, taken)
            taken.add(known[id])
    return known


def _free(id: str, taken: set[str]) -> str:
    count, name = 2, id
    while name in taken:
        count, name = count + 1, f"{id}_{count}"
    return name


def _hidden(built: Document, new: Document) -> dict[str, Graph]:
    """Sub-models that nothing calls: no written code shows them."""
    seen: set[str] = set()
    waiting = [built.graph]
    while waiting:
        names = {name for layer in waiting.pop().layers.values() for name in models_of(layer)} - seen
        seen |= names
        waiting.extend(built.models[name] for name in names)
    return {
        name: graph for name, graph in built.models.items() if name not in seen and name not in new.models
    }


def _functions(old: Document, new: Document) -> dict[str, str]:
    """The design's own code; where only its dress differs, the text stays, and what the model does not use stays too."""
    kept = {
        name: new.functions[name]
        if name in new.functions and not _same_code(text, new.functions[name])
        else text
        for name, text in old.functions.items()
    }
    return {**kept, **{name: text for name, text in new.functions.items() if name not in kept}}


def _same_code(one: str, other: str) -> bool:
    try:
        return _bare(one) == _bare(other)
    except (SyntaxError, ValueError, RecursionError):
        return one == other


def _bare(source: str) -> str:
    """A source without its comments and the lines that make its classes known to Keras."""
    tree = ast.parse(source)
    for found in tree.body:
        if isinstance(found, (ast.FunctionDef, ast.ClassDef)):
            found.decorator_list = [
                one for one in found.decorator_list if "register_keras_serializable" not in ast.dump(one)
            ]
    return ast.dump(tree)


def _with_followers(old: Document, new: Document) -> Document:
    """The design whose plan and data follow outputs and inputs to their new names."""
    ends = {(output.node, output.port): output.name for output in new.graph.outputs}
    outputs = {one.name: ends.get((one.node, one.port), one.name) for one in old.graph.outputs}
    before, after = _input_names(old.graph), _input_names(new.graph)
    inputs = {name: after.get(id, name) for id, name in before.items()}
    objectives = {outputs.get(name, name): one for name, one in old.training.objectives.items()}
    data = old.data and replace(
        old.data,
        inputs={inputs.get(name, name): column for name, column in old.data.inputs.items()},
        targets={outputs.get(name, name): column for name, column in old.data.targets.items()},
    )
    return replace(new, training=replace(old.training, objectives=objectives), data=data)


def _input_names(graph: Graph) -> dict[str, str]:
    names = display_names(graph)
    return {id: names[graph.nodes[id].layer] for id in input_nodes(graph)}
