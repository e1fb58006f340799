"""Calls that each join what the one before joined and some more: one list that grows, instead of many written out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .outline import Outline, Scope, Step
from .refusal import refusals_at
from .wiring import Tensor, Wiring

#: The port of what is no tensor, but a list of them; its node is the first that is given the list.
_LIST = -1

#: A list must be given to so many calls, each time longer; by so many tensors at most.
_LEAST = 4
_MOST_MORE = 4


def is_list(tensor: Tensor) -> bool:
    """Whether it stands for a list of tensors."""
    return tensor[1] == _LIST


def with_lists(wiring: Wiring, outline: Outline) -> Outline:
    """The outline, with steps that make a list, that append to it, and calls that are given it whole.

    The first two have no nodes: one consumes tensors and produces the list, the other consumes the list and a tensor.
    """
    groups = {group: _gathered(wiring, scope) for group, scope in outline.groups.items()}
    return Outline(_gathered(wiring, outline.body), groups)


@dataclass(slots=True)
class _Chain:
    """Calls by the place of their steps, and what each joins: all that the one before does, and more."""

    places: list[int]
    joined: list[tuple[Tensor, ...]]

    @property
    def begins_with(self) -> int:
        """How many tensors the list has at first: as many fewer than the first call joins as each call has more."""
        first, second = (len(tensors) for tensors in self.joined[:2])
        return 2 * first - second if second < 2 * first else first


def _gathered(wiring: Wiring, scope: Scope) -> Scope:
    chains = _chains(wiring, scope.steps)
    if not chains:
        return scope
    steps = list(scope.steps)
    made = {tensor: place for place, step in enumerate(steps) for tensor in step.produces}
    after: dict[int, list[Step]] = {}
    for chain in chains:
        gathers: Tensor = (steps[chain.places[0]].nodes[0], _LIST)
        for place, step in _steps(chain, gathers, made):
            after.setdefault(place, []).append(step)
        for place in chain.places:
            steps[place] = replace(steps[place], consumes=(gathers,))
    every = [
        each
        for place in range(-1, len(steps))
        for each in (*steps[max(place, 0) : place + 1], *after.get(place, ()))
    ]
    return Scope(scope.parameters, tuple(every), scope.results)


def _steps(chain: _Chain, gathers: Tensor, made: Mapping[Tensor, int]) -> Iterator[tuple[int, Step]]:
    """The steps that make a list and let it grow, each as soon as it can be, with the place of that before it."""
    first = chain.joined[0][: chain.begins_with]
    place = max(made.get(tensor, -1) for tensor in first)
    yield place, Step((), tuple(dict.fromkeys(first)), (gathers,))
    known, before = len(first), -1
    for call, tensors in zip(chain.places, chain.joined, strict=True):
        for tensor in tensors[known:]:
            place = max(place, before, made.get(tensor, -1))
            yield place, Step((), (gathers, tensor), ())
        known, before = len(tensors), call


def _chains(wiring: Wiring, steps: Sequence[Step]) -> list[_Chain]:
    """The chains of calls that are worth a list."""
    growing: dict[tuple[Tensor, ...], _Chain] = {}
    found: list[_Chain] = []
    for place, step in enumerate(steps):
        tensors = _joined(wiring, step)
        chain = next((growing.pop(start) for start in _starts(tensors) if start in growing), None)
        if tensors and chain is None:
            found.append(chain := _Chain([], []))
        if chain is not None:
            chain.places.append(place)
            chain.joined.append(tensors)
            growing[tensors] = chain
    return [chain for chain in found if len(chain.places) >= _LEAST]


def _starts(tensors: tuple[Tensor, ...]) -> Iterator[tuple[Tensor, ...]]:
    """What a list may have been before it grew to these."""
    shortest = max(len(tensors) - _MOST_MORE, 1)
    return (tensors[:length] for length in range(len(tensors) - 1, shortest - 1, -1))


def _joined(wiring: Wiring, step: Step) -> tuple[Tensor, ...]:
    """The tensors that a call takes as one list, and nothing besides; none for other steps."""
    if step.group is not None or len(step.nodes) != 1:
        return ()
    (id,) = step.nodes
    layer, ports = wiring.layer(id), {edge.target_port for edge in wiring.incoming[id]}
    if layer.model is not None or layer.custom is not None:
        return ()
    if len(ports) != 1 or len(wiring.calls_of(layer.id)) > 1:
        return ()
    with refusals_at(wiring.place(id)):
        entry = wiring.entry(id)
    takes = [port for port in entry.ports if port.many and not port.variadic]
    return wiring.consumed(id) if takes and takes[0] is entry.ports[0] else ()
