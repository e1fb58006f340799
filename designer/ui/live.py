"""A run as it goes on: state, progress, curves and previews, read anew every second while it lasts."""

from __future__ import annotations

import streamlit as st

from designer import runs, training
from designer.graph import Document
from designer.runs import Run, RunStore, State
from designer.settings import home

from . import previews
from .curves import charts
from .words import count, duration, plain

_BADGES: dict[State, str] = {
    "queued": ":gray-badge[Queued]",
    "starting": ":blue-badge[Starting]",
    "running": ":blue-badge[Training]",
    "stopping": ":orange-badge[Stopping]",
    "finished": ":green-badge[Finished]",
    "stopped": ":orange-badge[Stopped]",
    "failed": ":red-badge[Failed]",
    "interrupted": ":red-badge[Interrupted]",
}
_TICK_SECONDS = 1.0


def badge(run: Run) -> str:
    """A run's state as a coloured word."""
    return _BADGES[run.state]


def live(store: RunStore, run: Run, *, with_previews: bool = True) -> None:
    """The run, with a tick every second until it has ended."""
    tick = None if run.is_at_rest else _TICK_SECONDS
    st.fragment(_panel, run_every=tick)(
        store, run.id, was_finished=run.is_at_rest, with_previews=with_previews
    )


def _panel(store: RunStore, id: str, *, was_finished: bool, with_previews: bool) -> None:
    run, document = runs.run(store, id), runs.document_of(store, id)
    if run.is_at_rest and not was_finished:
        st.rerun()
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"{badge(run)} {plain(run.message)}")
        if not run.is_at_rest:
            st.button(
                "Stop",
                icon=":material/stop:",
                key="stop",
                disabled=run.state == "stopping",
                help="Stop after this batch. The weights are kept.",
                on_click=_stop,
                args=(run.id,),
            )
    if run.epochs:
        st.progress(run.progress, text=progress_words(run))
    charts(store, run, document)
    trouble(store, run)
    if with_previews:
        show_previews(store, run, document)


def _stop(id: str) -> None:
    training.stop(id, home=home())


def progress_words(run: Run) -> str:
    """Epoch, step, what is left, how fast: "Epoch 2 of 5 · batch 7 of 20 · 14 s left · 310 samples/s"."""
    if not run.epochs:
        return "Not trained: measured with the imported weights"
    if not run.epoch:
        return "Before the first batch"
    words = [f"Epoch {run.epoch} of {run.epochs}", f"batch {run.step} of {run.steps_per_epoch}"]
    if run.seconds_left is not None:
        words.append(f"{duration(run.seconds_left)} left")
    if run.samples_per_second is not None:
        words.append(f"{run.samples_per_second:,.0f} samples/s")
    if run.is_at_rest and run.started and run.ended:
        words.append(f"took {duration(run.ended - run.started)}")
    return " · ".join(words)


def trouble(store: RunStore, run: Run) -> None:
    """Why a run failed, with what the training process printed."""
    if run.state not in ("failed", "interrupted"):
        return
    log = runs.log_of(store, run.id)
    if log:
        with st.expander("What the training process printed"):
            st.code(log, language=None)


def show_previews(store: RunStore, run: Run, document: Document, *, epoch: int | None = None) -> None:
    """Predictions after an epoch, the last one unless another is asked for."""
    found = runs.previews(store, run.id)
    if found is None or not found.epochs:
        return
    shown = epoch if epoch in found.epochs else found.epochs[-1]
    when = f"after epoch {shown}" if shown else "with the imported weights"
    st.markdown(f"**Predictions {when}** :small[:gray[on {count(len(found.samples), 'validation sample')}]]")
    values = previews.Shown(found.inputs, found.targets, runs.predictions(store, run.id, shown))
    previews.predictions(document, values, key=run.id)
