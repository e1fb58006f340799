"""The designs that the canvas is timed on: chains of small layers with loose ones beside them."""

from __future__ import annotations

from designer.graph import Document, Edge, Graph, Layer, Node, Output, Position

ROUNDS = 18
"""How many pairs of ports can be connected, all in the same small window."""

_COLUMNS, _LONG = 6, 25
_WIDTH, _HEIGHT = 250, 130


def source(number: int) -> str:
    """Where the wire of a round begins."""
    return f"d{number}"


def loose(number: int) -> str:
    """Where it ends: a layer that joins two tensors, and then three."""
    return f"loose{number}"


JOINED = str(3 * 8)
"""The shape on that card once the wire counts."""


def chain(nodes: int) -> Document:
    """A chain of Dense layers with residual sums, of so many nodes, the loose ones among them."""
    layers: dict[str, Layer] = {"x": Layer("x", "Input", config={"shape": [8]})}
    places = {"x": Position(-_WIDTH, 0)}
    edges: list[Edge] = []
    before = ["x"]
    for number in range(nodes - ROUNDS - 1):
        id = source(number)
        summed = number % 4 == 3
        layers[id] = (
            Layer(id, "Add") if summed else Layer(id, "Dense", config={"units": 8, "activation": "relu"})
        )
        feeds = (before[-1], before[-3]) if summed else before[-1:]
        edges += [Edge(feed, id, index=index) for index, feed in enumerate(feeds)]
        places[id] = _place(number)
        before.append(id)
    for number in range(ROUNDS):
        layers[loose(number)] = Layer(loose(number), "Concatenate")
        edges += [Edge("x", loose(number), index=index) for index in (0, 1)]
        at = _place(number)
        places[loose(number)] = Position(at.x + _WIDTH / 2, at.y + _HEIGHT)
    found = {id: Node(id, id, position=places[id]) for id in layers}
    return Document(
        f"chain{nodes}", "Chain", Graph(layers, found, tuple(edges), outputs=(Output("y", before[-1]),))
    )


def _place(number: int) -> Position:
    """The first nodes in short rows with room between them, the others in long ones below."""
    if number < ROUNDS:
        return Position(_WIDTH * (number % _COLUMNS), 2 * _HEIGHT * (number // _COLUMNS))
    row, column = divmod(number - ROUNDS, _LONG)
    return Position(_WIDTH * column, (row + 2 * ROUNDS / _COLUMNS + 1) * _HEIGHT)
