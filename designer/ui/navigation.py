"""The pages: where their scripts are, what they are called, in the order of the work."""

from __future__ import annotations

from pathlib import Path

import streamlit as st
from streamlit.navigation.page import Page

_PAGES = Path(__file__).resolve().parents[2] / "pages"

START, DESIGN, DATA, TRAIN, RUNS, EXPORT, COMPARE = (
    str(_PAGES / f"{name}.py") for name in ("start", "design", "data", "train", "runs", "export", "compare")
)


def pages() -> list[Page]:
    """All pages; the first is the one a new visitor sees."""
    return [
        st.Page(START, title="Start", icon=":material/home:", default=True),
        st.Page(DESIGN, title="Design", icon=":material/account_tree:"),
        st.Page(DATA, title="Data", icon=":material/database:"),
        st.Page(TRAIN, title="Train", icon=":material/trending_up:"),
        st.Page(RUNS, title="Runs", icon=":material/history:"),
        st.Page(EXPORT, title="Export", icon=":material/code:"),
        st.Page(COMPARE, title="Compare", icon=":material/difference:", visibility="hidden"),
    ]
