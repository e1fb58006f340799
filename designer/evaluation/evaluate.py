"""A run's model measured on samples it has not learned from. Imports Keras."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from designer import runs
from designer.data import Column
from designer.graph import Document, Objective, effective
from designer.runs import Which

from .gathering import Gathered
from .judging import class_indices, judge
from .keeping import Measured, mark_of
from .model import Evaluation, OutputEvaluation, Part
from .notes import notes_on, notes_on_loss
from .pairs import Threshold, choose_threshold
from .parts import Source, source_of
from .predict import as_keras_takes, by_name
from .resampling import units_of
from .results import MaskResults, PairResults, Results
from .samples import OutputSamples, Samples, Shown
from .trained import trained_model

#: Told how many batches are done, and of how many.
Told = Callable[[int, int], None]
_OVERLAYS = (4, 2, 2)
_MOST_BYTES = 64_000_000


def evaluate(
    home: Path | None, run: str, part: Part = "test", which: Which = "last", told: Told | None = None
) -> Measured:
    """What the model of a run scores on a part of its data."""
    store = runs.open_store(home)
    document = effective(runs.document_of(store, run))
    mark = mark_of(store, run, which)
    return measure(trained_model(store, run, which), document, run, part, which, mark=mark, told=told)


def measure(
    model: keras.Model,
    document: Document,
    run: str,
    part: Part = "test",
    which: Which = "last",
    *,
    mark: str = "",
    told: Told | None = None,
) -> Measured:
    """What a compiled model of a document in which nothing is bypassed scores on a part of its data.

    `mark` is that of its weights, by which what is kept is known to be of them.
    """
    work = _Work(model, document, source_of(document), told or (lambda done, of: None))
    rows = work.source.rows(part)
    work.expect(rows, 2)
    scores = work.scores(rows)
    gathered = work.gathered(rows)
    seen = work.source.seen(rows)
    judged = {name: work.judged(name, rows, found, part) for name, found in gathered.items()}
    metrics = {name: _finite(value) for name, value in scores.items()}
    groups = work.source.groups(rows)
    outputs = tuple(
        replace(found, metrics=_metrics_of(document, name, metrics)) for name, (found, _) in judged.items()
    )
    count = None if groups is None else len(np.unique(groups))
    evaluation = Evaluation(run, part, which, len(rows), metrics, outputs, count, mark)
    kept = {name: samples for name, (_, samples) in judged.items() if samples is not None}
    return Measured(evaluation, Samples(rows, kept, groups, seen))


@dataclass(slots=True)
class _Work:
    """A model with the data it is measured on, and how far that is."""

    model: keras.Model
    document: Document
    source: Source
    told: Told
    done: int = 0
    of: int = 0

    def expect(self, rows: np.ndarray, passes: int) -> None:
        self.of += passes * -(-len(rows) // self.source.batch_size)

    def scores(self, rows: np.ndarray) -> Mapping[str, float]:
        """What Keras's evaluate gives."""

        def batches() -> Iterator[Any]:
            for inputs, targets in self.source.batches(rows):
                yield as_keras_takes(inputs), as_keras_takes(targets)

        found: Mapping[str, float] = self.model.evaluate(
            _stream(batches, -(-len(rows) // self.source.batch_size)),
            return_dict=True,
            verbose=0,
            callbacks=[
                keras.callbacks.LambdaCallback(on_test_batch_end=lambda batch, logs: self._one_more())
            ],
        )
        return found

    def _one_more(self) -> None:
        self.done = min(self.done + 1, self.of)
        self.told(self.done, self.of)

    def gathered(self, rows: np.ndarray) -> dict[str, Gathered]:
        """What each output with a target gives, reduced."""
        found = {
            name: Gathered(self.source.column(name), self._objective(name)) for name in self.source.targets
        }
        for start in range(0, len(rows), step := self._at_once()):
            some = rows[start : start + step]
            given = self.predicted(some)
            for name, one in found.items():
                one.add(self.source.arrays[one.column.name][some], given[name])
        return found

    def _at_once(self) -> int:
        """How many samples' outputs fit into a little memory, in whole batches."""
        shapes = [tensor.shape[1:] for tensor in self.model.outputs]
        size = sum(4 * math.prod(int(length or 1) for length in shape) for shape in shapes)
        return max(_MOST_BYTES // max(size, 1) // self.source.batch_size, 1) * self.source.batch_size

    def predicted(self, rows: np.ndarray) -> dict[str, np.ndarray]:
        """What the model gives for some rows, by output name."""

        def batches() -> Iterator[Any]:
            for inputs, _ in self.source.batches(rows):
                yield (as_keras_takes(inputs),)

        names = [output.name for output in self.document.graph.outputs]
        telling = keras.callbacks.LambdaCallback(on_predict_batch_end=lambda batch, logs: self._one_more())
        stream = _stream(batches, -(-len(rows) // self.source.batch_size))
        return by_name(names, self.model.predict(stream, verbose=0, callbacks=[telling]))

    def _objective(self, name: str) -> Objective:
        return self.document.training.objectives.get(name, Objective())

    def judged(
        self, name: str, rows: np.ndarray, gathered: Gathered, part: Part
    ) -> tuple[OutputEvaluation, OutputSamples | None]:
        """An output's figures, and what is kept of its samples."""
        column, objective = self.source.column(name), self._objective(name)
        found = gathered.results()
        notes = tuple(notes_on_loss(gathered.lost, len(gathered.known)))
        if found is None:
            return OutputEvaluation(name, column.name, {}, notes=notes), None
        places = np.flatnonzero(gathered.known)
        chosen = self._threshold(name) if isinstance(found, PairResults) else None
        if chosen is not None and isinstance(found, PairResults):
            found = replace(found, threshold=chosen.distance)
        groups = self.source.groups(rows[places])
        told = judge(
            column, objective, found, units_of(len(places), groups), self.source.learned(name), chosen
        )
        notes += tuple(notes_on(found))
        evaluation = OutputEvaluation(name, column.name, {}, told.figures, told.baseline, told.scores, notes)
        return evaluation, OutputSamples(
            places, found, self._shown(name, column, rows[places], found, places)
        )

    def _threshold(self, name: str) -> Threshold | None:
        """The best threshold for distances, found on the validation part."""
        rows = self.source.rows("validation")
        self.expect(rows, 1)
        found = self.gathered(rows)[name].results()
        if not isinstance(found, PairResults):
            return None
        return choose_threshold(found.similar, found.distance, "validation")

    def _shown(
        self, name: str, column: Column, rows: np.ndarray, found: Results, places: np.ndarray
    ) -> Shown | None:
        """The predicted masks of the worst, the middle and the best samples, predicted once more."""
        if not isinstance(found, MaskResults):
            return None
        own = _worst_median_best(found.overlap)
        given = self.predicted(rows[own])[name]
        return Shown(places[own], class_indices(given, self._objective(name)).astype(np.uint8))


def _stream(batches: Callable[[], Iterator[Any]], count: int) -> tf.data.Dataset:
    """Batches of arrays as Keras takes them, made one after the other."""

    def specification(array: Any) -> tf.TensorSpec:
        spec = tf.type_spec_from_value(tf.convert_to_tensor(array))
        return tf.TensorSpec([None, *spec.shape[1:]], spec.dtype)

    found = tf.data.Dataset.from_generator(
        batches, output_signature=tf.nest.map_structure(specification, next(batches()))
    )
    return found.apply(tf.data.experimental.assert_cardinality(count)).prefetch(2)


def _worst_median_best(overlap: np.ndarray) -> np.ndarray:
    order = np.argsort(overlap, kind="stable")
    worst, middle, best = _OVERLAYS
    start = max((len(order) - middle) // 2, 0)
    chosen = [*order[:worst], *order[start : start + middle], *order[::-1][:best]]
    return np.asarray(list(dict.fromkeys(int(place) for place in chosen)))


def _metrics_of(
    document: Document, output: str, metrics: Mapping[str, float | None]
) -> dict[str, float | None]:
    names = [output.name for output in document.graph.outputs]
    if len(names) == 1:
        return dict(metrics)
    found = {key: runs.series_of(key, names) for key in metrics}
    return {series.metric: metrics[key] for key, series in found.items() if series.output == output}


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
