"""Undo: the documents we had."""

from __future__ import annotations

from dataclasses import dataclass, replace

from .apply import apply
from .edits import Edit, SetConfig, SetConstant, SetNote, SetTitle
from .model import Document
from .same import same

LIMIT = 200


@dataclass(frozen=True, slots=True)
class History:
    """A document with those before it (oldest first) and those undone (next first)."""

    present: Document
    past: tuple[Document, ...] = ()
    future: tuple[Document, ...] = ()
    typing: Edit | None = None
    """The last edit, when the next one like it belongs to the same step."""


def record(history: History, edit: Edit) -> History:
    """The history after an edit: one step more, or the same step while one field is typed in.

    Moves are steps each: putting a node down twice is two decisions.
    """
    after = apply(history.present, edit)
    if same(after, history.present):
        return history
    if _same_field(history.typing, edit):
        return History(after, history.past, (), edit)
    past = (*history.past, history.present)[-LIMIT:]
    return History(after, past, (), edit)


def revised(history: History, after: Document) -> History:
    """The history with one step to a document that was made by more than edits: its weights are other ones."""
    if same(after, history.present):
        return history
    return History(after, (*history.past, history.present)[-LIMIT:])


def amend(history: History, edit: Edit) -> History:
    """The history with its present changed and no step more: for what nobody asked for, as automatic places."""
    after = apply(history.present, edit)
    return history if same(after, history.present) else replace(history, present=after)


def undo(history: History) -> History:
    """One step back; the same history when there is none."""
    if not history.past:
        return history
    return History(history.past[-1], history.past[:-1], (history.present, *history.future))


def redo(history: History) -> History:
    """One step forward again; the same history when there is none."""
    if not history.future:
        return history
    return History(history.future[0], (*history.past, history.present), history.future[1:])


def _same_field(before: Edit | None, after: Edit) -> bool:
    match before, after:
        case SetConfig(), SetConfig():
            return (before.graph, before.layer, before.parameter) == (
                after.graph,
                after.layer,
                after.parameter,
            )
        case SetConstant(), SetConstant():
            return (before.graph, before.node, before.argument) == (after.graph, after.node, after.argument)
        case SetNote(), SetNote():
            return (before.graph, before.node) == (after.graph, after.node)
        case SetTitle(), SetTitle():
            return True
        case _:
            return False
