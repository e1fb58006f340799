"""Which layers and ops rectify: give exactly 0 for half of what can come in, so that units of them can be dead."""

from __future__ import annotations

from typing import Any

import keras

_FUNCTIONS = (keras.activations.relu, keras.activations.relu6)
_OPS = ("relu", "relu6")


def rectifies(operation: Any) -> bool:
    """Whether what an operation gives was rectified last."""
    if isinstance(operation, keras.layers.ReLU):
        return not operation.negative_slope
    if isinstance(operation, (keras.layers.TimeDistributed, keras.layers.SpectralNormalization)):
        return rectifies(operation.layer)
    if isinstance(operation, keras.layers.Layer):
        return isinstance(operation, _WITH_ACTIVATION) and _is_rectifier(operation.activation)
    return type(operation).__name__.lower() in _OPS


#: Layers that end with their activation; a recurrent one multiplies after it.
_WITH_ACTIVATION = (
    keras.layers.Dense,
    keras.layers.EinsumDense,
    keras.layers.Activation,
    keras.layers.Conv1D.__mro__[1],
    keras.layers.Conv1DTranspose.__mro__[1],
    keras.layers.DepthwiseConv1D.__mro__[1],
    keras.layers.SeparableConv1D.__mro__[1],
)


def _is_rectifier(activation: Any) -> bool:
    return any(activation is function for function in _FUNCTIONS) or (
        isinstance(activation, keras.layers.ReLU) and rectifies(activation)
    )


def dead_part(operation: Any, values: Any) -> float | None:
    """The part of the units that gave 0 for every sample and at every place; None where they have no samples.

    The units are the channels, which come last unless the operation says otherwise.
    """
    if values.ndim < 2:
        return None
    first = getattr(operation, "data_format", None) == "channels_first"
    units = 1 if first else values.ndim - 1
    lives = values.astype(bool).any(axis=tuple(axis for axis in range(values.ndim) if axis != units))
    return float(1 - lives.mean()) if lives.size else None
