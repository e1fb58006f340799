"""The store of designs that all windows of one server share, and the designs that runs were trained with."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import streamlit as st

from designer import runs
from designer.graph import Document
from designer.runs import RunStore
from designer.settings import home
from designer.workspace import Workspace


def workspace() -> Workspace:
    """The store of designs."""
    return _workspace(home())


@st.cache_resource(show_spinner=False)
def _workspace(home: Path) -> Workspace:
    return Workspace(home)


@lru_cache(maxsize=32)
def trained(store: RunStore, run: str) -> Document:
    """The design that a run trained, which never changes."""
    return runs.document_of(store, run)
