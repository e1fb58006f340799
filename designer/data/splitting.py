"""Splitting samples into training, validation and test parts, the same way every time."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from designer.graph import DataChoice

from .dataset import Dataset
from .store import load


class InvalidSplit(ValueError):
    """The parts asked for cannot be had; the message says why."""


@dataclass(frozen=True, slots=True)
class Split:
    """The indices of the samples of each part; no sample is in two."""

    train: np.ndarray
    validation: np.ndarray
    test: np.ndarray


def split_samples(count: int, validation: float, test: float, seed: int) -> list[np.ndarray]:
    """Shuffle the numbers 0 … count - 1 and cut them into training, validation and test parts."""
    order = np.random.default_rng(seed).permutation(count)
    tested = max(1, round(count * test))
    validated = max(1, round(count * validation))
    return [order[tested + validated :], order[tested : tested + validated], order[:tested]]


def split_groups(groups: np.ndarray, validation: float, test: float, seed: int) -> list[np.ndarray]:
    """Like `split_samples`, but samples with the same group number stay together."""
    names = np.unique(groups)
    parts = split_samples(len(names), validation, test, seed)
    return [np.flatnonzero(np.isin(groups, names[part])) for part in parts]


def split(samples: Dataset | int, choice: DataChoice) -> Split:
    """The parts of a dataset, or of so many samples, that a choice of data asks for.

    InvalidSplit when the choice's parts are not between 0 and 1 or leave no sample for training.
    """
    groups = _groups(samples)
    count = len(np.unique(groups)) if groups is not None else _count(samples)
    must_be_possible(count, choice, "groups of samples" if groups is not None else "samples")
    how = (choice.validation, choice.test, choice.seed)
    return Split(*(split_groups(groups, *how) if groups is not None else split_samples(count, *how)))


def split_source(dataset: Dataset) -> str:
    """The text of the functions that split this dataset, for programs; they need numpy as np.

    What to call is the last of them: `split_samples(count, …)` or `split_groups(groups, …)`.
    """
    texts = [inspect.getsource(split_samples)]
    if dataset.group is not None:
        texts.append(inspect.getsource(split_groups))
    return "\n\n".join(texts)


def _groups(samples: Dataset | int) -> np.ndarray | None:
    if isinstance(samples, int) or samples.group is None:
        return None
    arrays: Mapping[str, np.ndarray] = load(samples.id)
    return np.asarray(arrays[samples.group])


def _count(samples: Dataset | int) -> int:
    return samples if isinstance(samples, int) else samples.samples


def must_be_possible(count: int, choice: DataChoice, what: str = "samples") -> None:
    """InvalidSplit, saying why, when so many samples cannot be split as the choice asks."""
    for name, part in (("validation", choice.validation), ("test", choice.test)):
        if not 0 < part < 1:
            raise InvalidSplit(f"The {name} part must be between 0 and 1, such as 0.15, and {part} is not.")
    if choice.seed < 0:
        raise InvalidSplit(f"The seed of the split must be 0 or more, and {choice.seed} is not.")
    held = max(1, round(count * choice.test)) + max(1, round(count * choice.validation))
    if held >= count:
        raise InvalidSplit(
            f"Holding back {choice.validation:.0%} for validation and {choice.test:.0%} for the test leaves "
            f"nothing to train on: there are {count} {what}. Hold back less."
        )
