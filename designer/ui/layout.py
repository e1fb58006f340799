"""Where the nodes of a graph are drawn: the document's places, or columns by depth where it has none."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

from designer.graph import Graph, NodeId, Position, incoming, topological_order

COLUMN, ROW = 210.0, 110.0


def positions(graph: Graph) -> dict[NodeId, Position]:
    """A place for every node. Unless all are placed in the document, all are laid out anew."""
    given = {id: node.position for id, node in graph.nodes.items() if node.position is not None}
    return given if len(given) == len(graph.nodes) else _by_depth(graph)


def _by_depth(graph: Graph) -> dict[NodeId, Position]:
    feeding, depth, rows = incoming(graph), dict[NodeId, int](), dict[int, int]()
    placed: dict[NodeId, Position] = {}
    for id in topological_order(graph):
        depth[id] = 1 + max((depth[edge.source] for edge in feeding[id]), default=-1)
        row = rows[depth[id]] = rows.get(depth[id], -1) + 1
        placed[id] = Position(depth[id] * COLUMN, row * ROW)
    return placed


def closest(values: Mapping[NodeId, Position]) -> float:
    """The smallest distance between two neighbours of one row, in canvas units."""
    lines: dict[float, list[float]] = {}
    for place in values.values():
        lines.setdefault(place.y, []).append(place.x)
    gaps = [b - a for line in lines.values() for a, b in pairwise(sorted(line)) if b > a]
    return min(gaps, default=COLUMN)
