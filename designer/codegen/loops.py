"""Statements that repeat one after the other, as `for` loops."""

from __future__ import annotations

from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from .patterns import Key, Value, text_of
from .unifying import Unified, for_loop
from .variables import NUMBER, Column, Variable

#: A loop must spare so many lines. Each value in a table takes as much as this part of one.
_LEAST = 1.0
_CELL = 0.12

#: A loop over a table has so many variables at most, of two rounds only one.
_MOST = 4
_LONGEST = 12
_WIDTH = 92

_COUNTER = "counter"


@dataclass(slots=True)
class Single:
    """A statement by its place. Two of one `form` differ in values only, and name their variables alike.

    `own` are the values that it has without the loops around it.
    """

    place: int
    form: Hashable
    values: dict[Key, Value]
    defaults: Mapping[Key, Value]
    parameters: Mapping[Key, str]
    lines: int
    own: Mapping[Key, Value]

    def assign(self, key: Key, value: Value) -> None:
        """Let a value be another one."""
        self.values[key] = value


@dataclass(slots=True)
class Loop:
    """A loop: its first round, how often it goes, and the places of the statements in every round.

    `counter` is the first and the last value of a single variable that counts up by one.
    """

    body: list[Entry]
    rounds: list[list[Entry]]
    variables: Sequence[Variable]
    counter: list[Value] = field(default_factory=list)

    @property
    def form(self) -> Hashable:
        """What two loops have in common that differ in values only."""
        names = tuple(variable.name for variable in self.variables)
        table = () if self.counter else tuple(variable.values for variable in self.variables)
        return ("loop", names, table, tuple(entry.form for entry in self.body))

    @property
    def values(self) -> dict[Key, Value]:
        """The values in the body and of the counter, by number of the statement and their key there."""
        found: dict[Key, Value] = {
            (number, *key): value
            for number, entry in enumerate(self.body)
            for key, value in entry.values.items()
        }
        return found | {(_COUNTER, number): value for number, value in enumerate(self.counter)}

    @property
    def defaults(self) -> Mapping[Key, Value]:
        """The defaults of the values."""
        return {
            (number, *key): value
            for number, entry in enumerate(self.body)
            for key, value in entry.defaults.items()
        }

    @property
    def parameters(self) -> Mapping[Key, str]:
        """What each value is for."""
        found: dict[Key, str] = {
            (number, *key): value
            for number, entry in enumerate(self.body)
            for key, value in entry.parameters.items()
        }
        if not self.variables:
            return found | {(_COUNTER, 0): "repeats"}
        name = self.variables[0].name
        return found | {(_COUNTER, 0): f"first_{name}", (_COUNTER, 1): _plural(name)}

    @property
    def lines(self) -> int:
        """How many lines the loop takes."""
        return 1 + sum(entry.lines for entry in self.body)

    def assign(self, key: Key, value: Value) -> None:
        """Let a value be another one."""
        first, *rest = key
        if isinstance(first, int):
            self.body[first].assign(tuple(rest), value)
        else:
            self.counter[_number(rest[0])] = value

    def settle(self, unified: Unified) -> None:
        """Put the variables in place of the first round's values."""
        for key, value in unified.values.items():
            assert isinstance(key, tuple)
            if self.values.get(key) != value:
                self.assign(key, value)

    def header(self) -> str:
        """The first line."""
        names = [variable.name for variable in self.variables]
        if not names:
            return f"for _ in range({text_of(self.counter[0])}):"
        if self.counter:
            return f"for {names[0]} in {_range(*self.counter)}:"
        if len(names) == 1:
            return f"for {names[0]} in ({_cells(self.variables[0])}):"
        counted = _by_one(self.variables[0])
        if counted is not None and len(names) == 2:
            start = f", start={counted}" if counted else ""
            return f"for {_targets(names)} in enumerate(({_cells(self.variables[1])}){start}):"
        rows = zip(*(variable.values for variable in self.variables), strict=True)
        table = ", ".join(f"({', '.join(map(text_of, row))})" for row in rows)
        return f"for {_targets(names)} in [{table}]:"


Entry: TypeAlias = "Single | Loop"


