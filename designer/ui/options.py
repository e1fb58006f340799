"""The options of a preset as controls: each changes many layers at once, as one step of undo."""

from __future__ import annotations

import streamlit as st

from designer.graph import Document, Edit, Option, choose

from . import session


def options(document: Document) -> None:
    """The design's options; nothing when it has none."""
    found = document.gallery.options if document.gallery else ()
    if not found:
        return
    with st.container(horizontal=True):
        for option in found:
            _option(document, option)


def _option(document: Document, option: Option) -> None:
    key = session.field(f"option-{option.name}", option.value)

    def edit_of(value: int) -> Edit:
        return choose(document, option.name, value)

    st.number_input(
        option.title,
        option.minimum,
        option.maximum,
        key=key,
        width=190,
        help=option.help,
        on_change=session.edit_from,
        args=(key, edit_of),
    )
