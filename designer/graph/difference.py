"""What differs between two designs: layers added, removed and changed, their wiring, what the model costs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from .analysis import Analysis, GraphReport, NodeReport
from .bypass import effective
from .changed import Change, Side, changes, side
from .matching import GraphMatching, Matching, matched
from .model import ROOT, Document, NodeId
from .settings import settings
from .topology import topological_order

NodeState = Literal["added", "removed", "changed", "affected"]


@dataclass(frozen=True, slots=True)
class NodeDifference:
    """A node that only one of two designs has, or that is not the same in both.

    `graph` is the name of its graph in the new design, or in the old one where that is gone. An "affected" node is
    itself the same, but has other weights or another output, because of others. `parameters` are those of its layer
    before and after, as far as they are known.
    """

    state: NodeState
    graph: str
    old: NodeId | None
    new: NodeId | None
    name: str
    kind: str
    changes: tuple[Change, ...] = ()
    parameters: tuple[int | None, int | None] = (None, None)


@dataclass(frozen=True, slots=True)
class Cost:
    """What a model costs: weights, those of them that are trained, and the bytes of all outputs of one sample."""

    parameters: int
    trainable: int
    activation_bytes: int


@dataclass(frozen=True, slots=True)
class Difference:
    """All that differs between two designs. `settings` are about the whole: outputs, code, data and training.

    `costs` are those of the whole models before and after, where they are known.
    """

    matching: Matching
    nodes: tuple[NodeDifference, ...]
    settings: tuple[Change, ...]
    costs: tuple[Cost, Cost] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether both build the same model and train it alike."""
        return not self.nodes and not self.settings

    def of(self, state: NodeState) -> tuple[NodeDifference, ...]:
        """The nodes in one state."""
        return tuple(node for node in self.nodes if node.state == state)


def difference(old: Document, new: Document, analyses: tuple[Analysis, Analysis] | None = None) -> Difference:
    """What differs between two designs as they are built; with their analyses also what it costs."""
    one, other = effective(old), effective(new)
    found = matched(one, other)
    reports = tuple(analysis.graphs for analysis in analyses) if analyses else ({}, {})
    pairs = [(ROOT, ROOT), *found.models.items()]
    gone = [(name, None) for name in one.models if name not in found.models]
    fresh = [(None, name) for name in other.models if name not in found.models.values()]
    nodes: list[NodeDifference] = []
    for ours, theirs in (*pairs, *gone, *fresh):
        left = (
            None if ours is None else _Half(side(one.graph_named(ours)), reports[0].get(ours, GraphReport()))
        )
        right = (
            None
            if theirs is None
            else _Half(side(other.graph_named(theirs)), reports[1].get(theirs, GraphReport()))
        )
        name = theirs if theirs is not None else ours or ROOT
        nodes.extend(
            _of_graphs(name, left, right, found.graphs.get(ours or ROOT) if right and left else None)
        )
    return Difference(found, tuple(nodes), tuple(settings(one, other, found)), _costs(analyses))


def _costs(analyses: tuple[Analysis, Analysis] | None) -> tuple[Cost, Cost] | None:
    if analyses is None:
        return None
    one, other = (
        Cost(each.root.parameters, each.root.trainable, each.root.activation_bytes) for each in analyses
    )
    return one, other


@dataclass(frozen=True, slots=True)
class _Half:
    """One of two graphs, and what was found out about it."""

    side: Side
    report: GraphReport

    def only(self, state: NodeState, graph: str, id: NodeId) -> NodeDifference:
        """A node that the other graph does not have."""
        layer, count = self.side.graph.layers[self.side.graph.nodes[id].layer], _count(self.report, id)
        name = self.side.names[layer.id]
        if state == "removed":
            return NodeDifference(state, graph, id, None, name, layer.kind, (), (count, None))
        return NodeDifference(state, graph, None, id, name, layer.kind, (), (None, count))


def _count(report: GraphReport, id: NodeId) -> int | None:
    found = report.nodes.get(id)
    return found.parameters if found else None


def _of_graphs(
    name: str, old: _Half | None, new: _Half | None, found: GraphMatching | None
) -> Iterator[NodeDifference]:
    """The differences of a pair of graphs, or all of one that is alone: first what is gone, then in order."""
    pairs: Mapping[NodeId, NodeId] = found.nodes if found else {}
    back = {theirs: ours for ours, theirs in pairs.items()}
    for id in topological_order(old.side.graph) if old else ():
        if id not in pairs and old:
            yield old.only("removed", name, id)
    for id in topological_order(new.side.graph) if new else ():
        if new and old and found and id in back:
            yield from _of_pair(name, (old, new), found, (back[id], id))
        elif new:
            yield new.only("added", name, id)


def _of_pair(
    name: str, halves: tuple[_Half, _Half], found: GraphMatching, ids: tuple[NodeId, NodeId]
) -> Iterator[NodeDifference]:
    old, new = halves
    changed = tuple(changes(old.side, new.side, found, *ids))
    reports = old.report.nodes.get(ids[0]), new.report.nodes.get(ids[1])
    if not changed and not _affected(*reports):
        return
    yield NodeDifference(
        "changed" if changed else "affected",
        name,
        *ids,
        new.side.name(ids[1]),
        new.side.graph.layers[new.side.graph.nodes[ids[1]].layer].kind,
        changed or tuple(_outputs(*reports)),
        (_count(old.report, ids[0]), _count(new.report, ids[1])),
    )


def _affected(old: NodeReport | None, new: NodeReport | None) -> bool:
    """Whether the same call gives something else; one that does not work is told elsewhere."""
    if old is None or new is None or not (old.outputs and new.outputs):
        return False
    return (old.parameters, old.outputs) != (new.parameters, new.outputs)


def _outputs(old: NodeReport | None, new: NodeReport | None) -> Iterator[Change]:
    if old and new and old.outputs != new.outputs:
        yield Change("output", _shapes(old), _shapes(new))


def _shapes(report: NodeReport) -> str:
    return ", ".join(f"{output.dtype} {_shape(output.shape)}" for output in report.outputs)


def _shape(shape: tuple[int | None, ...]) -> str:
    return " × ".join("?" if size is None else str(size) for size in shape[1:]) or "one value"
