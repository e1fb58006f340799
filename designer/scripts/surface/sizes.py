"""Functions that make arrays of any size asked for: refused before they do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from math import prod
from typing import Any

import keras
import numpy as np

from designer.scripts.limits import ELEMENTS
from designer.scripts.problems import TooMuch
from designer.scripts.values import Native, Place, Session, Value


def guarded(known: Native) -> Native:
    """The function; TooMuch where its numbers and arrays, taken together, could make more than scripts may.

    Tensors of a model have no values, so what is made of them costs nothing.
    """

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        given = _sizes(known.name, args, kwargs)
        if not _has_tensor(given) and _largest(known.name, given) > ELEMENTS:
            raise TooMuch(f"{known.name} would make more than {ELEMENTS:,} numbers here.", place)
        return known.run(session, args, kwargs, place)

    return replace(known, run=run)


def _sizes(name: str, args: tuple[Value, ...], kwargs: dict[str, Value]) -> tuple[Value, ...]:
    """The arguments that may say how much is made: what fills an array does not."""
    if name.rpartition(".")[2] == "full":
        return args[:1] or (kwargs.get("shape"),)
    return (*args, *kwargs.values())


def _has_tensor(values: Iterable[Value]) -> bool:
    return any(
        isinstance(value, keras.KerasTensor) or (isinstance(value, (list, tuple)) and _has_tensor(value))
        for value in values
    )


#: What makes arrays out of numbers, by the last part of its name.
_CREATE = frozenset(
    [
        "zeros",
        "ones",
        "full",
        "empty",
        "eye",
        "identity",
        "arange",
        "linspace",
        "logspace",
        "tri",
        "repeat",
        "tile",
        "pad",
        "normal",
        "uniform",
        "truncated_normal",
        "randint",
        "one_hot",
        "broadcast_to",
        "meshgrid",
        "outer",
        "kron",
        "multi_hot",
        "bincount",
        "resize",
        "tensordot",
        "dot",
        "matmul",
        "vander",
        "hamming",
        "hanning",
        "blackman",
        "bartlett",
        "kaiser",
    ]
)


def _largest(name: str, given: tuple[Value, ...]) -> float:
    """A bound on how many numbers a call makes: every size that it is given, multiplied."""
    if name.rpartition(".")[2] not in _CREATE:
        return 0
    return prod(max(1.0, _size(value)) for value in given)


def _size(value: Value) -> float:
    number: Any = value
    match value:
        case bool():
            return 1
        case int() | float() | np.integer() | np.floating():
            return abs(float(number)) if abs(float(number)) < 1e300 else 1e300
        case list() | tuple():
            return prod(max(1.0, _size(item)) for item in value) if len(value) < 1_000 else float(len(value))
        case np.ndarray():
            return float(number.size)
    return 1
