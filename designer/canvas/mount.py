"""The canvas on a page: the one place that knows how Streamlit mounts it."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from designer.graph import Json

BUNDLE = Path(__file__).resolve().parents[2] / "static" / "canvas.js"

_LOADER = """
const own = document.querySelector('script[src*="static/js/"]')?.src ?? document.baseURI;
const loaded = import(new URL("app/static/canvas.js?v=MARK", own.split("static/js/")[0]));
export default (place) => {
  const mounted = loaded.then((canvas) => canvas.mount(place),
    () => { place.parentElement.textContent = "The canvas could not be loaded. Reload the page."; });
  return () => mounted.then((leave) => leave?.());
};
"""
"""Crosses the line with every view: so it is short."""


def canvas(view: Json, *, key: str) -> dict[str, Any] | None:
    """Mount the canvas with a view; gives what it sent last, as JSON, or None."""
    result = _component()(key=key, data=view, on_sent_change=_heard)
    sent: dict[str, Any] | None = result.sent
    return sent


def sent_before(key: str) -> dict[str, Any] | None:
    """What the canvas sent last, asked before it is mounted in this run."""
    state = st.session_state.get(key)
    return None if state is None else state.get("sent")


def _heard() -> None:
    """Streamlit keeps a value only when somebody listens; what was sent is read where the page runs."""


@cache
def _component() -> Any:
    mark = hashlib.sha256(BUNDLE.read_bytes()).hexdigest()[:12]
    return st.components.v2.component("layerloom_canvas", js=_LOADER.replace("MARK", mark))
