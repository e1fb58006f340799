"""The samples of a part of a run's data, by batches, and what their targets are when nothing is known of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from designer import data
from designer.data import Column, Dataset
from designer.graph import Document, display_names, input_nodes

from .guessing import Learned
from .model import Part

_AT_ONCE = 4_096


def _mean(values: np.ndarray) -> np.ndarray:
    return np.asarray(values.reshape(len(values), -1).mean(axis=1))


def _words(values: np.ndarray) -> np.ndarray:
    texts = values.reshape(len(values)).tolist()
    return np.asarray([len(text.split()) for text in texts], dtype=np.float32)


_brightness = ("brightness", _mean)
_GLANCES = {"text": ("words", _words)}


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """A run's data: all arrays, which of them go in and should come out by name, and the rows of each part."""

    dataset: Dataset
    arrays: Mapping[str, np.ndarray]
    inputs: Mapping[str, str]
    targets: Mapping[str, str]
    split: data.Split
    batch_size: int

    def rows(self, part: Part) -> np.ndarray:
        """The rows of a part, in order."""
        return np.asarray(getattr(self.split, part))

    def groups(self, rows: np.ndarray) -> np.ndarray | None:
        """The numbers of samples that belong together; None where each stands for itself."""
        return None if self.dataset.group is None else np.asarray(self.arrays[self.dataset.group])[rows]

    def column(self, output: str) -> Column:
        """What an output should give."""
        found = self.dataset.column(self.targets[output])
        assert found is not None
        return found

    def batches(self, rows: np.ndarray) -> Iterator[tuple[dict[str, np.ndarray], dict[str, np.ndarray]]]:
        """Inputs and targets by name, a batch after the other."""
        for start in range(0, len(rows), self.batch_size):
            batch = rows[start : start + self.batch_size]
            yield self._of(self.inputs, batch), self._of(self.targets, batch)

    def _of(self, columns: Mapping[str, str], rows: np.ndarray) -> dict[str, np.ndarray]:
        return {name: np.asarray(self.arrays[column][rows]) for name, column in columns.items()}

    def seen(self, rows: np.ndarray) -> dict[str, np.ndarray]:
        """What can be said of each sample's inputs at a glance: how bright its pictures, how long its texts are."""
        found = {}
        for name in dict.fromkeys(self.inputs.values()):
            column = self.dataset.column(name)
            glance = (
                None
                if column is None
                else _GLANCES.get(column.kind, _brightness if column.is_visible else None)
            )
            if column is not None and glance is not None:
                title, measure = glance
                pieces = range(0, len(rows), self.batch_size)
                values = [measure(self.arrays[name][rows[i : i + self.batch_size]]) for i in pieces]
                found[f"{column.title}: {title}"] = np.concatenate(values)
        return found

    def learned(self, output: str) -> Learned:
        """What the training part's targets of an output are, whatever goes in."""
        column, rows = self.column(output), self.rows("train")
        pieces = [self.arrays[column.name][rows[i : i + _AT_ONCE]] for i in range(0, len(rows), _AT_ONCE)]
        if column.kind == "number":
            whole = np.concatenate(
                [np.asarray(piece, np.float64).reshape(len(piece), -1) for piece in pieces]
            )
            return Learned(np.ones(1), whole.mean(axis=0))
        counted = [np.bincount(np.asarray(piece).astype(np.int64).ravel()) for piece in pieces]
        size = max(len(column.classes), *map(len, counted))
        padded = np.stack([np.pad(each, (0, size - len(each))) for each in counted])
        return Learned(padded.sum(axis=0), np.zeros(1))


def source_of(document: Document) -> Source:
    """The data of a document in which nothing is bypassed; DataUnavailable or UnknownDataset when they are gone."""
    choice = document.data
    assert choice is not None
    outputs, names = [output.name for output in document.graph.outputs], display_names(document.graph)
    inputs = [names[document.graph.nodes[node].layer] for node in input_nodes(document.graph)]
    chosen = data.dataset(choice.dataset)
    return Source(
        dataset=chosen,
        arrays=data.load(choice.dataset),
        inputs={name: choice.inputs[name] for name in inputs},
        targets={name: column for name, column in choice.targets.items() if name in outputs},
        split=data.split(chosen, choice),
        batch_size=document.training.batch_size,
    )
