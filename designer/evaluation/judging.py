"""Which figures suit an output, by its target and its loss."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from typing_extensions import assert_never

from designer.data import Column
from designer.graph import Component, Objective

from .classes import class_scores, judge_classes
from .figures import Score
from .guessing import Learned, baseline
from .masks import count_masks, judge_masks, mask_scores
from .model import Baseline, Figures
from .numbers import judge_numbers, number_scores
from .pairs import Threshold, judge_pairs, pair_scores
from .resampling import Units
from .results import ClassResults, MaskResults, NumberResults, PairResults, Results

_THRESHOLD = 0.5
_CLOSE = 1e-3


@dataclass(frozen=True, slots=True)
class Judged:
    """The figures of an output, its scores with intervals, and a blind guess beside them."""

    figures: Figures
    scores: tuple[Score, ...]
    baseline: Baseline


def results_of(column: Column, objective: Objective, true: np.ndarray, given: np.ndarray) -> Results | None:
    """What an output gave for each sample, reduced to what figures need; None where none are known.

    `true` are the column's values, `given` the output's, both with the samples first.
    """
    if is_distance(objective):
        return PairResults(true.reshape(-1) > 0.5, given.reshape(-1), distance_threshold(objective))
    if column.kind == "number":
        if true.size != given.size:
            return None
        return NumberResults(true.reshape(len(true), -1), given.reshape(len(given), -1))
    if column.kind not in ("class", "binary", "mask"):
        return None
    wanted, predicted = true.astype(np.int64), class_indices(given, objective)
    if wanted.size != predicted.size:
        return None
    names = _names(column, int(max(wanted.max(), predicted.max())) + 1)
    if column.kind == "mask":
        return count_masks(wanted, predicted, names)
    return _classes(wanted.ravel(), predicted.ravel(), given, objective, names)


def _classes(
    true: np.ndarray, predicted: np.ndarray, given: np.ndarray, objective: Objective, names: tuple[str, ...]
) -> ClassResults:
    scores = probabilities(given.reshape(len(true), -1).astype(np.float64), objective)
    if scores.shape[1] == 1:
        scores = np.concatenate([1 - scores, scores], axis=1)
    probable = bool((scores >= 0).all() and (np.abs(scores.sum(axis=1) - 1) < _CLOSE).all())
    lacking = len(names) - scores.shape[1]
    if lacking > 0:
        scores = np.pad(scores, ((0, 0), (0, lacking)))
    return ClassResults(names, true, predicted, scores.astype(np.float32), probable)


def judge(
    column: Column,
    objective: Objective,
    found: Results,
    units: Units,
    learned: Learned,
    chosen: Threshold | None = None,
) -> Judged:
    """The figures of an output on samples drawn as `units`, with what was `learned` without looking at the input.

    `chosen` is the threshold for distances that other pairs gave, if it was looked for.
    """
    guess = baseline(column, found, units, learned)
    match found:
        case ClassResults():
            figures = judge_classes(found, units)
            return Judged(figures, class_scores(found, units, learned.counts, figures.curves), guess)
        case MaskResults():
            return Judged(judge_masks(found), mask_scores(found, units, learned.counts), guess)
        case NumberResults():
            return Judged(judge_numbers(found), number_scores(found, units, learned.means), guess)
        case PairResults():
            pairs = judge_pairs(found, distance_threshold(objective), chosen)
            return Judged(pairs, pair_scores(found, units, pairs, learned.commonest == 1), guess)
        case _:
            assert_never(found)


def is_distance(objective: Objective) -> bool:
    """Whether the output is a distance between two samples, by the loss it is trained with."""
    return objective.loss is not None and objective.loss.kind == "ContrastiveLoss"


def distance_threshold(objective: Objective) -> float:
    """The distance below which a pair counts as similar: that of its accuracy metric, by default 0.5."""
    for metric in objective.metrics:
        if metric.kind == "PairAccuracy":
            return _number(metric, "threshold", _THRESHOLD)
    return _THRESHOLD


def class_indices(given: np.ndarray, objective: Objective) -> np.ndarray:
    """The class that an output says for each sample or pixel: by threshold for one value, else the largest."""
    if given.shape[-1] == 1:
        return (given[..., 0] > (0.0 if _are_logits(objective) else _THRESHOLD)).astype(np.int64)
    found: np.ndarray = given.argmax(axis=-1)
    return found


def probabilities(given: np.ndarray, objective: Objective) -> np.ndarray:
    """What an output gave (samples, values) as probabilities where its loss takes logits; otherwise as it is."""
    if not _are_logits(objective):
        return given
    kind = objective.loss.kind if objective.loss else ""
    if given.shape[-1] == 1 or "Binary" in kind:
        with np.errstate(over="ignore"):
            return np.asarray(1 / (1 + np.exp(-given)))
    raised = np.exp(given - given.max(axis=-1, keepdims=True))
    return np.asarray(raised / raised.sum(axis=-1, keepdims=True))


def _are_logits(objective: Objective) -> bool:
    return objective.loss is not None and objective.loss.config.get("from_logits") is True


def _names(column: Column, count: int) -> tuple[str, ...]:
    """The names of at least so many classes; a model may give more than its column has."""
    return (*column.classes, *(f"class {i}" for i in range(len(column.classes), count)))


def _number(component: Component, name: str, default: float) -> float:
    value = component.config.get(name, default)
    return float(value) if isinstance(value, (int, float)) else default
