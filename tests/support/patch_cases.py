"""Patches between documents, as JSON: the canvas's own `patched` is held against these cases."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from designer.canvas import Content, Training, difference, encode
from designer.graph import Analysis, Diagnostic, Document, GraphReport, NodeReport, TensorSpec
from tests.support.wild_edits import wild

PATH = Path(__file__).parents[2] / "designer" / "canvas" / "frontend" / "tests" / "patch-cases.json"

_SESSIONS, _STEPS, _LEAP = 3, 26, 5


def text() -> str:
    """The file of all cases: {"before", "patch", "after"}, one case a line."""
    lines = (json.dumps(case, ensure_ascii=False, separators=(",", ":")) for case in _cases())
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _cases() -> Iterator[dict[str, Any]]:
    for seed in range(_SESSIONS):
        views = [_content(document, step) for step, (document, _) in enumerate(wild(seed, _STEPS))]
        # One edit at a time, several at once, and back again, which takes away what came.
        for before, after in (*pairwise(views), *pairwise(views[::_LEAP]), *pairwise(views[::-_LEAP])):
            yield {"before": encode(before), "patch": difference(before, after), "after": encode(after)}


def _content(document: Document, step: int) -> Content:
    """What a view of the document may hold; now and then without an analysis or with a run."""
    training = Training(run="r", state="training", epoch=step, epochs=20) if step % 4 == 3 else None
    analysis = None if step % 7 == 0 else _analysis(document)
    return Content(document=document, analysis=analysis, can_undo=step > 0, training=training)


def _analysis(document: Document) -> Analysis:
    reports = {
        id: NodeReport("ok", id, node.layer, (TensorSpec((None, len(node.note))),))
        for id, node in document.graph.nodes.items()
    }
    problems = tuple(
        Diagnostic("warning", f"{id!r} leads to no output, so it is left out of the model.", "dead-branch")
        for id in list(reports)[len(document.graph.edges) % 3 :][:4]
    )
    return Analysis({"": GraphReport(reports, len(reports))}, problems)
