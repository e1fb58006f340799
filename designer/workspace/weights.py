"""Imported weights in the workspace: one file for each set of them, named by what it holds."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from collections.abc import Collection
from pathlib import Path

from designer.importers import NotOpened, WeightKey, Weights, read_weights, write_weights
from designer.importers.containers.limits import LARGEST_WEIGHTS, megabytes

from .store import WorkspaceUnavailable

_NAME = re.compile(r"[0-9a-f]{64}")


class NoWeights(ValueError):
    """The weights that a design names are not here."""


def keep_weights(home: Path, weights: Weights) -> str:
    """Keeps weights and gives the name that a document calls them by; the same weights are kept once."""
    folder = home / "weights"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(suffix=".tmp", dir=folder)
        os.close(handle)
        try:
            write_weights(Path(temporary), weights)
            name = _digest(Path(temporary))
            os.replace(temporary, folder / f"{name}.npz")
        finally:
            Path(temporary).unlink(missing_ok=True)
    except OSError as error:
        raise WorkspaceUnavailable(
            f"The weights cannot be kept in {folder}: {error}. Make room there or make it writable."
        ) from error
    return name


def weights_file(home: Path, name: str) -> Path:
    """Where weights of that name are kept; NoWeights when they are not."""
    if not _NAME.fullmatch(name):
        raise NoWeights(
            "The design names its weights in a way that points nowhere. Open the model's file again."
        )
    path = home / "weights" / f"{name}.npz"
    if not path.is_file():
        raise NoWeights("The weights of this design are not here (any more). Open the model's file again.")
    return path


def open_weights(home: Path, name: str) -> Weights:
    """The weights of that name; NoWeights when they are not here, NotOpened when their file is damaged."""
    return read_weights(weights_file(home, name))


def add_weights(home: Path, name: str | None, added: Weights, layers: Collection[WeightKey]) -> str:
    """Keeps the weights of that name with others for some layers, named by their ids; gives the name of them all.

    The file that was there stays: a step back in a design leads to it. Where it is lost, there is nothing to add to.
    """
    try:
        known = {} if name is None else open_weights(home, name).arrays
    except (NoWeights, NotOpened):
        known = {}
    arrays = {key: array for key, array in known.items() if not _is_of(key, frozenset(layers))}
    arrays = {**arrays, **added.arrays}
    if sum(array.nbytes for array in arrays.values()) > LARGEST_WEIGHTS:
        raise NotOpened(
            f"With these weights the design would hold more than {megabytes(LARGEST_WEIGHTS)} of weights. Leave "
            "some of its models with random ones."
        )
    return keep_weights(home, Weights(arrays))


def _is_of(key: WeightKey, layers: frozenset[WeightKey]) -> bool:
    """Whether an array belongs to one of the layers, or is in one list with some of theirs."""
    if any(key[:end] in layers for end in range(1, len(key))):
        return True
    return " " in key[-1] and any(layer[: len(key) - 1] == key[:-1] for layer in layers)


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
