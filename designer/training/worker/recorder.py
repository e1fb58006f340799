"""The callback on Keras's hot path: notes what each batch gave and leaves when told to."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping

import keras

from designer.runs import BATCH_PREFIX, Progress

from .flusher import Flusher
from .folding import Event

EpochEnd = Callable[[int, Mapping[str, float]], None]


class Halted(Exception):
    """Training was left between two batches, because the flusher's verdict says so."""


class Recorder(keras.callbacks.Callback):
    """Hands every batch and epoch to the flusher; `progress` is what it reports with them."""

    def __init__(self, steps_per_epoch: int, epoch_end: EpochEnd) -> None:
        super().__init__()
        self.flusher: Flusher
        self._steps_per_epoch, self._epoch_end = steps_per_epoch, epoch_end
        self._epoch, self._step, self._before = 0, 0, 0
        self._first: float | None = None
        self._latest = 0.0

    def progress(self) -> Progress:
        """How far training is; the first batch, which compiles the model, does not count for the rate."""
        done = self._before + self._step - 1
        passed = self._latest - self._first if self._first is not None else 0.0
        return Progress(self._epoch, self._step, done / passed if passed > 0 else None)

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Counts the epoch, from 1."""
        self._epoch, self._step, self._before = epoch + 1, 0, epoch * self._steps_per_epoch

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        """Notes a batch; nothing else happens in the training thread."""
        self._latest = now = time.time()
        self._step = batch + 1
        self.flusher.add(Event(self._before + batch + 1, now, logs or {}, BATCH_PREFIX))
        if self._first is None:
            self._first = now
        if self.flusher.verdict:
            raise Halted

    def on_test_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        """Leaves validation, too, as soon as training has to end."""
        if self.flusher.verdict:
            raise Halted

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Notes what Keras found for the whole epoch, training and validation."""
        values = dict(logs or {})
        self.flusher.add(Event(epoch + 1, time.time(), values))
        self._epoch_end(epoch + 1, values)
