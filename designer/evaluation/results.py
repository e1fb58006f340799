"""What a model gave for each sample of a part, reduced to what figures, slices and lists of mistakes need."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Union

import numpy as np


@dataclass(frozen=True, slots=True, eq=False)
class ClassResults:
    """Class indices (samples,), true and predicted, and a score for each class (samples, classes).

    `are_probable` says that the scores are probabilities; otherwise they only rank.
    """

    names: tuple[str, ...]
    true: np.ndarray
    predicted: np.ndarray
    scores: np.ndarray
    are_probable: bool

    @property
    def right(self) -> np.ndarray:
        """Whether each sample got its class."""
        return np.asarray(self.true == self.predicted)

    @property
    def confidence(self) -> np.ndarray:
        """The score of the class that was predicted."""
        return np.asarray(np.take_along_axis(self.scores, self.predicted[:, np.newaxis], axis=1)[:, 0])

    def at(self, places: np.ndarray) -> ClassResults:
        """Those of some samples."""
        rest = (self.true[places], self.predicted[places], self.scores[places], self.are_probable)
        return ClassResults(self.names, *rest)


@dataclass(frozen=True, slots=True, eq=False)
class MaskResults:
    """Pixels by sample and class (samples, classes): those that are `wanted`, were `found`, and are `shared`."""

    names: tuple[str, ...]
    shared: np.ndarray
    wanted: np.ndarray
    found: np.ndarray

    @property
    def iou(self) -> np.ndarray:
        """Intersection over union (samples, classes); NaN for a class that is in neither mask."""
        return over(self.shared, self.wanted + self.found - self.shared)

    @property
    def dice(self) -> np.ndarray:
        """Twice the intersection over both areas (samples, classes); NaN for a class that is in neither mask."""
        return over(2 * self.shared, self.wanted + self.found)

    @property
    def overlap(self) -> np.ndarray:
        """One number a sample: the IoU of what is looked for, 1 where it is rightly nowhere."""
        looked_for = self.iou[:, 1:] if len(self.names) == 2 else self.iou
        return np.where(np.isfinite(looked_for).any(axis=1), mean(looked_for), 1.0)

    def at(self, places: np.ndarray) -> MaskResults:
        """Those of some samples."""
        return MaskResults(self.names, self.shared[places], self.wanted[places], self.found[places])


@dataclass(frozen=True, slots=True, eq=False)
class NumberResults:
    """Numbers (samples, numbers of the target), true and predicted."""

    true: np.ndarray
    predicted: np.ndarray

    @property
    def error(self) -> np.ndarray:
        """Predicted less true (samples, numbers)."""
        return np.asarray(self.predicted - self.true)

    def at(self, places: np.ndarray) -> NumberResults:
        """Those of some samples."""
        return NumberResults(self.true[places], self.predicted[places])


@dataclass(frozen=True, slots=True, eq=False)
class PairResults:
    """Whether pairs are `similar` (booleans), their distances, and below which they are taken for similar."""

    similar: np.ndarray
    distance: np.ndarray
    threshold: float

    @property
    def right(self) -> np.ndarray:
        """Whether each pair was told rightly."""
        return np.asarray((self.distance < self.threshold) == self.similar)

    def at(self, places: np.ndarray) -> PairResults:
        """Those of some pairs."""
        return PairResults(self.similar[places], self.distance[places], self.threshold)


Results = Union[ClassResults, MaskResults, NumberResults, PairResults]


def size(results: Results) -> int:
    """How many samples there are."""
    match results:
        case PairResults():
            return len(results.similar)
        case MaskResults():
            return len(results.shared)
        case _:
            return len(results.true)


def over(parts: np.ndarray, wholes: np.ndarray) -> np.ndarray:
    """Each part of its whole; NaN where there is no whole."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.asarray(np.where(wholes > 0, parts / np.where(wholes > 0, wholes, 1), np.nan))


def optional(values: np.ndarray) -> tuple[float | None, ...]:
    """The values, None for NaN."""
    return tuple(float(value) if np.isfinite(value) else None for value in values)


def mean(values: np.ndarray) -> np.ndarray:
    """The mean of those along the last axis that are not NaN; 0 where all are."""
    known = np.isfinite(values)
    return np.asarray(np.where(known, values, 0).sum(-1) / np.maximum(known.sum(-1), 1))
