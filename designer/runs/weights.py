"""A run's weights on disk: the latest and the best, each file whole at any moment."""

from __future__ import annotations

import os
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np

from .store import RunStore, words

Which = Literal["last", "best"]

_FOR_KERAS = "model.weights.h5"


def weights(store: RunStore, run: str, which: Which = "last") -> list[np.ndarray] | None:
    """The arrays that a model of the run's design takes by `set_weights`; None while none are kept."""
    try:
        with np.load(weights_file(store, run, which), allow_pickle=False) as file:
            return [file[f"arr_{i}"] for i in range(len(file.files))]
    except FileNotFoundError:
        return None


def weights_file(store: RunStore, run: str, which: Which) -> Path:
    """Where the latest or the best weights are kept."""
    return store.folder_of(run) / f"{which}.npz"


def keras_weights_file(store: RunStore, run: str) -> Path:
    """Where the final weights are, as `model.load_weights` reads them, once the run has ended by itself."""
    return store.folder_of(run) / _FOR_KERAS


def keep_weights(store: RunStore, run: str, which: Which, arrays: Sequence[np.ndarray]) -> None:
    """Keeps weights in place of those before."""
    path = weights_file(store, run, which)
    with words(store):
        temporary = path.with_suffix(".tmp")
        with temporary.open("wb") as file:
            np.savez(file, *arrays)
        os.replace(temporary, path)


def call_last_best(store: RunStore, run: str) -> None:
    """The latest weights are the best: the same file under a second name, a copy where that is not to be had."""
    path = weights_file(store, run, "best")
    with words(store):
        temporary = path.with_suffix(".tmp")
        temporary.unlink(missing_ok=True)
        try:
            os.link(weights_file(store, run, "last"), temporary)
        except OSError:
            shutil.copyfile(weights_file(store, run, "last"), temporary)
        os.replace(temporary, path)
