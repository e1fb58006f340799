"""Questions about how a graph hangs together: order, neighbours, what is in the way of being a graph."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import Any

from .model import INPUT, ROOT, Document, Edge, Graph, Layer, LayerId, NodeId

_CAPITALISED = re.compile(r"(?<=.)(?=[A-Z][a-z]+)")
_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")


def layer_of(graph: Graph, node: NodeId) -> Layer:
    """The layer that a node calls."""
    return graph.layers[graph.nodes[node].layer]


def models_of(layer: Layer) -> tuple[str, ...]:
    """The names of the sub-models that a layer is or, as a wrapper, holds.

    What the configuration of a placeholder means is not known.
    """
    if layer.placeholder is not None:
        return ()
    return ((layer.model,) if layer.model is not None else ()) + models_in(layer.config)


def models_in(value: object) -> tuple[str, ...]:
    """The names of the sub-models that a configuration refers to."""
    return _referred("model", value)


def functions_of(layer: Layer) -> tuple[str, ...]:
    """The names of the design's own code that a layer is or is given."""
    if layer.placeholder is not None:
        return ()
    return ((layer.custom,) if layer.custom is not None else ()) + functions_in(layer.config)


def functions_in(value: object) -> tuple[str, ...]:
    """The names of the design's own code that a configuration refers to."""
    return _referred("custom", value)


def _referred(key: str, value: object) -> tuple[str, ...]:
    if isinstance(value, Mapping):
        if value.keys() == {key} and isinstance(value[key], str):
            return (value[key],)
        return tuple(name for inner in value.values() for name in _referred(key, inner))
    if isinstance(value, (list, tuple)):
        return tuple(name for inner in value for name in _referred(key, inner))
    return ()


def renamed_in(config: Any, key: str, name: str, to: str) -> Any:
    """A configuration in which {key: name}, "model" or "custom", is {key: to}."""
    if isinstance(config, Mapping):
        if config == {key: name}:
            return {key: to}
        return {inner: renamed_in(value, key, name, to) for inner, value in config.items()}
    return [renamed_in(value, key, name, to) for value in config] if isinstance(config, list) else config


def renamed_layers(graph: Graph, key: str, name: str, to: str) -> Graph:
    """The graph with its layers that are or hold a sub-model ("model") or code ("custom") under its new name."""
    layers = {
        id: layer if layer.placeholder is not None else _renamed(layer, key, name, to)
        for id, layer in graph.layers.items()
    }
    return replace(graph, layers=layers)


def _renamed(layer: Layer, key: str, name: str, to: str) -> Layer:
    is_it = layer.kind == f"{key}:{name}"
    if not is_it and name not in _referred(key, layer.config):
        return layer
    kind = f"{key}:{to}" if is_it else layer.kind
    return replace(layer, kind=kind, config=renamed_in(layer.config, key, name, to))


def inner_first(document: Document) -> tuple[str, ...]:
    """The names of the sub-models, each after those that it holds."""
    order: dict[str, None] = {}

    def visit(name: str) -> None:
        if name not in order:
            for layer in document.models[name].layers.values():
                for held in models_of(layer):
                    visit(held)
            order[name] = None

    for name in document.models:
        visit(name)
    return tuple(order)


def callers(graph: Graph, layer: LayerId) -> tuple[NodeId, ...]:
    """The ids of the nodes that call a layer, in order."""
    return tuple(id for id, node in graph.nodes.items() if node.layer == layer)


def input_nodes(graph: Graph) -> tuple[NodeId, ...]:
    """The ids of the graph's Input nodes, in order."""
    return tuple(id for id in graph.nodes if layer_of(graph, id).kind == INPUT)


def incoming(graph: Graph) -> dict[NodeId, tuple[Edge, ...]]:
    """For every node the edges that end there, by port and then by index."""
    edges: dict[NodeId, list[Edge]] = {id: [] for id in graph.nodes}
    for edge in graph.edges:
        edges[edge.target].append(edge)
    return {id: tuple(sorted(found, key=lambda e: (e.target_port, e.index))) for id, found in edges.items()}


