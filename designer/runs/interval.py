"""The mean of some repeats and how sure one is of it."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import fmean, stdev

_CERTAINTY = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """The mean of `count` values and its 95 % confidence interval; low and high are None for a single value."""

    mean: float
    low: float | None
    high: float | None
    count: int


def interval(values: Sequence[float]) -> Interval:
    """Mean ± t · s/√n, with Student's t for n - 1 degrees of freedom: that of values drawn from a normal distribution.

    ValueError for no values. Source: W. S. Gosset, "The probable error of a mean", Biometrika 6 (1908).
    """
    if not values:
        raise ValueError("There is no mean of no values.")
    mean, count = fmean(values), len(values)
    if count == 1:
        return Interval(mean, None, None, 1)
    half = student(count - 1) * stdev(values) / math.sqrt(count)
    return Interval(mean, mean - half, mean + half, count)


@lru_cache(maxsize=256)
def student(freedom: int) -> float:
    """How many standard errors on either side hold 95 % of Student's distribution with so many degrees of freedom.

    >>> round(student(4), 4)
    2.7764
    """
    low, high = 0.0, 1000.0
    while high - low > 1e-12 * max(high, 1.0):
        middle = (low + high) / 2
        low, high = (middle, high) if _within(middle, freedom) < _CERTAINTY else (low, middle)
    return high


def _within(t: float, freedom: int) -> float:
    """The part of the distribution between -t and t.

    Source: Abramowitz and Stegun, Handbook of Mathematical Functions (1964), 26.7.3 and 26.7.4.
    """
    angle = math.atan(t / math.sqrt(freedom))
    sine, square = math.sin(angle), math.cos(angle) ** 2
    is_odd = freedom % 2
    term = total = math.cos(angle) if is_odd else 1.0
    for k in range(2 + is_odd, freedom - 1, 2):
        term *= square * (k - 1) / k
        total += term
    if not is_odd:
        return sine * total
    return 2 / math.pi * (angle + (sine * total if freedom > 1 else 0.0))
