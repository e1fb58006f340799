"""Figures by slices of the samples: by a class, by ranges of a number, by what a picture shows or the model says."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

import numpy as np
from typing_extensions import assert_never

from designer import data
from designer.data import Column, Dataset

from .figures import Interval
from .masks import mean_iou
from .resampling import Units, interval, resampled, share, sums, units_of
from .results import ClassResults, MaskResults, NumberResults, PairResults, Results
from .samples import OutputSamples, Samples

#: Slices of fewer samples say little.
FEW = 20
_RANGES = 5
_MOST_VALUES = 64
_MOST_CLASSES = 40


@dataclass(frozen=True, slots=True, eq=False)
class Slicing:
    """A way to divide an output's samples: `places` (samples,) says into which of the named parts each goes.

    `by` says what it goes by; -1 in `places` stands for no part.
    """

    by: str
    names: tuple[str, ...]
    places: np.ndarray


@dataclass(frozen=True, slots=True)
class Slice:
    """One part of the samples: how many there are, and the figure that says how well the model does on them."""

    name: str
    samples: int
    value: float
    interval: Interval | None

    @property
    def is_small(self) -> bool:
        """Whether it has too few samples to say much."""
        return self.samples < FEW


@dataclass(frozen=True, slots=True)
class Sliced:
    """The slices, the worst first, the figure they are compared by, and its value over all samples."""

    by: str
    measure: str
    better: Literal["higher", "lower"]
    whole: float
    slices: tuple[Slice, ...]


def slicings(samples: Samples, output: str, dataset: Dataset | None) -> dict[str, Slicing]:
    """Every way to divide the samples of an output, by what each goes by; those that leave one part are left out.

    Without the dataset, what the evaluation itself knows. A later way of the same name is left out.
    """
    own = samples.outputs[output]
    found = [*_of_results(own.results)]
    if dataset is not None:
        found += _of_columns(samples, own, dataset)
    found += [_ranges(title, values[own.places]) for title, values in samples.seen.items()]
    if samples.groups is not None:
        found.append(_values("Group", samples.groups[own.places]))
    told: dict[str, Slicing] = {}
    for one in found:
        if len(one.names) > 1 and np.unique(one.places).size > 1:
            told.setdefault(one.by, one)
    return told


def sliced(samples: Samples, output: str, by: Slicing) -> Sliced:
    """The figures of each part of the samples."""
    own = samples.outputs[output]
    groups = None if samples.groups is None else samples.groups[own.places]
    measure, better = _MEASURES[type(own.results)]
    parts = []
    for i, name in enumerate(by.names):
        places = np.flatnonzero(by.places == i)
        if len(places):
            units = units_of(len(places), None if groups is None else groups[places])
            parts.append(Slice(name, len(places), *_figure(own.results.at(places), units)))
    parts.sort(key=lambda one: one.value, reverse=better == "lower")
    whole, _ = _figure(own.results, units_of(len(own.places), groups))
    return Sliced(by.by, measure, better, whole, tuple(parts))


_MEASURES: dict[type, tuple[str, Literal["higher", "lower"]]] = {
    ClassResults: ("Accuracy", "higher"),
    MaskResults: ("Mean IoU", "higher"),
    NumberResults: ("Mean absolute error", "lower"),
    PairResults: ("Accuracy", "higher"),
}


def _figure(found: Results, units: Units) -> tuple[float, Interval | None]:
    match found:
        case ClassResults() | PairResults():
            return float(found.right.mean()), share(units, found.right)
        case MaskResults():
            tallies = sums(units, np.concatenate([found.shared, found.wanted, found.found], axis=1))
            drawn = mean_iou(resampled(units, tallies).astype(np.float64))
            return float(mean_iou(tallies.sum(axis=0))), interval(units, drawn)
        case NumberResults():
            off = np.abs(found.error.astype(np.float64)).mean(axis=1)
            drawn = resampled(units, sums(units, np.stack([off, np.ones(len(off))], axis=1)))
            return float(off.mean()), interval(units, drawn[:, 0] / drawn[:, 1])
        case _:
            assert_never(found)


def _of_results(found: Results) -> Iterator[Slicing]:
    """By the truth and by what the model says."""
    match found:
        case ClassResults():
            yield from (
                Slicing("True class", found.names, found.true),
                Slicing("Predicted class", found.names, found.predicted),
                _ranges("Confidence of the prediction", found.confidence),
            )
        case MaskResults():
            first = 1 if len(found.names) == 2 else 0
            for i in range(first, len(found.names)):
                yield _ranges(f"Pixels of {found.names[i]}, true", found.wanted[:, i])
                yield _ranges(f"Pixels of {found.names[i]}, predicted", found.found[:, i])
        case NumberResults():
            for i in range(found.true.shape[1]):
                which = "" if found.true.shape[1] == 1 else f" {i + 1}"
                yield _ranges(f"True value{which}", found.true[:, i])
                yield _ranges(f"Predicted value{which}", found.predicted[:, i])
        case PairResults():
            yield Slicing("True verdict", ("different", "same"), found.similar.astype(np.int64))
            yield _ranges("Distance", found.distance)
        case _:
            assert_never(found)


def _of_columns(samples: Samples, own: OutputSamples, dataset: Dataset) -> Iterator[Slicing]:
    arrays, rows = data.load(dataset.id), samples.rows[own.places]
    for column in dataset.columns:
        if column.kind in ("class", "binary"):
            names = column.classes or ("no", "yes")
            values = np.asarray(arrays[column.name][rows]).reshape(-1).astype(np.int64)
            if len(names) <= _MOST_CLASSES:
                yield Slicing(column.title, names, values)
        elif column.kind == "number" or (column.kind == "vector" and column.picture is None):
            yield from _of_numbers(column, np.asarray(arrays[column.name][rows]).reshape(len(rows), -1))


def _of_numbers(column: Column, values: np.ndarray) -> Iterator[Slicing]:
    if values.shape[1] == 1:
        yield _ranges(column.title, values[:, 0])
    elif values.shape[1] <= _MOST_VALUES:
        for i in range(values.shape[1]):
            name = column.names[i] if column.names else f"number {i + 1}"
            yield _ranges(f"{column.title}: {name}", values[:, i])


def _ranges(by: str, values: np.ndarray) -> Slicing:
    """Parts of about as many samples each, by the size of a number; those of one value stay together."""
    ranges = int(np.clip(len(values) // (FEW + 1), 2, _RANGES))
    limits = np.unique(np.quantile(values, np.linspace(0, 1, ranges + 1)))
    if len(limits) < 2:
        return Slicing(by, (_short(values[0]),) if len(values) else (), np.zeros(len(values), dtype=np.int64))
    places = np.searchsorted(limits[1:-1], values, side="right")
    names = (f"{_short(low)} to {_short(high)}" for low, high in pairwise(limits))
    return Slicing(by, tuple(names), places)


def _values(by: str, values: np.ndarray) -> Slicing:
    names, places = np.unique(values, return_inverse=True)
    told = tuple(str(name) for name in names)
    return Slicing(by, told if len(told) <= _MOST_CLASSES else (), places)


def _short(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 1000 else f"{value:.3g}"


def named(found: Sequence[str], wanted: str) -> str | None:
    """The one of these that somebody means: by its name, or by its beginning when only one has it, case aside."""
    exact = [name for name in found if name.lower() == wanted.lower()]
    begun = [name for name in found if name.lower().startswith(wanted.lower())]
    return exact[0] if exact else begun[0] if len(begun) == 1 else None
