"""Tiny designs that train in a second, and waiting for runs."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from designer import runs
from designer.graph import Component, DataChoice, Document, Objective, Plan
from designer.runs import Run, RunStore

from .drawing import Drawing

_PATIENCE_SECONDS = 120.0


def iris(**plan: object) -> Document:
    """One Dense layer that tells irises apart; `plan` changes its training."""
    drawing = Drawing()
    features = drawing.input((4,), "features")
    drawing.output(drawing.add("Dense", features, units=3, activation="softmax"), "species")
    objective = Objective(
        Component("SparseCategoricalCrossentropy"), metrics=(Component("SparseCategoricalAccuracy"),)
    )
    training = Plan(
        Component("Adam", {"learning_rate": 0.05}), {"species": objective}, epochs=3, batch_size=8
    )
    data = DataChoice("iris", {"features": "features"}, {"species": "species"})
    return drawing.document(data=data, training=replace(training, **plan))  # type: ignore[arg-type]


def wait_for(store: RunStore, id: str, enough: Callable[[Run], bool]) -> Run:
    """The run as soon as it is as wished, or when it has ended; TimeoutError when neither comes."""
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while time.monotonic() < deadline:
        run = runs.run(store, id)
        if enough(run) or run.is_at_rest:
            return run
        time.sleep(0.02)
    raise TimeoutError(f"run {id} is still {run.state}: {run.message}")
