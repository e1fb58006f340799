"""How sure a figure is: confidence intervals from drawing the samples again, and Wilson's for proportions."""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

import numpy as np

from .figures import Interval

RESAMPLES = 1_000
_SEED = 0
_ENDS = (2.5, 97.5)
_NORMAL = 1.959963984540054
_MOST_UNITS = 2_000
_FEW = 5


@dataclass(frozen=True, slots=True, eq=False)
class Units:
    """What is drawn again: samples, or groups of samples that belong together.

    `of` (samples,) gives each sample's unit, from 0. `count` units in all. Of many samples, random sets of equal
    size are drawn together, which changes no interval by anything that can be seen, and takes no longer then.
    `told` is how many samples or groups there are.
    """

    of: np.ndarray
    count: int
    told: int
    grouped: bool = False

    @property
    def are_few(self) -> bool:
        """Whether there are too few of them to tell anything from chance."""
        return self.told < _FEW


def units_of(count: int, groups: np.ndarray | None = None) -> Units:
    """The units of so many samples, or those of their group numbers."""
    if groups is not None:
        names, of = np.unique(groups, return_inverse=True)
        return Units(of, len(names), len(names), grouped=True)
    if count <= _MOST_UNITS:
        return Units(np.arange(count), count, count)
    return Units(np.random.default_rng(_SEED).permutation(count) % _MOST_UNITS, _MOST_UNITS, count)


def sums(units: Units, values: np.ndarray) -> np.ndarray:
    """The values (samples,) or (samples, measures) summed by unit: (units, measures)."""
    columns = np.asarray(values, dtype=np.float64).reshape(len(units.of), -1).T
    return np.stack([np.bincount(units.of, column, units.count) for column in columns], axis=1)


def counts(units: Units, places: np.ndarray, size: int, weights: np.ndarray | None = None) -> np.ndarray:
    """How often each of `size` places comes in each unit: (units, size)."""
    found = np.bincount(units.of * size + places, weights, units.count * size)
    return found.reshape(units.count, size)


def resampled(units: Units, totals: np.ndarray) -> np.ndarray:
    """Totals (units, measures) of RESAMPLES draws with replacement of as many units: (RESAMPLES, measures)."""
    precision = np.float32 if totals.shape[1] > 64 else np.float64  # counts stay exact in either
    return np.asarray(_draws(units.count) @ totals.astype(precision))


@lru_cache(maxsize=2)
def _draws(count: int) -> np.ndarray:
    """How often each unit is drawn in each resample: (RESAMPLES, count)."""
    drawn = np.random.default_rng(_SEED).integers(0, count, (RESAMPLES, count), dtype=np.int64)
    drawn += np.arange(RESAMPLES)[:, np.newaxis] * count
    found = np.bincount(drawn.ravel(), minlength=RESAMPLES * count).reshape(RESAMPLES, count)
    return found.astype(np.float32)


def ends(statistics: np.ndarray) -> tuple[float, float] | None:
    """The 2.5th and 97.5th percentile of a figure over all resamples where it is defined; None where it rarely is."""
    finite = statistics[np.isfinite(statistics)]
    if len(finite) < RESAMPLES / 2:
        return None
    low, high = np.percentile(finite, _ENDS)
    return float(low), float(high)


def interval(units: Units, statistics: np.ndarray) -> Interval | None:
    """The percentile bootstrap interval of a figure (RESAMPLES,); None from a single unit, which says nothing.

    Efron (1979), "Bootstrap methods: another look at the jackknife".
    """
    found = ends(statistics) if units.told > 1 else None
    return None if found is None else Interval(*found, "bootstrap", units.told, _unit(units))


def share(units: Units, right: np.ndarray) -> Interval | None:
    """The interval of the share of samples (booleans) that are so.

    By Wilson where each sample stands for itself; over groups by drawing groups, and by Wilson with as many
    trials as there are groups where that would give no width: when all samples are so, or none.
    """
    if not len(right):
        return None
    if not units.grouped:
        return Interval(*wilson(int(right.sum()), len(right)), "wilson", len(right))
    if right.all() or not right.any():
        return Interval(*wilson(int(right.all()) * units.told, units.told), "wilson", units.told, "group")
    totals = resampled(units, sums(units, np.stack([right, np.ones(len(right))], axis=1)))
    return interval(units, totals[:, 0] / totals[:, 1])


def wilson(successes: int, trials: int) -> tuple[float, float]:
    """The 95 % score interval of a proportion; it stays within 0 and 1, and has a width at both.

    E. B. Wilson (1927), "Probable inference, the law of succession, and statistical inference".
    """
    part, square = successes / trials, _NORMAL**2
    centre = (part + square / (2 * trials)) / (1 + square / trials)
    spread = part * (1 - part) / trials + square / (4 * trials**2)
    half = _NORMAL * math.sqrt(spread) / (1 + square / trials)
    low = 0.0 if successes == 0 else max(centre - half, 0.0)
    return low, 1.0 if successes == trials else min(centre + half, 1.0)


def _unit(units: Units) -> Literal["sample", "group"]:
    return "group" if units.grouped else "sample"
