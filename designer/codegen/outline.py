"""The outline of a graph's program: which calls make a function, and in which order everything is written."""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from designer.graph import OPS_PREFIX, GroupId, NodeId

from .parts import output_count
from .style import Layout
from .wiring import Tensor, Wiring

#: A group of fewer calls is written where it is used, under a comment.
SMALLEST_FUNCTION = 2


@dataclass(frozen=True, slots=True)
class Step:
    """One statement: a call, a few nested calls of ops, or (with `group`) a call of a group's function."""

    nodes: tuple[NodeId, ...]
    consumes: tuple[Tensor, ...]
    produces: tuple[Tensor, ...]
    group: GroupId | None = None


@dataclass(frozen=True, slots=True)
class Scope:
    """The body of a function: the tensors that it is given, its steps, the tensors that it gives."""

    parameters: tuple[Tensor, ...]
    steps: tuple[Step, ...]
    results: tuple[Tensor, ...]


@dataclass(frozen=True, slots=True)
class Outline:
    """A graph's own scope, and the scopes of the groups that become functions, in the order of their calls."""

    body: Scope
    groups: Mapping[GroupId, Scope]


def outline(wiring: Wiring, layout: Layout) -> Outline:
    """How a graph is written down: with its groups as functions, or flat."""
    units = _units(wiring) if layout == "grouped" else _with_the_rest(wiring, [])
    ordered = _ordered(wiring, units)
    assert ordered is not None
    groups = {unit.group: _group_scope(wiring, unit.nodes) for unit in ordered if unit.group is not None}
    steps = [
        _step_of_group(unit.group, groups[unit.group])
        if unit.group is not None
        else _step(wiring, unit.nodes[0])
        for unit in ordered
    ]
    results = tuple((output.node, output.port) for output in wiring.graph.outputs)
    inputs = tuple((id, 0) for id in wiring.inputs)
    return Outline(Scope(inputs, _nested(wiring, steps, results), results), groups)


@dataclass(frozen=True, slots=True)
class _Unit:
    nodes: tuple[NodeId, ...]
    group: GroupId | None = None


def _units(wiring: Wiring) -> list[_Unit]:
    """The calls, those of a group together where that leaves an order in which all can be written."""
    places = {id: place for place, id in enumerate(wiring.calls)}
    groups = []
    for group in wiring.graph.groups.values():
        members = sorted((id for id in group.nodes if id in places), key=places.__getitem__)
        if len(members) >= SMALLEST_FUNCTION:
            groups.append(_Unit(tuple(members), group.id))
    everything = _with_the_rest(wiring, groups)
    if _ordered(wiring, everything) is not None:
        return everything
    kept: list[_Unit] = []
    for group_ in groups:
        if _ordered(wiring, _with_the_rest(wiring, [*kept, group_])) is not None:
            kept.append(group_)
    return _with_the_rest(wiring, kept)


def _with_the_rest(wiring: Wiring, groups: Sequence[_Unit]) -> list[_Unit]:
    inside = {id for group in groups for id in group.nodes}
    return [*groups, *(_Unit((id,)) for id in wiring.calls if id not in inside)]


def _ordered(wiring: Wiring, units: Sequence[_Unit]) -> list[_Unit] | None:
    """The units, each after all that feed it, otherwise in the graph's order; None when two need each other."""
    home = {id: place for place, unit in enumerate(units) for id in unit.nodes}
    first = {id: place for place, id in enumerate(wiring.calls)}
    needs = [_feeding(wiring, unit, home) - {place} for place, unit in enumerate(units)]
    feeds: dict[int, list[int]] = {}
    for place, feeding in enumerate(needs):
        for source in feeding:
            feeds.setdefault(source, []).append(place)
    waiting = [len(feeding) for feeding in needs]
    ready = [(first[unit.nodes[0]], place) for place, unit in enumerate(units) if not needs[place]]
    heapq.heapify(ready)
    ordered = []
    while ready:
        _, place = heapq.heappop(ready)
        ordered.append(units[place])
        for target in feeds.get(place, ()):
            waiting[target] -= 1
            if waiting[target] == 0:
                heapq.heappush(ready, (first[units[target].nodes[0]], target))
    return ordered if len(ordered) == len(units) else None


