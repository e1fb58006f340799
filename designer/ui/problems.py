"""Problems of a design in words, each with its fixes as buttons."""

from __future__ import annotations

import streamlit as st

from designer.graph import Analysis, Diagnostic

from . import header, navigation, session
from .words import count, plain

_BADGES = {
    "error": ":red-badge[Does not work]",
    "warning": ":orange-badge[Doubtful]",
    "hint": ":blue-badge[Hint]",
}
_ORDER = ("error", "warning", "hint")
_SHOWN = 8


def problems(
    analysis: Analysis, found: tuple[Diagnostic, ...] = (), *, well: str = "No problems found."
) -> None:
    """The problems of the model, and others that belong here; errors first."""
    every = sorted((*analysis.diagnostics, *found), key=lambda d: _ORDER.index(d.severity))
    if not every:
        st.markdown(f":green[:material/check_circle:] {well}")
        return
    for number, diagnostic in enumerate(every[:_SHOWN]):
        _problem(diagnostic, analysis, number)
    if len(every) > _SHOWN:
        st.caption(f"And {count(len(every) - _SHOWN, 'more problem')}; solve these first.")


def _problem(diagnostic: Diagnostic, analysis: Analysis, number: int) -> None:
    badge = _BADGES[diagnostic.severity]
    report = analysis.graphs.get(diagnostic.graph)
    node = report.nodes.get(diagnostic.node) if report and diagnostic.node else None
    where = f" **{plain(node.name)}:** " if node else " "
    st.markdown(f"{badge}{where}{plain(diagnostic.message)}")
    if diagnostic.node and st.button(
        "Show it on the canvas", key=f"show-{number}-{diagnostic.node}", icon=":material/my_location:"
    ):
        session.show_node(diagnostic.graph, diagnostic.node)
        header.go(navigation.DESIGN)
    for place, fix in enumerate(diagnostic.fixes):
        st.button(
            plain(fix.title),
            key=f"fix-{number}-{place}-{diagnostic.rule}-{diagnostic.node}",
            icon=":material/build:",
            on_click=session.change,
            args=(fix.edit,),
        )
