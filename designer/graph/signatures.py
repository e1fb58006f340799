"""What makes nodes of two graphs alike: what they are, and what they are called after and before."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass

from .model import Edge, Graph, Json, Layer, NodeId
from .topology import incoming, layer_of, outgoing, topological_order

#: Parameters that take one number for all directions, or one for each.
_SIZES = frozenset(
    ("kernel_size", "strides", "pool_size", "dilation_rate", "size", "padding", "cropping", "output_padding")
)

Signature = Hashable
Signatures = Mapping[NodeId, Signature]


@dataclass(frozen=True, slots=True)
class Looked:
    """A graph with what is asked of it again and again: its order, its wires, and what each node is.

    `exact` tells nodes apart by all that they say, `kinds` by the class of their layer only.
    """

    graph: Graph
    order: tuple[NodeId, ...]
    into: Mapping[NodeId, tuple[Edge, ...]]
    out: Mapping[NodeId, tuple[Edge, ...]]
    exact: Signatures
    kinds: Signatures
    names: Mapping[NodeId, tuple[str, ...]]
    """The names of the outputs that a node gives."""


def looked(graph: Graph, models: Mapping[str, str]) -> Looked:
    """The graph looked at; `models` are the names under which its sub-models are known to both sides."""
    given: dict[NodeId, tuple[str, ...]] = {}
    for output in graph.outputs:
        given[output.node] = (*given.get(output.node, ()), output.name)
    kinds = {id: _kind(graph, id, models) for id in graph.nodes}
    calls = Counter(node.layer for node in graph.nodes.values())
    exact = {
        id: (kinds[id], calls[node.layer], spelled(said(layer_of(graph, id))), spelled(node.constants))
        for id, node in graph.nodes.items()
    }
    order = topological_order(graph)
    return Looked(graph, order, incoming(graph), outgoing(graph), exact, kinds, given)


def _kind(graph: Graph, id: NodeId, models: Mapping[str, str]) -> str:
    layer = layer_of(graph, id)
    return f"model:{models.get(layer.model, layer.model)}" if layer.model is not None else layer.kind


def said(layer: Layer) -> dict[str, Json]:
    """What the configuration of a layer says, without what follows from the rest of it."""
    config = dict(layer.config)
    if "Pooling" in layer.kind and "strides" in config:
        whole = plain("strides", config["strides"]) == plain("pool_size", config.get("pool_size", 2))
        config = {key: value for key, value in config.items() if key != "strides"} if whole else config
    return config


def spelled(values: Mapping[str, Json]) -> str:
    """A configuration as text, the same for spellings that mean the same."""
    return json.dumps({key: plain(key, value) for key, value in values.items()}, sort_keys=True)


def plain(parameter: str, value: Json) -> Json:
    """A parameter's value in its shortest spelling: 3 for [3, 3] where Keras takes both, 1 for 1.0."""
    match value:
        case float() if value.is_integer():
            return int(value)
        case [first, *others] if parameter in _SIZES and all(one == first for one in others):
            return plain(parameter, first)
        case list() | tuple():
            return [plain("", one) for one in value]
        case dict():
            return {key: plain(key, one) for key, one in value.items()}
        case _:
            return value


def before(looked: Looked, own: Signatures) -> dict[NodeId, Signature]:
    """For every node all that leads to it, itself included, as one value."""
    found: dict[NodeId, Signature] = {}
    for id in looked.order:
        wires = [(x.target_port, x.index, x.source_port, found[x.source]) for x in looked.into[id]]
        found[id] = _one(own[id], wires)
    return found


def after(looked: Looked, own: Signatures) -> dict[NodeId, Signature]:
    """For every node all that follows from it, itself included, as one value."""
    found: dict[NodeId, Signature] = {}
    for id in reversed(looked.order):
        wires = sorted((x.source_port, x.target_port, x.index, found[x.target]) for x in looked.out[id])
        found[id] = _one((own[id], looked.names.get(id, ())), wires)
    return found


def around(looked: Looked, own: Signatures, reach: int) -> dict[NodeId, Signature]:
    """For every node what lies around it, up to so many wires away, as one value."""
    found: dict[NodeId, Signature] = {
        id: _one((own[id], looked.names.get(id, ())), ()) for id in looked.order
    }
    for _ in range(reach):
        found = {
            id: _one(
                found[id],
                (
                    *((x.target_port, x.index, x.source_port, found[x.source]) for x in looked.into[id]),
                    *sorted((x.target_port, x.source_port, found[x.target]) for x in looked.out[id]),
                ),
            )
            for id in looked.order
        }
    return found


def _one(own: Signature, around: Iterable[Signature]) -> int:
    """Numbers stand for what they are made of: values that hold all before them would grow without end."""
    return hash((own, tuple(around)))
