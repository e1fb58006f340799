"""What people do with the runs they chose: name, note, tags, archive, start again, delete."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from designer import runs, training
from designer.runs import DeletionRefused, LabelRefused, Run, RunStore, StoreUnavailable
from designer.settings import home
from designer.training import LaunchRefused

from . import run_export, session
from .run_rows import run_name
from .words import count, plain

_NAMED_IN_DELETION = 8
_REFUSALS = (DeletionRefused, LabelRefused, LaunchRefused, StoreUnavailable, LookupError)


def actions(store: RunStore, chosen: Sequence[Run], everyone: Sequence[str]) -> None:
    """The buttons for the chosen runs; `everyone` are the tags that any run has."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="run-actions"):
        if len(chosen) == 1:
            _words(store, chosen[0])
        _tags(store, chosen, everyone)
        _archive(store, chosen)
        if len(chosen) == 1:
            _again(chosen[0])
        run_export.export(store, chosen)
        if st.button("Delete", icon=":material/delete:", key="delete", help="With curves, weights and all"):
            _confirm(store, chosen)
    if len(chosen) == 1 and chosen[0].note:
        st.caption(plain(chosen[0].note))


def _words(store: RunStore, run: Run) -> None:
    with st.popover("Name and note", icon=":material/edit:", help="Your own words on this run"):
        name = session.field(f"name-{run.id}", run.name)
        st.text_input(
            "Name",
            key=name,
            max_chars=runs.LONGEST_NAME,
            placeholder=run.title,
            on_change=lambda: _do(runs.rename, store, run.id, session.value(name, "")),
        )
        note = session.field(f"note-{run.id}", run.note)
        st.text_area(
            "Note",
            key=note,
            max_chars=runs.LONGEST_NOTE,
            placeholder="What was tried here, and what came of it",
            on_change=lambda: _do(runs.annotate, store, run.id, session.value(note, "")),
        )


def _tags(store: RunStore, chosen: Sequence[Run], everyone: Sequence[str]) -> None:
    """The tags that all chosen runs have; what is added or taken away is so for each of them."""
    shared = [tag for tag in chosen[0].tags if all(tag in run.tags for run in chosen)]
    with st.popover("Tags", icon=":material/sell:", help="For the filter, and for order"):
        key = session.field("tags-" + "-".join(run.id for run in chosen)[:200], shared)

        def change() -> None:
            wanted: list[str] = session.value(key, shared)
            for run in chosen:
                _do(runs.tag, store, run.id, wanted)
                _do(runs.untag, store, run.id, set(shared) - set(wanted))

        st.multiselect(
            "Tags" if len(chosen) == 1 else f"Tags that all {len(chosen)} have",
            sorted({*everyone, *shared}),
            key=key,
            accept_new_options=True,
            placeholder="Choose, or write a new one",
            on_change=change,
        )


def _archive(store: RunStore, chosen: Sequence[Run]) -> None:
    back = all(run.is_archived for run in chosen)
    act = runs.unarchive if back else runs.archive
    st.button(
        "Take out of the archive" if back else "Archive",
        icon=":material/unarchive:" if back else ":material/archive:",
        key="archive",
        help="Nothing is lost: the table leaves archived runs out until they are asked for.",
        on_click=_each,
        args=(act, store, chosen),
    )


def _again(run: Run) -> None:
    st.button(
        "Start again",
        icon=":material/replay:",
        key="again",
        help="The whole run once more, from its design, plan, data and seeds as they are stored: to the last bit the "
        "same on the same machine.",
        on_click=_do,
        args=(_started_again, run.id),
    )


def _started_again(id: str) -> None:
    made = training.again(id, home=home())
    session.show_run(made.run.id)
    session.say(" ".join((f"Started again as run {made.run.id}.", *made.remarks)))


@st.dialog("Delete for good?")
def _confirm(store: RunStore, chosen: Sequence[Run]) -> None:
    names = [f"- **{plain(run_name(run))}** :gray[{run.id}]" for run in chosen[:_NAMED_IN_DELETION]]
    if len(chosen) > _NAMED_IN_DELETION:
        names.append(f"- and {count(len(chosen) - _NAMED_IN_DELETION, 'more run')}")
    st.markdown("\n".join(names))
    st.markdown("Curves, weights, checkpoints, predictions and results go with them. This cannot be undone.")
    with st.container(horizontal=True):
        deleted = st.button(
            "Delete",
            type="primary",
            icon=":material/delete:",
            key="really-delete",
            on_click=_do,
            args=(_delete, store, chosen),
        )
        archived = st.button(
            "Archive instead",
            icon=":material/archive:",
            key="archive-instead",
            on_click=_each,
            args=(runs.archive, store, chosen),
        )
        if deleted or archived:
            st.rerun()


def _delete(store: RunStore, chosen: Sequence[Run]) -> None:
    """Deletes what can be deleted; the others are said."""
    refused = []
    for run in chosen:
        try:
            runs.delete(store, run.id)
        except DeletionRefused as refusal:
            refused.append(str(refusal))
    left = [id for id in session.runs_shown() if id not in {run.id for run in chosen}]
    session.show_runs(left)
    if refused:
        session.say(" ".join(refused))


def _each(act: Callable[[RunStore, str], object], store: RunStore, chosen: Sequence[Run]) -> None:
    for run in chosen:
        _do(act, store, run.id)


def _do(act: Callable[..., object], *about: object) -> None:
    """Do it; what cannot be is a message on the page."""
    try:
        act(*about)
    except _REFUSALS as refusal:
        session.say(str(refusal))
