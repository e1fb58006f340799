"""One training from the saved run to its end: build, feed, fit, keep, evaluate."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping

import keras
import numpy as np

from designer import runs
from designer.builder import build, compile_model
from designer.custom import limit_memory
from designer.evaluation import encode
from designer.evaluation.evaluate import measure
from designer.graph import Document, effective
from designer.runs import RunStore
from designer.training.memory import memory_available

from .adapting import adapt_layers
from .beginning import begin_with_imported_weights
from .feed import Feed, batches, make_feed, steps, training_batches
from .flusher import Flusher
from .keeping import Keeper
from .learning import learn
from .reasons import DIVERGED
from .recorder import Halted, Recorder
from .watching import Watch, choose_rows, in_front

_MOST_PREVIEWS = 50


def train(store: RunStore, id: str) -> None:
    """Trains a run to its end and says in the store how it ended."""
    document = effective(runs.document_of(store, id))
    if document.functions:
        limit_memory(memory_available())
    keras.utils.set_random_seed(document.training.seed)
    feed = make_feed(document)
    document = _having_learned(store, id, document, feed)
    model = build(document)
    begin_with_imported_weights(model, document)
    for line in adapt_layers(model, feed, document.training.batch_size):
        print(line)
    compile_model(model, document)
    training = Training(store, id, document, model, feed)
    training.run()
    verdict, epoch = training.flusher.verdict, training.recorder.progress().epoch
    if verdict == "diverged":
        runs.end(store, id, "failed", DIVERGED.format(epoch=epoch))
    elif verdict == "stop" and not training.complete:
        _stopped(store, id, training.keeper, epoch)
    else:
        training.keeper.finish()
        done = "Trained" if document.training.epochs else "Read"
        runs.say(store, id, f"{done}; now measured on the test samples.")
        runs.keep_evaluation(store, id, "test", encode(measure(model, document, id)))
        runs.end(store, id, "finished")


def _having_learned(store: RunStore, id: str, document: Document, feed: Feed) -> Document:
    """The design with the vocabularies and boundaries that its layers learn; kept with the run."""
    found = {}
    for layer, told, parameters in learn(document, feed, document.training.batch_size):
        print(told)
        if parameters:
            found[layer] = parameters
    if found:
        runs.keep_learned(store, id, found)
    return runs.with_learned(document, found)


def _stopped(store: RunStore, id: str, keeper: Keeper, epoch: int) -> None:
    if epoch:
        keeper.finish()
        runs.end(store, id, "stopped", f"Stopped in epoch {epoch}; the weights are kept.")
    else:
        runs.end(store, id, "stopped", "Stopped before the first batch.")


class Training:
    """A model and what looks after it while it is fitted."""

    def __init__(self, store: RunStore, id: str, document: Document, model: keras.Model, feed: Feed) -> None:
        self.complete = False
        self._store, self._id, self._model, self._feed = store, id, model, feed
        self._plan = document.training
        self._names = [output.name for output in document.graph.outputs]
        self._rows = choose_rows(feed.parts.validation, _bytes_a_sample(feed), self._plan.seed)
        self._watch = Watch(model, self._names, len(self._rows))
        self._preview_every = max(math.ceil(self._plan.epochs / _MOST_PREVIEWS), 1)
        self.keeper = Keeper(model, store, id)
        self._steps = steps(feed.parts.train, self._plan.batch_size)
        self.recorder = Recorder(self._steps, self._after_epoch)
        self.flusher = self.recorder.flusher = Flusher(store, id, self.recorder.progress)

    def run(self) -> None:
        """Fits the model, from the first batch to the last one or until the flusher's verdict."""
        self._keep_samples()
        runs.begin(self._store, self._id, steps_per_epoch=self._steps, fingerprint=self._feed.fingerprint)
        self.flusher.start()
        try:
            if not self.flusher.verdict:
                self._fit()
                self.complete = True
        except Halted:
            pass
        finally:
            self.flusher.close()

    def _fit(self) -> None:
        plan = self._plan
        validation = batches(self._feed, in_front(self._rows, self._feed.parts.validation), plan.batch_size)
        if not plan.epochs:
            found = self._model.evaluate(validation, return_dict=True, verbose=0)
            self._after_epoch(0, {f"val_{name}": value for name, value in found.items()})
            return
        self._model.fit(
            training_batches(self._feed, plan.batch_size, plan.seed),
            validation_data=validation,
            steps_per_epoch=self._steps,
            epochs=plan.epochs,
            callbacks=[self.recorder],
            shuffle=False,
            verbose=0,
        )

    def _after_epoch(self, epoch: int, logs: Mapping[str, float]) -> None:
        self.keeper.after_epoch(logs.get("val_loss", math.inf))
        if epoch % self._preview_every == 0 or epoch in (1, self._plan.epochs):
            runs.keep_predictions(self._store, self._id, epoch, self._watch.predictions())
        self._watch.begin()
        print(f"{time.strftime('%H:%M:%S')} epoch {epoch}: {_told(logs)}")

    def _keep_samples(self) -> None:
        inputs = {name: np.asarray(array[self._rows]) for name, array in self._feed.inputs.items()}
        targets = {name: np.asarray(array[self._rows]) for name, array in self._feed.targets.items()}
        rows = [int(row) for row in self._rows]
        runs.keep_samples(self._store, self._id, rows, inputs=inputs, targets=targets)


def _bytes_a_sample(feed: Feed) -> int:
    arrays = [*feed.inputs.values(), *feed.targets.values()]
    return sum(array[0].nbytes if array.ndim > 1 else array.itemsize for array in arrays)


def _told(logs: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {value:.4g}" for name, value in logs.items())
