"""Figures for outputs that give numbers."""

from __future__ import annotations

import numpy as np

from .model import Numbers

_SHOWN = 500


def judge_numbers(true: np.ndarray, predicted: np.ndarray) -> Numbers:
    """The errors of predicted numbers, and pairs for a scatter plot, evenly taken when there are many."""
    wanted, given = true.astype(np.float64).ravel(), predicted.astype(np.float64).ravel()
    error = given - wanted
    squares, spread = np.square(error).sum(), np.square(wanted - wanted.mean()).sum()
    shown = np.unique(np.linspace(0, len(wanted) - 1, min(_SHOWN, len(wanted))).astype(int))
    return Numbers(
        mean_absolute_error=float(np.abs(error).mean()),
        root_mean_squared_error=float(np.sqrt(np.square(error).mean())),
        r2=float(1 - squares / spread) if spread else None,
        sample=tuple((float(wanted[i]), float(given[i])) for i in shown),
    )
