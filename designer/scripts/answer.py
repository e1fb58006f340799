"""What the process that reads a script is told and leaves in its folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import TypeAdapter

from designer.graph import Json, Remark, dumps, loads

from .opened import Found, Opened, Question

SCRIPT, ANSWERS, OPENED, LINE = "script.py", "answers.json", "opened.json", "line.txt"

_ANSWERS: TypeAdapter[dict[str, Any]] = TypeAdapter(dict[str, Any])
_KEPT: TypeAdapter[dict[str, Any]] = TypeAdapter(dict[str, Any])
_QUESTIONS: TypeAdapter[tuple[Question, ...]] = TypeAdapter(tuple[Question, ...])
_REMARKS: TypeAdapter[tuple[Remark, ...]] = TypeAdapter(tuple[Remark, ...])


def write_answers(answers: Mapping[str, Json]) -> bytes:
    """The user's answers as JSON."""
    return _ANSWERS.dump_json(dict(answers))


def read_answers(text: bytes) -> Mapping[str, Json]:
    """The user's answers."""
    return _ANSWERS.validate_json(text)


def write_opened(opened: Opened) -> bytes:
    """What was had of a script as JSON."""
    models = [{"name": one.name, "line": one.line, "document": dumps(one.document)} for one in opened.models]
    questions = _QUESTIONS.dump_python(opened.questions, mode="json")
    remarks = _REMARKS.dump_python(opened.remarks, mode="json")
    return _KEPT.dump_json({"models": models, "questions": questions, "remarks": remarks})


def read_opened(text: bytes) -> Opened:
    """What was had of a script."""
    kept = _KEPT.validate_json(text)
    models = tuple(Found(one["name"], loads(one["document"]), one["line"]) for one in kept["models"])
    return Opened(
        models, _QUESTIONS.validate_python(kept["questions"]), _REMARKS.validate_python(kept["remarks"])
    )
