"""The training room: one run of a design with all that can be seen of it and asked of it."""

from __future__ import annotations

from dataclasses import replace

import streamlit as st

from designer import runs
from designer.graph import Document, same_work
from designer.runs import Run, RunStore, UnknownRun

from . import inside, session
from .controls import controls
from .diagnosis import diagnosis
from .live import live, show_previews, state_word
from .queue import queue
from .stores import trained
from .training_log import log
from .words import ago, count, plain

_MOST = 50
_PREDICTIONS = "predictions"


def run_of(store: RunStore, document: Document) -> Run | None:
    """The run to show with a design: the one in the address if it is the design's, or its latest."""
    chosen = session.run()
    if chosen is not None:
        try:
            run = runs.run(store, chosen)
        except UnknownRun:
            session.show_run(None)
        else:
            if run.document_id == document.id:
                return run
    latest = runs.runs(store, document_id=document.id, limit=1)
    return latest[0] if latest else None


def room(store: RunStore, run: Run | None, document: Document) -> None:
    """The run, or what to do when there is none."""
    if run is None:
        with st.container(border=True):
            st.markdown("**Nothing trained yet**  \n:gray[Start training: the curves appear here.]")
        return
    with st.container(border=True):
        _others(store, run, document)
        if problem := runs.facts(store, run.id).problem:
            st.error(plain(problem), icon=":material/error:")
            return
        controls(store, run, document)
        diagnosis(store, run)
        if not _is_of(trained(store, run.id), document):
            st.caption(
                "The design or its plan has changed since this run began; the run keeps what it began with."
            )
        elif run.state == "finished":
            st.caption(
                "Train on with More epochs, begin anew at one of its Checkpoints, or change the plan and start a new run."
            )
        inside.looking(store, run)
        live(store, run, place="train", also=_PREDICTIONS)
    if run.state == "queued":
        queue(store, run)
    log(store, run)
    st.fragment(show_previews, key=_PREDICTIONS)(store, run, trained(store, run.id))


def _others(store: RunStore, run: Run, document: Document) -> None:
    """Which of the design's runs is shown, where there are several."""
    found = runs.runs(store, document_id=document.id, limit=_MOST)
    if len(found) < 2:
        return
    told = {one.id: _told(one) for one in found}
    key = session.field("which-run", run.id)
    st.selectbox(
        count(len(found), "run of this design", "runs of this design"),
        list(told),
        key=key,
        format_func=lambda id: told.get(id, id),
        on_change=lambda: session.show_run(session.value(key, run.id)),
    )


def _told(run: Run) -> str:
    parts = [state_word(run), f"{run.epoch} of {count(run.epochs, 'epoch')}", ago(run.created)]
    return " · ".join([*parts, f"branched from {run.parent}"] if run.parent else parts)


def _is_of(before: Document, document: Document) -> bool:
    """Whether a run's design is the one at hand; a run that only measured has no epochs."""
    epochs = before.training.epochs or document.training.epochs
    return same_work(replace(before, training=replace(before.training, epochs=epochs)), document)
