"""What other tools are told of a run: single values with their place and time, and where they are shown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from designer import runs
from designer.graph import Document, InvalidDocument
from designer.runs import BATCH_PREFIX, SYSTEM_PREFIX, Run, RunStore


class TrackingRefused(ValueError):
    """A run cannot be handed to another tool; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Scalar:
    """A measured value: `tag` as Keras's own TensorBoard callback calls it, seconds since 1970 in `time`.

    Steps count epochs from 1 for tags "epoch_…", batches from 1 for "batch_…" and "machine/…".
    """

    part: Literal["train", "validation"]
    tag: str
    step: int
    time: float
    value: float


def scalars(store: RunStore, run: Run, *, most: int | None = None) -> Iterator[Scalar]:
    """Every value of a run's curves, series by series; at most so many of each, where that is given."""
    for key in runs.latest(store, run.id):
        part, tag = tag_of(key)
        for point in runs.curve(store, run.id, key, points=most or 2**62):
            yield Scalar(part, tag, point.step, point.t, point.value)


def tag_of(key: str) -> tuple[Literal["train", "validation"], str]:
    """Where a series is shown, and under which tag.

    >>> tag_of("val_loss"), tag_of("batch/loss"), tag_of("system/cpu")
    (('validation', 'epoch_loss'), ('train', 'batch_loss'), ('train', 'machine/cpu'))
    """
    if key.startswith(SYSTEM_PREFIX):
        return "train", f"machine/{key.removeprefix(SYSTEM_PREFIX)}"
    if key.startswith(BATCH_PREFIX):
        return "train", f"batch_{key.removeprefix(BATCH_PREFIX)}"
    if key.startswith("val_"):
        return "validation", f"epoch_{key.removeprefix('val_')}"
    return "train", f"epoch_{key}"


def document_of(store: RunStore, run: Run) -> Document | None:
    """The design that a run trained; None where it no longer opens."""
    try:
        return runs.document_of(store, run.id)
    except InvalidDocument:
        return None


def folder_names(found: Sequence[Run]) -> list[str]:
    """A name for the folder of each run: what people call it, made safe, with its id."""
    return [f"{_safe(run.name or run.title)}-{run.id}" for run in found]


def _safe(text: str) -> str:
    kept = "".join(sign if sign.isascii() and sign.isalnum() else "-" for sign in text.strip())
    return "-".join(filter(None, kept.split("-")))[:60] or "run"
