"""Repeats in a graph without groups, as functions: found, weighed and taken out one after the other."""

from __future__ import annotations

import itertools
from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass, field

from designer.graph import GroupId

from .items import Item
from .outline import Step
from .patterns import Key, Value
from .unifying import Unified, for_function, variables_for_function
from .variables import PART, Column, Variable
from .windows import Window, windows
from .wiring import Tensor

#: A function must spare so many lines, and may have so many parameters that are no tensors.
_LEAST = 2.0
_MOST_SETTINGS = 6

#: What a function costs beside its body: its first line and the empty lines; and what a parameter costs.
_HEAD = 3.5
_SETTING, _ARGUMENT, _TENSOR = 0.5, 0.12, 0.25

#: What it costs each call that a function gives two tensors, or takes a second name: where a block is cut well
#: it does neither.
_RESULT = _NAME = 1.0

#: How much a good cut is worth where all else is equal.
_CUT = 0.05

#: So many windows say first whether it is worth looking at all.
_SAMPLE = 3

#: So many of the most hopeful are looked at.
_LOOKED_AT = 600

#: What repeats inside a repeat goes first when it spares so much of what that does.
_AS_GOOD = 0.4


@dataclass(slots=True)
class Repeat:
    """A function for repeats: the statements of each, and what they differ in."""

    bodies: list[list[Item]]
    parameters: list[tuple[Tensor, ...]]
    results: list[tuple[Tensor, ...]]
    calls: list[Item] = field(default_factory=list)
    unified: Unified = field(default_factory=Unified)

    def values(self) -> Iterator[tuple[Key, Value]]:
        """The values of the body as the parameters give them, by number of the statement and their slot there."""
        for key, value in self.unified.values.items():
            assert isinstance(key, tuple)
            yield key, value

    def settle(self) -> None:
        """Find the parameters anew, and give every call its arguments."""
        found = for_function(columns(self.bodies))
        assert found is not None
        self.unified = found
        for place, call in enumerate(self.calls):
            call.values = {(0, each.name): each.values[place] for each in found.variables}


@dataclass(slots=True)
class Lane:
    """A body, as often as it is there: of a function once for each repeat, of the graph once.

    `found` are its windows, until statements are taken out of it.
    """

    bodies: list[list[Item]]
    results: list[tuple[Tensor, ...]]
    found: list[tuple[Hashable, Window]] = field(default_factory=list)

    def windows(self, number: int) -> list[tuple[Hashable, Window]]:
        """All its windows, as the lane of that number."""
        if not self.found:
            self.found = list(windows(number, self.bodies[0], self.results[0]))
        return self.found


@dataclass(slots=True)
class Lanes:
    """All bodies."""

    every: list[Lane]

    def items(self, window: Window) -> list[Item]:
        """The statements of a window, where its body is there first."""
        return self.every[window.lane].bodies[0][window.start : window.end]

    def bodies(self, apart: Sequence[Window]) -> list[list[Item]]:
        """The statements of windows, wherever their bodies are."""
        return [body[each.start : each.end] for each in apart for body in self.every[each.lane].bodies]


def repeats(steps: Sequence[Item], results: tuple[Tensor, ...]) -> tuple[list[Item], list[Repeat]]:
    """The statements that are left in the graph's own body, and the functions that the others became.

    They are in the order of their first calls, but a function that others call stands before them.
    """
    places = {id: place for place, item in enumerate(steps) for id in item.step.nodes}
    lanes = Lanes([Lane([list(steps)], [results])])
    found: list[Repeat] = []
    while (best := _best(lanes)) is not None:
        found.append(_taken_out(lanes, best, len(found)))
    found.sort(key=lambda repeat: min(places[call.step.nodes[0]] for call in repeat.calls))
    ordered = _inner_first(found)
    for repeat in ordered:
        repeat.settle()
    return lanes.every[0].bodies[0], ordered


def columns(bodies: Sequence[Sequence[Item]]) -> Iterator[Column]:
    """The values of several repeats, by the place of the statement in the body and of the value in it."""
    for place, items in enumerate(zip(*bodies, strict=True)):
        slots = dict.fromkeys(slot for item in items for slot in item.values)
        for slot in slots:
            values = [item.value(slot) for item in items]
            known: list[Value] = [value for value in values if value is not None]
            if len(known) == len(values):
                yield Column((place, *slot), items[0].parameter(slot), tuple(known))
            else:
                yield Column((place, *slot), items[0].parameter(slot), ())


def _best(lanes: Lanes) -> Sequence[Window] | None:
    """The windows that spare most when they become one function; None when none spare enough."""
    hoped = sorted(_hoped(lanes), key=lambda each: (-each[0], each[1][0].start))
    best, most = None, _LEAST
    for spared, apart in hoped[:_LOOKED_AT]:
        if spared <= most:
            break
        if len(apart) > _SAMPLE and _at_most(lanes, apart) <= most:
            continue
        really = _really(lanes, apart)
        if really > most:
            best, most = apart, really
    return None if best is None else _inner(lanes, hoped, best, _AS_GOOD * most)


def _hoped(lanes: Lanes) -> list[tuple[float, Sequence[Window]]]:
    """The windows that could be one function, with the lines that they spare if they are all the same."""
    alike: dict[Hashable, list[Window]] = {}
    for number, lane in enumerate(lanes.every):
        for key, window in lane.windows(number):
            alike.setdefault(key, []).append(window)
    found = {}
    for each in alike.values():
        if len(each) > 1 and len(apart := _apart(each)) > 1:
            found[apart[0].lane, apart[0].start, apart[0].end, len(apart)] = apart
    hoped = ((_spared(lanes, apart, ()), apart) for apart in found.values())
    return [each for each in hoped if each[0] > _LEAST]


