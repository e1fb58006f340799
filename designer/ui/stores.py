"""The store of designs that all windows of one server share."""

from __future__ import annotations

from pathlib import Path

import streamlit as st

from designer.settings import home
from designer.workspace import Workspace


def workspace() -> Workspace:
    """The store of designs."""
    return _workspace(home())


@st.cache_resource(show_spinner=False)
def _workspace(home: Path) -> Workspace:
    return Workspace(home)
