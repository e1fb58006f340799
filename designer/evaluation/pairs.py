"""Figures for outputs that give the distance between two samples."""

from __future__ import annotations

import numpy as np

from .model import Pairs

_BINS = 30


def judge_pairs(similar: np.ndarray, distance: np.ndarray, threshold: float) -> Pairs:
    """How well distances below the threshold mean similar, and how the distances lie."""
    alike, apart = similar.ravel() > 0.5, distance.astype(np.float64).ravel()
    edges = np.linspace(0.0, max(float(apart.max()), threshold) or 1.0, _BINS + 1)
    return Pairs(
        threshold=threshold,
        accuracy=float(((apart < threshold) == alike).mean()),
        edges=tuple(float(edge) for edge in edges),
        similar=tuple(int(n) for n in np.histogram(apart[alike], edges)[0]),
        dissimilar=tuple(int(n) for n in np.histogram(apart[~alike], edges)[0]),
    )
