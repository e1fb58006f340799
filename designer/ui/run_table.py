"""The table of all runs, in which one is chosen to be looked at, or several to be compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from hashlib import sha256
from typing import Any

import streamlit as st

from designer import runs
from designer.runs import Listed, Run, RunStore, UnknownRun

from . import header, navigation, run_filter, session
from .run_actions import actions
from .run_rows import MEASURED, Row, rows, table
from .watching import watch
from .words import count, plain

_TURN = "layerloom-runs-turn"
_ROWS_SEEN = 6
_WORTH_SAYING = 20
#: How finely the table follows a run that goes on: so many parts of its way.
_PARTS = 10


def chosen(store: RunStore) -> tuple[Run, ...]:
    """The table under its filter, and what can be done with the runs that are chosen in it or by the address.

    Without a choice it is the latest one.
    """
    found = runs.listing(store, among="all")
    watch(lambda: _mark(store))
    if not found:
        header.empty(
            "Nothing trained yet",
            "Open a design and train it: its runs are kept here.",
            "Go to Start",
            navigation.START,
        )
        st.stop()
    shown = _filtered(store, found)
    ids = _selected(shown) if shown else ()
    runs_shown = _known(store, found, ids) or (shown[0].first if shown else found[0].run,)
    actions(store, runs_shown, sorted({tag for each in found for tag in each.run.tags}))
    return runs_shown


def _mark(store: RunStore) -> object:
    """What is another one as soon as the table has to be."""
    return [
        (run.id, run.state, run.name, run.note, run.tags, run.is_archived, int(run.progress * _PARTS))
        for run in runs.runs(store, among="all", limit=None)
    ]


def _filtered(store: RunStore, found: Sequence[Listed]) -> tuple[Row, ...]:
    """The rows that the filter leaves, and in words how many it does not."""
    present = [each for each in found if not each.run.is_archived]
    tags = (tag for each in found for tag in each.run.tags)
    repeats = any(each.run.repeats for each in found)
    wanted = run_filter.chosen(tags, repeats=repeats, archived=len(found) - len(present))
    if len(found) > _WORTH_SAYING:
        with st.spinner(f"Reading the designs of {len(found):,} runs.", show_time=False):
            every = rows(store, found if wanted.with_archive else present, folded=wanted.folded)
    else:
        every = rows(store, found if wanted.with_archive else present, folded=wanted.folded)
    kept = tuple(row for row in every if wanted.keeps(row))
    if len(kept) < len(every):
        st.caption(f"{count(len(kept), 'row')} of {len(every):,}; the filter hides the others.")
    elif not every:
        st.caption("All runs are in the archive.")
    return kept


def _selected(shown: Sequence[Row]) -> tuple[str, ...]:
    """The runs of the rows that are ticked; those of the address are from the start."""
    ids = session.runs_shown()
    ticked = [place for place, row in enumerate(shown) if set(row.ids) <= set(ids)]
    event: Any = st.dataframe(
        table(shown),
        hide_index=True,
        width="stretch",
        height=min(3 + 35 * (len(shown) + 1), 3 + 35 * (_ROWS_SEEN + 1)),
        key=_key(shown),
        on_select="rerun",
        selection_mode="multi-row",
        selection_default={"selection": {"rows": ticked}},
        column_config=_columns(shown),
        placeholder="",
    )
    places = [place for place in event.selection.rows if place < len(shown)]
    now = tuple(id for place in places for id in shown[place].ids)
    if len(ids) > 1:
        now = (*now, *(id for id in ids if all(id not in row.ids for row in shown)))
    if not now:
        return ids[:1] if ticked else ids
    if set(now) != set(ids):
        session.show_runs(now)
    return now


def only(ids: Sequence[str]) -> None:
    """Tick other rows than those that are: the table forgets its selection, and takes that of the address."""
    session.show_runs(ids)
    session.put(_TURN, session.value(_TURN, 0) + 1)


def _key(shown: Sequence[Row]) -> str:
    """Another table for other rows: places in it are what is remembered of a selection."""
    told = repr((session.value(_TURN, 0), [row.ids for row in shown]))
    return "runs-" + sha256(told.encode()).hexdigest()[:12]


def _columns(shown: Sequence[Row]) -> Mapping[str, Any]:
    """How columns are written; those that say nothing of these runs are left out."""
    number = st.column_config.NumberColumn
    written: dict[str, Any] = {title: number(format="%.4g") for title in MEASURED}
    written |= {
        "Name": st.column_config.TextColumn(pinned=True, width="medium"),
        "Learning rate": number(format="%.3g"),
        "Parameters": number(format="localized"),
        "Began": st.column_config.DatetimeColumn(format="distance"),
        "Tags": st.column_config.ListColumn(),
    }
    members = [each for row in shown for each in row.members]
    present = {
        "Schedule": any(row.facts.schedule for row in shown),
        "Tags": any(each.run.tags for each in members),
        "Note": any(each.run.note for each in members),
        "Design": any(each.run.name for each in members),
    }
    return {**written, **{title: None for title, has in present.items() if not has}}


def _known(store: RunStore, found: Sequence[Listed], ids: Sequence[str]) -> tuple[Run, ...]:
    """The runs of some ids; one that is gone is said."""
    known = {each.run.id: each.run for each in found}
    shown = []
    for id in ids:
        try:
            shown.append(known[id] if id in known else runs.run(store, id))
        except UnknownRun as unknown:
            st.warning(f"{plain(str(unknown))} This is the latest one.", icon=":material/info:")
    return tuple(shown)
