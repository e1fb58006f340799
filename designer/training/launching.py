"""Putting runs into the queue: each is trained in a process of its own that outlives whoever launched it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from designer import runs
from designer.graph import Analysis, Document
from designer.runs import Run, RunStore
from designer.settings import home as default_home

from .checks import memory_refusal, refusals, start_refusal
from .room import memory_for_a_run
from .runner import settings, start


class LaunchRefused(ValueError):
    """A design cannot be trained, or a run cannot go on, as it is; the message says why and what to do."""


def launch(document: Document, *, home: Path | None = None, analysis: Analysis | None = None) -> Run:
    """A new run of the design at the end of the queue, trained as soon as its turn comes; nobody need wait.

    LaunchRefused when something is missing or, given the design's analysis, when it has mistakes or
    its batch does not fit into memory; StoreUnavailable when runs cannot be saved.
    """
    must_be_trainable(document, analysis, home)
    store = runs.open_store(home)
    if refusal := start_refusal(document, store):
        raise LaunchRefused(refusal)
    run = runs.create(store, document, settings=settings())
    return start(store, run.id)


def measure(document: Document, *, home: Path | None = None, analysis: Analysis | None = None) -> Run:
    """A run that trains nothing: it measures and tries the design with its imported weights. As `launch`."""
    return launch(
        replace(document, training=replace(document.training, epochs=0)), home=home, analysis=analysis
    )


def must_be_trainable(document: Document, analysis: Analysis | None = None, home: Path | None = None) -> None:
    """LaunchRefused when something keeps a design from being trained."""
    found = list(refusals(document, analysis))
    if analysis is not None and not found:
        refusal = memory_refusal(document, analysis, memory_for_a_run(RunStore(home or default_home())))
        found = [refusal] if refusal else []
    if found:
        raise LaunchRefused(" ".join(found))
