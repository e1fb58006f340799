"""The picture of a graph for a paper: every layer with its name, its class and what it is set to."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from designer.graph import (
    INPUT,
    Document,
    Edge,
    Graph,
    Group,
    Json,
    Layer,
    NodeId,
    Position,
    display_names,
    effective,
)

from .families import family_of
from .layout import ROW, closest, positions
from .shapes import Box, Curve, Drawing, Shape, Text

_WIDE, _TALL = 156.0, 52.0
_GAP, _ROW_GAP, _MARGIN, _HEAD = 40.0, 26.0, 24.0, 14.0
_INK, _SOFT, _LINE = "#1f2937", "#4b5563", "#64748b"
_TEXT, _SMALL = 12.0, 10.5
#: A letter's width beside its height, on average, in the usual fonts without serifs.
_LETTER = 0.56

#: What is said of a layer, in this order, as far as there is room; and which of it are sizes.
_TOLD = {
    "units": "{} units",
    "filters": "{}",
    "kernel_size": "{}",
    "pool_size": "{}",
    "size": "{}",
    "strides": "stride {}",
    "rate": "rate {}",
    "axis": "axis {}",
    "target_shape": "to {}",
    "activation": "{}",
}
_SIZES = ("kernel_size", "pool_size", "size")


def paper(document: Document) -> Drawing:
    """The root graph of a document, as it is built, drawn where its nodes are."""
    graph = effective(document).graph
    places = _spread(positions(graph))
    if not places:
        return Drawing(2 * _MARGIN, 2 * _MARGIN, (), document.title)
    width = max(place.x for place in places.values()) + _WIDE + _MARGIN + _end_room(graph)
    height = max(place.y for place in places.values()) + _TALL + _MARGIN
    return Drawing(width, height, tuple(_shapes(graph, places)), document.title)


def frames(document: Document) -> dict[NodeId, Box]:
    """Where the same picture has the nodes."""
    places = _spread(positions(effective(document).graph))
    return {id: Box(place.x, place.y, _WIDE, _TALL, "none", _INK) for id, place in places.items()}


def _shapes(graph: Graph, places: Mapping[NodeId, Position]) -> Iterator[Shape]:
    for group in graph.groups.values():
        yield from _group(group, places)
    for edge in graph.edges:
        yield _curve(places, edge)
    names, calls = display_names(graph), Counter(node.layer for node in graph.nodes.values())
    for id, node in graph.nodes.items():
        layer = graph.layers[node.layer]
        yield from _node(places[id], layer, names[layer.id], shared=calls[layer.id] > 1)
    for output in graph.outputs:
        place = places[output.node]
        x, y = place.x + _WIDE, place.y + _TALL / 2
        yield Curve((x, y), (x + 6, y), (x + 12, y), (x + 18, y), _LINE)
        yield Text(x + 22, y, output.name, _SMALL, _SOFT, anchor="start")


def _spread(found: Mapping[NodeId, Position]) -> dict[NodeId, Position]:
    """Places scaled until no box touches another, beginning at the margin."""
    if not found:
        return {}
    across = (_WIDE + _GAP) / closest(found)
    down = (_TALL + _ROW_GAP) / _nearest_row(found, _WIDE / across)
    left, top = min(p.x for p in found.values()), min(p.y for p in found.values())
    return {
        id: Position(_MARGIN + (p.x - left) * across, _MARGIN + _HEAD + (p.y - top) * down)
        for id, p in found.items()
    }


def _nearest_row(found: Mapping[NodeId, Position], within: float) -> float:
    """The smallest distance downwards between two nodes of which one is above the other."""
    ordered = sorted(found.values(), key=lambda place: place.x)
    nearest = ROW
    for number, one in enumerate(ordered):
        for other in ordered[number + 1 :]:
            if other.x - one.x >= within:
                break
            if abs(other.y - one.y) >= 1:
                nearest = min(nearest, abs(other.y - one.y))
    return nearest


def _node(place: Position, layer: Layer, name: str, *, shared: bool) -> Iterator[Shape]:
    colour = family_of(layer.kind).colour
    if shared:
        yield Box(place.x - 3, place.y - 3, _WIDE + 6, _TALL + 6, "none", colour, 8.0, 1.0)
    yield Box(place.x, place.y, _WIDE, _TALL, _tint(colour), colour)
    middle = place.x + _WIDE / 2
    first, second = _words(layer, name)
    yield Text(middle, place.y + (18 if second else 26), _fitted(first, _TEXT), _TEXT, _INK, bold=True)
    if second:
        yield Text(middle, place.y + 36, _fitted(second, _SMALL), _SMALL, _SOFT)


def _words(layer: Layer, name: str) -> tuple[str, str]:
    """The two lines of a layer: the name somebody gave it, otherwise its class; and its settings."""
    kind = layer.kind.rpartition(":")[2].removeprefix("ops.")
    told = ", ".join(_settings(layer))
    if layer.kind == INPUT:
        return name, f"Input {_value(layer.config.get('shape'))}"
    if layer.model is not None:
        return name, "nested model"
    return (layer.name, f"{kind} {told}".strip()) if layer.name else (kind, told)


def _settings(layer: Layer) -> Iterator[str]:
    for key, said in _TOLD.items():
        value = layer.config.get(key)
        if value is not None and not isinstance(value, dict):
            yield said.format(_value(_all_sides(layer, value) if key in _SIZES else value))


def _all_sides(layer: Layer, value: Json) -> Json:
    """A size as Keras understands one number: the same in each direction of the class."""
    rank = next((int(n) for n in re.findall(r"(\d)D", layer.kind)), 1)
    return [value] * rank if isinstance(value, int) else value


def _value(value: Json) -> str:
    if isinstance(value, list):
        return "×".join("any" if part is None else str(part) for part in value) or "one number"
    return "any" if value is None else str(value)


def _group(group: Group, places: Mapping[NodeId, Position]) -> Iterator[Shape]:
    inside = [places[id] for id in group.nodes if id in places]
    if not inside:
        return
    left, top = min(p.x for p in inside) - 12, min(p.y for p in inside) - 12
    right, bottom = max(p.x for p in inside) + _WIDE + 12, max(p.y for p in inside) + _TALL + 12
    yield Box(left, top, right - left, bottom - top, "#f8fafc", "#cbd5e1", 10.0, 1.0)
    yield Text(left + 4, top - 7, group.title, _SMALL, _SOFT, anchor="start")


def _curve(places: Mapping[NodeId, Position], edge: Edge) -> Curve:
    source, target = places[edge.source], places[edge.target]
    if target.x < source.x + _WIDE and abs(target.y - source.y) >= _TALL:
        return _upright(source, target)
    x1, y1, x2, y2 = source.x + _WIDE, source.y + _TALL / 2, target.x, target.y + _TALL / 2
    reach = max(24.0, (x2 - x1) / 2)
    lift = _lift(places, edge) if abs(y1 - y2) < 1 else 0.0
    return Curve((x1, y1), (x1 + reach, y1 - lift), (x2 - reach, y2 - lift), (x2, y2), _LINE)


def _upright(source: Position, target: Position) -> Curve:
    """An edge to a node that is not to the right: from below one to above the other, or the other way round."""
    down = target.y > source.y
    x1, x2 = source.x + _WIDE / 2, target.x + _WIDE / 2
    y1, y2 = (source.y + _TALL, target.y) if down else (source.y, target.y + _TALL)
    half = (y2 - y1) / 2
    return Curve((x1, y1), (x1, y1 + half), (x2, y2 - half), (x2, y2), _LINE, "down" if down else "up")


def _lift(places: Mapping[NodeId, Position], edge: Edge) -> float:
    """How far an edge goes up to pass what lies between its ends."""
    source, target = places[edge.source], places[edge.target]
    between = any(
        source.x < place.x < target.x and abs(place.y - source.y) < _TALL for place in places.values()
    )
    return _TALL * 1.4 if between else 0.0


def _end_room(graph: Graph) -> float:
    return 22 + max((len(output.name) for output in graph.outputs), default=0) * _SMALL * _LETTER


def _fitted(text: str, size: float) -> str:
    most = int((_WIDE - 12) / (size * _LETTER))
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _tint(colour: str) -> str:
    """A colour mixed with much white."""
    parts = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return "#" + "".join(f"{round(255 - (255 - part) * 0.16):02x}" for part in parts)
