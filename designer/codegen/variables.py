"""Variables of what repeats differ in: one for values that are alike, others as multiples and sums of it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import partial

from .patterns import Expression, Value

#: From here on numbers are sizes.
_SIZE = 16

#: Words before a number in a name that say what the number counts.
COUNTED = frozenset(
    ["block", "stage", "layer", "unit", "module", "mixed", "path", "branch", "cell", "head", "group",
     "step", "level", "stack", "index", "encoder", "decoder"]
)  # fmt: skip

#: The parameter of a variable that is a name.
TEXT = "name"

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
        return self.counts or self.parameter in (TEXT, PART)

    @property
    def is_size(self) -> bool:
        """Whether all its values are numbers as large as sizes are."""
        return are_sizes(self.values)


Making = Callable[[], Value]


def variable_of(
    variables: list[Variable], parameter: str, values: tuple[Value, ...], counts: bool = False
) -> Variable:
    for known in variables:
        alike = known.parameter == parameter or (known.counts and counts)
        if known.values == values and (alike or are_sizes(values)):
            return known
    variables.append(Variable(parameter, values, counts))
    return variables[-1]


def number_of(column: Column, variables: list[Variable], counts: bool = False) -> Making:
    """A column of numbers as a variable, a multiple of one, or so much more than one that counts."""
    counts = counts or column.parameter in (NUMBER, *COUNTED)
    numbers: list[int] = list(column.values)  # type: ignore[arg-type]
    for known in variables:
        if not all(isinstance(value, int) for value in known.values):
            continue
        base: list[int] = list(known.values)  # type: ignore[arg-type]
        more = {one - other for one, other in zip(numbers, base, strict=True)}
        if counts and known.counts and len(more) == 1 and more != {0}:
            return partial(_sum, known, more.pop())
        sizes = are_sizes(base) and are_sizes(numbers)
        if counts or (known.parameter != column.parameter and not sizes):
            continue
        if times := _times(base, numbers):
            return partial(_multiple, known, times)
        if times := _times(numbers, base):
            return partial(_part, known, times)
    return plainly(variable_of(variables, column.parameter, column.values, counts))


def are_sizes(values: Sequence[Value]) -> bool:
    """Whether the values are numbers so large that they are the same for a reason: filters, units, groups."""
    return all(isinstance(value, int) and value >= _SIZE for value in values)


def _times(base: Sequence[int], numbers: Sequence[int]) -> int:
    """How many times a number each number is, if it is more than once and always the same; otherwise 0."""
    times = numbers[0] // base[0] if base[0] > 0 else 0
    return times if times > 1 and [times * one for one in base] == list(numbers) else 0


def _sum(variable: Variable, more: int) -> Expression:
    return Expression(f"{variable.name} {'+' if more > 0 else '-'} {abs(more)}")


def _multiple(variable: Variable, times: int) -> Expression:
    return Expression(f"{times} * {variable.name}")


def _part(variable: Variable, times: int) -> Expression:
    return Expression(f"{variable.name} // {times}")


def plainly(variable: Variable) -> Making:
    return lambda: Expression(variable.name)
