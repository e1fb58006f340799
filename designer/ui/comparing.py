"""The page that compares two designs, or a design with what a run trained: figures, pictures, a list."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import replace
from html import escape

import streamlit as st
from streamlit.delta_generator import DeltaGenerator

from designer import runs
from designer.drawing import SIGNS, compared, svg
from designer.engine import EngineError
from designer.graph import (
    ROOT,
    Change,
    Difference,
    Document,
    InvalidDocument,
    NodeDifference,
    NodeId,
    NodeState,
    difference,
)
from designer.workspace import UnknownDesign

from . import header, navigation, session
from .services import shapes
from .stores import workspace
from .words import ago, count, plain, size

_MOST = 50
"""So many designs and runs are offered, the newest first."""
_LONGEST_LIST = 300
_TITLES: Mapping[NodeState, str] = {
    "added": "added",
    "removed": "removed",
    "changed": "changed",
    "affected": "only affected",
}
_TONES: Mapping[NodeState, str] = {
    "added": "green",
    "removed": "red",
    "changed": "orange",
    "affected": "gray",
}
_BEFORE, _AFTER = "compare-before", "compare-after"


def button(key: str) -> None:
    """The way to the page, which begins with the design of this window."""
    if st.button(
        "Compare",
        key=key,
        icon=":material/difference:",
        help="With another design, or with what a run trained",
    ):
        session.put(_BEFORE, None)
        session.put(_AFTER, None)
        header.go(navigation.COMPARE)


def show(before: str, after: str) -> None:
    """The page with what two runs trained."""
    session.put(_BEFORE, f"r:{before}")
    session.put(_AFTER, f"r:{after}")
    header.go(navigation.COMPARE)


def comparison() -> None:
    """Two choices, and what differs between them."""
    st.subheader("Compare", anchor=False)
    offered = _offered()
    if len(offered) < 2:
        text = "Two designs are needed, or a design and a run of it."
        header.empty("Nothing to compare yet", text, "Go to Start", navigation.START)
        return
    first, second = _suggested(list(offered))
    left, right = st.columns(2, gap="medium")
    old = _chosen(left, "Before", _BEFORE, offered, first)
    new = _chosen(right, "After", _AFTER, offered, second)
    if old is None or new is None:
        return
    found = _difference(old, new)
    _figures(found)
    shown, models = _graph_shown(found), found.matching.models
    back = {theirs: ours for ours, theirs in models.items()}
    with left:
        _picture(
            old,
            shown,
            {(back.get(node.graph, node.graph), node.old): node.state for node in found.nodes if node.old},
            "Before",
        )
    with right:
        _picture(
            new,
            models.get(shown, shown),
            {(node.graph, node.new): node.state for node in found.nodes if node.new},
            "After",
        )
    _list(found)


def _offered() -> dict[str, str]:
    """What can be compared: keys of designs and runs, with words for people."""
    designs = {f"d:{one.id}": f"{one.title} ({ago(one.updated)})" for one in workspace().recent(_MOST)}
    trained = {
        f"r:{run.id}": f"Run of {run.title}, {ago(run.created)}: {run.state}"
        for run in (*runs.runs(runs.open_store(), limit=_MOST), *_wanted())
    }
    return {**designs, **trained}


def _wanted() -> Iterator[runs.Run]:
    """The runs that the page was asked for, which may be older than those that are offered."""
    for key in (_BEFORE, _AFTER):
        choice: str = session.value(key, "") or ""
        with suppress(runs.UnknownRun):
            if choice.startswith("r:"):
                yield runs.run(runs.open_store(), choice[2:])


def _suggested(offered: list[str]) -> tuple[str, str]:
    """What changed since the last run of this window's design; else the newest two."""
    document = session.document()
    second = f"d:{document.id}" if document and f"d:{document.id}" in offered else offered[0]
    trained = runs.runs(runs.open_store(), document_id=second[2:], limit=1) if second.startswith("d:") else ()
    own = [f"r:{run.id}" for run in trained if f"r:{run.id}" in offered]
    return next(iter((*own, *(one for one in offered if one != second)))), second


def _chosen(
    column: DeltaGenerator, label: str, key: str, offered: Mapping[str, str], suggested: str
) -> Document | None:
    if session.value(key, None) not in offered:
        session.put(key, suggested)
    with column:
        choice = st.selectbox(label, list(offered), key=key, format_func=lambda one: offered.get(one, one))
    try:
        if choice.startswith("r:"):
            return runs.document_of(runs.open_store(), choice[2:])
        return workspace().open_design(choice[2:]).present
    except (UnknownDesign, runs.UnknownRun, InvalidDocument) as error:
        st.warning(plain(str(error)), icon=":material/info:")
        return None


