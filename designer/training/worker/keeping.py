"""When checkpoints are made: now and then within an epoch, at its end where that is cheap, and when training ends."""

from __future__ import annotations

import math
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import keras
import numpy as np

from designer import runs
from designer.runs import RunStore, StoreUnavailable
from designer.runs.checkpoints import State
from designer.settings import checkpoint_seconds

from .capturing import is_finite, weights
from .telling import tell

_WITHIN_EPOCH = 100.0  # saving takes one per cent of the time at most
_AT_ITS_END = 400.0  # a quarter of one of the processor's where it is done for going back, not for survival
_WAITING = 50.0  # and two per cent of all time, waiting for the disk included
_HELD_BYTES = 64_000_000  # of the best state so far, in memory; of larger ones only the weights


class Keeper:
    """Keeps checkpoints of a model, and its best weights by validation loss.

    `snapshot` gives what a checkpoint holds, `secure` brings to the disk what was reported until now and says
    whether training is well; both are asked at the moment of keeping. `lowest` is the validation loss of the best weights so far.
    """

    def __init__(
        self,
        model: keras.Model,
        store: RunStore,
        run: str,
        snapshot: Callable[[], State],
        secure: Callable[[], bool],
    ) -> None:
        self.lowest = math.inf
        self.due = time.time() + checkpoint_seconds()
        self.failed = ""
        self._model, self._store, self._run = model, store, run
        self._snapshot, self._secure = snapshot, secure
        self._best: Sequence[np.ndarray] | None = None
        self._best_state: State | None = None
        self._cheap_from = self._whole_from = 0.0

    def after_epoch(self, loss: float, *, last: bool) -> None:
        """Keeps a checkpoint if enough time has gone by to afford it, or if it is the last one.

        The best weights are kept in any case, in memory until the next checkpoint is made: with all that is needed
        to go back to them where that is cheap.
        """
        improved = loss < self.lowest
        if improved:
            self.lowest, self._best, self._best_state = loss, None, None
        if (last or time.time() >= self._cheap_from) and self.keep(is_best=improved):
            return
        if improved:
            self._hold()

    def keep(self, *, is_best: bool = False) -> bool:
        """Keeps a checkpoint of this moment; False when it could not be written, which is told and tried again."""
        began, worked = time.time(), time.thread_time()
        kept = self._kept(is_best=is_best)
        now = time.time()
        cost, work = now - began, time.thread_time() - worked
        self.due = now + max(checkpoint_seconds(), _WITHIN_EPOCH * cost)
        spared = max(_AT_ITS_END * work, _WAITING * cost)
        self._cheap_from = now + (spared if kept else checkpoint_seconds())
        return kept

    def keep_best(self) -> None:
        """Keeps a checkpoint of the best state that is in memory only; StoreUnavailable when that cannot be."""
        if self._best_state is not None:
            runs.keep_checkpoint(self._store, self._run, self._best_state)
        self._best_state = None

    def finish(self) -> None:
        """Keeps what the run gives, which may not be what training would go on with, and as Keras reads it."""
        try:
            kept, final = runs.weights(self._store, self._run), self._model.get_weights()
            if kept and not all(
                np.array_equal(a, b, equal_nan=True) for a, b in zip(final, kept, strict=True)
            ):
                runs.keep_final(self._store, self._run, final)
            path = runs.keras_weights_file(self._store, self._run)
            temporary = path.with_name("unfinished.weights.h5")
            self._model.save_weights(temporary)
            os.replace(temporary, path)
        except OSError as error:
            tell(f"The weights could not be kept in the form that Keras reads: {error}")

    def _hold(self) -> None:
        """Remembers the best state so far: whole, where that takes little time and memory, or the weights alone."""
        if time.time() < self._whole_from or _bytes(self._model) > _HELD_BYTES:
            self._best = [np.array(each) for each in weights(self._model)]
            return
        worked = time.thread_time()
        self._best_state = _in_memory(self._snapshot())
        self._whole_from = time.time() + _AT_ITS_END * (time.thread_time() - worked)

    def _kept(self, *, is_best: bool) -> bool:
        if not is_finite(self._model):
            self.failed = "No checkpoint was made: some weights are infinite or no number."
            tell(self.failed)
            return False
        try:
            if not self._secure():
                return False
            self.keep_best()
            state = replace(self._snapshot(), best=None if is_best else self._best, is_best=is_best)
            runs.keep_checkpoint(self._store, self._run, state)
        except (StoreUnavailable, sqlite3.Error, OSError) as error:
            self.failed = f"The checkpoint could not be written ({error})."
            tell(f"{self.failed} Training goes on, and those before are kept.")
            return False
        self.failed, self._best = "", None
        return True


def _in_memory(state: State) -> State:
    """The state, which is the best so far, with its values as they are now."""
    arrays = {name: np.array(array) for name, array in state.arrays.items()}
    return replace(state, weights=[np.array(each) for each in state.weights], arrays=arrays, is_best=True)


def _bytes(model: keras.Model) -> int:
    """Of all that a checkpoint holds, about."""
    return 4 * sum(int(math.prod(each.shape)) for each in [*model.variables, *model.optimizer.variables])
