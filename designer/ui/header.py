"""The head of a design's pages: its title, undo and redo, messages, and the next step of the work."""

from __future__ import annotations

from collections.abc import Callable
from typing import NoReturn

import streamlit as st

from designer.graph import Document, History, SetTitle

from . import navigation, session
from .words import plain


def design_here(
    next_page: str | None = None,
    next_title: str = "",
    *,
    steps: bool = True,
    more: Callable[[Document], None] | None = None,
) -> History:
    """The design of this window, under its head; without one the page says where to get one and stops.

    `steps` are the buttons for undo and redo, `more` draws what else the page has in its head.
    """
    history = session.history()
    if history is None:
        message()
        no_design()
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.subheader(plain(history.present.title), anchor=False)
        _rename(history)
        if steps:
            _steps(history)
        if more is not None:
            more(history.present)
        if next_page is not None and st.button(
            next_title, type="primary", icon=":material/arrow_forward:", icon_position="right", key="next"
        ):
            go(next_page)
    message()
    return history


def go(page: str) -> NoReturn:
    """Switch to a page, with this window's design and run in the address."""
    st.switch_page(page, query_params=session.address())


def message() -> None:
    """What there is to say since the last click."""
    found = session.said()
    if found:
        st.warning(plain(found), icon=":material/info:")


def no_design() -> NoReturn:
    """Say that there is nothing here yet and what to do, and stop."""
    empty(
        "No design is open",
        "Choose a preset, open a recent design or a file on the Start page.",
        "Go to Start",
        navigation.START,
    )
    st.stop()


def empty(title: str, text: str, button: str, page: str) -> None:
    """An empty page: what is missing, and one button that leads on."""
    with st.container(border=True, horizontal_alignment="center", gap="small"):
        st.space("small")
        st.markdown(f"**{title}**", width="content")
        st.markdown(f":gray[{text}]", width="content")
        if st.button(button, type="primary", key="empty"):
            go(page)
        st.space("small")


def _rename(history: History) -> None:
    with st.popover("", icon=":material/edit:", help="Rename this design", type="tertiary"):
        key = session.field("title", history.present.title)
        st.text_input(
            "Title",
            key=key,
            max_chars=100,
            on_change=session.edit_from,
            args=(key, lambda title: SetTitle(title=title)),
        )


def _steps(history: History) -> None:
    st.button(
        "Undo",
        icon=":material/undo:",
        key="undo",
        type="tertiary",
        disabled=not history.past,
        on_click=session.step_back,
        shortcut="Ctrl+Z",
    )
    st.button(
        "Redo",
        icon=":material/redo:",
        key="redo",
        type="tertiary",
        disabled=not history.future,
        on_click=session.step_forward,
        shortcut="Ctrl+Shift+Z",
    )
