"""Curves of a run: mounted once, told what is new, drawn in the browser."""

from __future__ import annotations

from typing import Any

import streamlit as st

from designer import runs
from designer.canvas.mount import component
from designer.graph import Document
from designer.runs import Run, RunStore

from . import session
from .curve_feed import Asked, Part, Told, tell


def curves(store: RunStore, run: Run, document: Document, *, key: str, also: str | None = None) -> None:
    """All curves of a run; while it goes on, the browser's tab says how far it is.

    `also` is the fragment that shows predictions: it is drawn anew when there are more of them.
    """
    kept = f"layerloom-told-{key}"
    mark = runs.previews_mark(store, run.id) if also else 0
    told = tell(
        session.remembered(kept, Told), store, run, document, _asked(key), tab=_tab(run), previews=mark
    )
    session.put(kept, told)
    component("layerloom_curves", "curves.js", "The curves")(
        key=key, data=told.message, on_asked_change=lambda: _heard(key, also)
    )


def _tab(run: Run) -> str:
    """What the browser's tab is called: "43 % · U-Net - Layerloom"; "" for a run at rest."""
    if run.is_at_rest:
        return ""
    share = "Waiting" if run.state == "queued" else f"{run.progress:.0%}".replace("%", " %")
    return f"{share} · {run.title} - Layerloom"


def _asked(key: str) -> Asked:
    """What the curves asked for last; what is no such thing is nothing."""
    state: Any = session.value(key, None)
    match state and state.get("asked"):
        case {
            "again": int(again),
            "seen": int(seen),
            "part": {"number": int(number), "from": int(a), "to": int(b)},
        }:
            return Asked(again, seen, Part(number, max(a, -1), min(b, 2**62)))
        case {"again": int(again), "seen": int(seen)}:
            return Asked(again, seen)
    return Asked()


def _heard(key: str, also: str | None) -> None:
    """What was asked is read where the page runs; whether there are new predictions is for their fragment."""
    seen, kept = _asked(key).seen, f"layerloom-seen-{key}"
    if also and seen != session.value(kept, 0):
        session.put(kept, seen)
        st.rerun(also)
