"""A slider over moments of a training: it follows the latest one until somebody moves it back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import streamlit as st

from . import session


def scrub(label: str, moments: Sequence[int], key: str, words: Callable[[int], str] = str) -> int:
    """The moment to look at, of some in their order; with only one there is nothing to choose.

    One that is there no more gives way to the closest.
    """
    latest = moments[-1]
    if len(moments) == 1:
        return latest
    following, chosen = f"{key}-following", session.value(key, latest)
    if session.value(following, True):
        chosen = latest
    elif chosen not in moments:
        chosen = min(moments, key=lambda one: abs(one - chosen))

    def moved() -> None:
        session.put(following, session.value(key, latest) == latest)

    return st.select_slider(
        label, moments, key=session.field(key, chosen), format_func=words, on_change=moved
    )
