"""Samples through a model, piece by piece: what it gives for those that are some, and why the others are none."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from .given import Sample

#: What a model gives for batches by input name, by output name.
Ask = Callable[[Mapping[str, np.ndarray]], Mapping[str, np.ndarray]]

_PIECE_BYTES = 2_000_000
_PIECE_SAMPLES = 256


@dataclass(frozen=True, slots=True)
class Answered:
    """Samples with what a model gave for them. Row `rows[i]` of the arrays is sample i's; None: it has none.

    `inputs` and `outputs` are batches by name, of those samples only that could be predicted. `problems`
    says, by the place of the sample, why there is no prediction, or what is wrong with it.
    """

    labels: tuple[str, ...]
    rows: tuple[int | None, ...]
    inputs: Mapping[str, np.ndarray]
    outputs: Mapping[str, np.ndarray]
    problems: Mapping[int, str]

    @property
    def count(self) -> int:
        """How many samples have a prediction."""
        return sum(row is not None for row in self.rows)


def predicted(
    samples: Sequence[Sample], ask: Ask, told: Callable[[int, int], None] = lambda done, all: None
) -> Answered:
    """What a model gives for all samples that are some; whatever `ask` raises comes through.

    A text may be of any length, so texts of one piece are brought to one width.
    """
    good = [place for place, sample in enumerate(samples) if sample.values and not sample.problem]
    rows: list[int | None] = [None] * len(samples)
    for row, place in enumerate(good):
        rows[place] = row
    problems = {place: sample.problem for place, sample in enumerate(samples) if sample.problem}
    pieces, done = [], 0
    for piece in _pieces([samples[place] for place in good]):
        batch = {name: _stacked([sample.values[name] for sample in piece]) for name in piece[0].values}
        pieces.append((batch, ask(batch)))
        done += len(piece)
        told(done, len(good))
    inputs, outputs = _joined([batch for batch, _ in pieces]), _joined([given for _, given in pieces])
    problems |= {good[row]: _NOT_FINITE for row in _not_finite(outputs)}
    return Answered(
        tuple(s.label for s in samples), tuple(rows), inputs, outputs, dict(sorted(problems.items()))
    )


_NOT_FINITE = "The model gave NaN or infinity for it: its weights are broken, or its numbers ran over."


def _pieces(samples: Sequence[Sample]) -> Iterator[list[Sample]]:
    """The samples in pieces of one shape that are not too large."""
    piece: list[Sample] = []
    size = 0
    for sample in samples:
        weight = sum(values.nbytes for values in sample.values.values())
        if piece and (
            len(piece) == _PIECE_SAMPLES
            or size + weight > _PIECE_BYTES
            or _shapes(piece[0]) != _shapes(sample)
        ):
            yield piece
            piece, size = [], 0
        piece.append(sample)
        size += weight
    if piece:
        yield piece


def _shapes(sample: Sample) -> dict[str, tuple[int, ...]]:
    return {name: values.shape for name, values in sample.values.items()}


def _stacked(values: Sequence[np.ndarray]) -> np.ndarray:
    return np.stack(values)


def _joined(batches: Sequence[Mapping[str, np.ndarray]]) -> dict[str, np.ndarray]:
    names = batches[0] if batches else {}
    return {name: _concatenated([batch[name] for batch in batches]) for name in names}


def _concatenated(arrays: Sequence[np.ndarray]) -> np.ndarray:
    if len({array.shape[1:] for array in arrays}) == 1:
        return np.concatenate(arrays)
    flat = [sample for array in arrays for sample in array]  # samples of several sizes
    result = np.empty(len(flat), dtype=object)
    result[:] = flat
    return result


def _not_finite(outputs: Mapping[str, np.ndarray]) -> list[int]:
    broken: set[int] = set()
    for values in outputs.values():
        if values.dtype.kind == "f":
            flat = values.reshape(len(values), -1)
            broken |= set(np.flatnonzero(~np.isfinite(flat).all(axis=1)).tolist())
    return sorted(broken)
