"""Curves of a run: mounted once, told what is new, drawn in the browser."""

from __future__ import annotations

from typing import Any

from designer.canvas.mount import component
from designer.graph import Document
from designer.runs import Run, RunStore

from . import session
from .curve_feed import Asked, Part, Told, tell


def curves(store: RunStore, run: Run, document: Document, *, key: str) -> None:
    """All curves of a run; while it goes on, the browser's tab says how far it is."""
    kept = f"layerloom-told-{key}"
    told = tell(session.remembered(kept, Told), store, run, document, _asked(key), _tab(run))
    session.put(kept, told)
    component("layerloom_curves", "curves.js", "The curves")(
        key=key, data=told.message, on_asked_change=_heard
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
        case {"again": int(again), "part": {"number": int(number), "from": int(first), "to": int(last)}}:
            return Asked(again, Part(number, max(first, -1), min(last, 2**62)))
        case {"again": int(again)}:
            return Asked(again)
    return Asked()


def _heard() -> None:
    """Streamlit keeps a value only when somebody listens; what was asked is read where the page runs."""
