"""Designs whose training draws random numbers everywhere, and what of two runs has to be equal to the last bit."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

import numpy as np

from designer import runs
from designer.graph import Component, DataChoice, Document, Objective, Plan
from designer.runs import RunStore

from .drawing import Drawing

_LABELS = Component("SparseCategoricalCrossentropy")
_RIGHT = Component("SparseCategoricalAccuracy")


def dense(**plan: object) -> Document:
    """Digits by dense layers with normalisation and dropout; the learning rate falls when nothing improves."""
    drawing = Drawing()
    inner = drawing.add("Flatten", drawing.input((8, 8, 1), "image"))
    inner = drawing.add("Dense", inner, units=32, activation="relu")
    inner = drawing.add("Dropout", drawing.add("BatchNormalization", inner), rate=0.3)
    drawing.output(drawing.add("Dense", inner, units=10, activation="softmax"), "digit")
    plateau = Component("ReduceLROnPlateau", {"patience": 1, "min_delta": 0.2, "cooldown": 1})
    return _digits(drawing, {"callbacks": (plateau,), **plan})


def convolution(**plan: object) -> Document:
    """Digits by convolutions, the images turned and shifted, two batches at once; the learning rate has a schedule."""
    drawing = Drawing()
    inner = drawing.add("Conv2D", drawing.input((8, 8, 1), "image"), filters=8, kernel_size=3)
    inner = drawing.add("BatchNormalization", inner)
    inner = drawing.add("SpatialDropout2D", drawing.add("ReLU", inner), rate=0.2)
    inner = drawing.add("Flatten", drawing.add("MaxPooling2D", inner))
    drawing.output(drawing.add("Dense", inner, units=10, activation="softmax"), "digit")
    falling = {"initial_learning_rate": 0.02, "decay_steps": 800}
    schedule = {"class_name": "CosineDecay", "config": falling}
    moved = {"height_factor": 0.1, "width_factor": 0.1}
    usual = {
        "optimizer": Component("SGD", {"learning_rate": schedule, "momentum": 0.9}),
        "augmentation": (
            Component("RandomTranslation", moved),
            Component("RandomRotation", {"factor": 0.05}),
        ),
        "batch_size": 18,
        "steps_per_execution": 2,
    }
    return _digits(drawing, {**usual, **plan})


def _digits(drawing: Drawing, plan: Mapping[str, object]) -> Document:
    training = Plan(objectives={"digit": Objective(_LABELS, metrics=(_RIGHT,))}, epochs=4, batch_size=8)
    data = DataChoice("digits", {"image": "image"}, {"digit": "digit"})
    return drawing.document(data=data, training=replace(training, **plan))  # type: ignore[arg-type]


def curves(store: RunStore, run: str, by: str) -> Mapping[str, Mapping[int, float]]:
    """The values of a run's losses and metrics, step by step."""
    return {
        series.key: {point.step: point.value for point in runs.curve(store, run, series.key, points=10**9)}
        for series in runs.series(store, run)
        if series.by == by and not series.key.startswith("system/") and series.metric != "learning_rate"
    }


def differences(store: RunStore, run: str, whole: str) -> Iterator[str]:
    """What a run that was interrupted has otherwise than one that was not, in words; nothing when all is equal."""
    epochs, expected = curves(store, run, "epoch"), curves(store, whole, "epoch")
    if epochs != expected:
        yield f"curves by epoch differ: {epochs} instead of {expected}"
    batches, expected = curves(store, run, "batch"), curves(store, whole, "batch")
    for key, values in expected.items():
        common = values.keys() & batches[key].keys()
        if not common or any(values[step] != batches[key][step] for step in common):
            yield f"{key} differs by batch"
    for which in ("last", "best"):
        arrays, wanted = runs.weights(store, run, which), runs.weights(store, whole, which)
        if not arrays or not wanted or not all(map(np.array_equal, arrays, wanted)):
            yield f"the {which} weights differ"
