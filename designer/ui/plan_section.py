"""A part of the plan that waits behind one line: its title, and what is set there in a few words."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from . import session
from .words import plain

_LONGEST = 60


def section(key: str, title: str, summary: str, draw: Callable[[], None]) -> None:
    """The line; what `draw` draws is made only while the part is open."""
    place = f"section-{key}"
    short = summary if len(summary) <= _LONGEST else summary[: _LONGEST - 1] + "…"
    box = st.expander(
        f"{title} &nbsp; :small[:gray[{plain(short)}]]",
        key=session.field(place, session.value(place, False)),
        on_change="rerun",
    )
    if box.open:
        with box:
            draw()


def open_section(key: str) -> None:
    """Let a part be open when the page is drawn next."""
    session.put(f"section-{key}", True)
