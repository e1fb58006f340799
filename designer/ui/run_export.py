"""Taking runs along: their history as a table or for TensorBoard, all of it to MLflow."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from designer import runs, tracking
from designer.runs import Run, RunStore
from designer.settings import home
from designer.tracking import TrackingRefused

from .run_rows import run_name
from .words import file_name, plain


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
        st.markdown(
            "**For TensorBoard** :small[:gray[event files, zipped: curves, plan, histograms; made in some seconds]]"
        )
        st.download_button(
            "Event files",
            lambda: tracking.zipped_event_files(ids, home=home()),
            file_name(stem, "-tensorboard.zip"),
            "application/zip",
            key="event-files",
            on_click="ignore",
            icon=":material/folder_zip:",
        )
        if tracking.is_tracker_set():
            st.markdown("**To MLflow** :small[:gray[parameters, metrics, tags, design, program, weights]]")
            if st.button("Send to MLflow", key="mlflow", icon=":material/upload:"):
                _send(ids)


def _send(ids: Sequence[str]) -> None:
    """Mirror runs, one after the other, and say where they went."""
    with st.spinner("Sending to MLflow …"):
        for id in ids:
            try:
                st.success(plain(f"{id}: {tracking.track(id, home=home())}"), icon=":material/check:")
            except TrackingRefused as refusal:
                st.error(plain(f"{id}: {refusal}"), icon=":material/error:")
