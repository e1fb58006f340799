"""How figures and layers are named in findings."""

from __future__ import annotations

from collections.abc import Sequence

from designer.graph import Document, display_names

from .attempts import Place

_MOST_NAMED = 3


def figure(value: float) -> str:
    """A loss or a rate with three significant digits, or whole: "0.0123", "14.8", "2,104", "1.5e+13"."""
    return f"{value:,.0f}" if 1000 <= value < 1e6 else f"{value:.3g}"


def part(value: float) -> str:
    """A part as a percentage that never says 0 % or 100 % of what is neither: "3 %", "0.2 %"."""
    percent = 100 * value
    rounded = round(percent)
    if rounded not in (0, 100) or percent in (0.0, 100.0):
        return f"{rounded} %"
    return f"{percent:.1f} %"


def several(number: int, one: str, many: str | None = None) -> str:
    """A number with its word: "1 epoch", "12 epochs"."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def named(document: Document, places: Sequence[Place]) -> str:
    """Layers by their names on the canvas: "dense_1, dense_2 and 4 more"."""
    names = list(dict.fromkeys(_name(document, graph, node) for graph, node in places))
    rest = len(names) - _MOST_NAMED
    if rest > 0:
        return f"{', '.join(names[:_MOST_NAMED])} and {rest} more"
    return " and ".join([*([", ".join(names[:-1])] if names[:-1] else []), *names[-1:]])


def of_output(name: str) -> str:
    """Which output is meant, where there are several."""
    return f" of the output {name}" if name else ""


def _name(document: Document, name: str, node: str) -> str:
    graph = document.graph if not name else document.models.get(name)
    if graph is None or node not in graph.nodes:
        return node
    return display_names(graph)[graph.nodes[node].layer]
