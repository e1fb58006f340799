"""Components in an order of their own, as rows: added, moved, removed, and set."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import streamlit as st

from designer.catalogue import Entry
from designer.graph import Component, Edit

from . import session
from .plan_fields import Place, fields
from .words import plain


@dataclass(frozen=True, slots=True)
class Rows:
    """Components that a plan holds in an order, what may be added, and what an edit makes of another order.

    `starting` is what a new one begins with beside what it cannot do without.
    """

    key: str
    add: str
    held: tuple[Component, ...]
    known: Sequence[Entry]
    edit_of: Callable[[tuple[Component, ...]], Edit]
    choices: Mapping[str, Sequence[str]] = field(default_factory=dict)
    left_out: frozenset[str] = frozenset()
    starting: Callable[[Entry], Component] = lambda entry: Component(entry.name, dict(entry.starting))


def rows(shown: Rows) -> None:
    """A row with its arguments for each component, and a choice of one more."""
    for place, component in enumerate(shown.held):
        with st.container(border=True, gap="small"):
            entry = _entry(shown, component.kind)
            st.markdown(f"**{plain(component.kind)}**", help=entry.summary if entry else None)
            _arguments(shown, place, component)
            _buttons(shown, place)
    _adding(shown)


def _buttons(shown: Rows, place: int) -> None:
    later = place < len(shown.held) - 1
    with st.container(horizontal=True, gap="small"):
        _button(shown, "earlier", "arrow_upward", place, moved(shown.held, place, place - 1), place > 0)
        _button(shown, "later", "arrow_downward", place, moved(shown.held, place, place + 1), later)
        _button(shown, "remove", "delete", place, without(shown.held, place), True)


def _button(
    shown: Rows, what: str, icon: str, place: int, after: tuple[Component, ...], possible: bool
) -> None:
    st.button(
        "",
        icon=f":material/{icon}:",
        key=f"{shown.key}-{what}-{place}",
        type="tertiary",
        help={"earlier": "Earlier", "later": "Later", "remove": "Remove"}[what],
        disabled=not possible,
        on_click=session.change,
        args=(shown.edit_of(after),),
    )


def _arguments(shown: Rows, place: int, component: Component) -> None:
    def edit_of(chosen: Component) -> Edit:
        return shown.edit_of((*shown.held[:place], chosen, *shown.held[place + 1 :]))

    where = Place(f"{shown.key}-{place}", edit_of, shown.choices, shown.left_out)
    fields(where, component, _entry(shown, component.kind))


def _adding(shown: Rows) -> None:
    key = session.field(f"{shown.key}-add", None)

    def edit_of(kind: str) -> Edit:
        entry = _entry(shown, kind)
        return shown.edit_of((*shown.held, shown.starting(entry) if entry else Component(kind)))

    st.selectbox(
        shown.add,
        [entry.name for entry in shown.known],
        key=key,
        index=None,
        placeholder=shown.add,
        label_visibility="collapsed",
        on_change=session.edit_from,
        args=(key, edit_of),
    )


def _entry(shown: Rows, kind: str) -> Entry | None:
    return next((entry for entry in shown.known if entry.name == kind), None)


def moved(held: tuple[Component, ...], place: int, to: int) -> tuple[Component, ...]:
    """The components with one of them in another place."""
    if not 0 <= to < len(held):
        return held
    others = without(held, place)
    return (*others[:to], held[place], *others[to:])


def without(held: tuple[Component, ...], place: int) -> tuple[Component, ...]:
    """The components but for one of them."""
    return (*held[:place], *held[place + 1 :])


def names(held: Sequence[Component]) -> str:
    """What is there, in a line."""
    return ", ".join(component.kind for component in held) or "none"
