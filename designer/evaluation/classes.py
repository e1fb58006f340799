"""Figures for outputs that sort samples into classes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .model import Classes


def confusion_matrix(true: np.ndarray, predicted: np.ndarray, count: int) -> np.ndarray:
    """How often each class, by row, was taken for each class, by column."""
    pairs = true.astype(np.int64).ravel() * count + predicted.astype(np.int64).ravel()
    return np.bincount(pairs, minlength=count * count).reshape(count, count)


def judge_classes(true: np.ndarray, predicted: np.ndarray, names: Sequence[str]) -> Classes:
    """The figures of predicted class indices against the true ones."""
    matrix = confusion_matrix(true, predicted, len(names))
    right = np.diag(matrix)
    return Classes(
        names=tuple(names),
        confusion=tuple(tuple(int(n) for n in row) for row in matrix),
        precision=ratios(right, matrix.sum(axis=0)),
        recall=ratios(right, matrix.sum(axis=1)),
        accuracy=float(right.sum() / matrix.sum()),
    )


def ratios(parts: np.ndarray, wholes: np.ndarray) -> tuple[float | None, ...]:
    """Each part of its whole; None where there is no whole."""
    return tuple(float(part / whole) if whole else None for part, whole in zip(parts, wholes, strict=True))
