"""Runs of statements that could be a function's body: few tensors go in, one or two come out."""

from __future__ import annotations

import itertools
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from typing import NamedTuple

from .gathering import is_list
from .items import Item
from .unifying import for_loop
from .variables import Column
from .wiring import Tensor

_LONGEST = 64
_MOST_IN = 3
_MOST_OUT = 2

#: Tensors from outside are counted from here on. (The hash of -1 is that of -2: no negative numbers.)
_OUTSIDE = 1_000_000


class Window(NamedTuple):
    """A run of statements of a lane, the last not included, with what goes in and what comes out."""

    lane: int
    start: int
    end: int
    parameters: tuple[Tensor, ...]
    results: tuple[Tensor, ...]


def windows(lane: int, items: Sequence[Item], results: Sequence[Tensor]) -> Iterator[tuple[Hashable, Window]]:
    """All such runs in a lane whose own results are these; those of one key could be one function."""
    last = _last_uses(items, results)
    cut = _inside_runs(items)
    for start in range(len(items) - 1):
        if start - 1 not in cut:
            yield from _from(lane, start, items, last, cut)


def _inside_runs(items: Sequence[Item]) -> set[int]:
    """The places after which no window may end: where one call follows another that only counts on."""
    return {place for place, (one, after) in enumerate(itertools.pairwise(items)) if _counts_on(one, after)}


def _counts_on(one: Item, after: Item) -> bool:
    """Whether two calls of a function follow each other that differ in a number of a name only, by one."""
    if one.step.group is None or one.form != after.form or after.tensors != one.step.produces:
        return False
    columns = [Column(slot, "", (one.values[slot], after.values[slot])) for slot in one.values]
    unified = for_loop(columns)
    if unified is None or len(unified.variables) != 1:
        return False
    first, second = unified.variables[0].values
    return isinstance(first, int) and second == first + 1


def _last_uses(items: Sequence[Item], results: Sequence[Tensor]) -> Mapping[Tensor, int]:
    last = {tensor: place for place, item in enumerate(items) for tensor in item.tensors}
    return last | dict.fromkeys(results, len(items))


def _from(
    lane: int, start: int, items: Sequence[Item], last: Mapping[Tensor, int], cut: Collection[int]
) -> Iterator[tuple[Hashable, Window]]:
    outside: dict[Tensor, int] = {}
    inside: dict[Tensor, int] = {}
    alive: set[Tensor] = set()
    keys = (0, 0, 0, 0)
    numbers: dict[str, int] = {}
    for place in range(start, min(len(items), start + _LONGEST)):
        item = items[place]
        if item.stays:
            return
        wires = tuple(
            [
                inside[tensor] if tensor in inside else _OUTSIDE + outside.setdefault(tensor, len(outside))
                for tensor in item.tensors
            ]
        )
        if len(outside) > _MOST_IN or (item.has_lists and any(map(is_list, outside))):
            return
        form, shape, look = item.keys
        counted = tuple([numbers.setdefault(number, len(numbers)) for number in item.numbers])
        keys = (
            hash((keys[0], form, wires)),
            hash((keys[1], shape, wires)),
            hash((keys[2], look, wires)),
            hash((keys[3], shape, wires, counted)),
        )
        for tensor in item.tensors:
            if last[tensor] == place:
                alive.discard(tensor)
        for tensor in item.step.produces:
            inside[tensor] = len(inside)
            if last.get(tensor, place) > place:
                alive.add(tensor)
        if (
            place > start
            and 1 <= len(alive) <= _MOST_OUT
            and place not in cut
            and not any(map(is_list, alive))
        ):
            leaving = _last_first(alive, inside)
            window = Window(lane, start, place + 1, tuple(outside), leaving)
            kept = tuple(inside[tensor] for tensor in leaving)
            yield from [((number, key, kept), window) for number, key in enumerate(keys)]


def _last_first(alive: set[Tensor], inside: Mapping[Tensor, int]) -> tuple[Tensor, ...]:
    """What goes on first, then what is kept for later."""
    return tuple(sorted(alive, key=inside.__getitem__, reverse=True))
