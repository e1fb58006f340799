"""Tensors as values: what a call sees of a tensor, taken off one and put on a fresh, detached one."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import keras

from designer.graph import Shape, TensorSpec


@dataclass(frozen=True, slots=True)
class Spec:
    """A symbolic tensor's shape and dtype, the shape of its mask if it has one, and whether it is sparse."""

    shape: Shape
    dtype: str
    mask: Shape | None = None
    sparse: bool = False

    @property
    def public(self) -> TensorSpec:
        """What the app is told of it."""
        return TensorSpec(self.shape, self.dtype)


def spec_of(tensor: Any) -> Spec:
    """What a call sees of a tensor."""
    mask = getattr(tensor, "_keras_mask", None)
    mask_shape = None if mask is None else tuple(mask.shape)
    return Spec(tuple(tensor.shape), str(tensor.dtype), mask_shape, bool(tensor.sparse))


def dtype_of(name: object) -> str:
    """The dtype of this name; float32 where Keras knows no such."""
    try:
        found: str = keras.backend.standardize_dtype(name if isinstance(name, str) else "float32")
    except ValueError:
        return "float32"
    return found


def tensor_of(spec: Spec) -> Any:
    """A new tensor with no history, so that what is called on it cannot touch anything else."""
    tensor = keras.KerasTensor(spec.shape, spec.dtype, sparse=spec.sparse)
    if spec.mask is not None:
        tensor._keras_mask = keras.KerasTensor(spec.mask, "bool")
    return tensor


def bytes_of(spec: TensorSpec) -> int:
    """The bytes of one sample; dimensions that are not known count as one."""
    size = 1 if spec.dtype == "bool" else max(1, int("".join(filter(str.isdigit, spec.dtype)) or 32) // 8)
    return math.prod(dimension or 1 for dimension in spec.shape[1:]) * size
