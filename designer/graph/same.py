"""Whether two values say exactly the same, also where Python's `==` looks away."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cache
from typing import Any

from .analysis import NodeReport, TensorSpec
from .model import Edge, Output, Position

_PLAIN = (Edge, NodeReport, Output, Position, TensorSpec)
"""Kinds in which `==` misses nothing: they hold neither tables nor free JSON."""


def same(one: object, other: object) -> bool:
    """Whether two values are of the same kinds, with the same leaves, their keys in the same order.

    `==` takes 1 for True and 0.0 for -0.0, and does not look at the order of keys, which is that of a
    model's inputs.
    Values that share their parts, as documents before and after an edit do, are compared quickly.
    """
    if one is other:
        return True
    if type(one) is not type(other):
        return False
    kind: Any = type(one)
    if kind in _PLAIN:
        return one == other
    if isinstance(one, Mapping) and isinstance(other, Mapping):
        return list(one) == list(other) and all(map(same, one.values(), other.values()))
    if isinstance(one, (tuple, list)) and isinstance(other, (tuple, list)):
        return _same_items(one, other)
    if names := field_names(kind):
        return all(same(getattr(one, name), getattr(other, name)) for name in names)
    return repr(one) == repr(other) if kind is float else one == other


def _same_items(one: Sequence[object], other: Sequence[object]) -> bool:
    return len(one) == len(other) and all(map(same, one, other))


@cache
def field_names(kind: Any) -> tuple[str, ...]:
    """The names of a dataclass's fields, in order; none for any other kind."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