def _difference(old: Document, new: Document) -> Difference:
    """What differs, with the costs where Keras can be asked."""
    try:
        with st.spinner("Asking Keras for the sizes …", show_time=False):
            return difference(old, new, (shapes(old), shapes(new)))
    except EngineError as error:
        st.warning(plain(str(error)), icon=":material/info:")
        return difference(old, new)


def _figures(found: Difference) -> None:
    """How much differs, and what it costs."""
    if found.is_empty:
        st.success("Both are the same model, trained alike.", icon=":material/check:")
    words = [
        f":{_TONES[state]}[**{SIGNS[state].text}** {count(len(nodes), 'layer')} {title}]"
        for state, title in _TITLES.items()
        if (nodes := found.of(state))
    ]
    st.markdown(" &emsp; ".join(words) or "No layer differs.")
    if found.costs is None:
        return
    old, new = found.costs
    columns = st.columns(3)
    columns[0].metric("Parameters", f"{new.parameters:,}", _more(new.parameters - old.parameters), "off")
    columns[1].metric("Trained", f"{new.trainable:,}", _more(new.trainable - old.trainable), "off")
    grown = new.activation_bytes - old.activation_bytes
    sign = "-" if grown < 0 else "+"
    columns[2].metric(
        "Outputs of a sample",
        size(new.activation_bytes),
        f"{sign}{size(abs(grown))}" if grown else None,
        "off",
    )


def _more(number: int) -> str | None:
    return f"{number:+,}" if number else None


def _graph_shown(found: Difference) -> str:
    """The name of the graph to draw, as the design before has it."""
    pairs = {ROOT: "Whole model", **{name: name for name in found.matching.models}}
    if len(pairs) == 1:
        return ROOT
    chosen = st.segmented_control(
        "Graph",
        list(pairs),
        default=ROOT,
        format_func=pairs.__getitem__,
        label_visibility="collapsed",
        key="compare-graph",
    )
    return chosen or ROOT


def _picture(
    document: Document, name: str, states: Mapping[tuple[str, NodeId], NodeState], title: str
) -> None:
    """A graph with its signs, in a frame that scrolls."""
    graph = replace(document, graph=document.graph_named(name))
    own = {node: state for (of, node), state in states.items() if of == name}
    drawn = compared(graph, own)
    data = b64encode(svg(drawn).encode()).decode()
    alt = f"{title}: {', '.join(f'{node} {state}' for node, state in own.items()) or 'nothing differs'}"
    st.html(
        '<div tabindex="0" style="overflow:auto;max-height:26rem;border:1px solid #94a3b855;border-radius:8px;background:#fff">'
        f'<img alt="{escape(alt)}" src="data:image/svg+xml;base64,{data}" '
        f'style="display:block;width:{max(100.0, drawn.width / 14):.0f}%;max-width:{drawn.width:.0f}px;margin:auto"></div>'
    )


def _list(found: Difference) -> None:
    """Every difference in words: layers in the order of computation, then what is about the whole."""
    lines = [_line(node) for node in found.nodes]
    lines += [f"- :orange[**≠**] {_words(change)}" for change in found.settings]
    if lines:
        st.markdown("**What differs**")
        st.markdown("\n".join(lines[:_LONGEST_LIST]))
    if len(lines) > _LONGEST_LIST:
        st.caption(f"And {count(len(lines) - _LONGEST_LIST, 'more difference')}.")


def _line(node: NodeDifference) -> str:
    where = f":gray[{plain(node.graph)} /] " if node.graph else ""
    kind = plain(node.kind.rpartition(":")[2])
    head = f"- :{_TONES[node.state]}[**{plain(SIGNS[node.state].text)}**] {where}**{plain(node.name)}** :gray[{kind}] {_TITLES[node.state]}"
    said = [*map(_words, node.changes), *_counts(node)]
    return head + (": " + "; ".join(said) if said else "")


def _counts(node: NodeDifference) -> Iterator[str]:
    old, new = node.parameters
    if old is not None and new is not None and old != new:
        yield f"weights {old:,} → {new:,}"
    elif node.state in ("added", "removed") and (alone := new if old is None else old):
        yield count(alone, "weight")


def _words(change: Change) -> str:
    return f"{plain(change.what)} {plain(change.before)} → **{plain(change.after)}**"
