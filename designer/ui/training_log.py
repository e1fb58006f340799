"""What a training process printed, also while it goes on: read only while somebody looks at it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from designer import runs
from designer.runs import Run, RunStore

_TICK_SECONDS = 1.0
_HEIGHT = 260


def log(store: RunStore, run: Run) -> None:
    """The log under a heading that opens it; open by itself when the run failed."""
    if not runs.log_of(store, run.id):
        return
    failed = run.state in ("failed", "interrupted")
    panel: Any = st.expander(
        "What the training process printed",
        expanded=failed,
        icon=":material/terminal:",
        key=f"log-{run.id}-{failed}",
        on_change="rerun",
    )
    if panel.open:
        with panel:
            st.fragment(_tail, run_every=None if run.is_at_rest else _TICK_SECONDS)(store, run.id)


def _tail(store: RunStore, id: str) -> None:
    with st.container(height=_HEIGHT, border=False, autoscroll=True):
        st.code(runs.log_of(store, id) or "Nothing yet.", language=None, wrap_lines=True)
