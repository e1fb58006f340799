"""What edits do to documents, as JSON: the canvas's own `apply` is held against these cases."""

from __future__ import annotations

import itertools
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from designer.graph import Document, Edit, EditRefused, apply, encode_edit
from tests.support.chosen_edits import chosen
from tests.support.wild_edits import wild

PATH = Path(__file__).parents[2] / "designer" / "canvas" / "frontend" / "tests" / "edit-cases.json"

_SESSIONS, _STEPS = 8, 20
_DOCUMENT: TypeAdapter[Document] = TypeAdapter(Document)


def edits() -> Iterator[tuple[Document, Edit]]:
    """Every case's document and edit."""
    sessions = (wild(seed, _STEPS) for seed in range(_SESSIONS))
    return itertools.chain(chosen(), *sessions)


def text() -> str:
    """The file of all cases: {"document", "edit"} and either "after" or "refused", one case a line."""
    lines = (json.dumps(_case(*each), ensure_ascii=False, separators=(",", ":")) for each in edits())
    return "[\n" + ",\n".join(lines) + "\n]\n"


def _case(document: Document, edit: Edit) -> dict[str, Any]:
    return {"document": _json(document), "edit": encode_edit(edit), **_outcome(document, edit)}


def _outcome(document: Document, edit: Edit) -> dict[str, Any]:
    try:
        return {"after": _json(apply(document, edit))}
    except EditRefused as refusal:
        return {"refused": str(refusal)}


def _json(document: Document) -> Any:
    return _DOCUMENT.dump_python(document, mode="json")
