"""Which of all runs the table shows: by words, by tags, with the archive or without it. The address keeps it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import streamlit as st

from .run_rows import Row, data_of, name_of, rate_of, state_of


@dataclass(frozen=True, slots=True)
class Filter:
    """All words and all tags have to be there; repeats are folded into one row or not."""

    words: tuple[str, ...]
    tags: tuple[str, ...]
    with_archive: bool
    folded: bool

    def keeps(self, row: Row) -> bool:
        """Whether the table shows a row."""
        told = _told(row)
        return all(word in told for word in self.words) and set(self.tags) <= set(row.first.tags)


def chosen(tags: Iterable[str], *, repeats: bool, archived: int) -> Filter:
    """The filter as it is set above the table; only what there is to choose is offered."""
    known = sorted(set(tags))
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="runs-filter"):
        written = st.text_input(
            "Filter",
            key="find",
            bind="query-params",
            placeholder="Filter by name, tag, data, state, optimizer …",
            label_visibility="collapsed",
            icon=":material/search:",
            width=360,
        )
        wanted: Sequence[str] = (
            st.multiselect(
                "Tags",
                known,
                key="tagged",
                bind="query-params",
                placeholder="Tags",
                label_visibility="collapsed",
                width=260,
            )
            if known
            else ()
        )
        folded = bool(repeats) and st.toggle(
            "Fold repeats",
            True,
            key="fold",
            bind="query-params",
            help="Runs of one design with several seeds as one row with their means.",
        )
        with_archive = bool(archived) and st.toggle(
            f"Archive ({archived})", key="archived", bind="query-params", help="Show archived runs as well."
        )
    return Filter(tuple((written or "").lower().split()), tuple(wanted), with_archive, folded)


def _told(row: Row) -> str:
    """All that words are looked for in."""
    run, facts = row.first, row.facts
    parts = (
        name_of(row), run.title, run.note, run.id, run.dataset, data_of(run.dataset), facts.optimizer, facts.metric,
        facts.schedule, f"{rate_of(facts):g}" if rate_of(facts) else "", f"batch {run.batch_size}", f"{run.epochs} epochs",
        *run.tags, *(state_of(each.run) for each in row.members), *row.ids,
    )  # fmt: skip
    return "\n".join(parts).lower()
