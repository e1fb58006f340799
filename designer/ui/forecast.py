"""How long a training will take and how much memory it needs, before it is started."""

from __future__ import annotations

import time
from dataclasses import replace

import streamlit as st

from designer import runs
from designer.graph import Analysis, Document, SetTraining
from designer.runs import RunStore
from designer.settings import home, is_measured
from designer.training import memory_refusal, refusals
from designer.training.forecast import (
    Failed,
    Forecast,
    Going,
    begin,
    flops_a_step,
    foretell,
    key_of,
    state,
)

from . import session
from .words import count, duration, plain, size

_REST_SECONDS = 4.0
_TICK_SECONDS, _SLOW_TICK_SECONDS = 2.0, 15.0
_TIGHT = 0.8
_SINCE = "forecast-since"


def forecast(document: Document, analysis: Analysis, store: RunStore) -> None:
    """What training the design will take: computed at once, measured once the page rests and nothing is trained."""
    if analysis.errors or next(refusals(document, analysis), None) is not None:
        return
    found = foretell(document, analysis, home())
    if found is None:
        return
    waits = found.measured is None and is_measured() and not isinstance(state(key_of(document)), Failed)
    waits = waits and memory_refusal(document, analysis) is None
    tick = _SLOW_TICK_SECONDS if _training(store) else _TICK_SECONDS
    st.fragment(_line, run_every=tick if waits else None)(document, analysis, store, waits=waits)


def by_itself(document: Document, analysis: Analysis, store: RunStore) -> None:
    """Measure once the page has rested for some seconds and nothing is trained."""
    key, now = key_of(document), time.monotonic()
    before, since = session.remembered(_SINCE, lambda: (key, now))
    if before != key:
        session.put(_SINCE, (key, now))
    elif now - since > _REST_SECONDS and not _training(store):
        _begin(document, analysis, store)


def _begin(document: Document, analysis: Analysis, store: RunStore) -> None:
    begin(document, home(), flops_a_step(document, analysis), lambda: _training(store))


def _training(store: RunStore) -> bool:
    return bool(runs.queue(store)) or any(not run.is_at_rest for run in runs.at_work(store))


def _line(document: Document, analysis: Analysis, store: RunStore, *, waits: bool) -> None:
    found, how = foretell(document, analysis, home()), state(key_of(document))
    if found is None:
        return
    if waits and (found.measured is not None or isinstance(how, Failed)):
        st.rerun()
    if waits:
        by_itself(document, analysis, store)
    st.markdown(f":small[{_time(document, found)}  \n{_memory(found)}]")
    st.caption(_how(found, how, waits=waits))
    if isinstance(how, Failed):
        _again(document, analysis, store)
    if not found.fits:
        _too_large(document, found)
    elif found.needed > _TIGHT * found.available:
        st.caption(":material/warning: That leaves little. Other programs may need some of it.")


def _again(document: Document, analysis: Analysis, store: RunStore) -> None:
    """A button that measures once more."""
    st.button(
        "Measure again",
        key="measure-again",
        type="tertiary",
        icon=":material/refresh:",
        on_click=_begin,
        args=(document, analysis, store),
    )


def _time(document: Document, found: Forecast) -> str:
    epochs = document.training.epochs
    return (
        f"About **{_seconds(found.epoch_seconds)} an epoch**, "
        f"{count(epochs, 'epoch')} about {_seconds(found.total_seconds)}"
    )


def _seconds(value: float) -> str:
    return duration(value) if value >= 10 else f"{value:.1g} s" if value < 1 else f"{value:.2g} s"


def _memory(found: Forecast) -> str:
    return f"Peak memory about **{size(found.needed)}** of {size(found.available)} that are free"


def _how(found: Forecast, how: Going | Failed | None, *, waits: bool) -> str:
    if found.measured is not None:
        return f"Measured on {count(found.measured.steps, 'step')}."
    if isinstance(how, Going):
        return f":material/hourglass_top: Computed; a few steps are being measured · {duration(how.seconds)}"
    if isinstance(how, Failed):
        return f"Computed from the model; it could not be measured: {plain(how.message)}"
    return "Computed from the model" + ("; measured when the page rests." if waits else ".")


def _too_large(document: Document, found: Forecast) -> None:
    """What does not fit, and one click to what does."""
    told = f"A batch of {found.batch_size} needs about {size(found.needed)} and {size(found.available)} are free."
    if not found.largest_batch:
        st.warning(f"{plain(told)} Not even one sample fits. Make the model or its input smaller.")
        return
    st.warning(f"{plain(told)} A batch of {found.largest_batch} fits.", icon=":material/memory:")
    plan = replace(document.training, batch_size=found.largest_batch)
    st.button(
        f"Take a batch of {found.largest_batch}",
        key="fitting-batch",
        icon=":material/check:",
        on_click=session.change,
        args=(SetTraining(training=plan),),
    )