def outgoing(graph: Graph) -> dict[NodeId, tuple[Edge, ...]]:
    """For every node the edges that start there, in the graph's order."""
    edges: dict[NodeId, list[Edge]] = {id: [] for id in graph.nodes}
    for edge in graph.edges:
        edges[edge.source].append(edge)
    return {id: tuple(found) for id, found in edges.items()}


def topological_order(graph: Graph) -> tuple[NodeId, ...]:
    """Every node after all that feed it; among equals the order of the document. Cyclic nodes are left out."""
    feeding, fed = incoming(graph), outgoing(graph)
    waiting = {id: len(edges) for id, edges in feeding.items()}
    rank = {id: i for i, id in enumerate(graph.nodes)}
    ready = sorted((id for id, count in waiting.items() if count == 0), key=rank.__getitem__, reverse=True)
    order: list[NodeId] = []
    while ready:
        id = ready.pop()
        order.append(id)
        freed = []
        for edge in fed[id]:
            waiting[edge.target] -= 1
            if waiting[edge.target] == 0:
                freed.append(edge.target)
        ready.extend(sorted(freed, key=rank.__getitem__, reverse=True))
    return tuple(order)


def reaches(graph: Graph, start: NodeId, goal: NodeId) -> bool:
    """Whether a tensor can travel from `start` to `goal` (a node reaches itself)."""
    return goal in descendants(graph, [start])


def descendants(graph: Graph, starts: Iterable[NodeId]) -> set[NodeId]:
    """The nodes given and all that their tensors reach."""
    return _spread(starts, {id: [e.target for e in edges] for id, edges in outgoing(graph).items()})


def ancestors(graph: Graph, ends: Iterable[NodeId]) -> set[NodeId]:
    """The nodes given and all whose tensors reach them."""
    return _spread(ends, {id: [e.source for e in edges] for id, edges in incoming(graph).items()})


def _spread(starts: Iterable[NodeId], neighbours: dict[NodeId, list[NodeId]]) -> set[NodeId]:
    found, stack = set(), list(starts)
    while stack:
        id = stack.pop()
        if id not in found:
            found.add(id)
            stack.extend(neighbours[id])
    return found


def snake_case(name: str) -> str:
    """Keras's way to make a layer's automatic name of its class: "Conv2DTranspose" → "conv2d_transpose".

    >>> snake_case("MaxPooling2D"), snake_case("ops.sum")
    ('max_pooling2d', 'sum')
    """
    name = name.rpartition(".")[2].rpartition(":")[2]
    return _CAMEL.sub("_", _CAPITALISED.sub("_", name)).lower()


def display_names(graph: Graph) -> dict[str, str]:
    """A unique name for every layer, by layer id: the user's own, or the one Keras would count out.

    Layers are counted in the order in which they are first called.
    """
    names: dict[str, str] = {}
    counts: dict[str, int] = {}
    taken = {layer.name for layer in graph.layers.values() if layer.name is not None}
    for layer in _layers_in_call_order(graph):
        if layer.id in names:
            continue
        names[layer.id] = layer.name if layer.name is not None else _free(_stem(layer), taken, counts)
        taken.add(names[layer.id])
    return names


def _stem(layer: Layer) -> str:
    return "input_layer" if layer.kind == INPUT else snake_case(layer.kind)


def _free(stem: str, taken: set[str], counts: dict[str, int]) -> str:
    """The next name of a stem; `counts` remembers how far it was counted, since names are never given back."""
    count = counts.get(stem, 0)
    while (name := f"{stem}_{count}" if count else stem) in taken:
        count += 1
    counts[stem] = count
    return name


def _layers_in_call_order(graph: Graph) -> Iterator[Layer]:
    for id in topological_order(graph):
        yield layer_of(graph, id)
    yield from graph.layers.values()


