"""Weights that make Keras 3's flatter hard_sigmoid give what the old one gave."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from designer.graph import Json

from . import names
from .values import as_text

#: The old hard_sigmoid is clip(x / 5 + 1 / 2, 0, 1), Keras 3's clip(x / 6 + 1 / 2, 0, 1).
_STEEPER = 1.2
#: Of how many gates a layer's arrays are made along their last axis, and which go into a sigmoid.
_GATES: Mapping[str, tuple[int, tuple[int, ...]]] = {
    "LSTM": (4, (0, 1, 3)),
    "LSTMCell": (4, (0, 1, 3)),
    "ConvLSTM2D": (4, (0, 1, 3)),
    "GRU": (3, (0, 1)),
    "GRUCell": (3, (0, 1)),
}


def steepened(layer: Mapping[str, Json], arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
    """The arrays of a layer of an old file (kernel, recurrent kernel, bias …), as its new layer needs them.

    `layer` is its configuration in the file, in any older version's words; arrays of layers without a
    hard_sigmoid come back as they are.
    """
    config = layer.get("config")
    found = config if isinstance(config, dict) else {}
    class_name = as_text(layer.get("class_name"))
    present = names.CLASSES.get(class_name, class_name)
    inner = found.get("recurrent_activation", found.get("inner_activation"))
    if present in _GATES and inner == "hard_sigmoid":
        return [_gates(array, *_GATES[present]) for array in arrays]
    if present not in _GATES and found.get("activation") == "hard_sigmoid":
        first = 1 if present.startswith("SeparableConv") else 0
        return [array if number < first else array * _STEEPER for number, array in enumerate(arrays)]
    return list(arrays)


def _gates(array: np.ndarray, gates: int, steep: tuple[int, ...]) -> np.ndarray:
    factors = np.array([_STEEPER if gate in steep else 1.0 for gate in range(gates)])
    columns = factors.repeat(array.shape[-1] // gates).astype(array.dtype)
    steeper: np.ndarray = array * columns
    return steeper
