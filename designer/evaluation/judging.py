"""Which figures suit an output, by its target and its loss."""

from __future__ import annotations

import numpy as np

from designer.data import Column
from designer.graph import Component, Objective

from .classes import judge_classes
from .masks import judge_masks
from .model import Figures
from .numbers import judge_numbers
from .pairs import judge_pairs

_THRESHOLD = 0.5


def judge(column: Column, objective: Objective, true: np.ndarray, given: np.ndarray) -> Figures | None:
    """The figures of what an output gave against its column's true values; None where none are known."""
    if is_distance(objective):
        return judge_pairs(true, given, distance_threshold(objective))
    if column.kind == "number":
        return judge_numbers(true, given) if true.size == given.size else None
    if column.kind not in ("class", "binary", "mask"):
        return None
    wanted, predicted = true.astype(np.int64), class_indices(given, objective)
    if wanted.size != predicted.size:
        return None
    names = _names(column, int(max(wanted.max(), predicted.max())) + 1)
    return (judge_masks if column.kind == "mask" else judge_classes)(wanted, predicted, names)


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
        logits = objective.loss is not None and objective.loss.config.get("from_logits") is True
        return (given[..., 0] > (0.0 if logits else _THRESHOLD)).astype(np.int64)
    found: np.ndarray = given.argmax(axis=-1)
    return found


def _names(column: Column, count: int) -> tuple[str, ...]:
    """The names of at least so many classes; a model may give more than its column has."""
    return (*column.classes, *(f"class {i}" for i in range(len(column.classes), count)))


def _number(component: Component, name: str, default: float) -> float:
    value = component.config.get(name, default)
    return float(value) if isinstance(value, (int, float)) else default
