"""The store of designs that all windows of one server share."""

from __future__ import annotations

import streamlit as st

from designer.settings import home
from designer.workspace import Workspace


@st.cache_resource(show_spinner=False)
def workspace() -> Workspace:
    """The store of designs."""
    return Workspace(home())
