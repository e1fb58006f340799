"""The train page: what is in the way, starting a run, and the run of this design to look at."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import streamlit as st

from designer import runs, training
from designer.data import check
from designer.graph import Analysis, Document, same_work
from designer.runs import Run, RunStore, UnknownRun
from designer.settings import home
from designer.training import LaunchRefused

from . import header, navigation, session
from .live import live
from .plan import plan
from .problems import problems
from .services import catalogue
from .words import plain


def settings(document: Document, analysis: Analysis) -> None:
    """The plan as a form."""
    st.markdown("**Plan**")
    with st.spinner("Reading what the installed Keras can do. This happens once.", show_time=False):
        known = catalogue()
    plan(document, known, analysis)


def start(document: Document, analysis: Analysis, run: Run | None) -> None:
    """What is in the way of training, and the button that begins it."""
    found = tuple(d for d in check(document, analysis) if d.severity != "hint")
    wrong = [d for d in (*analysis.diagnostics, *found) if d.severity == "error"]
    if wrong or found:
        problems(analysis, found)
    going = run is not None and not run.is_at_rest
    if (
        run is not None
        and not going
        and st.button(
            "See the results",
            type="primary",
            icon=":material/arrow_forward:",
            icon_position="right",
            width="stretch",
            key="results",
        )
    ):
        session.show_run(run.id)
        header.go(navigation.RUNS)
    if st.button(
        "Start training" if run is None else "Train again",
        type="primary" if run is None else "secondary",
        icon=":material/play_arrow:",
        disabled=bool(wrong) or going,
        width="stretch",
        key="start",
    ):
        _launch(training.launch, document, analysis)
    if document.weights is not None and st.button(
        "Measure the imported weights",
        icon=":material/straighten:",
        disabled=bool(wrong) or going,
        width="stretch",
        key="measure",
        help="Test the model as it was imported, look at its predictions and try it, without training it.",
    ):
        _launch(training.measure, document, analysis)


def _launch(begin: Callable[..., Run], document: Document, analysis: Analysis) -> None:
    try:
        run = begin(document, home=home(), analysis=analysis)
    except LaunchRefused as refusal:
        st.error(plain(str(refusal)), icon=":material/error:")
        return
    session.show_run(run.id)
    st.rerun()


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


def progress(store: RunStore, run: Run | None, document: Document) -> None:
    """The run, or what to do when there is none."""
    if run is None:
        st.markdown("**Nothing trained yet**  \n:gray[Start training: the curves appear here.]")
        return
    if not _is_of(runs.document_of(store, run.id), document):
        st.caption("The design has changed since this run began; the run goes on with what it was.")
    live(store, run)


def _is_of(trained: Document, document: Document) -> bool:
    """Whether a run's design is the one at hand; a run that only measured has no epochs."""
    epochs = trained.training.epochs or document.training.epochs
    return same_work(replace(trained, training=replace(trained.training, epochs=epochs)), document)
