"""Names for the tensors of one function: x for the running chain, names and roles where x is taken."""

from __future__ import annotations

import itertools
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from designer.graph import Document

from .gathering import is_list
from .identifiers import distinct, identifier
from .outline import Scope
from .roles import branch_ends, own_name, role
from .wiring import Tensor, Wiring

CHAIN = "x"
_LIST = "features"


@dataclass(frozen=True, slots=True)
class ScopeNames:
    """The variable of every tensor. A parameter in `kept` is called x until step `until` makes a new x."""

    tensors: Mapping[Tensor, str]
    kept: Tensor | None = None
    until: int = 0

    def at(self, step: int, tensor: Tensor) -> str:
        """What the tensor is called in the expression of a step."""
        return CHAIN if tensor == self.kept and step <= self.until else self.tensors[tensor]


@dataclass(frozen=True, slots=True)
class Life:
    """When a tensor is made and when it is used last, in steps; a parameter is made at -1."""

    made: int
    used: int


def named(
    wiring: Wiring,
    document: Document,
    scope: Scope,
    *,
    parameters: Mapping[Tensor, str],
    taken: Collection[str],
    folded: bool = False,
) -> ScopeNames:
    """Names for a scope whose parameters are named already; `taken` are names of something else.

    In a `folded` function, which stands for several groups, the names of one group's layers are not used.
    """
    lives = _lives(scope)
    lists = [tensor for tensor in lives if is_list(tensor)]
    made = [tensor for step in scope.steps for tensor in step.produces if not is_list(tensor)]
    wanted = dict.fromkeys(lists, _LIST) | _wanted(wiring, document, made, folded=folded)
    free = [tensor for tensor in made if tensor not in wanted]
    chain_parameter = [tensor for tensor, name in parameters.items() if name == CHAIN]
    running = _running(lives, chain_parameter + [tensor for tensor in free if tensor[1] == 0])
    for tensor in chain_parameter + free:
        if tensor not in running:
            name = None if folded else own_name(wiring, tensor)
            wanted[tensor] = name or role(wiring, document, tensor)
    fixed = {tensor: name for tensor, name in parameters.items() if name != CHAIN}
    names = fixed | _numbered(wanted, lives, {*taken, *fixed.values()})
    names |= dict.fromkeys(running, CHAIN)
    kept = next((tensor for tensor in chain_parameter if tensor not in running), None)
    until = min((lives[tensor].made for tensor in running), default=len(scope.steps))
    return ScopeNames(names, kept, until)


def _wanted(wiring: Wiring, document: Document, made: Iterable[Tensor], *, folded: bool) -> dict[Tensor, str]:
    """Names that do not depend on what else lives: of the model's outputs, and of the ends of branches."""
    tensors = set(made)
    wanted = branch_ends(wiring, document, tensors, folded=folded)
    outputs = {tensor: name for tensor, name in wiring.results.items() if tensor in tensors}
    return wanted | {tensor: identifier(name, "output") for tensor, name in outputs.items()}


def _lives(scope: Scope) -> dict[Tensor, Life]:
    made = dict.fromkeys(scope.parameters, -1)
    used: dict[Tensor, int] = {}
    for place, step in enumerate(scope.steps):
        made.update((tensor, place) for tensor in step.produces)
        used.update((tensor, place) for tensor in step.consumes)
    used.update((tensor, len(scope.steps)) for tensor in scope.results)
    return {tensor: Life(place, used.get(tensor, place)) for tensor, place in made.items()}


def _running(lives: Mapping[Tensor, Life], tensors: list[Tensor]) -> set[Tensor]:
    """The tensors that can take turns at being x: first those during whose life no other is made."""
    made = sorted(lives[tensor].made for tensor in tensors)
    alone = [tensor for tensor in tensors if _is_alone(lives[tensor], made)]
    running = _one_a_step(lives, alone)
    crowded = set(tensors).difference(running)
    for tensor in tensors:
        if tensor in crowded and all(_take_turns(lives[tensor], lives[other]) for other in running):
            running.append(tensor)
    return set(running)


def _one_a_step(lives: Mapping[Tensor, Life], tensors: list[Tensor]) -> list[Tensor]:
    first: dict[int, Tensor] = {}
    for tensor in tensors:
        first.setdefault(lives[tensor].made, tensor)
    return list(first.values())


def _is_alone(life: Life, made: list[int]) -> bool:
    """Whether none of the tensors made at these steps is made during a life."""
    return bisect_left(made, life.used) <= bisect_right(made, life.made)


def _take_turns(one: Life, other: Life) -> bool:
    return one.made != other.made and (one.used <= other.made or other.used <= one.made)


def _numbered(
    wanted: Mapping[Tensor, str], lives: Mapping[Tensor, Life], taken: Collection[str]
) -> dict[Tensor, str]:
    """Names that nobody else has: tensors that want one name at the same time are counted."""
    by_name: dict[str, list[Tensor]] = {}
    for tensor in sorted(wanted, key=lambda each: lives[each].made):
        by_name.setdefault(wanted[tensor], []).append(tensor)
    names: dict[Tensor, str] = {}
    used = {*taken, CHAIN}
    for name, tensors in by_name.items():
        if _never_meet([lives[tensor] for tensor in tensors]):
            free = distinct(name, used)
            names |= dict.fromkeys(tensors, free)
            used.add(free)
            continue
        for count, tensor in enumerate(tensors, start=1):
            names[tensor] = distinct(f"{name}_{count}", used)
            used.add(names[tensor])
    return names


def _never_meet(lives: list[Life]) -> bool:
    return all(_take_turns(one, after) for one, after in itertools.pairwise(lives))
