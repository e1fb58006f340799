"""Taking the history of runs along: as a table."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from designer import runs
from designer.runs import Run, RunStore

from .run_rows import run_name
from .words import file_name


def export(store: RunStore, chosen: Sequence[Run]) -> None:
    """The formats in which histories can be downloaded."""
    ids = [run.id for run in chosen]
    stem = run_name(chosen[0]) if len(chosen) == 1 else f"{len(chosen)} runs"
    with st.popover("History", icon=":material/download:", help="Losses and metrics, to take along"):
        st.markdown("**As a table** :small[:gray[CSV: a line for each value]]")
        st.download_button(
            "By epoch",
            lambda: "".join(runs.history_csv(store, ids)).encode(),
            file_name(stem, "-epochs.csv"),
            "text/csv",
            key="csv-epochs",
            on_click="ignore",
            icon=":material/table:",
        )
        st.download_button(
            "By batch as well",
            lambda: "".join(runs.history_csv(store, ids, "batches")).encode(),
            file_name(stem, "-batches.csv"),
            "text/csv",
            key="csv-batches",
            on_click="ignore",
            icon=":material/table:",
        )
