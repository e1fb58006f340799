"""The runs page: which runs there are, and one of them looked at from all sides."""

from __future__ import annotations

from typing import Any

import streamlit as st

from designer import runs
from designer.data import UnknownDataset, dataset
from designer.graph import Document, same_work
from designer.runs import Run, RunStore, UnknownRun
from designer.workspace import UnknownDesign, adopt

from . import header, navigation, session
from .controls import controls
from .live import live, progress_words, show_previews, state_word
from .queue import queue
from .stores import trained, workspace
from .training_log import log
from .watching import watch
from .words import ago, duration, number, plain

_BROKEN = ("failed", "interrupted")
_VIEWS = ("Test results", "Curves", "Predictions by epoch", "Try it", "Structure")


def listing(store: RunStore) -> Run:
    """All runs, newest first; gives the one chosen, by a click or by the address."""
    found = runs.runs(store)
    watch(lambda: [(run.id, run.state) for run in runs.runs(store)])
    if not found:
        header.empty(
            "Nothing trained yet",
            "Open a design and train it: its runs are kept here.",
            "Go to Start",
            navigation.START,
        )
        st.stop()
    rows = [_row(store, run) for run in found]
    event: Any = st.dataframe(
        rows,
        hide_index=True,
        width="stretch",
        height=min(3 + 35 * (len(rows) + 1), 248),
        key="runs",
        on_select="rerun",
        selection_mode="single-row",
    )
    clicked = found[event.selection.rows[0]].id if event.selection.rows else None
    id = session.latest_choice("runs-choice", session.run(), clicked)
    if id is not None and id != session.run():
        session.show_run(id)
    return _chosen(store, id) or found[0]


def _chosen(store: RunStore, id: str | None) -> Run | None:
    try:
        return runs.run(store, id) if id is not None else None
    except UnknownRun as unknown:
        st.warning(f"{plain(str(unknown))} This is the latest one.", icon=":material/info:")
        return None


def _row(store: RunStore, run: Run) -> dict[str, str]:
    last = runs.latest(store, run.id)
    loss = last.get("val_loss")
    return {
        "Design": run.title,
        "State": state_word(run),
        "Data": _title_of(run.dataset),
        "Epochs": f"{min(run.epoch, run.epochs)} of {run.epochs}" if run.epochs else "none",
        "Validation loss": number(loss.value) if loss else "—",
        "Began": ago(run.created),
        "Trained for": duration(run.seconds_trained) if run.seconds_trained else "—",
        "Run": run.id,
    }


def _title_of(id: str) -> str:
    try:
        return dataset(id).title
    except UnknownDataset:
        return id


def head(store: RunStore, run: Run) -> Document:
    """The run's title and state, and the way back to its design; gives the design as it was trained."""
    document = trained(store, run.id)
    queue(store, run)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.subheader(plain(run.title), anchor=False)
        if st.button("Open its design", icon=":material/account_tree:", key="open-design"):
            _open(document)
        if st.button("Export", icon=":material/code:", key="export"):
            session.show_run(run.id)
            _open(document, page=navigation.EXPORT)
    controls(store, run)
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
