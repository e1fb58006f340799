"""What a guess that ignores the input would reach, and whether the model does better: figures mean little without it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from typing_extensions import assert_never

from designer.data import Column

from .masks import empty, mean_iou
from .model import Baseline, Verdict
from .numbers import mean_absolute_error, tallies_of
from .resampling import Units, ends, resampled, sums
from .results import ClassResults, MaskResults, NumberResults, PairResults, Results


@dataclass(frozen=True, slots=True, eq=False)
class Learned:
    """What the training part's targets look like, whatever the input: how often each class comes, or the means."""

    counts: np.ndarray
    means: np.ndarray

    @property
    def commonest(self) -> int:
        """The class that comes most often."""
        return int(self.counts.argmax())


def baseline(column: Column, found: Results, units: Units, learned: Learned) -> Baseline:
    """What always guessing the commonest class, or the mean, of the training targets reaches, and how sure that is."""
    name = _name(column, learned.commonest)
    match found:
        case ClassResults():
            guess = found.true == learned.commonest
            return _of_shares(f"always “{name}”", found.right, guess, units)
        case PairResults():
            guess = found.similar == (learned.commonest == 1)
            return _of_shares(f"always “{name}”", found.right, guess, units)
        case MaskResults():
            return _of_masks(f"“{name}” everywhere", found, units, learned)
        case NumberResults():
            return _of_numbers(found, units, learned)
        case _:
            assert_never(found)


def _name(column: Column, place: int) -> str:
    return column.classes[place] if place < len(column.classes) else f"class {place}"


def _of_shares(text: str, right: np.ndarray, guess: np.ndarray, units: Units) -> Baseline:
    both = np.stack([right, guess, np.ones(len(right))], axis=1)
    drawn = resampled(units, sums(units, both))
    better = (drawn[:, 0] - drawn[:, 1]) / drawn[:, 2]
    return _told(text, "accuracy", float(guess.mean()), float(right.mean()), better, units)


def _of_masks(text: str, found: MaskResults, units: Units, learned: Learned) -> Baseline:
    guess = empty(found, learned.commonest)
    each = [
        sums(units, np.concatenate([one.shared, one.wanted, one.found], axis=1)) for one in (found, guess)
    ]
    model, base = (float(mean_iou(one.sum(axis=0))) for one in each)
    drawn = [mean_iou(resampled(units, one).astype(np.float64)) for one in each]
    return _told(text, "mean IoU", base, model, drawn[0] - drawn[1], units)


def _of_numbers(found: NumberResults, units: Units, learned: Learned) -> Baseline:
    guess = NumberResults(found.true, np.broadcast_to(learned.means, found.true.shape))
    each = [tallies_of(one, units) for one in (found, guess)]
    model, base = (float(mean_absolute_error(one.sum(axis=0))) for one in each)
    drawn = [mean_absolute_error(resampled(units, one)) for one in each]
    means = ", ".join(f"{value:.4g}" for value in learned.means[:4])
    return _told(f"always the mean, {means}", "mean absolute error", base, model, drawn[1] - drawn[0], units)


def _told(text: str, measure: str, guess: float, model: float, better: np.ndarray, units: Units) -> Baseline:
    """`better` is by how much the model is, in each resample."""
    found = ends(better)
    if found is None or units.told < 2:
        return Baseline(text, measure, guess, model, "few")
    verdict: Verdict = (
        "few" if units.are_few else "better" if found[0] > 0 else "worse" if found[1] < 0 else "unclear"
    )
    return Baseline(text, measure, guess, model, verdict, *found)
