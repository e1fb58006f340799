"""Bundles on a page: the one place that knows how Streamlit mounts them; the canvas first of all."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

import streamlit as st

from designer.graph import Json

_STATIC = Path(__file__).resolve().parents[2] / "static"

_LOADER = """
const own = document.querySelector('script[src*="static/js/"]')?.src ?? document.baseURI;
const at = (file) => new URL("app/static/" + file, own.split("static/js/")[0]).href;
const loaded = import(at("FILE"));
export default (place) => {
  const mounted = loaded.then((bundle) => bundle.mount(place, at("CODE")),
    () => { place.parentElement.textContent = "WHAT could not be loaded. Reload the page."; });
  return () => mounted.then((leave) => leave?.());
};
"""
"""Crosses the line with every view: so it is short."""


@cache
def component(name: str, file: str, what: str) -> Any:
    """The component that a bundle in `static/` holds; `what` it is called where it cannot be loaded."""
    script = _LOADER.replace("FILE", _marked(file)).replace("CODE", _marked("code.js")).replace("WHAT", what)
    return st.components.v2.component(name, js=script)


def _marked(file: str) -> str:
    """A bundle's address, which changes with its content."""
    return f"{file}?v={hashlib.sha256((_STATIC / file).read_bytes()).hexdigest()[:12]}"


def canvas(view: Json, *, key: str) -> dict[str, Any] | None:
    """Mount the canvas with a view; gives what it sent last, as JSON, or None."""
    result = component("layerloom_canvas", "canvas.js", "The canvas")(
        key=key, data=view, on_sent_change=_heard
    )
    sent: dict[str, Any] | None = result.sent
    return sent


def sent_before(key: str) -> dict[str, Any] | None:
    """What the canvas sent last, asked before it is mounted in this run."""
    state = st.session_state.get(key)
    return None if state is None else state.get("sent")


def _heard() -> None:
    """Streamlit keeps a value only when somebody listens; what was sent is read where the page runs."""
