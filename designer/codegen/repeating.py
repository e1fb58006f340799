"""The functions and loops of a graph without groups: what repeats in it, written once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from designer.graph import GroupId

from .blocks import Function
from .holding import Holdings
from .identifiers import distinct
from .items import Item, item
from .loops import Entry, Single, looped
from .naming import ScopeNames
from .outline import Outline, Scope
from .patterns import Key, Value, text_of
from .repeats import Repeat, repeats
from .titles import title
from .variables import Variable
from .wiring import Wiring

#: A value that so great a part of all calls have becomes the default, if there are so many calls.
_USUAL, _CALLS = 0.7, 4


@dataclass(frozen=True, slots=True)
class Repeating:
    """A graph's outline with functions for its repeats, and the statements of every body with their values.

    Bodies are named by the first repeat of their function, None is the graph's own.
    """

    outline: Outline
    functions: tuple[Function, ...]
    bodies: Mapping[GroupId | None, Sequence[tuple[Item, dict[Key, Value]]]]

    def entries(self, group: GroupId | None, names: ScopeNames, taken: Collection[str]) -> list[Entry]:
        """The statements of a body whose variables are named, with loops."""
        return looped([_single(*each, place, names) for place, each in enumerate(self.bodies[group])], taken)


def repeating(wiring: Wiring, flat: Outline, holdings: Holdings, taken: set[str]) -> Repeating:
    """What repeats in a graph; the names of the functions are added to `taken`."""
    items = [item(wiring, holdings, step) for step in flat.body.steps]
    left, found = repeats(items, flat.body.results)
    functions = tuple(_function(wiring, repeat, taken) for repeat in found)
    body = Scope(flat.body.parameters, tuple(each.step for each in left), flat.body.results)
    bodies: dict[GroupId | None, Sequence[tuple[Item, dict[Key, Value]]]] = {
        function.groups[0]: _values(repeat) for function, repeat in zip(functions, found, strict=True)
    }
    bodies[None] = [(each, dict(each.values)) for each in left]
    return Repeating(Outline(body, _scopes(found)), functions, bodies)


def _scopes(found: Sequence[Repeat]) -> dict[GroupId, Scope]:
    return {
        str(call.step.group): Scope(parameters, tuple(each.step for each in body), results)
        for repeat in found
        for call, body, parameters, results in zip(
            repeat.calls, repeat.bodies, repeat.parameters, repeat.results, strict=True
        )
    }


def _values(repeat: Repeat) -> list[tuple[Item, dict[Key, Value]]]:
    """The statements of a function with their values as its parameters give them."""
    found: list[tuple[Item, dict[Key, Value]]] = [(each, dict(each.values)) for each in repeat.bodies[0]]
    for (place, *slot), value in repeat.values():
        found[int(place)][1][tuple(slot)] = value
    return found


def _single(one: Item, values: dict[Key, Value], place: int, names: ScopeNames) -> Single:
    used = tuple(names.at(place, tensor) for tensor in one.tensors)
    made = tuple(names.tensors[tensor] for tensor in one.step.produces)
    form = (one.form, used, made)
    slots = {*one.values, *one.defaults}
    parameters = {slot: one.parameter(slot) for slot in slots}
    return Single(place, form, dict(values), one.defaults, parameters, one.lines, values)


def _function(wiring: Wiring, repeat: Repeat, taken: set[str]) -> Function:
    name = distinct(title(wiring, repeat), taken)
    taken.add(name)
    variables = repeat.unified.variables
    defaults = {each.name: usual for each in variables if (usual := _usual(each)) is not None}
    groups = tuple(str(call.step.group) for call in repeat.calls)
    given = {
        group: {each.name: text_of(each.values[place]) for each in variables}
        for place, group in enumerate(groups)
    }
    names = [each.name for each in variables]
    ordered = tuple(sorted(names, key=lambda name: name in defaults))
    texts: dict[str, dict[str, str]] = {}
    for one, values in _values(repeat):
        for (number, parameter), value in values.items():
            if one.values.get((number, parameter)) != value:
                texts.setdefault(one.owner(number), {})[str(parameter)] = text_of(value)
    return Function(name, groups, ordered, given, texts, defaults)


def _usual(variable: Variable) -> str | None:
    """The value that most calls give, if they are most by far."""
    if variable.is_for_names or variable.is_size or len(variable.values) < _CALLS:
        return None
    text, count = Counter(map(text_of, variable.values)).most_common(1)[0]
    return text if count >= _USUAL * len(variable.values) else None
