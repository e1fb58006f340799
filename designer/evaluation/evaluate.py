"""A run's model measured on samples it has not learned from. Imports Keras."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path

import keras
import numpy as np

from designer import data, runs
from designer.graph import Document, Objective, display_names, effective, input_nodes
from designer.runs import Which

from .guessing import baseline
from .judging import judge
from .model import Evaluation, OutputEvaluation, Part
from .predict import as_keras_takes, by_name
from .trained import trained_model


def evaluate(home: Path | None, run: str, part: Part = "test", which: Which = "last") -> Evaluation:
    """What the model of a run scores on a part of its data."""
    store = runs.open_store(home)
    document = effective(runs.document_of(store, run))
    return measure(trained_model(store, run, which), document, run, part, which)


def measure(
    model: keras.Model, document: Document, run: str, part: Part = "test", which: Which = "last"
) -> Evaluation:
    """What a compiled model of a document in which nothing is bypassed scores on a part of its data."""
    assert document.data is not None
    choice, batch_size = document.data, document.training.batch_size
    arrays, parts = data.load(choice.dataset), data.split(data.dataset(choice.dataset), choice)
    names = [output.name for output in document.graph.outputs]
    rows: np.ndarray = getattr(parts, part)
    inputs = {name: arrays[choice.inputs[name]][rows] for name in _inputs(document)}
    targets = {name: arrays[column][rows] for name, column in choice.targets.items() if name in names}
    scores = model.evaluate(
        as_keras_takes(inputs), as_keras_takes(targets), batch_size=batch_size, return_dict=True, verbose=0
    )
    given = by_name(names, model.predict(as_keras_takes(inputs), batch_size=batch_size, verbose=0))
    metrics = {name: _finite(value) for name, value in scores.items()}
    outputs = (
        _output(
            document, name, targets[name], given[name], arrays[choice.targets[name]][parts.train], metrics
        )
        for name in names
        if name in targets
    )
    return Evaluation(run, part, which, len(rows), metrics, tuple(outputs))


def _output(
    document: Document,
    name: str,
    true: np.ndarray,
    given: np.ndarray,
    learned: np.ndarray,
    metrics: Mapping[str, float | None],
) -> OutputEvaluation:
    assert document.data is not None
    column = data.dataset(document.data.dataset).column(document.data.targets[name])
    assert column is not None
    figures = judge(column, document.training.objectives.get(name, Objective()), true, given)
    guess = None if figures is None else baseline(column, figures, true, learned)
    return OutputEvaluation(name, column.name, _metrics_of(document, name, metrics), figures, guess)


def _metrics_of(
    document: Document, output: str, metrics: Mapping[str, float | None]
) -> dict[str, float | None]:
    names = [output.name for output in document.graph.outputs]
    if len(names) == 1:
        return dict(metrics)
    found = {key: runs.series_of(key, names) for key in metrics}
    return {series.metric: metrics[key] for key, series in found.items() if series.output == output}


def _inputs(document: Document) -> list[str]:
    names = display_names(document.graph)
    return [names[document.graph.nodes[node].layer] for node in input_nodes(document.graph)]


def _finite(value: float) -> float | None:
    return float(value) if math.isfinite(value) else None
