"""Collecting what a model gives batch by batch, so that the masks of a large set are never all in memory."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from designer.data import Column
from designer.graph import Objective

from .judging import results_of
from .results import MaskResults, Results


@dataclass(slots=True)
class Gathered:
    """One output's batches: masks are counted at once, everything else is kept until the end.

    Samples for which the model gives no number (NaN, infinity) count as `lost` and take part in no figure.
    """

    column: Column
    objective: Objective
    _true: list[np.ndarray] = field(default_factory=list)
    _given: list[np.ndarray] = field(default_factory=list)
    _masks: list[MaskResults] = field(default_factory=list)
    _known: list[np.ndarray] = field(default_factory=list)
    _fits: bool = True

    def add(self, true: np.ndarray, given: np.ndarray) -> None:
        """One batch more: the column's values, and what the output gave for them."""
        known = np.isfinite(given.reshape(len(given), -1)).all(axis=1)
        self._known.append(known)
        if self.column.kind != "mask":
            self._true.append(np.asarray(true)[known])
            self._given.append(given[known])
        elif known.any():
            found = results_of(self.column, self.objective, np.asarray(true)[known], given[known])
            self._fits = self._fits and isinstance(found, MaskResults)
            self._masks += [found] if isinstance(found, MaskResults) else []

    @property
    def known(self) -> np.ndarray:
        """Which samples have figures, of all that were added (booleans)."""
        return np.concatenate(self._known) if self._known else np.zeros(0, dtype=bool)

    @property
    def lost(self) -> int:
        """For how many samples the model gave no number."""
        return int((~self.known).sum())

    def results(self) -> Results | None:
        """All samples' results; None where there are none, or no figures are known for this kind of output."""
        if not self.known.any() or not self._fits:
            return None
        if self.column.kind == "mask":
            return _joined(self._masks)
        return results_of(
            self.column, self.objective, np.concatenate(self._true), np.concatenate(self._given)
        )


def _joined(masks: list[MaskResults]) -> MaskResults:
    """Masks counted in several goes; the classes of all of them."""
    names = max((each.names for each in masks), key=len)

    def joined(part: str) -> np.ndarray:
        arrays = [getattr(each, part) for each in masks]
        return np.concatenate([np.pad(a, ((0, 0), (0, len(names) - a.shape[1]))) for a in arrays])

    return replace(
        masks[0], names=names, shared=joined("shared"), wanted=joined("wanted"), found=joined("found")
    )
