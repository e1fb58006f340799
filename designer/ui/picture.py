"""A small picture of an architecture: SVG drawn from the places of the nodes, without text."""

from __future__ import annotations

from base64 import b64encode
from collections import Counter
from dataclasses import dataclass
from html import escape

from designer.drawing import closest, positions
from designer.graph import Edge, Graph, Node, NodeId, Position

from .palette import Family, family_of

_LINE = "#94a3b8"
_MARGIN = 10.0


@dataclass(frozen=True, slots=True)
class _Drawing:
    """Where things are in pixels, and how large a node is."""

    places: dict[NodeId, Position]
    width: float
    height: float


def picture(graph: Graph, *, width: int = 320, height: int = 132) -> str:
    """The graph as SVG: nodes coloured by family, edges between them, shared layers with a ring.

    Bypassed nodes are only hinted at.
    """
    drawing = _scaled(graph, width, height)
    edges = "".join(_edge(drawing, edge) for edge in graph.edges)
    calls = Counter(node.layer for node in graph.nodes.values())
    nodes = "".join(
        _node(drawing, node, _family(graph, node), shared=calls[node.layer] > 1)
        for node in graph.nodes.values()
    )
    ends = "".join(_end(drawing, output.node) for output in graph.outputs)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" '
        f'width="{width}" height="{height}">{edges}{ends}{nodes}</svg>'
    )


def image(graph: Graph, *, alt: str, width: int = 320, height: int = 132) -> str:
    """The picture as an HTML image that fills the width it is given; `alt` may be any text."""
    data = b64encode(picture(graph, width=width, height=height).encode()).decode()
    return (
        f'<img alt="{escape(alt)}" src="data:image/svg+xml;base64,{data}" '
        'style="display:block;width:100%;height:auto">'
    )


def _scaled(graph: Graph, width: int, height: int) -> _Drawing:
    found = positions(graph)
    if not found:
        return _Drawing({}, 0, 0)
    left, top = min(p.x for p in found.values()), min(p.y for p in found.values())
    wide = max(p.x for p in found.values()) - left
    tall = max(p.y for p in found.values()) - top
    node = min(34.0, 0.7 * (width - 2 * _MARGIN) * closest(found) / (wide + closest(found)))
    x_scale = min((width - 2 * _MARGIN - node) / wide, 0.3) if wide else 1.0
    lines = len({p.y for p in found.values()})
    thick = max(6.0, min(24.0, 0.72 * (height - 2 * _MARGIN) / lines))
    y_scale = min((height - 2 * _MARGIN - thick) / tall, 0.3) if tall else 1.0
    x_first, y_first = (width - wide * x_scale) / 2, (height - tall * y_scale) / 2
    places = {
        id: Position(x_first + (p.x - left) * x_scale, y_first + (p.y - top) * y_scale)
        for id, p in found.items()
    }
    return _Drawing(places, node, thick)


def _edge(drawing: _Drawing, edge: Edge) -> str:
    start, end = drawing.places[edge.source], drawing.places[edge.target]
    x1, x2 = start.x + drawing.width / 2, end.x - drawing.width / 2
    path = f"M{x1:.1f} {start.y:.1f}"
    if _something_between(drawing, start, end):
        lift = drawing.height * 1.25
        path += (
            f"C{x1 + lift:.1f} {start.y - lift:.1f} {x2 - lift:.1f} {end.y - lift:.1f} {x2:.1f} {end.y:.1f}"
        )
    elif abs(start.y - end.y) < 0.5:
        path += f"H{x2:.1f}"
    else:
        middle = (x1 + x2) / 2
        path += f"C{middle:.1f} {start.y:.1f} {middle:.1f} {end.y:.1f} {x2:.1f} {end.y:.1f}"
    return f'<path d="{path}" fill="none" stroke="{_LINE}" stroke-width="1.4"/>'


def _something_between(drawing: _Drawing, start: Position, end: Position) -> bool:
    return abs(start.y - end.y) < 0.5 and any(
        start.x < p.x < end.x and abs(p.y - start.y) < drawing.height / 2 for p in drawing.places.values()
    )


def _node(drawing: _Drawing, node: Node, family: Family, *, shared: bool) -> str:
    place = drawing.places[node.id]
    x, y = place.x - drawing.width / 2, place.y - drawing.height / 2
    box = _box(x, y, drawing, f'fill="{family.colour}"')
    if shared:
        box = _box(x, y, drawing, f'fill="none" stroke="{family.colour}"', grow=2.5) + box
    return f'<g opacity="0.3">{box}</g>' if node.bypassed else box


def _family(graph: Graph, node: Node) -> Family:
    return family_of(graph.layers[node.layer].kind)


def _box(x: float, y: float, drawing: _Drawing, look: str, *, grow: float = 0) -> str:
    width, height = drawing.width + 2 * grow, drawing.height + 2 * grow
    round_by = min(4.0, width / 3) + grow
    return (
        f'<rect x="{x - grow:.1f}" y="{y - grow:.1f}" width="{width:.1f}" height="{height:.1f}" '
        f'rx="{round_by:.1f}" {look}/>'
    )


def _end(drawing: _Drawing, node: NodeId) -> str:
    place = drawing.places[node]
    x = place.x + drawing.width / 2
    return (
        f'<path d="M{x:.1f} {place.y:.1f}h5" stroke="{_LINE}" stroke-width="1.4"/>'
        f'<circle cx="{x + 6.5:.1f}" cy="{place.y:.1f}" r="2" fill="{_LINE}"/>'
    )
