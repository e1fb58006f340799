"""The code beside the canvas, written anew when the design or the wish changes."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Executor, Future, TimeoutError
from dataclasses import dataclass

from designer.canvas import Code, CodeLine, CodeWish, Received
from designer.codegen import CodeRefused, Style, Written, written
from designer.graph import ROOT, Document, NodeId

_PATIENCE_SECONDS = 0.4
"""How long the canvas waits for code before it is told all else."""


@dataclass(slots=True)
class CodePanel:
    """What a window remembers of its code between two runs."""

    shown: Code | None = None
    """The newest there is."""
    of: tuple[Document, CodeWish] | None = None
    """Whose code `shown` is."""
    writing: tuple[Document, CodeWish, Future[Code]] | None = None


def begin_writing(panel: CodePanel, received: Received | None, document: Document, pool: Executor) -> None:
    """Have the code written that the canvas wants, if there is none of this document yet."""
    wish = received.code if received else None
    if wish is None:
        panel.shown = panel.of = panel.writing = None
        return
    if _is_of(panel.of, document, wish) or (panel.writing and _is_of(panel.writing[:2], document, wish)):
        return
    panel.writing = (document, wish, pool.submit(code_of, document, wish))


def code_now(panel: CodePanel) -> tuple[Code | None, bool]:
    """The newest code there is, and whether newer is to come."""
    if panel.writing is not None:
        document, wish, running = panel.writing
        try:
            panel.shown = running.result(_PATIENCE_SECONDS)
        except TimeoutError:
            return panel.shown, True
        panel.of, panel.writing = (document, wish), None
    return panel.shown, False


def _is_of(of: tuple[Document, CodeWish] | None, document: Document, wish: CodeWish) -> bool:
    return of is not None and of[0] is document and of[1] == wish


def code_of(document: Document, wish: CodeWish) -> Code:
    """The code of a design line by line, or why there is none."""
    try:
        return Code(wish=wish, lines=_lines(written(document, wish.what, Style(wish.layout, wish.spelling))))
    except CodeRefused as refused:
        return Code(wish=wish, lines=(), problem=str(refused))


def _lines(found: Written) -> tuple[CodeLine, ...]:
    """The lines with their nodes. A line stands in one function, so its nodes are of one graph."""
    nodes: dict[int, dict[NodeId, str]] = {}
    for (graph, node), ranges in found.lines.items():
        for first, last in ranges:
            for number in range(first, last + 1):
                nodes.setdefault(number, {})[node] = graph
    return tuple(_line(text, nodes.get(number, {})) for number, text in enumerate(found.text.splitlines(), 1))


def _line(text: str, nodes: Mapping[NodeId, str]) -> CodeLine:
    graph = next(iter(nodes.values()), ROOT)
    return CodeLine(text=text, graph=graph, nodes=tuple(node for node, of in nodes.items() if of == graph))
