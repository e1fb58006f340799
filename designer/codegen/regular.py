"""Arrays of a regular kind as the calls that make them: one value everywhere, numbers that count, masks.

A call is written only where NumPy's function of that name gives the array bit by bit.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from designer.graph import Json

#: Shorter arrays are easier to read as they are.
_FEW = 9

#: Types in which these calls are exact, and the whole numbers up to which they are.
_TYPES = {"bool": 1, "int32": 2**31 - 1, "int64": 2**53, "float32": 2**24, "float64": 2**53}


def regular(array: Json, dtype: str) -> str | None:
    """The call that makes an array, if it is a regular one."""
    if dtype not in _TYPES:
        return None
    try:
        values = np.array(array, dtype)
    except (TypeError, ValueError, OverflowError):
        return None
    signed_zeros = np.signbit(values) & (values == 0)  # ops.full takes their sign away
    return None if values.size < _FEW or signed_zeros.any() else _made(values)


def _made(values: np.ndarray) -> str | None:
    shape = tuple(size for size in values.shape if size != 1)
    if 0 < len(shape) < values.ndim:
        inner = _made(values.reshape(shape))
        return inner and f"ops.reshape({inner}, {values.shape})"
    return next(_calls(values), None) or _broadcast(values)


def _calls(values: np.ndarray) -> Iterator[str]:
    """The calls that give an array; each was held against it."""
    dtype, first = values.dtype.name, values.ravel()[0]
    if _same(values, np.full(values.shape, first)):
        yield f"ops.full({values.shape}, {_number(first)}, {dtype!r})"
    if values.ndim == 1:
        yield from _range(values)
    if values.ndim == 2:
        yield from _masks(values)


def _range(values: np.ndarray) -> Iterator[str]:
    dtype, most = values.dtype.name, _TYPES[values.dtype.name]
    if dtype == "bool" or not np.isfinite(values).all():
        return
    numbers = [int(each) for each in values[:2]]
    start, step = numbers[0], numbers[1] - numbers[0]
    stop = start + step * len(values)
    if (
        step
        and max(abs(start), abs(stop)) < most
        and _same(values, np.arange(start, stop, step).astype(dtype))
    ):
        bounds = [start, stop, step] if step != 1 else [start, stop] if start else [stop]
        yield f"ops.arange({', '.join(map(str, bounds))}, dtype={dtype!r})"


def _masks(values: np.ndarray) -> Iterator[str]:
    """One value on the diagonal, or on one side of it; nothing elsewhere."""
    dtype, (rows, columns) = values.dtype.name, values.shape
    if _same(values, np.eye(rows, columns, dtype=dtype)):
        yield (
            f"ops.eye({rows}, {columns}, dtype={dtype!r})"
            if rows != columns
            else f"ops.eye({rows}, dtype={dtype!r})"
        )
    for name, side, corner in (("tril", np.tril, values[-1, 0]), ("triu", np.triu, values[0, -1])):
        full = np.full(values.shape, corner)
        text = f"ops.full({values.shape}, {_number(corner)}, {dtype!r})"
        for k in (0, 1, -1):
            if _same(values, side(full, k)):
                yield f"ops.{name}({text}{f', k={k}' if k else ''})"


def _broadcast(values: np.ndarray) -> str | None:
    """An array that is the same all along one of its sides."""
    for axis in range(values.ndim):
        one = values.take([0], axis)
        if _same(values, np.broadcast_to(one, values.shape)) and (text := _made(one)):
            return f"ops.broadcast_to({text}, {values.shape})"
    return None


def _number(value: np.generic) -> str:
    found = value.item()
    return repr(found) if not isinstance(found, float) or np.isfinite(found) else f"float({str(found)!r})"


def _same(one: np.ndarray, other: np.ndarray) -> bool:
    return one.dtype == other.dtype and one.tobytes() == np.ascontiguousarray(other).tobytes()
