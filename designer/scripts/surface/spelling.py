"""Functions of other libraries in Keras's spelling: which function it is there, and what its arguments are called.

A line such as `ops.concatenate(tensors>xs, axis=-1)` says: it is `ops.concatenate`, its first argument is there
called `xs`, and `axis` is -1 where a call does not say it. The arguments stand in the order of both functions.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

_LINE = re.compile(r"([\w.]+)\((.*)\)")
#: TensorFlow lets everything have a name.
IGNORED = frozenset({"name"})


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a function by its name in the other library and in Keras; `default` is source text."""

    theirs: str
    ours: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Spelling:
    """A function of Keras, "ops.mean", and the arguments that it shares with another one."""

    target: str
    arguments: tuple[Argument, ...]

    def ours(self, name: str) -> str | None:
        """What Keras calls an argument; None where it has no such argument."""
        return next((one.ours for one in self.arguments if one.theirs == name), None)

    def added(self, count: int, names: frozenset[str]) -> Mapping[str, str]:
        """What must be said in Keras's call, when `count` positional and these named arguments are given."""
        rest = self.arguments[count:]
        return {one.ours: one.default for one in rest if one.default is not None and one.theirs not in names}


@cache
def spelling(line: str) -> Spelling:
    """What a line of a table says.

    >>> spelling("ops.clip(x, low>x_min)").ours("low")
    'x_min'
    """
    found = _LINE.fullmatch(line)
    assert found is not None, line
    parts = [part.strip() for part in found[2].split(", ") if part.strip()]
    return Spelling(found[1], tuple(map(_argument, parts)))


def value(default: str) -> object:
    """The default of an argument as a value."""
    return ast.literal_eval(default)


def _argument(part: str) -> Argument:
    names, equals, default = part.partition("=")
    theirs, other, ours = names.partition(">")
    return Argument(theirs, ours if other else theirs, default if equals else None)
