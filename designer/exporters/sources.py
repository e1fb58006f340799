"""Whose weights an export has: those of the design's run, imported ones, or new ones."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from designer import runs
from designer.graph import Document, InvalidDocument, same_model
from designer.runs import Run, RunStore

from .model import ExportRefused

_ENDED = {
    "finished": "finished",
    "paused": "was paused",
    "stopped": "was stopped",
    "failed": "failed",
    "interrupted": "was interrupted",
}


@dataclass(frozen=True, slots=True)
class Source:
    """Where weights come from: a run by its id, a file of imported weights by its name, or a seed."""

    kind: Literal["run", "imported", "new"]
    name: str
    words: str


def source_of(store: RunStore, document: Document) -> Source:
    """The weights of the newest run that trained this very model, else imported ones, else new ones.

    A run that failed comes after those that did not.
    """
    found = runs.runs(store, document_id=document.id, among="all")
    for run in sorted(found, key=lambda run: run.state == "failed"):
        if _has_weights(store, run) and _trained(store, run, document):
            return _of_run(store, run)
    return untrained(document)


def _trained(store: RunStore, run: Run, document: Document) -> bool:
    """Whether a run trained this very model; one whose design no longer opens did not."""
    try:
        return same_model(runs.document_of(store, run.id), document)
    except InvalidDocument:
        return False


def of_run(store: RunStore, id: str) -> tuple[Document, Source]:
    """The design of a run and its weights; ExportRefused when it has kept none, UnknownRun when there is none."""
    run = runs.run(store, id)
    if not _has_weights(store, run):
        raise ExportRefused(
            f"The run {id} has no weights to take along: it {_WHY_NOT.get(run.state, 'goes on')}."
        )
    return runs.document_of(store, id), _of_run(store, run)


def weights_kept(store: RunStore, id: str) -> Path | None:
    """Where a run has its weights: as Keras reads them, or in its latest checkpoint if it was left before its end."""
    found = (runs.keras_weights_file(store, id), runs.weights_file(store, id))
    return next((path for path in found if path.is_file()), None)


def untrained(document: Document) -> Source:
    """Imported weights where the design has some, else new ones."""
    if document.weights is not None:
        file = document.origin.file if document.origin else "a file"
        return Source("imported", document.weights, f"Weights imported with {file}.")
    seed = document.training.seed
    return Source("new", str(seed), f"New weights, drawn with seed {seed}: the design has not been trained.")


_WHY_NOT = {
    "finished": "ended before any were kept",
    "paused": "was paused before any were kept",
    "stopped": "was stopped before any were kept",
    "failed": "failed before any were kept",
    "interrupted": "was interrupted before any were kept",
}


def _has_weights(store: RunStore, run: Run) -> bool:
    return run.is_at_rest and weights_kept(store, run.id) is not None


def _of_run(store: RunStore, run: Run) -> Source:
    ended = _ENDED.get(run.state, run.state)
    told = f"Weights of run {run.id}, which {ended} in epoch {run.epoch} of {run.epochs}"
    if not runs.keras_weights_file(store, run.id).is_file():
        found = runs.checkpoints(store, run.id)
        told += f": those of its latest checkpoint, {found[-1].id}" if found else ""
    return Source("run", run.id, f"{told}.")
