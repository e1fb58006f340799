"""What repeats differ in: columns of values as variables, and each value as an expression of these."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial

from .identifiers import distinct, identifier
from .patterns import Expression, Token, Value, Words, as_number, text_of
from .variables import (
    COUNTED,
    NUMBER,
    PART,
    TEXT,
    Column,
    Making,
    Variable,
    are_sizes,
    number_of,
    plainly,
    variable_of,
)

_NUMBERS = re.compile(r"\b([0-9]+)\b")
_SHAPE = re.compile(r"\((?:[0-9]+|None|[(), ])*\)")

#: A size is far from another that is so many times as large.
_FAR = 8


@dataclass(frozen=True, slots=True)
class Unified:
    """Variables, and for the key of every column its expression."""

    variables: Sequence[Variable] = ()
    values: Mapping[Hashable, Value] = field(default_factory=dict)


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
    """A column of texts: what all begin with, what differs, what all end with.

    `numbers` are those that the texts differ in, if they differ in one number.
    """

    column: Column
    start: tuple[Token, ...]
    middles: tuple[tuple[Token, ...], ...]
    end: tuple[Token, ...]
    numbers: tuple[int, ...] | None


_ForNames = Callable[[Sequence[_Split], list[Variable], dict[Hashable, Making]], None]


def variables_for_function(columns: Iterable[Column]) -> Sequence[Variable] | None:
    """The parameters of a function for repeats, in any order and without names."""
    found = _made_of(list(columns), _with_prefix)
    return None if found is None else found[0]


def _unified(
    columns: Iterable[Column], for_names: _ForNames, taken: Iterable[str], number: str = NUMBER
) -> Unified | None:
    every = list(columns)
    if (found := _made_of(every, for_names)) is None:
        return None
    variables, making = found
    for variable in variables:
        variable.parameter = number if variable.parameter == NUMBER else variable.parameter
    ordered = _in_order(variables, [making[column.key] for column in every])
    _name(ordered, taken)
    return Unified(ordered, {key: make() for key, make in making.items()})


def _made_of(
    every: Sequence[Column], for_names: _ForNames
) -> tuple[list[Variable], dict[Hashable, Making]] | None:
    """The variables of columns, and what makes each column's values of them."""
    making: dict[Hashable, Making] = {}
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
        making[column.key] = number_of(column, variables)
    for column in others:
        making[column.key] = _with_number(column, variables) or plainly(
            variable_of(variables, column.parameter, column.values)
        )
    return variables, making


def _in_order(variables: Sequence[Variable], making: Sequence[Making]) -> list[Variable]:
    """The variables in the order in which they are used; those for names come last."""
    for place, variable in enumerate(variables):
        variable.name = f"<{place}>"
    texts = "".join(text_of(make()) for make in making)
    return sorted(variables, key=lambda each: (each.is_for_names, texts.find(each.name)))


def _with_number(column: Column, variables: list[Variable]) -> Making | None:
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
    if not are_sizes(sizes.values):
        return None
    number, first = number_of(sizes, variables), pieces[0]
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
    return _Split(column, texts[0][:start], middles, texts[0][len(texts[0]) - end :], _numbers(middles))


def _numbers(middles: Sequence[Sequence[Token]]) -> tuple[int, ...] | None:
    found: list[int] = []
    for middle in middles:
        number = as_number(middle[0]) if len(middle) == 1 else None
        if number is None:
            return None
        found.append(number)
    return tuple(found)


def _with_prefix(splits: Sequence[_Split], variables: list[Variable], making: dict[Hashable, Making]) -> None:
    for group in _by_middles(splits):
        if len({each.start for each in group}) > 1:
            _without_prefix(group, variables, making)
            continue
        start, more = group[0].start, _common([each.end for each in group])
        values = tuple(Words((*start, *middle, *more)) for middle in group[0].middles)
        variable = variable_of(variables, TEXT, values)
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
    splits: Sequence[_Split], variables: list[Variable], making: dict[Hashable, Making]
) -> None:
    for group in _by_middles(splits):
        for each in group:
            if each.numbers is None:
                variable = variable_of(variables, PART, tuple(map(Words, each.middles)))
                making[each.column.key] = _around(variable, each.start, each.end)
            else:
                number = number_of(
                    Column(each.column.key, _counted(each.start), each.numbers), variables, True
                )
                making[each.column.key] = _inside(number, each.start, each.end)


def _by_middles(splits: Sequence[_Split]) -> list[list[_Split]]:
    groups: dict[tuple[tuple[Token, ...], ...], list[_Split]] = {}
    for each in splits:
        groups.setdefault(each.middles, []).append(each)
    return sorted(groups.values(), key=lambda group: group[0].numbers or ())


def _counted(start: Sequence[Token]) -> str:
    """What a number in a name counts, by the word before it."""
    before = [token.lower() for token in start if isinstance(token, str) and token.isalpha()]
    return before[-1] if before and before[-1] in COUNTED else NUMBER


def _same(value: Value) -> Value:
    return value


def _around(variable: Variable, start: tuple[Token, ...], end: tuple[Token, ...]) -> Making:
    """A text that a variable is a part of, or all of."""
    if not start and not end:
        return plainly(variable)
    return _inside(plainly(variable), start, end)


def _inside(making: Making, start: tuple[Token, ...], end: tuple[Token, ...]) -> Making:
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
