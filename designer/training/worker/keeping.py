"""Weights on disk: the latest and the best by validation loss, each file whole at any moment."""

from __future__ import annotations

import math
import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path

import keras
import numpy as np

_COST_FACTOR = 200.0  # saving takes at most half a percent of the time

LAST, BEST, FOR_KERAS = "last.npz", "best.npz", "model.weights.h5"


class Keeper:
    """Keeps a model's weights in a folder during training."""

    def __init__(self, model: keras.Model, folder: Path) -> None:
        self.best_loss, self.best_epoch = math.inf, 0
        self._model, self._folder = model, folder
        self._best: Sequence[np.ndarray] | None = None
        self._not_before = 0.0

    def after_epoch(self, epoch: int, loss: float) -> None:
        """Keeps the weights when they are the best so far, or when enough time has gone by to afford it."""
        improved, due = loss < self.best_loss, time.monotonic() >= self._not_before
        if not (improved or due):
            return
        weights = self._model.get_weights()
        if improved:
            self.best_loss, self.best_epoch, self._best = loss, epoch, weights
        if due:
            self._save(weights)

    def finish(self) -> None:
        """Keeps the weights as they are now, and once more in the form that Keras reads."""
        self._save(self._model.get_weights())
        temporary = self._folder / "unfinished.weights.h5"
        self._model.save_weights(temporary)
        os.replace(temporary, self._folder / FOR_KERAS)

    def _save(self, weights: Sequence[np.ndarray]) -> None:
        began = time.monotonic()
        _write(self._folder / LAST, weights)
        if self._best is weights:
            _copy(self._folder / LAST, self._folder / BEST)
        elif self._best is not None:
            _write(self._folder / BEST, self._best)
        self._best = None
        now = time.monotonic()
        self._not_before = now + _COST_FACTOR * (now - began)


def _write(path: Path, weights: Sequence[np.ndarray]) -> None:
    temporary = path.with_suffix(".tmp")
    with temporary.open("wb") as file:
        np.savez(file, *weights)
    os.replace(temporary, path)


def _copy(source: Path, target: Path) -> None:
    """The same file under a second name where the disk can do that; a real copy elsewhere."""
    temporary = target.with_suffix(".tmp")
    temporary.unlink(missing_ok=True)
    try:
        os.link(source, temporary)
    except OSError:
        shutil.copyfile(source, temporary)
    os.replace(temporary, target)
