"""Arrays as text, for what goes over pipes as JSON: the bytes of a .npy file in base 64."""

from __future__ import annotations

import base64
import io
from collections.abc import Mapping

import numpy as np


def pack(arrays: Mapping[str, np.ndarray]) -> dict[str, str]:
    """The arrays as text, by name."""
    return {name: _text(array) for name, array in arrays.items()}


def unpack(texts: Mapping[str, str]) -> dict[str, np.ndarray]:
    """The arrays that `pack` made text of; ValueError when it is none."""
    return {name: _array(text) for name, text in texts.items()}


def _text(array: np.ndarray) -> str:
    file = io.BytesIO()
    np.save(file, array, allow_pickle=False)
    return base64.b64encode(file.getvalue()).decode("ascii")


def _array(text: str) -> np.ndarray:
    found: np.ndarray = np.load(io.BytesIO(base64.b64decode(text)), allow_pickle=False)
    return found
