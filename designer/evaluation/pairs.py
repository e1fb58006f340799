"""Figures for outputs that give the distance between two samples."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .curves import resampled_auc, resampled_equal_error, roc
from .figures import Interval, Pairs, Score
from .resampling import Units, counts, interval, resampled, share
from .results import PairResults, mean, over

_BINS = 30


@dataclass(frozen=True, slots=True)
class Threshold:
    """A distance below which pairs count as similar; `on` is the part where it has the best balanced accuracy, `score`."""

    distance: float
    on: str
    score: float


def choose_threshold(similar: np.ndarray, distance: np.ndarray, on: str) -> Threshold | None:
    """The threshold with the best balanced accuracy on these pairs; None when they are all of one kind.

    Half way between two neighbouring distances; of equally good ones the middle.
    """
    if similar.all() or not similar.any():
        return None
    order = np.argsort(distance, kind="stable")
    alike, apart = similar[order], distance[order].astype(np.float64)
    recalled = np.concatenate([[0], np.cumsum(alike)]) / alike.sum()
    wrongly = np.concatenate([[0], np.cumsum(~alike)]) / (~alike).sum()
    limits = np.concatenate([[apart[0]], (apart[:-1] + apart[1:]) / 2, [np.nextafter(apart[-1], np.inf)]])
    possible = np.concatenate([[True], apart[:-1] < apart[1:], [True]])
    scores = np.where(possible, (recalled + 1 - wrongly) / 2, -1)
    best = np.flatnonzero(scores == scores.max())
    place = best[len(best) // 2]
    return Threshold(float(limits[place]), on, float(scores[place]))


def judge_pairs(found: PairResults, plan_threshold: float, chosen: Threshold | None = None) -> Pairs:
    """How well distances below the threshold mean similar, how the distances lie, and how well they rank."""
    alike, apart = found.similar, found.distance.astype(np.float64)
    edges = np.linspace(0.0, max(float(apart.max()), found.threshold) or 1.0, _BINS + 1)
    two_kinds = bool(alike.any() and not alike.all())
    rate, limit = equal_error(alike, apart) if two_kinds else (None, None)
    return Pairs(
        threshold=found.threshold,
        accuracy=float(found.right.mean()),
        edges=tuple(float(edge) for edge in edges),
        similar=tuple(int(n) for n in np.histogram(apart[alike], edges)[0]),
        dissimilar=tuple(int(n) for n in np.histogram(apart[~alike], edges)[0]),
        chosen_on=chosen.on if chosen else "",
        chosen_score=chosen.score if chosen else None,
        plan_threshold=plan_threshold,
        plan_accuracy=float(((apart < plan_threshold) == alike).mean()),
        balanced_accuracy=_balanced(found),
        roc=roc(alike, -apart) if two_kinds else None,
        auc=_auc(alike, apart) if two_kinds else None,
        equal_error_rate=rate,
        equal_error_threshold=limit,
    )


def equal_error(similar: np.ndarray, distance: np.ndarray) -> tuple[float, float]:
    """Where as large a share of dissimilar pairs is taken for similar as the other way round: (rate, distance).

    Between two points of the ROC curve, on the straight line between them.
    """
    from sklearn import metrics  # noqa: PLC0415

    false, right, limits = metrics.roc_curve(similar, -distance, drop_intermediate=False)
    gap = false - (1 - right)
    place = int(np.argmax(gap >= 0))
    before = max(place - 1, 0)
    width = gap[place] - gap[before]
    part = -gap[before] / width if width else 0.0
    rate = false[before] + part * (false[place] - false[before])
    return float(rate), float(-limits[place])


def _auc(similar: np.ndarray, distance: np.ndarray) -> float:
    from sklearn import metrics  # noqa: PLC0415

    return float(metrics.roc_auc_score(similar, -distance))


def _balanced(found: PairResults) -> float:
    alike = found.similar
    return float(np.mean([found.right[kind].mean() for kind in (alike, ~alike) if kind.any()]))


def pair_scores(found: PairResults, units: Units, figures: Pairs, guess: bool) -> tuple[Score, ...]:
    """Accuracy at the threshold and how well distances rank; `guess` is the verdict that is commoner in training."""
    right = found.similar == guess
    scores = [
        Score("Accuracy", figures.accuracy, share(units, found.right), float(right.mean())),
        Score("Balanced accuracy", figures.balanced_accuracy, _balanced_interval(found, units), 0.5),
    ]
    if figures.auc is not None:
        drawn = interval(units, resampled_auc(units, found.similar, -found.distance))
        scores.append(Score("AUC", figures.auc, drawn, 0.5))
    if figures.equal_error_rate is not None:
        drawn = interval(units, resampled_equal_error(units, found.similar, -found.distance))
        scores.append(Score("Equal error rate", figures.equal_error_rate, drawn, 0.5, "lower"))
    return tuple(scores)


def _balanced_interval(found: PairResults, units: Units) -> Interval | None:
    kinds = found.similar.astype(np.int64)
    tallies = np.concatenate([counts(units, kinds, 2, found.right), counts(units, kinds, 2)], axis=1)
    right, wanted = np.split(resampled(units, tallies), 2, axis=1)
    return interval(units, mean(over(right, wanted)))
