"""The structure of a model that is looked at, not edited: overview, summary, the layer clicked."""

from __future__ import annotations

import streamlit as st

from designer.custom import with_custom
from designer.drawing import positions
from designer.graph import ROOT, Analysis, Document, Graph

from . import session
from .inspector import inspector
from .overview import meaning, overview
from .services import catalogue
from .summary import table

_LEAST, _A_ROW, _MOST = 150, 70, 420


def structure(document: Document, analysis: Analysis) -> None:
    """The graph of the model or of a model inside it, and the layer clicked in it."""
    name = _graph_shown(document)
    graph, report = document.graph_named(name), analysis.graphs[name]
    with st.container(border=True):
        clicked = overview(graph, report, height=_height(graph))
        meaning(graph, report)
    left, right = st.columns([7, 5], gap="medium")
    with left:
        chosen = table(graph, report, key=f"summary-{name}")
    with right, st.container(border=True):
        node = session.latest_choice(f"node-{name}", clicked, chosen)
        if node in graph.nodes and node is not None:
            inspector(document, analysis, with_custom(catalogue(), document.functions), graph=name, node=node)
        else:
            st.markdown("**Look at a layer**  \n:gray[Click one in the graph or in the table.]")


def _height(graph: Graph) -> int:
    rows = len({place.y for place in positions(graph).values()})
    return min(_LEAST + _A_ROW * (rows - 1), _MOST)


def _graph_shown(document: Document) -> str:
    if not document.models:
        return ROOT
    shown = st.segmented_control(
        "Graph",
        [ROOT, *document.models],
        default=ROOT,
        format_func=lambda name: name or "Whole model",
        label_visibility="collapsed",
        key="graph",
    )
    return shown or ROOT
