"""Predicting with a trained model: on a sample of the test set, or on whatever a person gives it."""

from __future__ import annotations

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from designer import runs
from designer.data import DataUnavailable
from designer.engine import EngineError
from designer.graph import Document
from designer.prediction import Answered, Unfit, asked, dataset_of, predicted
from designer.runs import Run, RunStore, Which

from . import session
from .checkpoints import when
from .predicting_form import Given, given
from .predicting_results import results
from .predicting_tested import tested
from .services import engine
from .words import plain

_TESTED, _OWN = "From the test set", "My own"
_KEPT = "layerloom-predicted"


def predicting(store: RunStore, run: Run, document: Document) -> None:
    """Choose weights and samples, and see what the model makes of them."""
    if not runs.weights_file(store, run.id, "last").is_file():
        st.markdown(":gray[This run has no trained weights yet. They are kept from the first epoch on.]")
        return
    found = dataset_of(document)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        which = _weights(store, run)
        sources = [_TESTED, _OWN] if found else [_OWN]
        source = st.segmented_control("Samples", sources, default=sources[0], key="source", required=True)
    if found is None:
        name = document.data.dataset if document.data else "this run"
        st.info(
            plain(
                f"The data set {name} is not there any more: the names of classes are not known, and there are no "
                "samples to choose from. You can give some of your own."
            ),
            icon=":material/info:",
        )
    try:
        if source == _TESTED and found is not None:
            tested(run, document, found, which)
        else:
            _own(run, document, which)
    except (EngineError, DataUnavailable) as error:
        st.error(plain(str(error)), icon=":material/error:")


def _weights(store: RunStore, run: Run) -> Which:
    """Which of the weights that a run keeps to predict with."""
    kept = runs.checkpoints(store, run.id)
    named = {"last": "Latest weights"}
    if runs.weights_file(store, run.id, "best").is_file():
        named["best"] = "Best weights"
    named |= {one.id: f"Weights at {when(one)}" for one in reversed(kept[:-1])}
    chosen: Which = st.selectbox(
        "Weights",
        list(named),
        format_func=lambda which: named.get(which, which),
        key=f"weights-{run.id}",
        width=260,
    )
    return chosen if chosen in named else "last"


def _own(run: Run, document: Document, which: Which) -> None:
    inputs = asked(document)
    found = given(run, document, inputs)
    if found is None:
        return
    try:
        answered = _answered(run, which, found)
    except Unfit as unfit:
        st.error(plain(str(unfit)), icon=":material/error:")
        return
    results(run, document, inputs, answered)


def _answered(run: Run, which: Which, found: Given) -> Answered:
    """What the model gives; kept by this window until something else is asked for."""
    key = (run.id, which, found.digest)
    kept = session.value(_KEPT, None)
    if kept is not None and kept[0] == key:
        answered: Answered = kept[1]
        return answered
    bar = st.progress(0.0, text="Reading …")
    samples = found.read(lambda done, of: _show(bar, "Reading", done, of))
    bar.progress(0.0, text="Predicting …")
    answered = predicted(
        samples,
        lambda inputs: engine().predict(run.id, inputs, which),
        lambda done, of: _show(bar, "Predicting", done, of),
    )
    bar.empty()
    session.put(_KEPT, (key, answered))
    return answered


def _show(bar: DeltaGenerator, word: str, done: int, of: int) -> None:
    if done % 20 == 0 or done == of:
        bar.progress(done / max(of, 1), text=f"{word} {done:,} of {of:,}")
