"""Buttons whose press is heard even by a server that has only just begun."""

from __future__ import annotations

from collections.abc import Callable

import streamlit as st

from . import session


def button(
    label: str,
    act: Callable[..., object],
    *about: object,
    key: str,
    icon: str,
    told: str | None = None,
    kind: str = "secondary",
    shortcut: str | None = None,
    disabled: bool = False,
) -> None:
    """A button that does something once when it is pressed; `icon` is the name of a Material symbol.

    Streamlit knows what to call for a button only once it has drawn it. A page that outlives its server has
    buttons that the new server has not drawn yet: a press of one of those is seen when it is drawn.
    """
    kept = f"layerloom-heard-{key}"

    def hear() -> None:
        session.put(kept, True)
        act(*about)

    pressed = st.button(
        label,
        key=key,
        icon=f":material/{icon}:",
        help=told,
        type=kind,  # type: ignore[arg-type]
        shortcut=shortcut,
        disabled=disabled,
        on_click=hear,
    )
    heard = session.value(kept, False)
    session.put(kept, False)
    if pressed and not heard:
        act(*about)
        st.rerun()
