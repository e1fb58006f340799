"""Figures for outputs that give a class to every pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .classes import confusion_matrix, ratios
from .model import Masks


def judge_masks(true: np.ndarray, predicted: np.ndarray, names: Sequence[str]) -> Masks:
    """The figures of predicted class indices against the true ones, pixel by pixel."""
    matrix = confusion_matrix(true, predicted, len(names))
    shared = np.diag(matrix)
    both = matrix.sum(axis=0) + matrix.sum(axis=1)
    return Masks(
        names=tuple(names),
        iou=ratios(shared, both - shared),
        dice=ratios(2 * shared, both),
        accuracy=float(shared.sum() / matrix.sum()),
    )
