"""Why a training failed, in words for the person who started it."""

from __future__ import annotations

import re
import sqlite3

import tensorflow as tf

from designer import runs
from designer.builder import BuildFailed, CustomFailed, PlanFailed, located
from designer.data import DataUnavailable, InvalidSplit, UnknownDataset
from designer.importers import NotOpened
from designer.runs import Damaged, StoreUnavailable, UnknownCheckpoint
from designer.workspace import NoWeights

from .preparing import Changed

DIVERGED = (
    f"{runs.DIVERGED} in epoch {{epoch}}, so training was stopped. Try a smaller "
    "learning rate, and check that the loss fits the last activation."
)
GOES_BACK = (
    " Checkpoint {id} is from before that: rewind to it, or branch from it with a smaller learning rate."
)
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_OWN_WORDS = (
    BuildFailed,
    Changed,
    CustomFailed,
    Damaged,
    NoWeights,
    NotOpened,
    PlanFailed,
    DataUnavailable,
    InvalidSplit,
    UnknownCheckpoint,
    UnknownDataset,
    StoreUnavailable,
)


def reason(error: BaseException) -> str:
    """What to say of an error that ended a training."""
    if isinstance(error, _OWN_WORDS):
        return str(error)
    custom = located(error)
    if custom is not None:
        return f"{custom} Change it under Custom code on the Design page, and train again."
    if isinstance(error, (MemoryError, tf.errors.ResourceExhaustedError)):
        return "Memory ran out. Train again with a smaller batch, or with a smaller model or input."
    if isinstance(error, sqlite3.Error):
        return f"The run store could not be written: {error}. Check that the disk has room."
    if isinstance(error, OSError):
        return (
            f"A file could not be read or written: {error.strerror or error}. Check that the disk has room."
        )
    return f"Keras could not train this model: {_first_line(error)} The log has the details."


def _first_line(error: BaseException) -> str:
    """What Keras says first, without colours and without the list of arguments that it adds."""
    text = _COLOURS.sub("", str(error)).partition("Arguments received by")[0]
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    said = lines[-1] if lines and lines[0].startswith("Exception encountered") else "".join(lines[:1])
    return (said or type(error).__name__).rstrip(".") + "."
