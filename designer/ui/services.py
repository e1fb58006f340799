"""What all windows of one server share: the store of designs, later the engine, started once each."""

from __future__ import annotations

import streamlit as st

from designer.settings import home
from designer.workspace import Workspace


@st.cache_resource(show_spinner=False)
def workspace() -> Workspace:
    """The store of designs."""
    return Workspace(home())
