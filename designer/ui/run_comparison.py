"""Several runs beside each other: their curves in one chart, what they reached, in what they differ."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import streamlit as st

from designer import runs
from designer.canvas.mount import component
from designer.runs import Run, RunStore

from . import comparison_feed, run_table
from .comparison_differences import differences
from .comparison_figures import figures
from .queue import queue
from .run_colours import colours
from .run_labels import labels
from .run_rows import Row, rows, run_name
from .words import count, plain, title_of

_TICK_SECONDS = 2.0


def comparison(store: RunStore, chosen: Sequence[Run]) -> None:
    """All that tells some runs apart."""
    queue(store)
    ids = [run.id for run in chosen]
    members = runs.listing(store, ids=ids)
    folded = rows(store, members, folded=True)
    apart = rows(store, members, folded=False)
    is_mean = _head(chosen, labels(apart), repeated=len(folded) < len(apart))
    groups = folded if is_mean else apart
    shades = colours(_ordered(groups, ids))
    goes_on = any(not run.is_at_rest for run in chosen)
    st.fragment(_curves, run_every=_TICK_SECONDS if goes_on else None)(store, ids, is_mean, shades)
    own = {each.run.id: shades[row.first.id] for row in groups for each in row.members}
    figures(store, members, folded, own)
    differences(store, members)


def _head(chosen: Sequence[Run], names: Mapping[str, str], *, repeated: bool) -> bool:
    """What is compared, and the way to one of them; gives whether repeats are shown as their mean."""
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.subheader(f"{count(len(chosen), 'run')} compared", anchor=False)
        one = st.selectbox(
            "Look at one",
            list(names),
            index=None,
            placeholder="Look at one of them",
            format_func=lambda id: names.get(id, id),
            label_visibility="collapsed",
            key="look-at-one",
            width=260,
        )
        if one is not None:
            run_table.only([one])
            st.rerun()
        is_mean = repeated and st.toggle(
            "Mean of repeats",
            True,
            key="mean",
            bind="query-params",
            help="Runs that differ in their seed only as their mean, with its 95 % confidence interval by Student's t.",
        )
    for run in chosen:
        if run.state in ("failed", "interrupted") and run.message:
            st.caption(f"**{plain(run_name(run))}** :gray[{run.id}]: {plain(run.message)}")
    return is_mean


def _curves(store: RunStore, ids: Sequence[str], is_mean: bool, shades: Mapping[str, str]) -> None:
    """One metric of all runs, as one wishes to see it."""
    members = runs.listing(store, ids=ids)
    names = comparison_feed.metrics(members)
    if not names:
        st.markdown(":gray[None of these runs has finished an epoch yet.]")
        return
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        metric = st.selectbox(
            "Metric",
            names,
            format_func=title_of,
            key="metric",
            label_visibility="collapsed",
            bind="query-params",
            width=260,
        )
        offered = comparison_feed.choices(members, metric)
        which = st.segmented_control(
            "Of",
            offered,
            default=offered[0],
            required=True,
            label_visibility="collapsed",
            key=f"which-{metric}",
        )
    groups = rows(store, members, folded=is_mean)
    component("layerloom_comparison", "comparison.js", "The curves")(
        key="compared-curves", data=comparison_feed.view(store, groups, metric, which or offered[0], shades)
    )
    _told(groups, which or offered[0])


def _ordered(groups: Sequence[Row], ids: Sequence[str]) -> list[str]:
    """Who gets a colour first: those that stand for several, so that their colours differ most."""
    firsts = [row.first.id for row in groups]
    return [*firsts, *(id for id in ids if id not in firsts)]


def _told(groups: Sequence[Row], which: comparison_feed.Which) -> None:
    """What a band means, where there is one."""
    repeated = [len(row.members) for row in groups if len(row.members) > 1]
    if repeated and which != "By batch":
        fewest, most = min(repeated), max(repeated)
        n = f"n = {fewest}" if fewest == most else f"n = {fewest} to {most}"
        st.caption(
            f"Bands: 95 % confidence interval of the mean by Student's t, {n}, at each epoch; not smoothed."
        )
