"""The plan on the train page, with what the installed Keras offers."""

from __future__ import annotations

import streamlit as st

from designer.graph import Analysis, Document

from .plan import plan
from .services import catalogue


def settings(document: Document, analysis: Analysis) -> None:
    """The plan as a form."""
    st.markdown("**Plan**")
    with st.spinner("Reading what the installed Keras can do. This happens once.", show_time=False):
        known = catalogue()
    plan(document, known, analysis)
