"""Whether numbers that two models give are the same, in words."""

from __future__ import annotations

import math

import numpy as np

from .bench import Arrays, Bench
from .check import Check

#: Of the largest output: what another order of summing makes of 32-bit numbers, and what rounded weights do.
EXACT, ROUNDED = 1e-4, 0.1


def agreement(bench: Bench, found: Arrays, *, tolerance: float = EXACT, also: str = "") -> Check:
    """The check of a file by what its model gives for the samples."""
    allowed = tolerance if bench.steady else math.inf
    wrong = tuple(_wrong(name, bench.expected[name], found[name], allowed) for name in bench.expected)
    differences = tuple(each for each in wrong if each)
    if differences:
        return Check(
            False, f"Loaded again, it does not give what the design's model gives.{also}", differences
        )
    if not bench.steady:
        return Check(True, f"{_RANDOM}{also}")
    largest = max((difference(bench.expected[name], found[name]) for name in bench.expected), default=0.0)
    return Check(True, f"Loaded again; on {_samples(bench)} {apart(largest)}.{also}")


_RANDOM = (
    "Loaded again; the shapes of the outputs are the same. A layer draws random numbers, so values differ."
)


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """The largest difference between two arrays of one shape; equal values that are no numbers are none."""
    if one.dtype.kind not in "fiubc":
        return 0.0 if np.array_equal(one, other) else math.inf
    left, right = one.astype("complex128"), other.astype("complex128")
    same = (left == right) | (np.isnan(left) & np.isnan(right))
    apart = np.where(same, 0.0, np.abs(left - right))
    return float(np.nan_to_num(apart, nan=math.inf, posinf=math.inf).max(initial=0.0))


def apart(largest: float) -> str:
    """A difference in words: "the outputs are the same", "the outputs differ by at most 3e-08"."""
    return "the outputs are the same" if largest == 0 else f"the outputs differ by at most {largest:.1g}"


def too_far(one: np.ndarray, largest: float, tolerance: float) -> bool:
    """Whether a difference is more than rounding explains, beside values as large as these."""
    finite = np.abs(one[np.isfinite(one)]) if one.dtype.kind in "fiubc" else np.empty(0)
    return not largest <= tolerance * max(1.0, float(finite.max(initial=0.0)))


def _wrong(name: str, one: np.ndarray, other: np.ndarray, tolerance: float) -> str:
    if one.shape != other.shape:
        return f"The output {name!r} has the shape {list(other.shape)} instead of {list(one.shape)}."
    largest = difference(one, other)
    if not too_far(one, largest, tolerance):
        return ""
    return f"The output {name!r} differs by up to {largest:.3g}."


def _samples(bench: Bench) -> str:
    count = len(next(iter(bench.samples.values())))
    return f"{count} random samples" if count > 1 else "one random sample"
