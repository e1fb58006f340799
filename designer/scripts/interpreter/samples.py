"""Arrays of data that are not loaded: what is known of them is their shapes, and those of what is made of them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np

from designer.scripts.problems import Raised
from designer.scripts.values import Native, Place, Samples, Session, Unknown, Value

_ELEMENTWISE = frozenset(["Add", "Sub", "Mult", "Div", "FloorDiv", "Mod", "Pow", "USub", "UAdd"])


def shapeless(value: Unknown) -> Unknown:
    """Something made of an array, of which not even the shape is known."""
    return Unknown(value.label, value.why, value.place) if isinstance(value, Samples) else value


def behind_dot(value: Samples, name: str) -> Value | None:
    """An attribute or method that needs the shape alone; None for all others."""
    match name:
        case "shape":
            return value.shape
        case "ndim":
            return len(value.shape)
        case "size":
            return math.prod(value.shape)
        case "T":
            return replace(value, shape=value.shape[::-1])
        case "astype" | "copy" | "clip" | "round":
            return Native(name, lambda *_: replace(value))
        case "flatten" | "ravel":
            return Native(name, lambda *_: replace(value, shape=(math.prod(value.shape),)))
        case "reshape":
            return Native(name, lambda session, args, kwargs, place: reshaped(value, args, place))
    return None


def reshaped(value: Samples, sizes: tuple[Value, ...], place: Place) -> Value:
    """The array in another shape, given as one tuple or as sizes; unknown where a size is."""
    given = sizes[0] if len(sizes) == 1 and isinstance(sizes[0], (tuple, list)) else sizes
    wanted = [size for size in given if isinstance(size, int)]
    if len(wanted) < len(given):
        return shapeless(value)
    known = math.prod(size for size in wanted if size != -1)
    count = math.prod(value.shape)
    shape = tuple(count // max(known, 1) if size == -1 else size for size in wanted)
    if math.prod(shape) != count or wanted.count(-1) > 1:
        message = f"cannot reshape array of size {count} into shape {tuple(wanted)}"
        raise Raised(ValueError(message), place)
    return replace(value, shape=shape)


def part_of(value: Samples, index: Value, place: Place) -> Value:
    """What stands in brackets behind the array; without a shape where the index is more than places and slices."""
    parts = index if isinstance(index, tuple) else (index,)
    if not all(part is None or part is ... or isinstance(part, (int, slice)) for part in parts):
        return shapeless(value)
    if any(isinstance(one, Unknown) for part in parts if isinstance(part, slice) for one in _ends(part)):
        return shapeless(value)
    try:
        found = np.broadcast_to(np.int8(0), value.shape)[index]  # type: ignore[call-overload]
    except (IndexError, TypeError) as error:
        raise Raised(error, place) from error
    return replace(value, shape=found.shape) if found.ndim else shapeless(value)


def _ends(part: slice) -> tuple[Value, ...]:
    return part.start, part.stop, part.step


def computed(value: Samples, name: str, operands: tuple[Value, ...]) -> Unknown:
    """What an operator gives: an array of the same shape, where the others are numbers."""
    numbers = all(one is value or isinstance(one, (int, float)) for one in operands)
    return value if numbers and name in _ELEMENTWISE else shapeless(value)


def keeping(known: Native, shape: Callable[[Samples, tuple[Value, ...], Place], Value]) -> Native:
    """A function of arrays that knows the shape of what it makes of data that are not loaded."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        first, *rest = args or (None,)
        if isinstance(first, Samples):
            return shape(first, (*rest, *kwargs.values()), place)
        return known.run(session, args, kwargs, place)

    return replace(known, run=run)


def widened(value: Samples, axes: tuple[Value, ...], place: Place) -> Value:
    """The array with one more axis."""
    if len(axes) != 1 or not isinstance(axes[0], int):
        return shapeless(value)
    axis = axes[0] if axes[0] >= 0 else len(value.shape) + 1 + axes[0]
    return replace(value, shape=(*value.shape[:axis], 1, *value.shape[axis:]))
