"""A graph beside another: what differs has a colour and a sign, so that it can be told without colours too."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from designer.graph import Document, NodeId, NodeState

from .paper import frames, paper
from .shapes import Box, Drawing, Shape, Text


@dataclass(frozen=True, slots=True)
class Sign:
    """How a state of a node is drawn."""

    text: str
    colour: str


#: By the state of a node that differs.
SIGNS: Mapping[NodeState, Sign] = {
    "added": Sign("+", "#15803d"),
    "removed": Sign("−", "#b91c1c"),
    "changed": Sign("≠", "#b45309"),
    "affected": Sign("•", "#475569"),
}
_AROUND, _DISC = 4.0, 24.0


def compared(document: Document, states: Mapping[NodeId, NodeState]) -> Drawing:
    """The root graph of a document as in a paper, with a frame and a sign around each node that differs."""
    drawn, places = paper(document), frames(document)
    marks = tuple(
        shape for id, state in states.items() if id in places for shape in _mark(places[id], SIGNS[state])
    )
    return replace(drawn, shapes=(*drawn.shapes, *marks))


def _mark(box: Box, sign: Sign) -> Iterator[Shape]:
    yield Box(
        box.x - _AROUND, box.y - _AROUND, box.width + 2 * _AROUND, box.height + 2 * _AROUND,
        "none", sign.colour, 9.0, 3.0,
    )  # fmt: skip
    x, y = box.x - _AROUND, box.y - _AROUND
    yield Box(x - _DISC / 2, y - _DISC / 2, _DISC, _DISC, sign.colour, "#ffffff", _DISC / 2, 1.4)
    yield Text(x, y, sign.text, 20.0, "#ffffff", bold=True)
