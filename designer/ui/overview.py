"""The architecture as a graph that one looks at and clicks in, drawn with streamlit-agraph."""

from __future__ import annotations

from dataclasses import dataclass

import streamlit as st
from streamlit_agraph import Config, Edge, Node, agraph

from designer.drawing import ROW, closest, positions, rooms
from designer.graph import Graph, GraphReport, NodeId, NodeReport, layer_of

from .figures import legend
from .palette import ERROR, WAITING, family_of
from .words import shape

_WIDTH = 1200.0
_LETTER = 0.56
"""The width of a letter, in sizes of the letter."""
_PADDING, _BETWEEN = 4, 6
_ROOMY = 120
"""From so many pixels on, a node shows its output's shape too."""
_MOST_COLUMN, _MOST_ROW = 150.0, 90.0
_NOT_WORKING = {"error": ERROR, "waiting": WAITING, "bypassed": WAITING}


@dataclass(frozen=True, slots=True)
class _Look:
    """Where a node is drawn, in pixels, how wide it may be, and the size of its letters."""

    x: float
    y: float
    room: float
    letters: int


def overview(graph: Graph, report: GraphReport, *, height: int) -> NodeId | None:
    """Draw the graph; gives the node clicked last, if there is one."""
    looks = _looks(graph, height)
    clicked = agraph(
        nodes=[_node(graph, id, report.nodes[id], look) for id, look in looks.items()],
        edges=_edges(graph, dark=st.context.theme.type == "dark"),
        config=_config(height),
    )
    return clicked if clicked in graph.nodes else None


def meaning(graph: Graph, report: GraphReport) -> None:
    """What the colours mean: the families of layers that occur, and states when something is wrong."""
    families = dict.fromkeys(family_of(layer.kind) for layer in graph.layers.values())
    states = {node.state for node in report.nodes.values()}
    chips = [(family.title, family.colour) for family in families]
    chips += [("Does not work", ERROR)] if "error" in states else []
    chips += [("Waits for a layer before it", WAITING)] if "waiting" in states else []
    legend(chips)


def _looks(graph: Graph, height: int) -> dict[NodeId, _Look]:
    """Every node in pixels, so that the whole graph is seen with boxes that are read and do not overlap."""
    places = positions(graph)
    wide = max((p.x for p in places.values()), default=0) - min((p.x for p in places.values()), default=0)
    tall = max((p.y for p in places.values()), default=0) - min((p.y for p in places.values()), default=0)
    across = min((_WIDTH - 100) / wide if wide else 1, _MOST_COLUMN / closest(places))
    down = min((height - 90) / tall if tall else 1, _MOST_ROW / ROW)
    letters = round(min(13.0, max(9.0, closest(places) * across / 5)))
    return {
        id: _Look(places[id].x * across, places[id].y * down, room * across, letters)
        for id, room in rooms(places).items()
    }


def _node(graph: Graph, id: NodeId, found: NodeReport, look: _Look) -> Node:
    layer = layer_of(graph, id)
    kind = layer.kind.rpartition(":")[2].rpartition(".")[2]
    colour = _NOT_WORKING.get(found.state, family_of(layer.kind).colour)
    shapes = "; ".join(shape(output.shape[1:]) for output in found.outputs)
    return Node(
        id=id,
        label=_label(kind, look) + (f"\n{shapes}" if look.room >= _ROOMY and shapes else ""),
        title=f"{found.name} ({kind})" + (f": {shapes}" if shapes else ""),
        shape="box",
        x=look.x,
        y=look.y,
        color={
            "background": colour,
            "border": colour,
            "highlight": {"background": colour, "border": "#111827"},
        },
        font={"color": "#ffffff", "size": look.letters, "face": "Helvetica, Arial, sans-serif"},
        margin=_PADDING,
        borderWidthSelected=3,
        shapeProperties={"borderRadius": 3},
    )


def _label(kind: str, look: _Look) -> str:
    fitting = (look.room - 2 * _PADDING - _BETWEEN) / (_LETTER * look.letters)
    return kind if len(kind) <= fitting else f"{kind[: max(int(fitting) - 1, 2)]}…"


def _edges(graph: Graph, *, dark: bool) -> list[Edge]:
    colour = "#64748b" if dark else "#9aa5b8"
    return [
        Edge(
            source=edge.source,
            target=edge.target,
            color={"color": colour, "highlight": colour},
            arrows={"to": {"enabled": True, "scaleFactor": 0.3}},
            smooth={"enabled": True, "type": "cubicBezier", "forceDirection": "horizontal", "roundness": 0.4},
            width=1.4,
        )
        for edge in graph.edges
    ]


def _config(height: int) -> Config:
    config = Config(
        height=height,
        directed=True,
        physics=False,
        interaction={"hover": True, "dragNodes": False, "tooltipDelay": 150, "zoomSpeed": 0.6},
    )
    config.width = "100%"
    return config
