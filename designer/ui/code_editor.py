"""A Python code editor on a page, and what its person wrote in it."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal

from designer.canvas.mount import component

from . import session


@dataclass(frozen=True, slots=True)
class Mark:
    """Something to say about a line, counted from 1."""

    line: int
    message: str
    severity: Literal["error", "warning"] = "error"


@dataclass(frozen=True, slots=True)
class Edited:
    """The text as the person has it, and a number that grows each time they press Ctrl+S or Cmd+S."""

    text: str
    saved: int


def code_editor(
    text: str,
    *,
    key: str,
    label: str,
    marks: Sequence[Mark] = (),
    height: int = 320,
    read_only: bool = False,
    highlight: tuple[int, int] | None = None,
    on_edit: Callable[[Edited], None] | None = None,
) -> Edited:
    """Show an editor that begins with `text`, and give what the person has made of it.

    When `text` is another than before, the editor takes it over, unless it is what the person wrote. Whoever
    keeps the text does so in `on_edit`, which is called before the page runs: then an undo is never taken for
    a text that was not kept. `highlight` names the first and the last line to show as meant.
    """
    draft = _follow(session.value(_draft_key(key), None), text, _sent(key))
    session.put(_draft_key(key), draft)
    view = {
        "session": draft.session,
        "start": draft.start,
        "text": draft.text,
        "seen": draft.seen,
        "saved": draft.saved,
        "label": label,
        "marks": [asdict(mark) for mark in marks],
        "height": height,
        "readOnly": read_only,
        "highlight": highlight,
    }
    editor = component("layerloom_code", "code.js", "The code editor")
    editor(key=key, data=view, on_sent_change=lambda: _tell(key, on_edit))
    return Edited(draft.text, draft.saved)


@dataclass(frozen=True, slots=True)
class _Sent:
    """What the editor sent last: which text it began with, how often it has sent since, and what was written."""

    start: str
    number: int
    text: str
    saved: int


@dataclass(frozen=True, slots=True)
class _Draft:
    """A text on its way between the page, which gave it, and the editor, which was heard so many times."""

    session: str
    start: str
    given: str
    text: str
    seen: int = 0
    saved: int = 0


def _follow(draft: _Draft | None, given: str, sent: _Sent | None) -> _Draft:
    """The draft as it is in this run: the person's text, or the one that the page now gives."""
    if draft is None:
        return _Draft(_name(), _name(), given, given)
    if sent is None:
        # An editor that was heard and is silent now has left the page in between.
        now = draft if draft.seen == 0 else _begun(draft, given)
    elif sent.start == draft.start:
        now = replace(draft, text=sent.text, seen=sent.number, saved=sent.saved)
    else:
        now = replace(draft, saved=max(sent.saved, draft.saved))
    if given in (draft.given, draft.text, now.text):
        return replace(now, given=given)
    return _begun(now, given)


def _begun(draft: _Draft, given: str) -> _Draft:
    return replace(draft, start=_name(), given=given, text=given, seen=0)


def _name() -> str:
    return uuid.uuid4().hex[:12]


def _tell(key: str, on_edit: Callable[[Edited], None] | None) -> None:
    """Tell who wants to know what was written; what was written in a text taken away since is nothing."""
    draft, sent = session.value(_draft_key(key), None), _sent(key)
    if on_edit and sent and (draft is None or draft.start == sent.start):
        on_edit(Edited(sent.text, sent.saved))


def _sent(key: str) -> _Sent | None:
    state: Any = session.value(key, None)
    match state and state.get("sent"):
        case {"start": str(start), "number": int(number), "text": str(text), "saved": int(saved)}:
            return _Sent(start, number, text, saved)
    return None


def _draft_key(key: str) -> str:
    return f"layerloom-draft-{key}"
