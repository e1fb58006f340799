"""The design page around the canvas: options of a preset, and the summary on demand."""

from __future__ import annotations

import streamlit as st

from designer.graph import ROOT, Analysis, Document

from . import comparing, custom_code, imagenet, origin, session, warming, weights
from .applications import applications
from .editor import editor
from .options import options
from .services import analyse, shapes
from .summary import table
from .totals import totals

_APPLICATIONS = "ResNet50, EfficientNet, MobileNet … as a sub-model of this design"


def analysis_of(document: Document) -> Analysis:
    """The analysis, with a word of patience while the engine starts."""
    with st.spinner("Asking Keras for the shapes …", show_time=False):
        return analyse(document)


def drawing(document: Document) -> None:
    """The canvas, and below it what Keras prints as a summary, for who wants it."""
    if document.data is not None:
        warming.prepare(document.data.dataset)
    with st.container(key="desk"):
        editor(document.id)
    if session.value("summary", False):
        st.fragment(_summary, run_every=2.0)()


def choices(document: Document) -> None:
    """Where the design comes from: a file, or a preset with options; and whether the summary is wanted."""
    origin.line(document)
    if st.button("Applications", key="applications", icon=":material/deployed_code:", help=_APPLICATIONS):
        imagenet.give_up()
        st.dialog("Add one of Keras's architectures", on_dismiss=imagenet.give_up)(applications)(document)
    weights.button(document)
    custom_code.button(document)
    comparing.button("compare")
    st.toggle("Summary", key="summary", help="Keras's summary of the model, below the canvas.")
    if document.gallery and document.gallery.options:
        with st.popover("Options", icon=":material/tune:"):
            options(document)


def _summary() -> None:
    document = session.document()
    if document is None:
        return
    analysis = shapes(document)
    totals(analysis.root, document.training.batch_size)
    for name in (ROOT, *document.models):
        if name:
            st.markdown(f"**Model inside: {name}**")
        table(document.graph_named(name), analysis.graphs[name], key=f"summary-{name}")
