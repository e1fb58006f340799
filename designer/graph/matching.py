"""Which parts of two designs are the same: nodes, layers and sub-models, told by what they are and how they hang together."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from .model import ROOT, Document, Graph, LayerId, NodeId
from .signatures import Looked, Signatures, after, around, before, looked
from .topology import layer_of, models_of

#: So many wires away it is looked at what surrounds a node.
_REACHES = (4, 2, 1)
#: So many pairs are compared when all else has failed: two graphs of a thousand nodes with nothing in common.
_MOST_COMPARED = 1_000_000


@dataclass(frozen=True, slots=True)
class GraphMatching:
    """The nodes and layers of one graph that another has too, by id, from old to new."""

    nodes: Mapping[NodeId, NodeId] = field(default_factory=dict)
    layers: Mapping[LayerId, LayerId] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Matching:
    """What two designs have in common: sub-models by name, from old to new, and the parts of each pair of graphs.

    `graphs` are keyed by the old name, the root under "".
    """

    models: Mapping[str, str]
    graphs: Mapping[str, GraphMatching]


def matched(old: Document, new: Document) -> Matching:
    """The parts of two designs that are the same ones.

    Two states of one design keep their ids; of two designs, layers that the user named alike are the same, then
    what is alike and called alike, then what lies between parts that are the same.
    """
    models = _models(old, new)
    pairs = {ROOT: ROOT, **models}
    names = {name: name for name in new.models} | {theirs: ours for ours, theirs in models.items()}
    by_id = old.id == new.id
    return Matching(
        models,
        {
            ours: _graph(old.graph_named(ours), new.graph_named(theirs), names, by_id=by_id)
            for ours, theirs in pairs.items()
        },
    )


def _models(old: Document, new: Document) -> dict[str, str]:
    """Sub-models of one name, then those that share the most kinds of layers, at least half of them."""
    found = {name: name for name in old.models if name in new.models}
    left = [name for name in new.models if name not in found]
    for name in old.models:
        if name in found or not left:
            continue
        kinds = _kinds(old.models[name])
        likeness = {one: _likeness(kinds, _kinds(new.models[one])) for one in left}
        best = max(left, key=likeness.__getitem__)
        if likeness[best] >= 0.5:
            found[name] = best
            left.remove(best)
    return found


def _kinds(graph: Graph) -> Counter[str]:
    return Counter(
        "model" if models_of(layer_of(graph, id)) else layer_of(graph, id).kind for id in graph.nodes
    )


def _likeness(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(one.total() + other.total(), 1)


class _Pairs:
    """The pairs of nodes found so far."""

    def __init__(self, old: Looked, new: Looked) -> None:
        self.old, self.new = old, new
        self.forth: dict[NodeId, NodeId] = {}
        self.back: dict[NodeId, NodeId] = {}

    def add(self, pairs: Iterable[tuple[NodeId, NodeId]]) -> None:
        """Note pairs of which neither half has another partner yet."""
        for ours, theirs in pairs:
            if ours not in self.forth and theirs not in self.back:
                self.forth[ours], self.back[theirs] = theirs, ours

    def buckets(self, ours: Signatures, theirs: Signatures) -> Iterator[tuple[list[NodeId], list[NodeId]]]:
        """Those without a partner that have the same signature, in the order of computation."""
        left, right = _buckets(self.old.order, ours, self.forth), _buckets(self.new.order, theirs, self.back)
        for signature, nodes in left.items():
            if signature in right:
                yield nodes, right[signature]


def _buckets(
    order: tuple[NodeId, ...], by: Signatures, taken: Mapping[NodeId, NodeId]
) -> dict[object, list[NodeId]]:
    found: dict[object, list[NodeId]] = {}
    for id in order:
        if id not in taken and id in by:
            found.setdefault(by[id], []).append(id)
    return found


def _graph(old: Graph, new: Graph, models: Mapping[str, str], *, by_id: bool) -> GraphMatching:
    pairs = _Pairs(looked(old, {name: name for name in models}), looked(new, models))
    if by_id:
        pairs.add((id, id) for id in old.nodes if id in new.nodes)
    else:
        _by_name(pairs)
        _by_context(pairs)
        _by_surroundings(pairs)
    _by_neighbours(pairs, pairs.old.exact, pairs.new.exact)
    _by_neighbours(pairs, pairs.old.kinds, pairs.new.kinds)
    if not by_id:
        _in_sequence(pairs)
    _by_place(pairs)
    found = {id: pairs.forth[id] for id in old.nodes if id in pairs.forth}
    return GraphMatching(found, _layers(old, new, found))


def _by_name(pairs: _Pairs) -> None:
    """Layers that the user named alike, and Inputs too; their calls in order."""
    ours, theirs = _named(pairs.old), _named(pairs.new)
    for ours_named, theirs_named in pairs.buckets(ours, theirs):
        if len(ours_named) == len(theirs_named):
            pairs.add(zip(ours_named, theirs_named, strict=True))


def _named(side: Looked) -> dict[NodeId, tuple[object, str]]:
    names = {id: layer_of(side.graph, id).name for id in side.order}
    return {id: (side.kinds[id], name) for id, name in names.items() if name is not None}


def _by_context(pairs: _Pairs) -> None:
    """What has the same before it and after it, first to the letter, then by kind; then the same on one side."""
    sides = [(pairs.old.exact, pairs.new.exact), (pairs.old.kinds, pairs.new.kinds)]
    contexts = [
        (before(pairs.old, ours), before(pairs.new, theirs), after(pairs.old, ours), after(pairs.new, theirs))
        for ours, theirs in sides
    ]
    for old_before, new_before, old_after, new_after in contexts:
        _equally_often(pairs, _both(old_before, old_after), _both(new_before, new_after))
    exact, kinds = contexts
    for old_before, new_before, old_after, new_after in (exact, kinds):
        _equally_often(pairs, old_before, new_before)
        _equally_often(pairs, old_after, new_after)


def _by_surroundings(pairs: _Pairs) -> None:
    """What has the same around it, far and then near; each find leads to its neighbours before the next look."""
    for reach in _REACHES:
        _by_neighbours(pairs, pairs.old.exact, pairs.new.exact)
        ours, theirs = around(pairs.old, pairs.old.exact, reach), around(pairs.new, pairs.new.exact, reach)
        _equally_often(pairs, ours, theirs)


def _in_sequence(pairs: _Pairs) -> None:
    """What is left and alike, as far as it comes in the same order on both sides."""
    ours = [id for id in pairs.old.order if id not in pairs.forth]
    theirs = [id for id in pairs.new.order if id not in pairs.back]
    if len(ours) * len(theirs) > _MOST_COMPARED:
        return
    signatures = [pairs.old.exact[id] for id in ours], [pairs.new.exact[id] for id in theirs]
    for block in SequenceMatcher(None, *signatures, autojunk=False).get_matching_blocks():
        pairs.add(zip(ours[block.a :][: block.size], theirs[block.b :][: block.size], strict=True))


def _both(one: Signatures, other: Signatures) -> Signatures:
    return {id: (one[id], other[id]) for id in one}


def _equally_often(pairs: _Pairs, ours: Signatures, theirs: Signatures) -> None:
    """Pair those of one signature where both sides have as many of them."""
    for left, right in pairs.buckets(ours, theirs):
        if len(left) == len(right):
            pairs.add(zip(left, right, strict=True))


def _by_neighbours(pairs: _Pairs, ours: Signatures, theirs: Signatures) -> None:
    """Along the wires of those that have a partner, to those that are alike."""
    waiting = deque(pairs.forth.items())
    while waiting:
        left, right = waiting.popleft()
        for one, other in (*_fed(pairs, left, right), *_feeding(pairs, left, right)):
            if one not in pairs.forth and other not in pairs.back and ours[one] == theirs[other]:
                pairs.add([(one, other)])
                waiting.append((one, other))


def _fed(pairs: _Pairs, left: NodeId, right: NodeId) -> Iterator[tuple[NodeId, NodeId]]:
    for ours in pairs.old.out[left]:
        for theirs in pairs.new.out[right]:
            if (ours.source_port, ours.target_port) == (theirs.source_port, theirs.target_port):
                yield ours.target, theirs.target


def _feeding(pairs: _Pairs, left: NodeId, right: NodeId) -> Iterator[tuple[NodeId, NodeId]]:
    places = {(wire.target_port, wire.index): wire.source for wire in pairs.new.into[right]}
    for ours in pairs.old.into[left]:
        if (ours.target_port, ours.index) in places:
            yield ours.source, places[ours.target_port, ours.index]


def _by_place(pairs: _Pairs) -> None:
    """What stands alone between the same neighbours is the same node, of another kind now."""
    _equally_often(pairs, _places(pairs.old, pairs.forth), _places(pairs.new, {id: id for id in pairs.back}))


def _places(side: Looked, partners: Mapping[NodeId, NodeId]) -> dict[NodeId, object]:
    """For those without a partner between nodes that have one: those nodes, by their names on the new side."""
    found: dict[NodeId, object] = {}
    for id in side.order:
        into = tuple(partners.get(wire.source) for wire in side.into[id])
        out = tuple(sorted({str(partners.get(wire.target)) for wire in side.out[id]}))
        if (
            id not in partners
            and into
            and None not in into
            and "None" not in out
            and (out or side.names.get(id))
        ):
            found[id] = (into, out, side.names.get(id))
    return found


def _layers(old: Graph, new: Graph, nodes: Mapping[NodeId, NodeId]) -> dict[LayerId, LayerId]:
    """Layers that are called by the same nodes, each with the one it shares most calls with."""
    shared = Counter((old.nodes[ours].layer, new.nodes[theirs].layer) for ours, theirs in nodes.items())
    found: dict[LayerId, LayerId] = {}
    taken: set[LayerId] = set()
    for (ours, theirs), _ in shared.most_common():
        if ours not in found and theirs not in taken:
            found[ours] = theirs
            taken.add(theirs)
    return {id: found[id] for id in old.layers if id in found}
