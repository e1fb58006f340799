"""Figures for outputs that give a class to every pixel."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

import numpy as np

from .figures import Histogram, Masks, Score
from .resampling import Units, interval, resampled, sums
from .results import MaskResults, mean, optional, over

_BINS = 20
_Figure: TypeAlias = Callable[[np.ndarray], np.ndarray]


def count_masks(true: np.ndarray, predicted: np.ndarray, names: tuple[str, ...]) -> MaskResults:
    """The pixels of each class in masks (samples, …) of class indices, sample by sample."""
    samples, size = len(true), len(names)
    flat = [
        each.reshape(samples, -1) + size * np.arange(samples)[:, np.newaxis] for each in (true, predicted)
    ]

    def counted(places: np.ndarray) -> np.ndarray:
        return np.bincount(places.ravel(), minlength=samples * size).reshape(samples, size)

    return MaskResults(names, counted(flat[0][flat[0] == flat[1]]), *map(counted, flat))


def judge_masks(found: MaskResults) -> Masks:
    """The figures of predicted masks against the true ones, over all pixels and by sample."""
    shared, wanted, given = (each.sum(axis=0) for each in (found.shared, found.wanted, found.found))
    iou = found.iou
    return Masks(
        names=found.names,
        iou=optional(over(shared, wanted + given - shared)),
        dice=optional(over(2 * shared, wanted + given)),
        accuracy=float(shared.sum() / wanted.sum()),
        iou_by_sample=_histograms(iou),
        dice_by_sample=_histograms(found.dice),
        median_iou=optional(
            np.array([np.median(_known(each)) if _known(each).size else np.nan for each in iou.T])
        ),
    )


def _histograms(values: np.ndarray) -> tuple[Histogram, ...]:
    """One for each class (samples, classes), all from the tenth that holds the smallest value to 1."""
    least = min(float(np.floor(_known(values).min(initial=1.0) * 10) / 10), 0.9)
    edges = np.linspace(least, 1.0, _BINS + 1)
    ends = tuple(float(edge) for edge in edges)
    return tuple(
        Histogram(ends, tuple(int(n) for n in np.histogram(_known(each), edges)[0])) for each in values.T
    )


def _known(values: np.ndarray) -> np.ndarray:
    return np.asarray(values[np.isfinite(values)])


def mask_scores(found: MaskResults, units: Units, learned: np.ndarray) -> tuple[Score, ...]:
    """Overlaps over all pixels, with intervals from drawing samples again.

    `learned` counts the pixels of each class in the training part: the guess gives the commonest one everywhere.
    """
    tallies = sums(units, np.concatenate([found.shared, found.wanted, found.found], axis=1))
    whole, base = tallies.sum(axis=0), empty(found, int(learned.argmax()))
    guess = np.concatenate([base.shared, base.wanted, base.found], axis=1).sum(axis=0)
    drawn = resampled(units, tallies).astype(np.float64)
    return tuple(
        Score(name, _optional(figure(whole)), interval(units, figure(drawn)), _optional(figure(guess)))
        for name, figure in _figures(found)
    )


def empty(found: MaskResults, place: int) -> MaskResults:
    """What giving one class to every pixel would have found."""
    given, shared = np.zeros_like(found.found), np.zeros_like(found.found)
    given[:, place] = found.found.sum(axis=1)
    shared[:, place] = found.wanted[:, place]
    return MaskResults(found.names, shared, found.wanted, given)


def _figures(found: MaskResults) -> Iterator[tuple[str, _Figure]]:
    if len(found.names) == 2:
        yield f"IoU of {found.names[1]}", lambda tallies: _ious(tallies)[..., 1]
        yield f"Dice of {found.names[1]}", lambda tallies: _dices(tallies)[..., 1]
    else:
        yield "Mean Dice", lambda tallies: mean(_dices(tallies))
    yield "Mean IoU", mean_iou
    yield "Pixel accuracy", _accuracy


def mean_iou(tallies: np.ndarray) -> np.ndarray:
    """The mean over classes that occur or were predicted; tallies (…, 3 × classes) as `sums` makes them."""
    return mean(_ious(tallies))


def _accuracy(tallies: np.ndarray) -> np.ndarray:
    shared, wanted, _ = np.split(tallies, 3, axis=-1)
    return np.asarray(shared.sum(-1) / wanted.sum(-1))


def _ious(tallies: np.ndarray) -> np.ndarray:
    shared, wanted, found = np.split(tallies, 3, axis=-1)
    return over(shared, wanted + found - shared)


def _dices(tallies: np.ndarray) -> np.ndarray:
    shared, wanted, found = np.split(tallies, 3, axis=-1)
    return over(2 * shared, wanted + found)


def _optional(value: np.ndarray) -> float | None:
    return float(value) if np.isfinite(value) else None
