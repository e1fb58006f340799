"""What the data say of an output before anything is learned: how often its classes are, and what chance gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np

from designer.data import Column, DataUnavailable, InvalidSplit, UnknownDataset, dataset, load, split
from designer.graph import Component, DataChoice, Objective
from designer.plans import class_counts, weights_of
from designer.settings import home

from .chance import chance_of_classes, chance_of_numbers

_WITH_CLASSES = ("class", "binary", "mask")
#: Of more values than these only some samples, evenly taken, are counted: a diagnosis comes at once.
_MOST_PIXELS, _MOST_NUMBERS = 4_000_000, 50_000


@dataclass(frozen=True, slots=True)
class Shares:
    """How often the classes of a target are in the training part, by name, and the loss of a constant guess."""

    counts: Mapping[str, int] = field(default_factory=dict)
    unit: str = "samples"
    chance: float | None = None
    validation_chance: float | None = None


@dataclass(frozen=True, slots=True)
class _Part:
    """The targets of a part of the data: counted by class, or as they are."""

    counts: Mapping[int, int]
    numbers: np.ndarray | None = None


def shares(choice: DataChoice, output: str, objective: Objective) -> Shares:
    """What is known of an output's target; nothing where the data are gone."""
    name = choice.targets.get(output)
    if name is None:
        return Shares()
    found = _parts(str(home()), choice.dataset, name, (choice.validation, choice.test, choice.seed))
    if found is None:
        return Shares()
    column, train, validation = found
    loss = objective.loss or Component("")
    if train.numbers is not None and validation.numbers is not None:
        chance, held_back = (chance_of_numbers(loss, each) for each in (train.numbers, validation.numbers))
        return Shares(chance=chance, validation_chance=held_back)
    return Shares(
        {name: train.counts.get(number, 0) for number, name in _names(column, train).items()},
        "pixels" if column.kind == "mask" else "samples",
        chance_of_classes(loss, train.counts, weights_of(objective, train.counts)),
        chance_of_classes(loss, validation.counts),
    )


def _names(column: Column, part: _Part) -> dict[int, str]:
    numbers = sorted({*range(len(column.classes)), *part.counts})
    return {one: column.classes[one] if 0 <= one < len(column.classes) else f"class {one}" for one in numbers}


@lru_cache(maxsize=64)
def _parts(
    home: str, id: str, name: str, how: tuple[float, float, int]
) -> tuple[Column, _Part, _Part] | None:
    """The target's column, and its values in the training and in the validation part; None where they are gone."""
    validation, test, seed = how
    try:
        chosen = dataset(id)
        column = chosen.column(name)
        parts = split(chosen, DataChoice(id, validation=validation, test=test, seed=seed))
        target = load(id)[name]
    except (DataUnavailable, InvalidSplit, UnknownDataset, KeyError):
        return None
    if column is None:
        return None
    return column, _part(column, target, parts.train), _part(column, target, parts.validation)


def _part(column: Column, target: np.ndarray, rows: np.ndarray) -> _Part:
    if column.kind in _WITH_CLASSES:
        return _Part(class_counts(target, _some(target, rows, _MOST_PIXELS)))
    return _Part({}, np.asarray(target[np.sort(_some(target, rows, _MOST_NUMBERS))]))


def _some(target: np.ndarray, rows: np.ndarray, most: int) -> np.ndarray:
    values = int(np.prod(target.shape[1:], dtype=int))
    kept = max(most // values, 1)
    return rows[:: -(-len(rows) // kept)] if len(rows) > kept else rows
