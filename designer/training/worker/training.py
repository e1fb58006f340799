"""One training session: fits the model from where it is to its end, or until it has to be left."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from typing import Any, Literal, cast

import keras
import numpy as np
import numpy.typing as npt

from designer import runs
from designer.graph import Json
from designer.runs import BATCH_PREFIX, RunStore, StoreUnavailable, Wish
from designer.runs.checkpoints import State

from . import capturing, planning
from .continuing import Continuation
from .feed import Course, Feed, batches, steps, together, training_batches
from .flusher import Flusher
from .folding import Event
from .halting import Halted
from .keeping import Keeper
from .looking import Looking
from .preparing import Prepared
from .recorder import Recorder
from .telling import tell, tell_now
from .watching import Watch, choose_rows, in_front

_MOST_PREVIEWS = 50
_CALLBACKS = "callback/"


class Training:
    """A model and what looks after it while it is fitted.

    `since` is the state that it goes on from; without one training begins. Afterwards `complete` says whether
    nothing is left to do, and `flusher.verdict` why it was left otherwise.
    """

    def __init__(
        self,
        store: RunStore,
        id: str,
        prepared: Prepared,
        *,
        threads: int = 0,
        wished: Callable[[], Wish | Literal[""]] = lambda: "",
    ) -> None:
        self.complete = False
        self.due = math.inf
        self.callbacks = prepared.callbacks
        self._store, self._id, self._threads = store, id, threads
        self._model, self._feed, self._change = prepared.model, prepared.feed, prepared.change
        self._plan, self._since = prepared.document.training, prepared.since
        self._epochs = _epochs(runs.run(store, id).epochs, self._since)
        self._steps = steps(self._feed.parts.train, self._plan.batch_size)
        self._passing: dict[str, np.ndarray] | None = None
        self._metrics: list[np.ndarray] = []
        self._ended_early = False
        self._rows = choose_rows(self._feed.parts.validation, _bytes_a_sample(self._feed), self._plan.seed)
        names = [output.name for output in prepared.document.graph.outputs]
        self._watch = Watch(self._model, names, len(self._rows))
        self._preview_every = max(math.ceil(self._epochs / _MOST_PREVIEWS), 1)
        self.keeper = Keeper(self._model, store, id, self._snapshot, self._secure)
        at = (self._since.epoch, self._since.step) if self._since else (0, 0)
        self.recorder = Recorder(self._steps, self, epoch=at[0], step=at[1])
        self.flusher = self.recorder.flusher = Flusher(
            store, id, self.recorder.progress, noted=self._noted, wished=wished, look=self._hear_of_looking
        )
        self.looking = Looking(store, id, prepared, lambda: self.recorder.progress().rate)

    def run(self) -> None:
        """Fits the model, from the first batch to the last one or until the flusher's verdict."""
        self._keep_samples()
        runs.begin(
            self._store,
            self._id,
            steps_per_epoch=self._steps,
            fingerprint=self._feed.fingerprint,
            threads=self._threads,
            parameters=self._model.count_params(),
        )
        self.flusher.start()
        try:
            if not self.flusher.verdict:
                self._fit()
                self.complete = True
        except Halted:
            pass
        finally:
            self.flusher.close()

    @property
    def moved(self) -> bool:
        """Whether a single batch was trained in this session."""
        return self.recorder.position != self.recorder.began

    def begin(self) -> None:
        """Gives the model and the callbacks what they were, once Keras has made all variables."""
        since = self._since
        if since is not None:
            if since.step:
                self._make_metrics()
            capturing.give_back(self._model, since.weights, since.arrays)
            self.keeper.lowest = cast("float", since.values["lowest"])
            self._remind(since)
            self._metrics = capturing.metrics_of(since.arrays)
            _let_go(since)
        self.looking.begin()
        self._set_due()

    def before_validation(self) -> None:
        """Remembers what validation changes, in case it is left."""
        self._passing = capturing.passing(self._model)

    def after_validation(self) -> None:
        """What validation changed is as it should be."""
        self._passing = None

    def in_epoch(self) -> None:
        """Looks inside the model, and keeps a checkpoint of this batch: whichever is due."""
        epoch, step = self.recorder.position
        if self.looking.is_due:
            left = self._steps - step
            self.looking.at(self.recorder.batches, left, (self._epochs - epoch - 1) * self._steps + left)
        if time.time() >= self.keeper.due:
            self.keeper.keep()
        self._set_due()

    def after_epoch(self, epoch: int, logs: Mapping[str, float]) -> None:
        """Keeps what the epoch gave, and begins the next preview."""
        self._ended_early = bool(self._model.stop_training) and epoch < self._epochs
        if epoch % self._preview_every == 0 or epoch in (1, self._epochs):
            self._keep_predictions(epoch)
        self._watch.begin()
        tell_now(f"epoch {epoch}: {_told(logs)}")
        self.keeper.after_epoch(
            logs.get("val_loss", math.inf), last=epoch >= self._epochs or self._ended_early
        )
        self._set_due()

    def _set_due(self) -> None:
        self.due = min(self.keeper.due, self.looking.due)

    def _hear_of_looking(self, wanted: bool) -> None:
        """In the flusher's thread, again and again: when that has changed, the next batch is not let go by."""
        if wanted != self.looking.is_on:
            self.looking.wanted, self.due = wanted, 0.0

    def _fit(self) -> None:
        plan, since = self._plan, self._since
        validation = batches(self._feed, in_front(self._rows, self._feed.parts.validation), plan.batch_size)
        if not self._epochs:
            found = self._model.evaluate(validation, return_dict=True, verbose=0)
            self.after_epoch(0, {f"val_{name}": value for name, value in found.items()})
            return
        epoch, step = self.recorder.position
        first = [Continuation(self._steps - step, self._give_back_metrics)] if since and step else []
        course = Course(plan.batch_size, plan.seed, plan.shuffle, epoch, step)
        self._execute_together(step)
        self._model.fit(
            training_batches(self._feed, course, self._change),
            validation_data=validation,
            steps_per_epoch=self._steps,
            initial_epoch=epoch,
            epochs=self._epochs,
            callbacks=[*first, *self.callbacks, self.recorder],
            shuffle=False,
            verbose=0,
        )

    def _snapshot(self) -> State:
        """All that is needed to go on from this moment."""
        epoch, step = self.recorder.position
        passing = self._passing if self._passing is not None else capturing.passing(self._model)
        plain, remembered = planning.callback_state(self.callbacks)
        values: dict[str, Json] = {
            "seed": self._plan.seed,
            "fingerprint": self._feed.fingerprint,
            "steps_per_epoch": self._steps,
            "epochs": self._epochs,
            "ended_early": self._ended_early,
            "lowest": self.keeper.lowest,
            "callbacks": plain,
            "learned": cast("Json", runs.learned(self._store, self._id)),
        }
        arrays: dict[str, npt.ArrayLike] = {
            **passing,
            **capturing.standing(self._model),
            **{_CALLBACKS + name: array for name, array in remembered.items()},
        }
        return State(epoch, step, capturing.weights(self._model), arrays, values, self.recorder.loss)

    def _remind(self, since: State) -> None:
        """Gives the callbacks what they remembered, unless they ended a training that is to go on now."""
        if since.values["ended_early"] and self._epochs > since.epoch:
            return
        arrays = {
            name.removeprefix(_CALLBACKS): np.asarray(array)
            for name, array in since.arrays.items()
            if name.startswith(_CALLBACKS)
        }
        plain = cast("Mapping[str, Json]", since.values["callbacks"])
        planning.restore_callbacks(self.callbacks, plain, arrays)

    def _execute_together(self, step: int) -> None:
        """As many batches at once as the plan says, or fewer, so that none belongs to two epochs."""
        wanted = self._plan.steps_per_execution
        count = together(self._steps, wanted, step)
        if count != wanted:
            tell(f"{count} instead of {wanted} batches are computed at once: an epoch has {self._steps}.")
        self._model.steps_per_execution = count

    def _secure(self) -> bool:
        self.flusher.secure()
        return self.flusher.verdict != "diverged"

    def _make_metrics(self) -> None:
        """Lets Keras make the variables of the metrics, which it otherwise does within the first batch."""
        some = batches(self._feed, self._feed.parts.train[:1], 1)
        self._model._symbolic_build(data_batch=next(iter(some)))

    def _give_back_metrics(self) -> None:
        capturing.give_back_metrics(self._model, self._metrics)

    def _noted(self) -> list[Event]:
        rate = float(keras.ops.convert_to_numpy(self._model.optimizer.learning_rate))
        return [Event(self.recorder.batches, self.recorder.latest, {"learning_rate": rate}, BATCH_PREFIX)]

    def _keep_predictions(self, epoch: int) -> None:
        try:
            runs.keep_predictions(self._store, self._id, epoch, self._watch.predictions())
        except StoreUnavailable as error:
            tell(f"The predictions of epoch {epoch} could not be kept: {error}")

    def _keep_samples(self) -> None:
        inputs = {name: np.asarray(array[self._rows]) for name, array in self._feed.inputs.items()}
        targets = {name: np.asarray(array[self._rows]) for name, array in self._feed.targets.items()}
        rows = [int(row) for row in self._rows]
        runs.keep_samples(self._store, self._id, rows, inputs=inputs, targets=targets)


def _epochs(wanted: int, since: State | None) -> int:
    """Until which epoch is trained: as wanted, but not further than where it was ended for good."""
    if since is None:
        return wanted
    if since.values["ended_early"] and since.values["epochs"] == wanted:
        return since.epoch
    return max(wanted, since.epoch)


def _let_go(since: State) -> None:
    """Frees the memory of what the model has now, however long the state itself is held."""
    cast("list[np.ndarray]", since.weights).clear()
    cast("dict[str, np.ndarray]", since.arrays).clear()


def _bytes_a_sample(feed: Feed) -> int:
    arrays = [*feed.inputs.values(), *feed.targets.values()]
    return sum(array[0].nbytes if array.ndim > 1 else array.itemsize for array in arrays)


def _told(logs: Mapping[str, Any]) -> str:
    return ", ".join(f"{name} {value:.4g}" for name, value in logs.items())
