"""Variables that layers of a script make with TensorFlow."""

from __future__ import annotations

from typing import Any

import keras

from designer.scripts.keras_objects import native
from designer.scripts.values import Native


def variable() -> Native:
    """tf.Variable as a variable of Keras's."""
    return native("tf.Variable", _variable)


def _variable(
    initial_value: Any,
    trainable: bool = True,
    validate_shape: bool = True,
    caching_device: Any = None,
    name: str | None = None,
    dtype: Any = None,
    shape: Any = None,
    **rest: Any,
) -> keras.Variable:
    made = initial_value() if callable(initial_value) else initial_value
    return keras.Variable(made, shape=shape, dtype=dtype, trainable=trainable, name=name)
