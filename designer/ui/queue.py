"""The runs that wait for their turn, in their order, which can be changed."""

from __future__ import annotations

from collections.abc import Sequence

import streamlit as st

from designer import runs, training
from designer.runs import Run, RunStore
from designer.settings import home

from .controls import ask
from .live import going
from .pressing import button
from .words import count, plain


def queue(store: RunStore, shown: Run | None = None) -> None:
    """What waits and what is trained now, where anything waits; the run that the page shows stands out."""
    waiting, now = runs.queue(store), going(store)
    if not waiting:
        return
    limit = training.limit(home())
    with st.container(border=True, key="queue", gap="xsmall"):
        st.markdown(
            f"**Queue** :small[:gray[{count(len(waiting), 'run waits', 'runs wait')}; "
            f"{count(len(now), 'run is', 'runs are')} training now, {limit} at a time]]"
        )
        order = [run.id for run in waiting]
        for place, run in enumerate(waiting):
            _row(run, place, order, shown is not None and run.id == shown.id)


def _row(run: Run, place: int, order: Sequence[str], is_shown: bool) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key=f"queue-{run.id}"):
        title = plain(run.title)
        st.markdown(
            f"{place + 1}. {f'**{title}**' if is_shown else title} :small[:gray[{count(run.epochs, 'epoch')}]]"
        )
        st.space("stretch")
        up, down = _swapped(order, place - 1), _swapped(order, place)
        _button(run, "arrow_upward", "Earlier", up, disabled=place == 0)
        _button(run, "arrow_downward", "Later", down, disabled=place == len(order) - 1)
        _button(run, "vertical_align_top", "First", [run.id], disabled=place == 0)
        button(
            "",
            ask,
            training.pause,
            run.id,
            key=f"remove-{run.id}",
            icon="close",
            told="Remove from the queue; it can be resumed later",
            kind="tertiary",
        )


def _button(run: Run, icon: str, told: str, order: Sequence[str], *, disabled: bool) -> None:
    button(
        "",
        ask,
        training.reorder,
        order,
        key=f"{told.lower()}-{run.id}",
        icon=icon,
        told=told,
        kind="tertiary",
        disabled=disabled,
    )


def _swapped(order: Sequence[str], place: int) -> list[str]:
    """The order with a run and the one behind it the other way round."""
    found = list(order)
    if 0 <= place < len(found) - 1:
        found[place : place + 2] = reversed(found[place : place + 2])
    return found
