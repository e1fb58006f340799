"""A run's weights: those of its latest checkpoint, the best ones, or those of another checkpoint that it keeps."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import TypeAlias

import numpy as np

from .checkpoints import BEST, FINAL, WEIGHTS, folder_of
from .folders import Damaged
from .store import RunStore

#: "last", "best", or the id of a checkpoint.
Which: TypeAlias = str

_FOR_KERAS = "model.weights.h5"


def weights(store: RunStore, run: str, which: Which = "last") -> list[np.ndarray] | None:
    """The arrays that a model of the run's design takes by `set_weights`; None while none are kept."""
    try:
        return _read(weights_file(store, run, which))
    except FileNotFoundError:  # a checkpoint that was let go of meanwhile
        pass
    try:
        return _read(weights_file(store, run, which))
    except FileNotFoundError:
        return None


def weights_file(store: RunStore, run: str, which: Which = "last") -> Path:
    """Where the latest or the best weights are kept, or those of a checkpoint; nothing is there while none are."""
    folder = folder_of(store, run, "" if which in ("last", "best") else which)
    if folder is None:
        return store.folder_of(run) / f"{which}.npz"  # where runs had them before there were checkpoints
    if which == "best":
        return folder / BEST
    return folder / FINAL if (folder / FINAL).is_file() else folder / WEIGHTS


def keras_weights_file(store: RunStore, run: str) -> Path:
    """Where the final weights are, as `model.load_weights` reads them, once the run has ended by itself."""
    return store.folder_of(run) / _FOR_KERAS


def _read(path: Path) -> list[np.ndarray]:
    try:
        with np.load(path, allow_pickle=False) as file:
            return [file[f"arr_{i}"] for i in range(len(file.files))]
    except zipfile.BadZipFile as error:
        raise Damaged(f"{path.name} of the run is damaged: {error}") from error
