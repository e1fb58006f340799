"""Looking whether something has changed elsewhere, and drawing the page anew when it has."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

_TICK_SECONDS = 1.0


def watch(read: Callable[[], object]) -> None:
    """Draw the page anew as soon as something reads otherwise than now."""
    st.fragment(_look, run_every=_TICK_SECONDS)(read, read())


def _look(read: Callable[[], object], drawn: object) -> None:
    if read() != drawn:
        st.rerun()
