"""What repeats differ in: columns of values as variables, and each value as an expression of these."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from .identifiers import distinct, identifier
from .patterns import Expression, Token, Value, Words, as_number, text_of

#: Words before a number in a name that say what the number counts.
_COUNTED = frozenset(
    ["block", "stage", "layer", "unit", "module", "mixed", "path", "branch", "cell", "head", "group",
     "step", "level", "stack", "index", "encoder", "decoder"]
)  # fmt: skip

_NUMBERS = re.compile(r"\b([0-9]+)\b")
_SHAPE = re.compile(r"\((?:[0-9]+|None|[(), ])*\)")
_TEXT = "name"

#: From here on numbers are sizes; one is far from another that is so many times as large.
_SIZE, _FAR = 16, 8

#: The parameter of a variable that counts, where no word says what.
NUMBER = "number"

#: The parameter of a variable that is a part of names, and no number.
PART = "suffix"


@dataclass(frozen=True, slots=True)
class Column:
    """The values of one parameter in one place of every repeat."""

    key: Hashable
    parameter: str
    values: tuple[Value, ...]


@dataclass(slots=True)
class Variable:
    """What differs between repeats: its name, and its value in each. `counts` if it is a number in names."""

    parameter: str
    values: tuple[Value, ...]
    counts: bool = False
    name: str = ""

    @property
    def is_for_names(self) -> bool:
        """Whether it is a name, or a part of names."""
        return self.counts or self.parameter in (_TEXT, PART)

    @property
    def is_size(self) -> bool:
        """Whether all its values are numbers as large as sizes are."""
        return _are_sizes(self.values)


@dataclass(frozen=True, slots=True)
class Unified:
    """Variables, and for the key of every column its expression."""

    variables: Sequence[Variable] = ()
    values: Mapping[Hashable, Value] = field(default_factory=dict)


_Making = Callable[[], Value]


def for_function(columns: Iterable[Column], taken: Iterable[str] = ()) -> Unified | None:
    """The parameters of a function for repeats; names share what they begin with. None when there are none."""
    return _unified(columns, _with_prefix, taken)


def for_loop(columns: Iterable[Column], taken: Iterable[str] = (), number: str = NUMBER) -> Unified | None:
    """The variables of a loop over repeats; of names they hold what differs.

    What counts without a word that says what is called `number`.
    """
    return _unified(columns, _without_prefix, taken, number)


@dataclass(frozen=True, slots=True)
class _Split:
    """A column of texts: what all begin with, what differs, what all end with."""

    column: Column
    start: tuple[Token, ...]
    middles: tuple[tuple[Token, ...], ...]
    end: tuple[Token, ...]

    @property
    def numbers(self) -> tuple[int, ...] | None:
        """The numbers that the texts differ in, if they differ in one number."""
        found = [as_number(middle[0]) if len(middle) == 1 else None for middle in self.middles]
        return None if None in found else tuple(found)  # type: ignore[arg-type]


_ForNames = Callable[[Sequence[_Split], list[Variable], dict[Hashable, _Making]], None]


def _unified(
    columns: Iterable[Column], for_names: _ForNames, taken: Iterable[str], number: str = NUMBER
) -> Unified | None:
    every = list(columns)
    making: dict[Hashable, _Making] = {}
    variables: list[Variable] = []
    splits: list[_Split] = []
    numbers: list[Column] = []
    others: list[Column] = []
    for column in every:
        first = column.values[0]
        if all(value == first for value in column.values):
            making[column.key] = partial(_same, first)
        elif all(isinstance(value, Words) for value in column.values):
            splits.append(_split(column))
        elif all(isinstance(value, int) for value in column.values):
            numbers.append(column)
        elif any(isinstance(value, Words) for value in column.values):
            return None
        else:
            others.append(column)
    if any(isinstance(token, Expression) for each in splits for middle in each.middles for token in middle):
        return None
    for_names(splits, variables, making)
    for column in _bases_first(numbers):
        making[column.key] = _number(column, variables)
    for column in others:
        making[column.key] = _with_number(column, variables) or _plain(
            _variable(variables, column.parameter, column.values)
        )
    for variable in variables:
        variable.parameter = number if variable.parameter == NUMBER else variable.parameter
    ordered = _in_order(variables, [making[column.key] for column in every])
    _name(ordered, taken)
    return Unified(ordered, {key: make() for key, make in making.items()})


def _in_order(variables: Sequence[Variable], making: Sequence[_Making]) -> list[Variable]:
    """The variables in the order in which they are used; those for names come last."""
    for place, variable in enumerate(variables):
        variable.name = f"<{place}>"
    texts = "".join(text_of(make()) for make in making)
    return sorted(variables, key=lambda each: (each.is_for_names, texts.find(each.name)))


def _with_number(column: Column, variables: list[Variable]) -> _Making | None:
    """A column of shapes like "(1, 1, 144)" that differ in one size, which is a variable's or a part of it."""
    texts = [value.text for value in column.values if isinstance(value, Expression)]
    if len(texts) < len(column.values) or not all(_SHAPE.fullmatch(text) for text in texts):
        return None
    pieces = [_NUMBERS.split(text) for text in texts]
    if len({len(each) for each in pieces}) > 1:
        return None
    differing = [place for place, tokens in enumerate(zip(*pieces, strict=True)) if len(set(tokens)) > 1]
    if len(differing) != 1 or not all(each[differing[0]].isdecimal() for each in pieces):
        return None
    (place,) = differing
    sizes = Column(column.key, column.parameter, tuple(int(each[place]) for each in pieces))
    if not _are_sizes(sizes.values):
        return None
    number, first = _number(sizes, variables), pieces[0]
    return lambda: Expression("".join([*first[:place], text_of(number()), *first[place + 1 :]]))


