"""A training with what ails it, and data that are made unequal to plant that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from designer.data import dataset, load
from designer.diagnosis import Kind
from designer.graph import Document


@dataclass(frozen=True, slots=True)
class Case:
    """A training: `illness` is what was planted, None for a healthy one.

    `spoil` changes the data before they are loaded, column by column; only trainings with the same `spoil`
    share a home.
    """

    name: str
    illness: Kind | None
    document: Document
    spoil: Callable[[int], None] | None = None

    def seeded(self, seed: int) -> Document:
        """The design with other random weights, another order and another split."""
        document = self.document
        assert document.data is not None
        return replace(
            document,
            id=self.name,
            title=self.name,
            data=replace(document.data, seed=seed),
            training=replace(document.training, seed=seed),
        )


def unequal(id: str, column: str, shares: dict[int, float]) -> Callable[[int], None]:
    """Lets samples of some classes be as rare as their shares say; the others share what is left."""

    def spoil(seed: int) -> None:
        chance = np.random.default_rng(seed)
        target = np.array(load(id)[column]).ravel().astype(int)
        rare = sum(shares.values())
        common = sorted(set(target.tolist()) - set(shares))
        wanted = {**shares, **{one: (1 - rare) / len(common) for one in common}}
        rows = [
            chance.choice(np.flatnonzero(target == one), max(round(share * len(target)), 3))
            for one, share in wanted.items()
        ]
        chosen = chance.permutation(np.concatenate(rows))
        _rewrite(id, {name: load(id)[name][np.resize(chosen, len(target))] for name in _columns(id)})

    return spoil


def small_masks(id: str, column: str, radius: int) -> Callable[[int], None]:
    """Lets masks be 1 only near the middle of the picture, where they were 1."""

    def spoil(seed: int) -> None:
        mask = np.array(load(id)[column])
        y, x = np.mgrid[: mask.shape[1], : mask.shape[2]]
        middle = (y - mask.shape[1] // 2) ** 2 + (x - mask.shape[2] // 3) ** 2 <= radius**2
        _rewrite(id, {column: mask * middle[None, ..., None].astype(mask.dtype)})

    return spoil


def shuffled(id: str, column: str) -> Callable[[int], None]:
    """Lets a column have nothing to do with the others."""

    def spoil(seed: int) -> None:
        _rewrite(id, {column: np.random.default_rng(seed).permutation(np.array(load(id)[column]))})

    return spoil


def _columns(id: str) -> list[str]:
    return [column.name for column in dataset(id).columns]


def _rewrite(id: str, arrays: dict[str, np.ndarray]) -> None:
    """Puts other values in the place of those that are kept under the home at hand."""
    kept = Path(str(load(id)[next(iter(arrays))].filename)).parent  # type: ignore[attr-defined]
    for name, array in arrays.items():
        part = kept / f"{name}.part.npy"
        np.save(part, np.ascontiguousarray(array))
        part.replace(kept / f"{name}.npy")
