"""The choice of a style for code, which this window keeps from page to page."""

from __future__ import annotations

import streamlit as st

from designer.codegen import LAYOUTS, SPELLINGS, Style

from . import session

_STYLE = "layerloom-code-style"
_LAYOUT, _SPELLING = "code-layout", "code-spelling"


def chosen_style() -> Style:
    """The style that was chosen last."""
    return session.remembered(_STYLE, Style)


def style_choice() -> Style:
    """The two choices, and the style that they make."""
    style = chosen_style()
    st.segmented_control(
        "Layout",
        LAYOUTS,
        format_func=str.capitalize,
        help="Grouped: groups, and what repeats, as functions. Flat: one layer below the other.",
        label_visibility="collapsed",
        key=session.field(_LAYOUT, style.layout),
        on_change=_keep,
        required=True,
    )
    st.segmented_control(
        "Keras's name",
        SPELLINGS,
        help="The package from which the code imports Keras.",
        label_visibility="collapsed",
        key=session.field(_SPELLING, style.spelling),
        on_change=_keep,
        required=True,
    )
    return style


def _keep() -> None:
    default = Style()
    session.put(
        _STYLE,
        Style(session.value(_LAYOUT, default.layout), session.value(_SPELLING, default.spelling)),
    )
