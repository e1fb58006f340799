"""Class weights: how much a sample, or a pixel of a mask, of each class counts in a loss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

import numpy as np

from designer.graph import Objective

_ROWS_AT_ONCE = 1024


def class_counts(target: np.ndarray, rows: np.ndarray) -> Mapping[int, int]:
    """How many of the given samples, or of their pixels, each class has, by its number."""
    found: Counter[int] = Counter()
    for values in _pieces(target, rows):
        classes, counts = np.unique(values, return_counts=True)
        found.update(dict(zip(classes.tolist(), counts.tolist(), strict=True)))
    return dict(sorted(found.items()))


def class_weights(objective: Objective, target: np.ndarray, rows: np.ndarray) -> Mapping[int, float]:
    """The weights that an output's objective asks for, by the number of the class; empty when none.

    Balanced: every class of the given samples counts as much as any other, and all together as much as
    without weights, so a class weighs samples / (classes × samples of the class).
    """
    balanced = objective.class_weights == "balanced"
    return weights_of(objective, class_counts(target, rows) if balanced else {})


def weights_of(objective: Objective, counts: Mapping[int, int]) -> Mapping[int, float]:
    """The same where the samples of each class are counted already."""
    wanted = objective.class_weights
    if wanted is None:
        return {}
    if wanted != "balanced":
        return {int(number): float(weight) for number, weight in wanted.items()}
    whole = sum(counts.values())
    return {number: whole / (len(counts) * count) for number, count in counts.items()}


def _pieces(target: np.ndarray, rows: np.ndarray) -> Iterator[np.ndarray]:
    """The classes of the samples, some samples at once: a target may be larger than memory."""
    for first in range(0, len(rows), _ROWS_AT_ONCE):
        yield np.rint(target[rows[first : first + _ROWS_AT_ONCE]]).astype(np.int64)
