"""What is in the way of training, and the buttons that begin it or lead on from it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import streamlit as st

from designer import runs, training
from designer.data import check
from designer.graph import Analysis, Document
from designer.plans import check_plan
from designer.runs import Run
from designer.settings import home
from designer.training import LaunchRefused

from . import header, inside, navigation, session
from .problems import problems
from .words import count, plain


def start(document: Document, analysis: Analysis, run: Run | None) -> None:
    """What is in the way of training, and the button that begins it; the main button is the next step."""
    found = tuple(d for d in check(document, analysis) if d.severity != "hint")
    found = (*found, *check_plan(document, analysis))
    wrong = [d for d in (*analysis.diagnostics, *found) if d.severity == "error"]
    if wrong or found:
        problems(analysis, found)
    if run is not None and run.state == "finished":
        _results(run)
    with st.container(horizontal=True, gap="small"):
        if st.button(
            _label(run),
            type="primary" if run is None else "secondary",
            icon=":material/play_arrow:",
            disabled=bool(wrong),
            width="stretch",
            key="start",
            shortcut="Ctrl+Enter",
            help=_told(run),
        ):
            _launch(training.launch, document, analysis)
        _repeats(document, analysis, disabled=bool(wrong))
    if document.weights is not None and st.button(
        "Measure the imported weights",
        icon=":material/straighten:",
        disabled=bool(wrong),
        width="stretch",
        key="measure",
        help="Test the model as it was imported, look at its predictions and try it, without training it.",
    ):
        _launch(training.measure, document, analysis)


def _repeats(document: Document, analysis: Analysis, *, disabled: bool) -> None:
    """The same design with several seeds: how much of a figure is luck."""
    with st.popover("Seeds", icon=":material/casino:", disabled=disabled, help="Train it with several seeds"):
        st.markdown(
            "**Train it with several seeds** :small[to see how much of a figure is luck. The runs wait for their turn; "
            "the Runs page shows their mean with a confidence interval. The samples are split alike in all.]"
        )
        seed = document.training.seed
        times = st.number_input("How many seeds", 2, training.MOST_REPEATS, 5, key="seeds")
        st.caption(f"Seeds {seed} to {seed + times - 1}, {count(document.training.epochs, 'epoch')} each.")
        if st.button(f"Train {times} runs", type="primary", icon=":material/play_arrow:", key="start-seeds"):
            _launch(partial(_repeat, times), document, analysis)


def _repeat(times: int, document: Document, *, home: Path, analysis: Analysis) -> Run:
    """The first of so many runs."""
    return training.repeat(document, times, home=home, analysis=analysis)[0]


def _label(run: Run | None) -> str:
    if run is None:
        return "Start training"
    return "Start a new run" if run.is_at_rest else "Queue another run"


def _told(run: Run | None) -> str | None:
    if run is None:
        return None
    return "From new weights, with the plan below. The run on the right stays as it is."


def _results(run: Run) -> None:
    if st.button(
        "See the results",
        type="primary",
        icon=":material/arrow_forward:",
        icon_position="right",
        width="stretch",
        key="results",
    ):
        session.show_run(run.id)
        header.go(navigation.RUNS)


def _launch(begin: Callable[..., Run], document: Document, analysis: Analysis) -> None:
    try:
        run = begin(document, home=home(), analysis=analysis)
    except LaunchRefused as refusal:
        st.error(plain(str(refusal)), icon=":material/error:")
        return
    if inside.is_wanted():
        runs.look_into(runs.open_store(), run.id, wanted=True)
    session.show_run(run.id)
    st.rerun()
