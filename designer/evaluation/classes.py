"""Figures for outputs that sort samples into classes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from .calibration import brier, calibrate, surprise
from .curves import class_curves, resampled_auc
from .figures import ClassCurves, Classes, Mean, Score
from .resampling import Units, counts, interval, resampled, share, sums, units_of
from .results import ClassResults, mean, optional, over

_MOST_RESAMPLED = 200


def confusion_matrix(true: np.ndarray, predicted: np.ndarray, count: int) -> np.ndarray:
    """How often each class, by row, was taken for each class, by column."""
    pairs = true.astype(np.int64).ravel() * count + predicted.astype(np.int64).ravel()
    return np.bincount(pairs, minlength=count * count).reshape(count, count)


def judge_classes(found: ClassResults, units: Units) -> Classes:
    """The figures of predicted classes against the true ones."""
    matrix = confusion_matrix(found.true, found.predicted, len(found.names))
    right, support = np.diag(matrix), matrix.sum(axis=1)
    precision, recall = over(right, matrix.sum(axis=0)), over(right, support)
    f1 = over(2 * right, matrix.sum(axis=0) + support)
    return Classes(
        names=found.names,
        confusion=tuple(tuple(int(n) for n in row) for row in matrix),
        precision=optional(precision),
        recall=optional(recall),
        accuracy=float(right.sum() / matrix.sum()),
        f1=optional(f1),
        support=tuple(int(n) for n in support),
        recall_intervals=tuple(_recall_interval(found, units, place) for place in range(len(found.names))),
        means=tuple(_means(precision, recall, f1, support)),
        curves=class_curves(found.true, found.scores),
        calibration=calibrate(found.true, found.scores) if found.are_probable else None,
    )


def _recall_interval(found: ClassResults, units: Units, place: int) -> tuple[float, float] | None:
    of_class = np.flatnonzero(found.true == place)
    if not len(of_class):
        return None
    told = share(_within(units, of_class), found.right[of_class])
    return None if told is None else (told.low, told.high)


def _within(units: Units, places: np.ndarray) -> Units:
    """The units that some of the samples belong to."""
    names, of = np.unique(units.of[places], return_inverse=True)
    return Units(of, len(names), len(names) if units.grouped else len(places), units.grouped)


def _means(precision: np.ndarray, recall: np.ndarray, f1: np.ndarray, support: np.ndarray) -> Iterator[Mean]:
    """Over classes that occur or were predicted; what is undefined for one of those counts as 0, as in scikit-learn."""
    seen = np.isfinite(f1)
    values = [np.nan_to_num(each[seen]) for each in (precision, recall, f1)]
    yield Mean("macro", *(float(each.mean()) for each in values))
    yield Mean("weighted", *(float(np.average(each, weights=support[seen])) for each in values))


def class_scores(
    found: ClassResults, units: Units, learned: np.ndarray, curves: tuple[ClassCurves, ...]
) -> tuple[Score, ...]:
    """Accuracy, means over classes, areas and scores of probabilities, each with its interval.

    `learned` counts the samples of each class in the training part: the guess is always the commonest.
    """
    guess = _guess(found, learned)
    scores = [
        Score("Accuracy", float(found.right.mean()), share(units, found.right), float(guess.right.mean()))
    ]
    scores += _over_classes(found, guess, units)
    if curves:
        scores.append(_area(found, units, curves))
    if found.are_probable:
        scores += _probability_scores(found, units, learned)
    return tuple(scores)


def _guess(found: ClassResults, learned: np.ndarray) -> ClassResults:
    commonest = np.full(len(found.true), int(learned.argmax()))
    return ClassResults(found.names, found.true, commonest, found.scores, found.are_probable)


def _over_classes(found: ClassResults, guess: ClassResults, units: Units) -> Iterator[Score]:
    """Means over classes; for the intervals, only what each unit adds to the classes' counts is drawn again."""
    together = units_of(len(found.true), np.zeros(len(found.true)))
    whole, base = (_tallies(each, together)[0] for each in (found, guess))
    many = len(found.names) > _MOST_RESAMPLED
    drawn = None if many else resampled(units, _tallies(found, units))
    for name, figure in (("Balanced accuracy", _balanced), ("Macro F1", _macro_f1)):
        sure = None if drawn is None else interval(units, figure(drawn))
        yield Score(name, float(figure(whole)), sure, float(figure(base)))


def _tallies(found: ClassResults, units: Units) -> np.ndarray:
    """By unit, for each class: samples that got it rightly, that have it, and that were given it."""
    size = len(found.names)
    right = counts(units, found.true, size, found.right)
    return np.concatenate(
        [right, counts(units, found.true, size), counts(units, found.predicted, size)], axis=1
    )


def _balanced(tallies: np.ndarray) -> np.ndarray:
    right, wanted, _ = np.split(tallies.astype(np.float64), 3, axis=-1)
    return mean(over(right, wanted))


def _macro_f1(tallies: np.ndarray) -> np.ndarray:
    right, wanted, given = np.split(tallies.astype(np.float64), 3, axis=-1)
    return mean(over(2 * right, wanted + given))


def _area(found: ClassResults, units: Units, curves: tuple[ClassCurves, ...]) -> Score:
    exact = np.array([each.auc for each in curves])
    drawn = [
        resampled_auc(units, found.true == each.place, found.scores[:, each.place], len(curves))
        for each in curves
    ]
    name = "AUC" if len(curves) == 1 else "Mean AUC"
    return Score(name, float(exact.mean()), interval(units, np.mean(drawn, axis=0)), 0.5)


def _probability_scores(found: ClassResults, units: Units, learned: np.ndarray) -> Iterator[Score]:
    """The guess knows how common each class is in the training part, and nothing else."""
    prior = np.zeros(found.scores.shape[1])
    prior[: len(learned)] = learned[: len(prior)]
    guess = np.broadcast_to(prior / prior.sum(), found.scores.shape)
    ones = np.ones(len(found.true))
    for name, figure in (("Log loss", surprise), ("Brier score", brier)):
        each = figure(found.true, found.scores)
        drawn = resampled(units, sums(units, np.stack([each, ones], axis=1)))
        base = float(figure(found.true, guess).mean())
        yield Score(name, float(each.mean()), interval(units, drawn[:, 0] / drawn[:, 1]), base, "lower")
