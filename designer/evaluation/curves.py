"""How well scores rank samples: ROC and precision-recall curves, the areas below them, and how sure those are."""

from __future__ import annotations

import numpy as np

from .figures import ClassCurves, Curve
from .resampling import Units, counts, resampled

_POINTS = 150
_MOST_CLASSES = 20
_MOST_COLUMNS = 512


def class_curves(true: np.ndarray, scores: np.ndarray) -> tuple[ClassCurves, ...]:
    """The curves of each class against all others, of at most 20, the commonest ones.

    `true` (samples,) holds class indices, `scores` (samples, classes) what ranks them. None for a class that never
    occurs, nor for one that is everywhere. Two classes have one pair of curves, that of class 1.
    """
    return tuple(_curves(place, true == place, scores[:, place]) for place in _places(true, scores.shape[1]))


def _places(true: np.ndarray, classes: int) -> list[int]:
    support = np.bincount(true, minlength=classes)[:classes]
    told = [place for place in range(classes) if 0 < support[place] < len(true)]
    if classes == 2:
        return [place for place in told if place == 1]
    return sorted(sorted(told, key=lambda place: -support[place])[:_MOST_CLASSES])


def _curves(place: int, positive: np.ndarray, score: np.ndarray) -> ClassCurves:
    from sklearn import metrics  # noqa: PLC0415  (only who evaluates pays for it)

    false, right, _ = metrics.roc_curve(positive, score)
    precision, recall, _ = metrics.precision_recall_curve(positive, score)
    return ClassCurves(
        place,
        auc=float(metrics.auc(false, right)),
        ap=float(-(np.diff(recall) * precision[:-1]).sum()),
        roc=_thinned(false, right),
        precision_recall=_thinned(recall[::-1], precision[::-1]),
    )


def roc(positive: np.ndarray, score: np.ndarray) -> Curve:
    """Recall of the positive (booleans) by the share of the negative that are taken for positive."""
    from sklearn import metrics  # noqa: PLC0415

    false, right, _ = metrics.roc_curve(positive, score)
    return _thinned(false, right)


def _thinned(x: np.ndarray, y: np.ndarray) -> Curve:
    """The points that lie about equally far from each other along the curve, with both ends."""
    if len(x) > _POINTS:
        way = np.concatenate([[0.0], np.cumsum(np.abs(np.diff(x)) + np.abs(np.diff(y)))])
        kept = np.unique(np.searchsorted(way, np.linspace(0, way[-1], _POINTS)).clip(0, len(x) - 1))
        kept = np.unique([0, *kept, len(x) - 1])
        x, y = x[kept], y[kept]
    return Curve(tuple(round(float(v), 5) for v in x), tuple(round(float(v), 5) for v in y))


def resampled_auc(units: Units, positive: np.ndarray, score: np.ndarray, of: int = 1) -> np.ndarray:
    """The area under the ROC curve in each resample (RESAMPLES,); NaN where only one kind was drawn.

    The chance that a positive sample scores above a negative one, ties counting half (Hanley and McNeil 1982).
    Scores are sorted into bins with about as many samples each, fewer when it is one `of` many classes.
    """
    negatives, positives = _drawn_by_score(units, positive, score, max(of, 1))
    below = np.cumsum(negatives, axis=1) - negatives / 2
    pairs = negatives.sum(1) * positives.sum(1)
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.asarray(np.where(pairs > 0, (below * positives).sum(1) / pairs, np.nan))


def resampled_equal_error(units: Units, positive: np.ndarray, score: np.ndarray) -> np.ndarray:
    """The equal error rate in each resample (RESAMPLES,), from scores in bins; NaN where only one kind was drawn."""
    negatives, positives = _drawn_by_score(units, positive, score, 1)
    with np.errstate(invalid="ignore", divide="ignore"):
        missed = np.cumsum(positives, axis=1) / positives.sum(1, keepdims=True)
        wrongly = 1 - np.cumsum(negatives, axis=1) / negatives.sum(1, keepdims=True)
    return np.asarray(np.maximum(missed, wrongly).min(axis=1) + np.minimum(missed, wrongly).max(axis=1)) / 2


def _drawn_by_score(
    units: Units, positive: np.ndarray, score: np.ndarray, of: int
) -> tuple[np.ndarray, np.ndarray]:
    """How many negative, and positive, samples each resample has in each bin of the scores, the lowest first."""
    bins = int(np.clip(_MOST_COLUMNS // of, 16, 256))
    limits = np.unique(np.quantile(score, np.linspace(0, 1, bins + 1)[1:-1]))
    size = len(limits) + 1
    places = np.searchsorted(limits, score, side="left") + size * positive
    found = resampled(units, counts(units, places, 2 * size)).astype(np.float64)
    return found[:, :size], found[:, size:]
