"""Arrays in a few figures: how they spread, which part of them is 0, how long they are as vectors."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
import tensorflow as tf

from designer.inside.model import Histogram

BINS = 30
_MOST = 20_000  # numbers that a histogram is made of; of more, every so manyth
_DIGITS = 4


@dataclass(frozen=True, slots=True)
class Spread:
    """The mean, the standard deviation, the lowest, the highest and the part that is exactly 0 of some numbers."""

    mean: float
    deviation: float
    low: float
    high: float
    zeros: float


def as_array(tensor: Any) -> np.ndarray | None:
    """A tensor's numbers in single precision, or whole; None where it holds none, or is not dense."""
    if not isinstance(tensor, tf.Tensor) or not (
        tensor.dtype.is_floating or tensor.dtype.is_integer or tensor.dtype.is_bool
    ):
        return None
    kept = tensor if tensor.dtype in (tf.float32, tf.int32, tf.int64) else tf.cast(tensor, tf.float32)
    return np.asarray(kept)


def spread(values: np.ndarray) -> Spread:
    """How some numbers spread; not a number where there are none."""
    if not values.size:
        return Spread(math.nan, math.nan, math.nan, math.nan, 0.0)
    with np.errstate(all="ignore"):
        mean, deviation = float(values.mean(dtype=np.float64)), float(values.std(dtype=np.float64))
    zeros = 1 - np.count_nonzero(values) / values.size
    return Spread(*map(short, (mean, deviation, float(values.min()), float(values.max()), zeros)))


def histogram(values: np.ndarray) -> Histogram:
    """How many numbers lie where; those that are infinite or no numbers are left out."""
    some = values.reshape(-1)[:: max(values.size // _MOST, 1)]
    with np.errstate(all="ignore"):
        finite = some[np.isfinite(some)].astype(np.float64)
    low, high = (float(finite.min()), float(finite.max())) if finite.size else (0.0, 0.0)
    if high - low <= abs(low) * 1e-9:  # all are one number
        low, high = low - max(abs(low), 1e-6) / 2, high + max(abs(high), 1e-6) / 2
    places = ((finite - low) / (high - low) * BINS).astype(np.int64).clip(0, BINS - 1)
    counts = np.bincount(places, minlength=BINS)
    edges = tuple(short(low + (high - low) * i / BINS) for i in range(BINS + 1))
    return Histogram(edges, tuple(counts.tolist()))


def norm(values: np.ndarray) -> float:
    """The Euclidean norm."""
    flat = values.reshape(-1).astype(np.float32, copy=False)
    with np.errstate(all="ignore"):
        squares = float(np.dot(flat, flat))
    if not math.isfinite(squares) or squares < 1e-30:  # too large or too small for single precision
        squares = float(np.square(flat, dtype=np.float64).sum())
    return short(math.sqrt(squares)) if squares >= 0 else math.nan


def short(number: float) -> float:
    """A number with as many digits as anybody looks at, which keeps files small."""
    return float(f"{number:.{_DIGITS + 1}g}")
