"""Loops over values, conditions that are values, and keys."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from designer.scripts.limits import ITEMS
from designer.scripts.problems import Needs, Problem, Raised, TooMuch
from designer.scripts.values import (
    Function,
    Instance,
    Method,
    Module,
    Native,
    Place,
    Unknown,
    UserClass,
    Value,
)

from .classes import method_named
from .plain import is_plain
from .session import Reading

_VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()))
_ITERATORS: tuple[type, ...] = (type(iter([])), type(iter(())), type(iter({}.keys())), type(iter(range(0))))


def items_of(reading: Reading, value: Value, place: Place) -> list[Value] | Iterator[Value]:
    """What a loop over a value goes through; an iterator is used up by it."""
    if isinstance(value, Unknown):
        raise Needs(value, place)
    if isinstance(value, range) and len(value) > ITEMS:
        return _counted(reading, value, place)
    if isinstance(value, np.ndarray) and value.ndim > 0:
        return [item if item.ndim else item[()] for item in value]
    if isinstance(value, (str, bytes, list, tuple, dict, set, frozenset, range, *_VIEWS)):
        found: Any = value
        return list(found)
    if isinstance(value, _ITERATORS):
        return iter(value)  # type: ignore[call-overload,no-any-return]
    if reading.objects.is_object(value):
        return reading.objects.items(reading, value, place)
    if isinstance(value, Instance) and (method := method_named(value.of, "__iter__")) is not None:
        return items_of(reading, reading.call(method, (value,), {}, place), place)
    raise Raised(TypeError(f"{_kind(value)!r} object is not iterable"), place)


def _counted(reading: Reading, value: range, place: Place) -> Iterator[Value]:
    for item in value:
        reading.step(None)
        yield item


def truth(reading: Reading, value: Value, place: Place) -> bool:
    """Whether a condition holds; Needs where that is not known."""
    if isinstance(value, Unknown):
        raise Needs(value, place)
    if isinstance(value, (Function, Method, Native, Module, UserClass)):
        return True
    if isinstance(value, Instance):
        method = method_named(value.of, "__bool__") or method_named(value.of, "__len__")
        return True if method is None else truth(reading, reading.call(method, (value,), {}, place), place)
    if is_plain(value) or isinstance(value, _VIEWS):
        try:
            return bool(value)
        except ValueError as error:
            raise Raised(error, place) from error
    return reading.objects.truth(reading, value, place) if reading.objects.is_object(value) else True


def key_of(value: Value, place: Place) -> Value:
    """A value as the key of a dict or an item of a set."""
    if isinstance(value, Unknown):
        raise Needs(value, place)
    try:
        hash(value)
    except TypeError as error:
        raise Raised(error, place) from error
    return value


def _kind(value: Value) -> str:
    return value.of.name if isinstance(value, Instance) else type(value).__name__


def refuse_length(count: int, place: Place) -> None:
    """TooMuch for more items than a script may make."""
    if count > ITEMS:
        raise TooMuch(f"{count:,} items are too many. Make it shorter.", place)


def whole(value: Value, place: Place) -> int:
    """A whole number; Problem for anything else."""
    if isinstance(value, (int, np.integer)):
        return int(value)
    if isinstance(value, Unknown):
        raise Needs(value, place)
    raise Problem(f"A whole number is needed here, and this is {_kind(value)}.", place)
