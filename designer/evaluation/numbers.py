"""Figures for outputs that give numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Literal, TypeAlias

import numpy as np

from .figures import Histogram, Numbers, Score
from .resampling import Units, interval, resampled, sums
from .results import NumberResults

_SHOWN = 500
_BINS = 30
_SHARES = (0.5, 0.75, 0.9, 0.95, 0.99, 1.0)
_Figure: TypeAlias = Callable[[np.ndarray], np.ndarray]


def judge_numbers(found: NumberResults) -> Numbers:
    """The errors of predicted numbers; of all numbers of a target together, and of each where it has several."""
    whole = _judged(found.true.ravel(), found.predicted.ravel())
    width = found.true.shape[1]
    if width == 1:
        return whole
    parts = tuple(_judged(found.true[:, i], found.predicted[:, i]) for i in range(width))
    known = [part.r2 for part in parts if part.r2 is not None]
    return replace(whole, r2=sum(known) / len(known) if known else None, parts=parts)


def _judged(true: np.ndarray, predicted: np.ndarray) -> Numbers:
    """Pairs for a scatter plot are evenly taken when there are many."""
    wanted, given = true.astype(np.float64), predicted.astype(np.float64)
    error = given - wanted
    squares, spread = np.square(error).sum(), np.square(wanted - wanted.mean()).sum()
    shown = np.unique(np.linspace(0, len(wanted) - 1, min(_SHOWN, len(wanted))).astype(int))
    off = np.abs(error)
    return Numbers(
        mean_absolute_error=float(off.mean()),
        root_mean_squared_error=float(np.sqrt(np.square(error).mean())),
        r2=float(1 - squares / spread) if spread else None,
        sample=tuple((float(wanted[i]), float(given[i])) for i in shown),
        bias=float(error.mean()),
        quantiles=tuple(
            (part, float(value)) for part, value in zip(_SHARES, np.quantile(off, _SHARES), strict=True)
        ),
        residuals=_histogram(error),
    )


def _histogram(error: np.ndarray) -> Histogram:
    counts, edges = np.histogram(error, _BINS)
    return Histogram(tuple(float(edge) for edge in edges), tuple(int(n) for n in counts))


def number_scores(found: NumberResults, units: Units, guess: np.ndarray) -> tuple[Score, ...]:
    """Mean absolute error, root of the mean squared error and R², with intervals.

    `guess` (numbers of the target,) are the means of the training part: what a blind guess always gives.
    """
    tallies = tallies_of(found, units)
    base = tallies_of(NumberResults(found.true, np.broadcast_to(guess, found.true.shape)), units).sum(axis=0)
    drawn, whole = resampled(units, tallies), tallies.sum(axis=0)
    return tuple(
        Score(name, _optional(figure(whole)), interval(units, figure(drawn)), _optional(figure(base)), better)
        for name, better, figure in _figures()
    )


def _figures() -> Iterator[tuple[str, Literal["higher", "lower"], _Figure]]:
    yield "Mean absolute error", "lower", mean_absolute_error
    yield "Root mean squared error", "lower", lambda sums: np.sqrt(_mean(sums, 1))
    yield "R²", "higher", _explained


def tallies_of(found: NumberResults, units: Units) -> np.ndarray:
    """By unit, for each number: |error|, error², true, true² and how many, each summed: (units, 5 × numbers)."""
    error, true = found.error.astype(np.float64), found.true.astype(np.float64)
    centred = true - true.mean(axis=0)
    return sums(
        units, np.concatenate([np.abs(error), error**2, centred, centred**2, np.ones_like(true)], axis=1)
    )


def mean_absolute_error(tallies: np.ndarray) -> np.ndarray:
    """From tallies (…, 5 × numbers) summed over samples."""
    return _mean(tallies, 0)


def _mean(tallies: np.ndarray, part: int) -> np.ndarray:
    parts = np.split(tallies, 5, axis=-1)
    return np.asarray(parts[part].sum(-1) / parts[4].sum(-1))


def _explained(tallies: np.ndarray) -> np.ndarray:
    """1 less the squared error by the spread around the mean, averaged over numbers; NaN where nothing varies."""
    _, squares, true, true_squares, count = np.split(tallies, 5, axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        spread = true_squares - true**2 / count
        each = np.where(spread > 1e-12, 1 - squares / spread, np.nan)
    known = np.isfinite(each)
    return np.asarray(
        np.where(known.any(-1), np.where(known, each, 0).sum(-1) / np.maximum(known.sum(-1), 1), np.nan)
    )


def _optional(value: np.ndarray) -> float | None:
    return float(value) if np.isfinite(value) else None
