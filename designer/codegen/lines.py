"""The lines of a program with the nodes that they are for, and where these lines are once it is formatted."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from designer.graph import NodeId

#: A node of a document: the name of its graph, "" for the root, and its id.
Place = tuple[str, NodeId]

#: The first and the last line of a statement, counted from 1.
Range = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a program, and the nodes that it makes or calls."""

    text: str
    nodes: tuple[NodeId, ...] = ()

    def indented(self) -> Line:
        """The line, one step further in."""
        return Line(f"    {self.text}", self.nodes) if self.text else self


@dataclass(frozen=True, slots=True)
class Part:
    """A function of a program, whose lines are for nodes of the graph of that name."""

    graph: str
    lines: tuple[Line, ...]

    @property
    def text(self) -> str:
        """The function's text."""
        return "\n".join(line.text for line in self.lines)


def marked_lines(parts: Sequence[Part], gap: int) -> Iterator[tuple[int, Place]]:
    """The lines that are for nodes, by number, where the parts stand one below the other, `gap` lines apart."""
    number = 0
    for part in parts:
        for line in part.lines:
            number += 1
            yield from ((number, (part.graph, node)) for node in line.nodes)
        number += gap


def final_lines(
    before: str, marks: Iterable[tuple[int, Place]], after: str
) -> dict[Place, tuple[Range, ...]]:
    """The lines for each node in a text, by those of the text before it was formatted.

    Formatting keeps the statements and their order, so they are followed through both texts in step.
    """
    moved = {
        one.lineno: _header(other) for one, other in zip(_statements(before), _statements(after), strict=True)
    }
    found: dict[Place, dict[Range, None]] = {}
    for number, place in marks:
        found.setdefault(place, {})[moved[number]] = None
    return {place: tuple(sorted(ranges)) for place, ranges in found.items()}


def all_of(
    places: Iterable[Place], found: Mapping[Place, tuple[Range, ...]]
) -> dict[Place, tuple[Range, ...]]:
    """The lines of each of these nodes; none for those that are not in the program."""
    return {place: found.get(place, ()) for place in places}


def _statements(text: str) -> Iterator[ast.stmt]:
    return (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.stmt))


def _header(statement: ast.stmt) -> Range:
    """The lines of a statement, without those of the statements inside it."""
    inside: list[ast.stmt] = getattr(statement, "body", [])
    last = statement.end_lineno or statement.lineno
    return statement.lineno, max(statement.lineno, inside[0].lineno - 1) if inside else last
