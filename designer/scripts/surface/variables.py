"""Variables that layers of a script make by themselves: tensors that only have a shape."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from designer.scripts.keras_objects import native
from designer.scripts.values import Native

from .opaque import opaque


def variable(name: str) -> Native:
    """TensorFlow's or Keras's class of variables."""
    return opaque(native(name, _variable))


def _variable(initial_value: Any = None, shape: Any = None, dtype: Any = None, **_: Any) -> keras.KerasTensor:
    known = getattr(initial_value, "shape", None)
    if shape is None:
        shape = np.shape(initial_value) if known is None else known
    kind = dtype or getattr(initial_value, "dtype", None) or "float32"
    return keras.KerasTensor(tuple(shape), keras.backend.standardize_dtype(kind))