def looped(entries: Sequence[Entry], taken: Collection[str]) -> list[Entry]:
    """The statements with loops for those that repeat; `taken` are names that no variable may have."""
    found = list(entries)
    period = 1
    known: set[Hashable] = set()
    while period <= min(_LONGEST, len(found) // 2):
        if _folded(found, period, known, taken):
            period = 1
        else:
            period += 1
    return found


def places(entry: Entry) -> Iterator[tuple[int, int]]:
    """For every statement of the first rounds those that it stands for, itself included."""
    match entry:
        case Single(place):
            yield place, place
        case Loop(body, rounds):
            for number, inner in enumerate(body):
                firsts = _firsts(inner)
                for each in rounds:
                    to = dict(zip(_firsts(each[number]), firsts, strict=True))
                    yield from ((to[first], twin) for first, twin in places(each[number]))


def _firsts(entry: Entry) -> list[int]:
    return list(dict.fromkeys(first for first, _ in places(entry)))


def _folded(found: list[Entry], period: int, known: set[Hashable], taken: Collection[str]) -> bool:
    """Put the loops of one period in place of statements, the last first; whether there were any."""
    any_ = False
    for start, count in reversed(list(_runs([entry.form for entry in found], period))):
        rounds = [list(found[start + n * period : start + (n + 1) * period]) for n in range(count)]
        unified = _unified(rounds, taken)
        if unified is None:
            continue
        loop = _loop(rounds, unified)
        if not loop.counter and len(loop.variables) > (_MOST if count > 2 else 1):
            continue
        form = (tuple(entry.form for entry in loop.body), bool(loop.counter))
        spared = sum(entry.lines for each in rounds for entry in each) - loop.lines - _table_lines(loop)
        if spared >= _LEAST or (spared >= 0 and form in known):
            known.add(form)
            loop.settle(unified)
            found[start : start + period * count] = [loop]
            any_ = True
    return any_


def _unified(rounds: Sequence[Sequence[Entry]], taken: Collection[str]) -> Unified | None:
    columns = list(_columns(rounds))
    if not all(column.values for column in columns):
        return None
    is_outer = any(isinstance(entry, Loop) for entry in rounds[0])
    inner = {name for entry in rounds[0] for name in _names(entry)}
    return for_loop(columns, {*taken, *inner}, "stage" if is_outer else NUMBER)


def _names(entry: Entry) -> Iterator[str]:
    if isinstance(entry, Loop):
        yield from (variable.name for variable in entry.variables)
        for inner in entry.body:
            yield from _names(inner)


def _runs(forms: Sequence[Hashable], period: int) -> Iterator[tuple[int, int]]:
    """Where equal stretches of a length follow each other, and how many they are; runs do not overlap."""
    start = 0
    while start + 2 * period <= len(forms):
        same = start
        while same + period < len(forms) and forms[same] == forms[same + period]:
            same += 1
        count = (same - start) // period + 1
        if count > 1:
            yield start, count
            start += period * count
        else:
            start += 1


def _columns(rounds: Sequence[Sequence[Entry]]) -> Iterator[Column]:
    for number, entries in enumerate(zip(*rounds, strict=True)):
        keys = dict.fromkeys(key for entry in entries for key in entry.values)
        for key in keys:
            values = [entry.values.get(key, entry.defaults.get(key)) for entry in entries]
            known = [value for value in values if value is not None]
            parameter = next(entry.parameters[key] for entry in entries if key in entry.parameters)
            yield Column((number, *key), parameter, tuple(known) if len(known) == len(values) else ())


def _loop(rounds: list[list[Entry]], unified: Unified) -> Loop:
    variables = sorted(unified.variables, key=lambda variable: not variable.counts)
    loop = Loop(rounds[0], rounds, variables)
    if not variables:
        loop.counter = [len(rounds)]
    elif len(variables) == 1 and (first := _by_one(variables[0])) is not None:
        loop.counter = [first, first + len(rounds) - 1]
    return loop


def _table_lines(loop: Loop) -> float:
    """What the values take that are not counted out."""
    if loop.counter:
        return 0.0
    count = len(loop.rounds)
    return _CELL * count * len(loop.variables) + (count + 1 if len(loop.header()) > _WIDTH else 0)


def _by_one(variable: Variable) -> int | None:
    """The first value of a variable that counts up by one."""
    numbers = [value for value in variable.values if isinstance(value, int)]
    if len(numbers) < len(variable.values) or not numbers:
        return None
    return numbers[0] if numbers == list(range(numbers[0], numbers[0] + len(numbers))) else None


def _range(first: Value, last: Value) -> str:
    stop = str(last + 1) if isinstance(last, int) else f"{text_of(last)} + 1"
    return f"range({stop})" if first == 0 else f"range({text_of(first)}, {stop})"


def _plural(name: str) -> str:
    return "last" if name == NUMBER else f"{name}s"


def _targets(names: Sequence[str]) -> str:
    return ", ".join(names)


def _cells(variable: Variable) -> str:
    return ", ".join(map(text_of, variable.values))


def changed(entry: Entry) -> Iterator[tuple[int, Key, Value]]:
    """The values of the first rounds that loops give, with the place of the statement."""
    match entry:
        case Single(place):
            for key, value in entry.values.items():
                if entry.own.get(key) != value:
                    yield place, key, value
        case Loop(body):
            for inner in body:
                yield from changed(inner)


def _number(key: int | str) -> int:
    assert isinstance(key, int)
    return key