def faults(document: Document) -> tuple[str, ...]:
    """What stops a value from being a document at all, each in words; empty when nothing does.

    Half-wired and wrong models are documents; dangling references, loops and models that hold
    themselves are not.
    """
    found: list[str] = []
    for name, graph in {ROOT: document.graph, **document.models}.items():
        where = f"sub-model {name!r}: " if name else ""
        found.extend(where + fault for fault in _graph_faults(document, graph))
    found.extend(_recursion(document))
    return tuple(found)


def _graph_faults(document: Document, graph: Graph) -> Iterator[str]:
    yield from _key_faults(graph)
    for node in graph.nodes.values():
        if node.layer not in graph.layers:
            yield f"node {node.id!r} calls layer {node.layer!r}, which does not exist"
    called = {node.layer for node in graph.nodes.values()}
    for layer in graph.layers.values():
        if layer.id not in called:
            yield f"layer {layer.id!r} is called by no node"
        if layer.model is not None and layer.model not in document.models:
            yield f"layer {layer.id!r} is sub-model {layer.model!r}, which does not exist"
        for name in models_of(layer):
            if name != layer.model and name not in document.models:
                yield f"layer {layer.id!r} holds sub-model {name!r}, which does not exist"
        for name in functions_of(layer):
            if name not in document.functions:
                yield f"layer {layer.id!r} is or uses custom code {name!r}, which does not exist"
    for id, owner in _references(graph):
        if id not in graph.nodes:
            yield f"{owner} names node {id!r}, which does not exist"
            return
    yield from _wiring_faults(graph)


def _key_faults(graph: Graph) -> Iterator[str]:
    for word, table in (("layer", graph.layers), ("node", graph.nodes), ("group", graph.groups)):
        for key, value in table.items():
            if value.id != key:
                yield f"{word} {value.id!r} is filed under {key!r}"


def _references(graph: Graph) -> Iterator[tuple[NodeId, str]]:
    for edge in graph.edges:
        yield edge.source, "an edge"
        yield edge.target, "an edge"
    for group in graph.groups.values():
        yield from ((id, f"group {group.title!r}") for id in group.nodes)
    for output in graph.outputs:
        yield output.node, f"output {output.name!r}"


def _wiring_faults(graph: Graph) -> Iterator[str]:
    slots = [(e.target, e.target_port, e.index) for e in graph.edges]
    for slot in sorted({s for s in slots if slots.count(s) > 1}) if len(set(slots)) < len(slots) else ():
        yield f"port {slot[1]!r} {slot[2]} of node {slot[0]!r} has several edges"
    if any(e.source_port < 0 or e.index < 0 for e in graph.edges):
        yield "an edge has a negative port or index"
    loop = sorted(graph.nodes.keys() - set(topological_order(graph)))
    if loop:
        yield f"the nodes {', '.join(map(repr, loop[:5]))} feed each other in a loop"
    grouped = [id for group in graph.groups.values() for id in group.nodes]
    for id in sorted({id for id in grouped if grouped.count(id) > 1}):
        yield f"node {id!r} is in several groups"
    names = [output.name for output in graph.outputs]
    for name in sorted({n for n in names if names.count(n) > 1}):
        yield f"two outputs are named {name!r}"
    for node in graph.nodes.values():
        if node.bypassed and node.layer in graph.layers and layer_of(graph, node.id).kind == INPUT:
            yield f"Input node {node.id!r} is bypassed"


def _recursion(document: Document) -> Iterator[str]:
    holds = {
        name: {
            held for layer in graph.layers.values() for held in models_of(layer) if held in document.models
        }
        for name, graph in document.models.items()
    }
    for name in holds:
        seen: set[str] = set()
        stack = list(holds[name])
        while stack:
            inner = stack.pop()
            if inner not in seen:
                seen.add(inner)
                stack.extend(holds[inner])
        if name in seen:
            yield f"sub-model {name!r} holds itself"
