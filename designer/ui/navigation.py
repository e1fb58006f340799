"""The pages: where their scripts are, what they are called, in the order of the work."""

from __future__ import annotations

import streamlit as st
from streamlit.navigation.page import Page

START, DESIGN, DATA = "pages/start.py", "pages/design.py", "pages/data.py"
TRAIN, RUNS, EXPORT = "pages/train.py", "pages/runs.py", "pages/export.py"


def pages() -> list[Page]:
    """All pages; the first is the one a new visitor sees."""
    return [
        st.Page(START, title="Start", icon=":material/home:", default=True),
        st.Page(DESIGN, title="Design", icon=":material/account_tree:"),
        st.Page(DATA, title="Data", icon=":material/database:"),
        st.Page(TRAIN, title="Train", icon=":material/trending_up:"),
        st.Page(RUNS, title="Runs", icon=":material/history:"),
        st.Page(EXPORT, title="Export", icon=":material/code:"),
    ]
