"""The callback on Keras's hot path: notes what each batch gave and leaves when told to."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from typing import Protocol

import keras

from designer.runs import BATCH_PREFIX, SYSTEM_PREFIX, Progress
from designer.runs.seeing import VALIDATION

from .flusher import Flusher
from .folding import Event
from .halting import Halted

__all__ = ["Halted", "Listener", "Recorder"]


class Listener(Protocol):
    """What is told of the course of training."""

    #: The time from which on a checkpoint within an epoch is due.
    due: float

    def begin(self) -> None:
        """All variables are there, and no batch was trained yet."""

    def before_validation(self) -> None:
        """An epoch's batches are done, and the metrics have their states of them."""

    def after_validation(self) -> None:
        """All validation batches are done."""

    def in_epoch(self) -> None:
        """A checkpoint is due."""

    def after_epoch(self, epoch: int, logs: Mapping[str, float]) -> None:
        """So many epochs are done."""


class Recorder(keras.callbacks.Callback):
    """Hands every batch and epoch to the flusher; comes after all other callbacks.

    `epoch` are those that were completed before, `step` the batches that were done of the next.
    """

    def __init__(self, steps_per_epoch: int, listener: Listener, *, epoch: int = 0, step: int = 0) -> None:
        super().__init__()
        self.flusher: Flusher
        self.began = self.position = epoch, step
        self.loss: float | None = None
        self.latest = 0.0
        self._steps_per_epoch, self._listener = steps_per_epoch, listener
        self._offset, self._before = step, epoch * steps_per_epoch
        self._first: float | None = None
        self._first_done = 0
        self._validating: tuple[float, float] | None = None
        self._validated = 0

    @property
    def batches(self) -> int:
        """Batches trained since the run began."""
        return self.position[0] * self._steps_per_epoch + self.position[1]

    def progress(self) -> Progress:
        """How far training is; the first batch, which compiles the model, does not count for the rate."""
        completed, step = self.position
        done = self.batches - self._first_done
        passed = self.latest - self._first if self._first is not None else 0.0
        rate = done / passed if passed > 0 and done > 0 else None
        if step:
            return Progress(completed + 1, step, rate)
        return Progress(completed, self._steps_per_epoch if completed else 0, rate)

    def on_train_begin(self, logs: Mapping[str, float] | None = None) -> None:
        """All callbacks have begun: what they are to go on with can be given to them."""
        self._listener.begin()

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Counts the epoch, from 1."""
        self._offset = self.began[1] if epoch == self.began[0] else 0
        self.position = epoch, self._offset
        self._before = epoch * self._steps_per_epoch + self._offset

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        """Notes a batch; nothing else happens in the training thread."""
        step = self._offset + batch + 1
        if step > self._steps_per_epoch:
            return
        self.latest = now = time.time()
        self.position = self.position[0], step
        values = logs or {}
        self.flusher.add(Event(self._before + batch + 1, now, values, BATCH_PREFIX))
        if self._first is None:
            self._first, self._first_done = now, self._before + batch + 1
        if self.flusher.verdict:
            self.loss = values.get("loss")
            raise Halted
        if now >= self._listener.due:
            self.loss = values.get("loss")
            self._listener.in_epoch()

    def on_test_begin(self, logs: Mapping[str, float] | None = None) -> None:
        """Validation begins."""
        self._listener.before_validation()

    def on_test_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        """Leaves validation, too, as soon as training has to end."""
        if self.flusher.verdict:
            raise Halted
        self._validated = batch
        if self._validating is None:
            self._validating = batch, time.time()

    def on_test_end(self, logs: Mapping[str, float] | None = None) -> None:
        """Validation is over; the session's first one tells what it took behind its first batch, which compiles it."""
        self._listener.after_validation()
        if self._validating is None or self._validating[0] >= self._validated:
            return
        (first, began), now = self._validating, time.time()
        each = (now - began) / (self._validated - first)
        self._validating = math.inf, now
        self.flusher.add(Event(self.batches, now, {VALIDATION: each * (self._validated + 1)}, SYSTEM_PREFIX))

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Notes what Keras found for the whole epoch, training and validation."""
        values = dict(logs or {})
        self.position = epoch + 1, 0
        self.loss = values.get("val_loss", values.get("loss"))
        self.flusher.add(Event(epoch + 1, time.time(), values))
        self._listener.after_epoch(epoch + 1, values)
