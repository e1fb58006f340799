"""What may be asked of a run: pause, resume, stop, more epochs; the same on every page and in every window."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st
from typing_extensions import assert_never

from designer import training
from designer.graph import Document
from designer.runs import Run, RunStore, StoreUnavailable
from designer.settings import home
from designer.training import LaunchRefused

from . import session
from .checkpoints import checkpoints, goes_on_from
from .live import badge, state_words
from .pressing import button
from .words import plain

Act = Callable[..., object]

_MOST = 10_000  # epochs at a time


def controls(store: RunStore, run: Run, document: Document | None = None) -> None:
    """The run's state, the buttons that it allows, and in words what is going on.

    `document` is the design as it is now.
    """
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="controls"):
        st.markdown(badge(run), width="content")
        st.space("stretch")
        match run.state:
            case "queued":
                _first(run)
                _button(
                    run,
                    "Remove from the queue",
                    "close",
                    training.pause,
                    "It can be resumed later.",
                    key="remove",
                )
            case "starting" | "running":
                _pause(run)
                _stop(run)
            case "pausing":
                _stop(run)
            case "stopping":
                pass
            case "paused" | "stopped" | "failed" | "interrupted":
                _resume(run)
                _further(run)
                checkpoints(store, run, document)
            case "finished":
                _further(run)
                checkpoints(store, run, document)
            case _:
                assert_never(run.state)
    words = f"{state_words(store, run)} {goes_on_from(store, run)}".strip()
    if words:
        st.markdown(plain(words))


def _pause(run: Run) -> None:
    told = "After this batch: everything is kept in a checkpoint, and the processor is free."
    _button(run, "Pause", "pause", training.pause, told, shortcut="Alt+P")


def _resume(run: Run) -> None:
    told = "Goes on from where it was; it waits for its turn if other runs are trained."
    _button(run, "Resume", "play_arrow", training.resume, told, shortcut="Alt+P", is_main=True)


def _stop(run: Run) -> None:
    told = "After this batch. The weights are kept, and the run can be resumed."
    _button(run, "Stop", "stop", training.stop, told, shortcut="Alt+S")


def _first(run: Run) -> None:
    _button(
        run,
        "Train next",
        "vertical_align_top",
        training.prioritise,
        "In front of all others that wait.",
        key="first",
    )


def _further(run: Run) -> None:
    """So many epochs from where the run is."""
    if not run.epochs:
        return
    with st.popover("More epochs", icon=":material/add:"):
        key = f"further-{run.id}"
        st.number_input("Epochs to train on for", 1, _MOST, min(run.epochs, _MOST), key=key)
        button(
            "Train on",
            lambda: ask(training.continue_for, run.id, session.value(key, 1)),
            key="continue",
            icon="play_arrow",
            kind="primary",
        )


def _button(
    run: Run,
    label: str,
    icon: str,
    act: Act,
    told: str,
    *,
    key: str = "",
    shortcut: str | None = None,
    is_main: bool = False,
) -> None:
    button(
        label,
        ask,
        act,
        run.id,
        key=key or label.lower(),
        icon=icon,
        told=told,
        kind="primary" if is_main else "secondary",
        shortcut=shortcut,
    )


def ask(act: Act, *about: object) -> None:
    """Ask for something; what cannot be is a message on the page."""
    try:
        act(*about, home=home())
    except (LaunchRefused, StoreUnavailable, LookupError) as refusal:
        session.say(str(refusal))
