"""The checkpoints of a run: a new run may begin at one, or the run itself be set back to it."""

from __future__ import annotations

from typing import Any

import streamlit as st

from designer import runs, training
from designer.graph import Document, same_work
from designer.runs import Checkpoint, Run, RunStore, StoreUnavailable
from designer.settings import home
from designer.training import LaunchRefused

from . import session
from .stores import trained
from .words import ago, count, number, plain, size


def checkpoints(store: RunStore, run: Run, document: Document | None) -> None:
    """The button that lists a run's checkpoints; none without one."""
    found = runs.checkpoints(store, run.id)
    if not found:
        return
    if st.button(
        "Checkpoints",
        icon=":material/history:",
        key="checkpoints",
        help="Go back to an earlier state of this run, or let a new run begin there.",
    ):
        _dialog(run, tuple(reversed(found)), document, trained(store, run.id))


@st.dialog("Checkpoints", width="medium")
def _dialog(run: Run, found: tuple[Checkpoint, ...], document: Document | None, before: Document) -> None:
    st.markdown("Everything that training needs to go on from there: weights, optimizer, place in the data.")
    event: Any = st.dataframe(
        [_row(one) for one in found],
        hide_index=True,
        width="stretch",
        key=f"checkpoints-{run.id}",
        on_select="rerun",
        selection_mode="single-row-required",
        selection_default={"selection": {"rows": [0]}},
    )
    chosen = found[event.selection.rows[0]] if event.selection.rows else found[0]
    branching, rewinding = st.columns(2, gap="medium")
    with branching, st.container(border=True):
        _branch(run, chosen, document, before)
    with rewinding, st.container(border=True):
        _rewind(run, chosen, chosen is found[0])


def _row(one: Checkpoint) -> dict[str, str]:
    marks = [word for word, so in (("best", one.is_best), ("latest", one.is_last)) if so]
    return {
        "At": when(one),
        "Loss": "—" if one.loss is None else number(one.loss),
        "": ", ".join(marks),
        "Size": size(one.size),
        "Kept": ago(one.made),
    }


def when(one: Checkpoint) -> str:
    """Where a checkpoint is: "the end of epoch 3", "epoch 4, batch 20"."""
    if one.step:
        return f"epoch {one.epoch + 1}, batch {one.step}"
    return f"the end of epoch {one.epoch}" if one.epoch else "the beginning"


def goes_on_from(store: RunStore, run: Run) -> str:
    """Where a run that was set back goes on once it begins: "It goes on from the end of epoch 3."; "" for others."""
    found = (
        [one for one in runs.checkpoints(store, run.id) if one.id == run.resume_from]
        if run.resume_from
        else []
    )
    return f"It goes on from {when(found[0])}." if found else ""


def _branch(run: Run, chosen: Checkpoint, document: Document | None, before: Document) -> None:
    st.markdown(f"**A new run from {when(chosen)}**  \n:small[:gray[This run stays as it is.]]")
    changed = document if document is not None and not same_work(document, before) else None
    if changed is not None:
        st.radio(
            "With",
            ("the design and plan of this run", "the design and plan as they are now"),
            key="branch-with",
            label_visibility="collapsed",
        )
    now = changed is not None and str(session.value("branch-with", "")).endswith("now")
    if st.button("Branch", key="branch", icon=":material/call_split:", type="primary"):
        made = _asked(
            lambda: training.branch(run.id, chosen.id, document=changed if now else None, home=home())
        )
        if made is not None:
            session.show_run(made.id)
            st.rerun()


def _rewind(run: Run, chosen: Checkpoint, is_latest: bool) -> None:
    st.markdown(f"**This run back to {when(chosen)}**")
    if is_latest:
        st.markdown(":small[:gray[It is there: Resume or More epochs go on from the latest checkpoint.]]")
        return
    lost = max(run.epoch - chosen.epoch, 0)
    st.markdown(
        f":small[Deleted then: {count(lost, 'epoch')} of training after it, with curves, predictions and later "
        "checkpoints. Training goes on from there.]"
    )
    sure = st.checkbox("Delete what came after it", key=f"sure-{chosen.id}")
    wanted = st.button("Go back", key="rewind", icon=":material/undo:", disabled=not sure)
    if wanted and _asked(lambda: training.rewind(run.id, chosen.id, home=home())) is not None:
        st.rerun()


def _asked(act: Any) -> Run | None:
    try:
        made: Run = act()
    except (LaunchRefused, StoreUnavailable, LookupError) as refusal:
        st.error(plain(str(refusal)), icon=":material/error:")
        return None
    return made
