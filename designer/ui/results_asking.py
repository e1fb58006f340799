"""Measuring a run's model in a process apart: started from the page, followed, and not lost when the page is left."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Lock, Thread

import streamlit as st

from designer import runs
from designer.evaluation import EvaluationRefused, Part, evaluate_apart
from designer.runs import Run, RunStore, Which
from designer.settings import home

from .words import plain

_TICK_SECONDS = 0.5
_PARTS: dict[Part, str] = {"test": "test", "validation": "validation", "train": "training"}


@dataclass(slots=True)
class _Asked:
    """A measurement under way, or one that failed: batches done, of how many, and why it came to nothing."""

    done: int = 0
    of: int = 0
    over: bool = False
    failure: str = ""


_ASKED: dict[tuple[Path, str, Part, Which], _Asked] = {}
_LOCK = Lock()


def missing(store: RunStore, run: Run, part: Part, which: Which) -> None:
    """Nothing is kept of this choice: how to get it."""
    if not run.is_at_rest:
        st.markdown(":gray[A model is measured when training has ended, or is paused.]")
    elif not runs.weights_file(store, run.id, which).is_file():
        st.markdown(":gray[This run has kept no trained weights, so there is nothing to measure.]")
    elif not _is_asked(run, part, which):
        st.markdown(f":gray[These weights have not been measured on the {_PARTS[part]} samples yet.]")
        st.button(
            "Measure now",
            type="primary",
            key="evaluate",
            icon=":material/speed:",
            on_click=_begin,
            args=(run.id, part, which),
        )


def again(run: Run, part: Part, which: Which) -> None:
    """A button that measures once more."""
    if run.is_at_rest and not _is_asked(run, part, which):
        st.button(
            "Measure again",
            key="evaluate-again",
            type="tertiary",
            icon=":material/refresh:",
            on_click=_begin,
            args=(run.id, part, which),
        )


def status(run: Run, part: Part, which: Which) -> None:
    """How far the measurement is, or why it came to nothing."""
    asked = _ASKED.get((home(), run.id, part, which))
    if asked is None:
        return
    if asked.failure:
        st.error(plain(asked.failure), icon=":material/error:")
    elif not asked.over:
        st.fragment(_following, run_every=_TICK_SECONDS)(asked)


def _following(asked: _Asked) -> None:
    if asked.over:
        st.rerun()
    text = (
        f"Batch {asked.done:,} of {asked.of:,}"
        if asked.of
        else "The process with Keras starts; that takes some seconds."
    )
    st.progress(min(asked.done / max(asked.of, 1), 1.0), text=text)


def _is_asked(run: Run, part: Part, which: Which) -> bool:
    asked = _ASKED.get((home(), run.id, part, which))
    return asked is not None and not asked.over


def _begin(run: str, part: Part, which: Which) -> None:
    key = (home(), run, part, which)
    with _LOCK:
        before = _ASKED.get(key)
        if before is not None and not before.over:
            return
        asked = _ASKED[key] = _Asked()
    Thread(target=_work, args=(key, asked), daemon=True).start()


def _work(key: tuple[Path, str, Part, Which], asked: _Asked) -> None:
    folder, run, part, which = key

    def told(done: int, of: int) -> None:
        asked.done, asked.of = done, of

    try:
        evaluate_apart(run, home=folder, part=part, which=which, told=told)
    except (EvaluationRefused, OSError, ValueError) as error:
        asked.failure = str(error)
    asked.over = True
    if not asked.failure:
        with _LOCK:
            _ASKED.pop(key, None)
