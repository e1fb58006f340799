"""What a guess that ignores the input would reach: figures mean little without it."""

from __future__ import annotations

import numpy as np

from designer.data import Column

from .model import Baseline, Figures, Numbers


def baseline(column: Column, figures: Figures, true: np.ndarray, learned: np.ndarray) -> Baseline:
    """What always guessing the mean, or the commonest class, of the training targets reaches on these."""
    if isinstance(figures, Numbers):
        mean = float(learned.mean())
        error = float(np.abs(true - mean).mean())
        return Baseline(
            f"always the mean, {mean:.4g}", "mean absolute error", error, figures.mean_absolute_error
        )
    commonest = int(np.bincount(learned.astype(np.int64).ravel()).argmax())
    right = float((true.astype(np.int64) == commonest).mean())
    name = column.classes[commonest] if commonest < len(column.classes) else f"class {commonest}"
    return Baseline(f"always “{name}”", "accuracy", right, figures.accuracy)
