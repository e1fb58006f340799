"""Whose weights an export has: those of the design's run, imported ones, or new ones."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer import runs
from designer.graph import Document, same_model
from designer.runs import Run, RunStore

from .model import ExportRefused

_ENDED = {
    "finished": "finished",
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
    """The weights of the newest run that trained this very model, else imported ones, else new ones."""
    for run in runs.runs(store, document_id=document.id, among="all"):
        if _has_weights(store, run) and same_model(runs.document_of(store, run.id), document):
            return _of_run(run)
    return untrained(document)


def of_run(store: RunStore, id: str) -> tuple[Document, Source]:
    """The design of a run and its weights; ExportRefused when it has kept none, UnknownRun when there is none."""
    run = runs.run(store, id)
    if not _has_weights(store, run):
        raise ExportRefused(
            f"The run {id} has no weights to take along: it {_WHY_NOT.get(run.state, 'goes on')}."
        )
    return runs.document_of(store, id), _of_run(run)


def untrained(document: Document) -> Source:
    """Imported weights where the design has some, else new ones."""
    if document.weights is not None:
        file = document.origin.file if document.origin else "a file"
        return Source("imported", document.weights, f"Weights imported with {file}.")
    seed = document.training.seed
    return Source("new", str(seed), f"New weights, drawn with seed {seed}: the design has not been trained.")


_WHY_NOT = {"finished": "ended before any were kept", "failed": "failed", "interrupted": "was interrupted"}


def _has_weights(store: RunStore, run: Run) -> bool:
    return run.is_at_rest and runs.keras_weights_file(store, run.id).is_file()


def _of_run(run: Run) -> Source:
    ended = _ENDED.get(run.state, run.state)
    return Source(
        "run", run.id, f"Weights of run {run.id}, which {ended} in epoch {run.epoch} of {run.epochs}."
    )
