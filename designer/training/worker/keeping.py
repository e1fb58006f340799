"""When weights are kept: after each epoch if that is cheap, the best ones always, and at the end."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Sequence

import keras
import numpy as np

from designer import runs
from designer.runs import RunStore

_COST_FACTOR = 400.0  # saving takes a quarter of a percent of the time at most


class Keeper:
    """Keeps a model's weights, the latest and the best by validation loss."""

    def __init__(self, model: keras.Model, store: RunStore, run: str) -> None:
        self._model, self._store, self._run = model, store, run
        self._lowest = math.inf
        self._best: Sequence[np.ndarray] | None = None
        self._not_before = 0.0

    def after_epoch(self, loss: float) -> None:
        """Keeps the weights when they are the best so far, or when enough time has gone by to afford it."""
        improved, due = loss < self._lowest, time.monotonic() >= self._not_before
        if not (improved or due):
            return
        weights = self._model.get_weights()
        if improved:
            self._lowest, self._best = loss, weights
        if due:
            self._save(weights)

    def finish(self) -> None:
        """Keeps the weights as they are now, and once more in the form that Keras reads."""
        self._save(self._model.get_weights())
        path = runs.keras_weights_file(self._store, self._run)
        temporary = path.with_name("unfinished.weights.h5")
        self._model.save_weights(temporary)
        os.replace(temporary, path)

    def _save(self, weights: Sequence[np.ndarray]) -> None:
        began = time.monotonic()
        runs.keep_weights(self._store, self._run, "last", weights)
        if self._best is weights:
            runs.call_last_best(self._store, self._run)
        elif self._best is not None:
            runs.keep_weights(self._store, self._run, "best", self._best)
        self._best = None
        now = time.monotonic()
        self._not_before = now + _COST_FACTOR * (now - began)
