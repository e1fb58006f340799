"""Imported weights in the workspace: one file for each set of them, named by what it holds."""

from __future__ import annotations

import hashlib
import os
import re
import tempfile
from pathlib import Path

from designer.importers import Weights, read_weights, write_weights

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


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1 << 20):
            digest.update(chunk)
    return digest.hexdigest()
