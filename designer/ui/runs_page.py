"""The runs page: one run looked at from all sides."""

from __future__ import annotations

import streamlit as st

from designer import runs
from designer.graph import Document, same_work
from designer.runs import Run, RunStore
from designer.workspace import UnknownDesign, adopt

from . import header, navigation, session
from .controls import controls
from .curves import curves
from .diagnosis import diagnosis
from .live import live, progress_words, show_previews
from .queue import queue
from .run_rows import run_name
from .stores import trained, workspace
from .training_log import log
from .words import plain

_BROKEN = ("failed", "interrupted")
_VIEWS = ("Test results", "Curves", "Predictions by epoch", "Inside", "Predict", "Structure")


def broken(store: RunStore, run: Run, problem: str) -> None:
    """A run whose design no longer opens: what is wrong with it, and all that can be told without it."""
    st.subheader(plain(run_name(run)), anchor=False)
    st.error(plain(problem), icon=":material/error:")
    curves(store, run, Document(run.document_id, run.title), key=f"runs-{run.id}")
    log(store, run)


def head(store: RunStore, run: Run) -> Document:
    """The run's title and state, and the way back to its design; gives the design as it was trained."""
    document = trained(store, run.id)
    queue(store, run)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(plain(run_name(run)), anchor=False)
        if st.button("Open its design", icon=":material/account_tree:", key="open-design"):
            _open(document)
        if st.button("Export", icon=":material/code:", key="export"):
            session.show_run(run.id)
            _open(document, page=navigation.EXPORT)
    controls(store, run)
    diagnosis(store, run)
    if run.state in _BROKEN:
        log(store, run)
    return document


def _open(document: Document, *, page: str = navigation.DESIGN) -> None:
    """Show the design as it was trained: the one in the store, or a copy when that has changed since."""
    try:
        same = same_work(workspace().open_design(document.id).present, document)
    except UnknownDesign:
        same = False
    if same:
        session.show(document.id)
    else:
        session.begin(adopt(document))
        session.say("The design has changed since this run; this is a copy of it as it was trained.")
    header.go(page)


def view(store: RunStore, run: Run, document: Document) -> str | None:
    """Which side of the run to look at; curves and predictions are shown here, others by their own modules."""
    shown = st.segmented_control(
        "View",
        _VIEWS,
        default=_VIEWS[0] if run.is_at_rest else "Curves",
        label_visibility="collapsed",
        key="view",
        required=True,
    )
    if shown == "Curves":
        live(store, run, place="runs")
        if run.state not in _BROKEN:
            log(store, run)
        return shown
    st.markdown(f":small[:gray[{plain(progress_words(run))}]]")
    if shown == "Predictions by epoch":
        _by_epoch(store, run, document)
    return shown


def _by_epoch(store: RunStore, run: Run, document: Document) -> None:
    found = runs.previews(store, run.id)
    if found is None or not found.epochs:
        st.markdown(":gray[There are none yet: the model predicts samples at the end of each epoch.]")
        return
    show_previews(store, run, document)
