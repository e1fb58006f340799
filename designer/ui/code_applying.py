"""What a person wrote in place of the design's code: read, never executed, and made the design as one step."""

from __future__ import annotations

import ast
import logging
import re
from collections.abc import Sequence
from concurrent.futures import Executor, Future, TimeoutError
from dataclasses import dataclass, replace
from typing import Literal

from designer.canvas import ApplyCode, CodeApplied, CodeMark, Received
from designer.graph import EditRefused, Remark, merged
from designer.scripts import NotOpened, Opened, located, open_script

from . import session

_PATIENCE_SECONDS = 0.4
"""How long the canvas waits for the reading before it is told all else."""
_BUILDER, _MODEL = "build_model", "model"
_CALL = f"\n\n{_MODEL} = {_BUILDER}()\n"
_NO_MODEL = "This builds no model. Its build_model() must give a keras.Model."
_BUG = "This could not be read, and nothing was changed: a mistake in Layerloom, noted in its log."
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class CodeReading:
    """What a window remembers of the text that is being applied, and of what came of the last one."""

    running: tuple[str, ApplyCode, Future[Opened]] | None = None
    applied: tuple[str, CodeApplied] | None = None


def apply_wanted(
    reading: CodeReading, received: Received | None, pool: Executor
) -> tuple[CodeApplied | None, bool]:
    """What came of the text that the canvas wants applied, each once; and whether it is still being read."""
    wanted = received.apply_code if received else None
    if received is None or wanted is None:
        return None, False
    if reading.applied and (reading.applied[0], reading.applied[1].number) == (
        received.client,
        wanted.number,
    ):
        return reading.applied[1], False
    if reading.running is None or reading.running[:2] != (received.client, wanted):
        reading.running = (received.client, wanted, pool.submit(_read, wanted.text))
    try:
        marks = _carried_out(reading.running[2].result(_PATIENCE_SECONDS))
    except TimeoutError:
        return None, True
    except NotOpened as error:
        marks = _marks(str(error), "error")
    except Exception:  # a text that cannot be read must not come back for ever
        _log.exception("What was written in the code panel could not be applied.")
        marks = _marks(_BUG, "error")
    failed = any(mark.severity == "error" for mark in marks)
    reading.running = None
    reading.applied = (received.client, CodeApplied(number=wanted.number, done=not failed, marks=marks))
    return reading.applied[1], False


def _read(text: str) -> Opened:
    """The models of a text: where it only defines the function that builds its model, as our own code does, of its call."""
    called = _only_defines(text)
    opened = open_script(f"{text}{_CALL if called else ''}".encode(), "the code")
    if called and opened.models and opened.models[0].name != _MODEL:
        # Models that are parts of the one that failed are no answer.
        return replace(opened, models=())
    return opened


def _only_defines(text: str) -> bool:
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return re.search(rf"^def {_BUILDER}\(\)", text, re.MULTILINE) is not None
    defined = any(isinstance(one, ast.FunctionDef) and one.name == _BUILDER for one in tree.body)
    calls = (one.func for one in ast.walk(tree) if isinstance(one, ast.Call))
    return defined and not any(isinstance(one, ast.Name) and one.id == _BUILDER for one in calls)


def _carried_out(opened: Opened) -> tuple[CodeMark, ...]:
    """Make the model of a text the design's, and give what there is to say of its lines."""
    if opened.questions:
        return tuple(
            CodeMark(
                line=one.line, message=f"`{one.name}` is not known. Write its value here.", severity="error"
            )
            for one in opened.questions
        )
    if not opened.models:
        return _of_remarks(opened.remarks) or _marks(_NO_MODEL, "error")
    old, new = session.document(), opened.models[0].document
    try:
        if old is not None:
            merged(old, new)
    except EditRefused as refused:
        return _marks(str(refused), "error")
    session.revise(lambda document: merged(document, new))
    return tuple(
        mark for one in opened.remarks if one.severity != "note" for mark in _marks(one.message, "warning")
    )


def _of_remarks(remarks: Sequence[Remark]) -> tuple[CodeMark, ...]:
    """Why there is no model: what was lost, and the notes of what led to it."""
    return tuple(mark for one in remarks for mark in _marks(one.message, "error"))


def _marks(message: str, severity: Literal["error", "warning"]) -> tuple[CodeMark, ...]:
    """A message at each of the lines that it speaks of, or at the first line."""
    found = located(message) or ((1, message),)
    return tuple(CodeMark(line=line, message=text, severity=severity) for line, text in found)
