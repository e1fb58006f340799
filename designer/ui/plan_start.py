"""The weights that training begins with: new ones, those of the file, or those of an earlier run."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from designer import runs
from designer.graph import Document, Edit, SetTraining, WarmStart
from designer.runs import Run, RunStore
from designer.runs.checkpoints import checkpoints

from . import session
from .plan_section import section
from .words import ago, plain

_MOST = 60
_NONE = ""
_NAMED = {"best": "the best ones, by validation loss", "last": "the last ones"}


def start(document: Document) -> None:
    """The choice behind one line."""
    section("start", "Starting weights", _told(document), lambda: _draw(document))


def _told(document: Document) -> str:
    chosen = document.training.start
    if chosen is None:
        return "new" if document.weights is None else f"imported{_file(document)}"
    return f"run {chosen.run}, {chosen.checkpoint}"


def _file(document: Document) -> str:
    return f" from {document.origin.file}" if document.origin else ""


def _draw(document: Document) -> None:
    store = runs.open_store()
    chosen, known = document.training.start, {run.id: run for run in _with_weights(store)}
    ids = [_NONE, *known]
    if chosen is not None and chosen.run not in known:
        ids.append(chosen.run)
    none = "New weights" if document.weights is None else f"The imported weights{_file(document)}"
    key = session.field("plan-Start", chosen.run if chosen else _NONE)

    def edit_of(id: str) -> Edit:
        return _edit(document, WarmStart(id) if id else None)

    st.selectbox(
        "Training begins with",
        ids,
        key=key,
        format_func=lambda id: _title(known.get(id), id) if id else none,
        help="Layers take the weights of layers of the same name and shapes; the others begin anew.",
        on_change=session.edit_from,
        args=(key, edit_of),
    )
    if chosen is not None:
        _checkpoint(document, store, chosen)
    elif not known:
        st.caption("When a run has been trained, another can begin with its weights.")


def _edit(document: Document, start: WarmStart | None) -> Edit:
    return SetTraining(training=replace(document.training, start=start))


def _with_weights(store: RunStore) -> list[Run]:
    """The newest runs that have learned something."""
    return [run for run in runs.runs(store, limit=_MOST) if run.epoch and run.is_at_rest]


def _title(run: Run | None, id: str) -> str:
    return f"Run {id} (gone)" if run is None else f"{run.title} · {ago(run.created)} · epoch {run.epoch}"


def _checkpoint(document: Document, store: RunStore, chosen: WarmStart) -> None:
    kept = {one.id: f"after epoch {one.epoch}, batch {one.step}" for one in checkpoints(store, chosen.run)}
    named = {**_NAMED, **kept}
    key = session.field("plan-Checkpoint", chosen.checkpoint)
    st.selectbox(
        "Which of its weights",
        list(named) if chosen.checkpoint in named else [*named, chosen.checkpoint],
        key=key,
        format_func=lambda id: named.get(id, f"{id} (gone)"),
        on_change=session.edit_from,
        args=(key, lambda id: _edit(document, replace(chosen, checkpoint=id))),
    )
    if not runs.weights_file(store, chosen.run, chosen.checkpoint).is_file():
        st.caption(f":material/warning: {plain('The run does not keep these weights. Choose others.')}")