def _feeding(wiring: Wiring, unit: _Unit, home: Mapping[NodeId, int]) -> set[int]:
    """The units that must be written before one: those that feed it, and earlier calls of its layers."""
    feeding = {home[source] for id in unit.nodes for source, _ in wiring.consumed(id) if source in home}
    return feeding | {home[earlier] for id in unit.nodes for earlier in wiring.earlier_call(id)}


def _group_scope(wiring: Wiring, nodes: tuple[NodeId, ...]) -> Scope:
    inside = set(nodes)
    used = (tensor for id in nodes for tensor in wiring.consumed(id))
    parameters = _unique(tensor for tensor in used if tensor[0] not in inside)
    leaving = [
        tensor
        for id in nodes
        for tensor in wiring.produced(id)
        if tensor in wiring.results or any(user not in inside for user in wiring.users[tensor])
    ]
    results = _chain_first(wiring, leaving)
    return Scope(parameters, _nested(wiring, [_step(wiring, id) for id in nodes], results), results)


def _chain_first(wiring: Wiring, leaving: Sequence[Tensor]) -> tuple[Tensor, ...]:
    """What a function returns: the tensor that goes on first, then what is kept for later."""
    last = leaving[-1][0]
    if last in {node for node, _ in wiring.results}:
        return tuple(leaving)
    main = [tensor for tensor in leaving if tensor[0] == last]
    return (*main, *(tensor for tensor in leaving if tensor[0] != last))


def _step(wiring: Wiring, id: NodeId) -> Step:
    return Step((id,), _unique(wiring.consumed(id)), wiring.produced(id))


def _step_of_group(group: GroupId, scope: Scope) -> Step:
    nodes = tuple(id for step in scope.steps for id in step.nodes)
    return Step(nodes, scope.parameters, scope.results, group)


def _nested(wiring: Wiring, steps: Sequence[Step], results: Sequence[Tensor]) -> tuple[Step, ...]:
    """The steps, short ops that only feed the next op written inside it: `ops.square(a - b)`."""
    joined: list[Step] = []
    for step in steps:
        if joined and _fits_inside(wiring, joined[-1], step, results):
            before = joined.pop()
            rest = (tensor for tensor in step.consumes if tensor not in before.produces)
            consumes = _unique((*before.consumes, *rest))
            step = Step((*before.nodes, *step.nodes), consumes, step.produces)
        joined.append(step)
    return tuple(joined)


#: How much may be nested in one statement: a plain op counts 1, one with further arguments 2.
_HEAVIEST = 4


def _fits_inside(wiring: Wiring, before: Step, step: Step, results: Sequence[Tensor]) -> bool:
    if before.group is not None or step.group is not None or len(before.produces) != 1:
        return False
    tensor = before.produces[0]
    if tensor[1] != 0 or tensor in results or wiring.users[tensor] != (step.nodes[0],):
        return False
    weights = [_weight(wiring, id) for id in (*before.nodes, *step.nodes)]
    return None not in weights and sum(weight or 0 for weight in weights) <= _HEAVIEST


def _weight(wiring: Wiring, id: NodeId) -> int | None:
    layer = wiring.layer(id)
    if not layer.kind.startswith(OPS_PREFIX) or wiring.graph.nodes[id].note or output_count(wiring, id) != 1:
        return None
    named = {"axis", "keepdims"} & {*layer.config, *wiring.graph.nodes[id].constants}
    return 2 if named or len(layer.config) > 1 else 1


def _unique(tensors: Iterable[Tensor]) -> tuple[Tensor, ...]:
    return tuple(dict.fromkeys(tensors))