def _really(lanes: Lanes, apart: Sequence[Window]) -> float:
    """How many lines windows spare with the parameters that they need."""
    settings = _settings(lanes, apart)
    return 0.0 if settings is None else _spared(lanes, apart, settings)


def _at_most(lanes: Lanes, apart: Sequence[Window]) -> float:
    """How many lines windows spare with the parameters that the first, the last and one between need."""
    sample = [apart[0], apart[len(apart) // 2], apart[-1]]
    settings = _settings(lanes, sample)
    return 0.0 if settings is None else _spared(lanes, apart, settings)


def _inner(
    lanes: Lanes,
    hoped: Sequence[tuple[float, Sequence[Window]]],
    best: Sequence[Window],
    least: float,
) -> Sequence[Window]:
    """Windows that follow each other inside the best ones, which are better off as a loop; or the best ones."""
    first = best[0]
    for spared, apart in hoped:
        if spared < least:
            break
        inside = [each for each in apart if each.lane == first.lane and first.start <= each.start]
        inside = [each for each in inside if each.end <= first.end]
        follow = any(one.end == after.start for one, after in itertools.pairwise(inside))
        if follow and _really(lanes, apart) > least:
            return apart
    return best


def _apart(found: Sequence[Window]) -> list[Window]:
    """Those that do not overlap, from the first on."""
    apart: list[Window] = []
    for window in found:
        if not apart or apart[-1].lane != window.lane or apart[-1].end <= window.start:
            apart.append(window)
    return apart


def _spared(lanes: Lanes, apart: Sequence[Window], settings: Sequence[Variable]) -> float:
    """How many lines a function spares, fewer for what makes it harder to read."""
    first = apart[0]
    items = lanes.items(first)
    body = sum(item.lines for item in items)
    names = sum({"name": 1.0, PART: 1.5}.get(each.parameter, 0.0) for each in settings)
    call = (
        1
        + _ARGUMENT * len(settings)
        + _NAME * max(names - 1, 0)
        + _TENSOR * (len(first.parameters) - 1)
        + _RESULT * (len(first.results) - 1)
    )
    return len(apart) * (body - call) - body - _HEAD - _SETTING * len(settings) + _well_cut(items)


def _well_cut(items: Sequence[Item]) -> float:
    """A little more for what begins by enlarging a picture, or ends by reducing it, as people cut blocks."""
    begins = any(word in kind for kind in items[0].kinds for word in ("Transpose", "UpSampling"))
    return _CUT * (begins + any("Pooling" in kind for kind in items[-1].kinds))


def _settings(lanes: Lanes, apart: Sequence[Window]) -> Sequence[Variable] | None:
    """The parameters that a function for these windows would have; None when there can be none."""
    found = list(columns(lanes.bodies(apart)))
    if not all(column.values for column in found):
        return None
    variables = variables_for_function(found)
    return None if variables is None or len(variables) > _MOST_SETTINGS else variables


def _taken_out(lanes: Lanes, apart: Sequence[Window], number: int) -> Repeat:
    """Put calls of a new function in place of windows; its body becomes a lane."""
    repeat = Repeat([], [], [])
    for window in reversed(apart):
        lane = lanes.every[window.lane]
        lane.found = []
        shape = _shape(lane.bodies[0], window)
        for body in reversed(lane.bodies):
            items = body[window.start : window.end]
            parameters, results = _ends(items, shape)
            repeat.bodies.append(items)
            repeat.parameters.append(parameters)
            repeat.results.append(results)
            call = _call(repeat, f"repeat {number}.{len(repeat.bodies)}", number)
            repeat.calls.append(call)
            body[window.start : window.end] = [call]
    for each in (repeat.bodies, repeat.parameters, repeat.results, repeat.calls):
        each.reverse()
    repeat.settle()
    lanes.every.append(Lane(repeat.bodies, repeat.results))
    return repeat


def _shape(items: Sequence[Item], window: Window) -> list[tuple[int, int]]:
    """Which tensors of a window come out: the place of the statement that makes each, and of the tensor in it."""
    made = {
        tensor: (place, number)
        for place, item in enumerate(items[window.start : window.end])
        for number, tensor in enumerate(item.step.produces)
    }
    return [made[tensor] for tensor in window.results]


def _ends(
    items: Sequence[Item], shape: Sequence[tuple[int, int]]
) -> tuple[tuple[Tensor, ...], tuple[Tensor, ...]]:
    inside = {tensor for item in items for tensor in item.step.produces}
    used = (tensor for item in items for tensor in item.tensors if tensor not in inside)
    return tuple(dict.fromkeys(used)), tuple(items[place].step.produces[n] for place, n in shape)


def _call(repeat: Repeat, group: GroupId, number: int) -> Item:
    parameters, results = repeat.parameters[-1], repeat.results[-1]
    nodes = tuple(id for item in repeat.bodies[-1] for id in item.step.nodes)
    step = Step(nodes, parameters, results, group)
    form = ("call", number, len(results))
    return Item(step, form, form, form, parameters, {}, {})


def _inner_first(found: Sequence[Repeat]) -> list[Repeat]:
    by_call = {call.step.group: repeat for repeat in found for call in repeat.calls}
    ordered: dict[int, Repeat] = {}

    def add(repeat: Repeat) -> None:
        for item in repeat.bodies[0]:
            if item.step.group is not None:
                add(by_call[item.step.group])
        ordered.setdefault(id(repeat), repeat)

    for repeat in found:
        add(repeat)
    return list(ordered.values())
