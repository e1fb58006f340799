"""Tensors that have values, as functions of Keras's give for plain numbers: NumPy's arrays in all but name."""

from __future__ import annotations

from typing import Any

import keras

from designer.scripts.limits import ELEMENTS
from designer.scripts.problems import TooMuch
from designer.scripts.values import Native, Place, Unknown, Value

_LIKE_ARRAYS = frozenset({"shape", "ndim", "size", "dtype", "T"})


def is_valued(value: Value) -> bool:
    """Whether this is a tensor with values."""
    return keras.ops.is_tensor(value) and hasattr(value, "numpy") and not isinstance(value, keras.Variable)


def attribute(value: Any, name: str, place: Place) -> Value:
    """What stands behind a dot of such a tensor."""
    array = value.numpy()
    if name == "numpy":
        return Native(name, lambda *_: array)
    if name == "get_shape":
        return Native(name, lambda *_: array.shape)
    if name in _LIKE_ARRAYS:
        found: Value = getattr(array, name)
        return found
    return Unknown("", f"`{name}` of tensors with values is not followed", place)


def together(operands: tuple[Any, ...], place: Place) -> None:
    """TooMuch where an operator could make more numbers of these than scripts may make."""
    sizes = [one.numpy().size for one in operands if is_valued(one)]
    if len(sizes) > 1 and sizes[0] * sizes[1] > ELEMENTS * 100:
        raise TooMuch("These tensors are too large together.", place)