def _bases_first(columns: Sequence[Column]) -> list[Column]:
    """First those numbers of which the others can be multiples or parts: of near sizes the smallest, of sizes
    far from each other what is there most often."""
    often = Counter(column.values for column in columns)
    firsts: dict[str, list[int]] = {}
    for column in columns:
        firsts.setdefault(column.parameter, []).append(_int(column.values[0]))
    far = {parameter for parameter, sizes in firsts.items() if max(sizes) > _FAR * min(sizes)}
    return sorted(
        columns, key=lambda each: (-often[each.values] if each.parameter in far else 0, _int(each.values[0]))
    )


def _int(value: Value) -> int:
    assert isinstance(value, int)
    return value


def _split(column: Column) -> _Split:
    texts = [value.tokens for value in column.values if isinstance(value, Words)]
    shortest = min(map(len, texts))
    start = next((n for n in range(shortest) if len({text[n] for text in texts}) > 1), shortest)
    most = shortest - start
    end = next((n for n in range(most) if len({text[-1 - n] for text in texts}) > 1), most)
    middles = tuple(text[start : len(text) - end] for text in texts)
    return _Split(column, texts[0][:start], middles, texts[0][len(texts[0]) - end :])


def _with_prefix(
    splits: Sequence[_Split], variables: list[Variable], making: dict[Hashable, _Making]
) -> None:
    for group in _by_middles(splits):
        if len({each.start for each in group}) > 1:
            _without_prefix(group, variables, making)
            continue
        start, more = group[0].start, _common([each.end for each in group])
        values = tuple(Words((*start, *middle, *more)) for middle in group[0].middles)
        variable = _variable(variables, _TEXT, values)
        for each in group:
            making[each.column.key] = _around(variable, (), each.end[len(more) :])


def _common(ends: Sequence[tuple[Token, ...]]) -> tuple[Token, ...]:
    """What several ends begin with, up to where a word ends that is no part of another."""
    if len(ends) == 1:
        return ()
    shortest = min(ends, key=len)
    same = next(
        (n for n, tokens in enumerate(zip(*ends, strict=False)) if len(set(tokens)) > 1), len(shortest)
    )
    while same and (isinstance(shortest[same - 1], Expression) or not str(shortest[same - 1]).isalnum()):
        same -= 1
    return shortest[:same]


def _without_prefix(
    splits: Sequence[_Split], variables: list[Variable], making: dict[Hashable, _Making]
) -> None:
    for group in _by_middles(splits):
        for each in group:
            if each.numbers is None:
                variable = _variable(variables, PART, tuple(map(Words, each.middles)))
                making[each.column.key] = _around(variable, each.start, each.end)
            else:
                number = _number(Column(each.column.key, _counted(each.start), each.numbers), variables, True)
                making[each.column.key] = _inside(number, each.start, each.end)


