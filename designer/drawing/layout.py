"""Where the nodes of a graph are drawn: the document's places, or columns by depth where it has none."""

from __future__ import annotations

import math
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


def rooms(places: Mapping[NodeId, Position]) -> dict[NodeId, float]:
    """For each node the distance to its closest neighbour in its row, in canvas units."""
    lines: dict[float, list[NodeId]] = {}
    for id, place in places.items():
        lines.setdefault(place.y, []).append(id)
    found = dict.fromkeys(places, math.inf)
    for line in lines.values():
        for one, other in pairwise(sorted(line, key=lambda id: places[id].x)):
            gap = places[other].x - places[one].x or COLUMN
            found[one], found[other] = min(found[one], gap), min(found[other], gap)
    return found


def closest(places: Mapping[NodeId, Position]) -> float:
    """The smallest distance between two neighbours of one row, in canvas units."""
    return min([COLUMN, *rooms(places).values()])
