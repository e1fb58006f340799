"""What one node says in two designs: its layer, its settings, its wires, in words."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .matching import GraphMatching
from .model import Edge, Graph, Json, LayerId, NodeId
from .signatures import plain, said
from .topology import display_names, incoming

#: What stands for a value that is not set.
DEFAULT = "default"
_NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Change:
    """Something that was said one way and is said another way now, both in words."""

    what: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Side:
    """A graph with what is asked of it again and again."""

    graph: Graph
    names: Mapping[LayerId, str]
    into: Mapping[NodeId, tuple[Edge, ...]]
    calls: Mapping[LayerId, int]

    def name(self, node: NodeId) -> str:
        """What the layer of a node is called."""
        return self.names[self.graph.nodes[node].layer]


def side(graph: Graph) -> Side:
    """A graph looked at."""
    calls = Counter(node.layer for node in graph.nodes.values())
    return Side(graph, display_names(graph), incoming(graph), calls)


def changes(old: Side, new: Side, found: GraphMatching, ours: NodeId, theirs: NodeId) -> Iterator[Change]:
    """What differs between two calls that are the same one."""
    before, after = old.graph.nodes[ours], new.graph.nodes[theirs]
    one, other = old.graph.layers[before.layer], new.graph.layers[after.layer]
    if one.kind != other.kind:
        yield Change("class", one.kind, other.kind)
    named = one.name != other.name and (one.name or other.name)
    if named and old.names[one.id] != new.names[other.id]:
        yield Change("name", one.name or DEFAULT, other.name or DEFAULT)
    yield from values(said(one), said(other))
    yield from values(before.constants, after.constants)
    if found.layers.get(one.id) != other.id:
        yield Change("weights", _sharing(old, one.id), _sharing(new, other.id))
    yield from _wires(old, new, found, ours, theirs)


def values(before: Mapping[str, Json], after: Mapping[str, Json]) -> Iterator[Change]:
    """The settings that two configurations do not agree on."""
    for key in dict.fromkeys((*before, *after)):
        one = _word(before[key]) if key in before else DEFAULT
        other = _word(after[key]) if key in after else DEFAULT
        alike = key in before and key in after and plain(key, before[key]) == plain(key, after[key])
        if one != other and not alike:
            yield Change(key, one, other)


def _word(value: Json) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _sharing(side: Side, layer: LayerId) -> str:
    return (
        f"those of {side.names[layer]}, shared" if side.calls[layer] > 1 else f"those of {side.names[layer]}"
    )


def _wires(old: Side, new: Side, found: GraphMatching, ours: NodeId, theirs: NodeId) -> Iterator[Change]:
    before = {(edge.target_port, edge.index): edge for edge in old.into[ours]}
    after = {(edge.target_port, edge.index): edge for edge in new.into[theirs]}
    for port, index in dict.fromkeys((*before, *after)):
        one, other = before.get((port, index)), after.get((port, index))
        if (
            one
            and other
            and (found.nodes.get(one.source), one.source_port) == (other.source, other.source_port)
        ):
            continue
        what = f"input {port}" if port != "inputs" else "input"
        alone = len(before) <= 1 and len(after) <= 1
        yield Change(what if alone else f"{what} {index + 1}", _source(old, one), _source(new, other))


def _source(side: Side, edge: Edge | None) -> str:
    if edge is None:
        return _NOTHING
    port = f", output {edge.source_port + 1}" if edge.source_port else ""
    return side.name(edge.source) + port