def _by_middles(splits: Sequence[_Split]) -> list[list[_Split]]:
    groups: dict[tuple[tuple[Token, ...], ...], list[_Split]] = {}
    for each in splits:
        groups.setdefault(each.middles, []).append(each)
    return sorted(groups.values(), key=lambda group: group[0].numbers or ())


def _counted(start: Sequence[Token]) -> str:
    """What a number in a name counts, by the word before it."""
    before = [token.lower() for token in start if isinstance(token, str) and token.isalpha()]
    return before[-1] if before and before[-1] in _COUNTED else NUMBER


def _variable(
    variables: list[Variable], parameter: str, values: tuple[Value, ...], counts: bool = False
) -> Variable:
    for known in variables:
        alike = known.parameter == parameter or (known.counts and counts)
        if known.values == values and (alike or _are_sizes(values)):
            return known
    variables.append(Variable(parameter, values, counts))
    return variables[-1]


def _number(column: Column, variables: list[Variable], counts: bool = False) -> _Making:
    """A column of numbers as a variable, a multiple of one, or so much more than one that counts."""
    counts = counts or column.parameter in (NUMBER, *_COUNTED)
    numbers: list[int] = list(column.values)  # type: ignore[arg-type]
    for known in variables:
        if not all(isinstance(value, int) for value in known.values):
            continue
        base: list[int] = list(known.values)  # type: ignore[arg-type]
        more = {one - other for one, other in zip(numbers, base, strict=True)}
        if counts and known.counts and len(more) == 1 and more != {0}:
            return partial(_sum, known, more.pop())
        sizes = _are_sizes(base) and _are_sizes(numbers)
        if counts or (known.parameter != column.parameter and not sizes):
            continue
        if times := _times(base, numbers):
            return partial(_multiple, known, times)
        if times := _times(numbers, base):
            return partial(_part, known, times)
    return _plain(_variable(variables, column.parameter, column.values, counts))


def _are_sizes(values: Sequence[Value]) -> bool:
    """Whether the values are numbers so large that they are the same for a reason: filters, units, groups."""
    return all(isinstance(value, int) and value >= _SIZE for value in values)


def _times(base: Sequence[int], numbers: Sequence[int]) -> int:
    """How many times a number each number is, if it is more than once and always the same; otherwise 0."""
    times = numbers[0] // base[0] if base[0] > 0 else 0
    return times if times > 1 and [times * one for one in base] == list(numbers) else 0


def _same(value: Value) -> Value:
    return value


def _sum(variable: Variable, more: int) -> Expression:
    return Expression(f"{variable.name} {'+' if more > 0 else '-'} {abs(more)}")


def _multiple(variable: Variable, times: int) -> Expression:
    return Expression(f"{times} * {variable.name}")


def _part(variable: Variable, times: int) -> Expression:
    return Expression(f"{variable.name} // {times}")


def _plain(variable: Variable) -> _Making:
    return lambda: Expression(variable.name)


def _around(variable: Variable, start: tuple[Token, ...], end: tuple[Token, ...]) -> _Making:
    """A text that a variable is a part of, or all of."""
    if not start and not end:
        return _plain(variable)
    return _inside(_plain(variable), start, end)


def _inside(making: _Making, start: tuple[Token, ...], end: tuple[Token, ...]) -> _Making:
    return lambda: Words((*start, making(), *end))  # type: ignore[arg-type]


def _name(variables: Sequence[Variable], taken: Iterable[str]) -> None:
    """A name for every variable: its parameter's, counted where several are for one parameter."""
    names = set(taken)
    parameters = [variable.parameter for variable in variables]
    for place, variable in enumerate(variables):
        parameter = variable.parameter
        many = parameters.count(parameter) > 1
        count = f"_{parameters[: place + 1].count(parameter)}" if many else ""
        wanted = "name" if parameter + count == "name" else identifier(parameter + count, "value")
        variable.name = distinct(wanted, names)
        names.add(variable.name)
