"""Functions of keras.backend and TensorFlow that are several of Keras's, or another by what they are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import accumulate
from math import prod
from typing import Any

import keras
import numpy as np
from keras import ops

from .signs import never_negative

Tensor = Any


def sqrt(x: Tensor) -> Tensor:
    """keras.backend's square root: of what is negative it is 0."""
    return ops.sqrt(x if never_negative(x) else ops.maximum(x, 0.0))


def ndim(x: Tensor) -> int:
    """How many dimensions a tensor has."""
    return len(x.shape)


def batch_flatten(x: Tensor) -> Tensor:
    """All dimensions but the first as one."""
    sizes = x.shape[1:]
    return ops.reshape(x, (-1, prod(sizes)) if None not in sizes else (ops.shape(x)[0], -1))


def hard_sigmoid(x: Tensor) -> Tensor:
    """The hard sigmoid of Keras 2: 0.2·x + 0.5 between 0 and 1."""
    return ops.clip(0.2 * x + 0.5, 0.0, 1.0)


def repeat(x: Tensor, n: int) -> Tensor:
    """Rows repeated as steps of time: (batch, features) to (batch, n, features)."""
    return ops.repeat(ops.expand_dims(x, 1), n, axis=1)


def constant(value: Any, dtype: Any = None, shape: Any = None, name: Any = None) -> Any:
    """A number stays one: it joins any tensor, and a design shows it as it is."""
    if shape is None and isinstance(value, (bool, int, float)):
        return value
    made = np.array(value, None if dtype is None else keras.backend.standardize_dtype(dtype))
    return made if shape is None else np.broadcast_to(made, shape)


def matmul(a: Tensor, b: Tensor, transpose_a: bool = False, transpose_b: bool = False) -> Tensor:
    """TensorFlow's product of matrices."""
    return ops.matmul(
        ops.swapaxes(a, -1, -2) if transpose_a else a, ops.swapaxes(b, -1, -2) if transpose_b else b
    )


def split(value: Tensor, num_or_size_splits: Any, axis: int = 0) -> Any:
    """TensorFlow's split, by how many parts or by their sizes."""
    sizes = num_or_size_splits
    if isinstance(sizes, Sequence):
        return ops.split(value, tuple(accumulate(sizes))[:-1], axis=axis)
    return ops.split(value, sizes, axis=axis)


def add_n(inputs: Sequence[Tensor]) -> Tensor:
    """The sum of some tensors."""
    total = inputs[0]
    for one in inputs[1:]:
        total = total + one
    return total


def squared_difference(x: Tensor, y: Tensor) -> Tensor:
    """The square of a difference."""
    return ops.square(ops.subtract(x, y))


def einsum(equation: str, *inputs: Tensor) -> Tensor:
    """Einstein's sum."""
    return ops.einsum(equation, *inputs)


def identity(input: Tensor) -> Tensor:
    """The tensor itself."""
    return input


def resize(images: Tensor, size: Any, method: str = "bilinear") -> Tensor:
    """Pictures of another size."""
    return ops.image.resize(images, tuple(size), interpolation=method)


def depth_to_space(input: Tensor, block_size: int, data_format: str = "NHWC") -> Tensor:
    """Channels laid out as blocks of pixels: pictures grow, channels become fewer."""
    if data_format != "NHWC":
        raise ValueError('data_format: "NHWC" is followed, with the channels last.')
    height, width, channels = input.shape[1:]
    left = channels // block_size**2
    blocks = ops.reshape(input, (-1, height, width, block_size, block_size, left))
    rows = ops.transpose(blocks, (0, 1, 3, 2, 4, 5))
    return ops.reshape(rows, (-1, height * block_size, width * block_size, left))


def batch_dot(x: Tensor, y: Tensor, axes: Any = None) -> Tensor:
    """Keras 2's product of samples, over one axis of each."""
    first, second = axes if isinstance(axes, (list, tuple)) else (axes, axes)
    if axes is None:
        first, second = (1, 1) if len(y.shape) == 2 else (len(x.shape) - 1, len(y.shape) - 2)
    return keras.layers.Dot((first, second))([x, y])


BACKEND: Mapping[str, Callable[..., Any]] = {
    "batch_dot": batch_dot,
    "batch_flatten": batch_flatten,
    "constant": constant,
    "hard_sigmoid": hard_sigmoid,
    "identity": identity,
    "ndim": ndim,
    "repeat": repeat,
    "sqrt": sqrt,
}

TENSORFLOW: Mapping[str, Callable[..., Any]] = {
    "add_n": add_n,
    "constant": constant,
    "depth_to_space": depth_to_space,
    "einsum": einsum,
    "identity": identity,
    "image.resize": resize,
    "matmul": matmul,
    "rank": ndim,
    "split": split,
    "squared_difference": squared_difference,
}
