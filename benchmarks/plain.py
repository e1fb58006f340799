"""The plain `model.fit` that training is measured against, and the trainer's own. Imports Keras."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keras
import numpy as np

from designer import data, runs
from designer.builder import build, build_traced, compile_model
from designer.graph import Document
from designer.training.worker.feed import make_feed
from designer.training.worker.preparing import Prepared
from designer.training.worker.training import Training
from designer.workspace import preset


def plain_run(document: Document) -> Callable[[], None]:
    """A plain fit of the document's model on numpy arrays; each call trains all epochs once more."""
    keras.utils.set_random_seed(document.training.seed)
    model = compile_model(build(document), document)
    arguments = _arguments(document)
    return lambda: model.fit(**arguments, verbose=0)


def trainer_run(document: Document, home: Path) -> Callable[[], None]:
    """The trainer's fit of the document's model; each call is a run of its own with the same model."""
    keras.utils.set_random_seed(document.training.seed)
    store, feed = runs.open_store(home), make_feed(document)
    model = compile_model(build(document), document)
    original = model.compute_loss

    def train() -> None:
        model.compute_loss = original
        Training(store, runs.create(store, document).id, Prepared(document, model, feed)).run()

    return train


def looked_runs(document: Document, home: Path) -> tuple[Callable[[], str], Callable[[], str]]:
    """The trainer's fit of one model, not looked into and looked into; each call gives the id of its run."""
    keras.utils.set_random_seed(document.training.seed)
    store, feed = runs.open_store(home), make_feed(document)
    model, trace = build_traced(document)
    original = compile_model(model, document).compute_loss

    def train(looked_into: bool) -> str:
        model.compute_loss = original
        id = runs.create(store, document).id
        runs.look_into(store, id, looked_into)
        Training(store, id, Prepared(document, model, feed, trace=trace)).run()
        return id

    return lambda: train(False), lambda: train(True)


def plain_fit(name: str, *, tell_first: bool) -> None:
    """What a plain script does; says when its first batch was done."""
    document = preset(name)
    keras.utils.set_random_seed(document.training.seed)
    model = compile_model(build(document), document)
    model.fit(**_arguments(document), verbose=0, callbacks=[_First()] if tell_first else [])


class _First(keras.callbacks.Callback):  # type: ignore[misc]
    def on_train_batch_end(self, batch: int, logs: Any = None) -> None:
        """Says when the first batch was done."""
        if batch == 0:
            print("first", time.time(), flush=True)


def _arguments(document: Document) -> dict[str, Any]:
    choice, plan = document.data, document.training
    assert choice is not None
    arrays, parts = data.load(choice.dataset), data.split(data.dataset(choice.dataset), choice)

    def part(rows: np.ndarray) -> tuple[Any, Any]:
        named = [
            {name: arrays[column][rows] for name, column in table.items()}
            for table in (choice.inputs, choice.targets)
        ]
        inputs, targets = (next(iter(table.values())) if len(table) == 1 else table for table in named)
        return inputs, targets

    inputs, targets = part(parts.train)
    return {
        "x": inputs, "y": targets, "validation_data": part(parts.validation),
        "epochs": plan.epochs, "batch_size": plan.batch_size, "validation_batch_size": plan.batch_size,
    }  # fmt: skip
