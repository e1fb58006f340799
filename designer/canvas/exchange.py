"""Carry out what the canvas asks for: each request once, in order, on the newest state of the design."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import replace

from typing_extensions import assert_never

from designer.graph import EditRefused, History, Move, amend, record, redo, undo

from .messages import Do, Redo, Refusal, Request, Settle, Undo

_log = logging.getLogger(__name__)


def receive(
    history: History, acknowledged: int, requests: Iterable[Request | Refusal]
) -> tuple[History, int, tuple[Refusal, ...]]:
    """The history after some requests, the number of the last one handled, and what was refused.

    Requests up to `acknowledged` were handled before. Where a number is missing, those behind it wait
    until it comes. A client that is not known (`acknowledged` is 0) begins at whichever number it comes
    with: it never leaves out a request that was not acknowledged. A `Refusal` stands for a request that
    could not be read.
    """
    refusals: list[Refusal] = []
    for request in sorted(requests, key=lambda found: found.number):
        if acknowledged and request.number > acknowledged + 1:
            break
        if request.number <= acknowledged:
            continue
        history, refusal = _handled(history, request)
        refusals.extend([refusal] if refusal else [])
        acknowledged = request.number
    return history, acknowledged, tuple(refusals)


def _handled(history: History, request: Request | Refusal) -> tuple[History, Refusal | None]:
    """The history after a request, or the same one and why it was refused."""
    if isinstance(request, Refusal):
        return history, request
    try:
        return _carried_out(history, request), None
    except EditRefused as refusal:
        return history, Refusal(number=request.number, message=str(refusal))
    except Exception:  # a request that cannot be handled must not come back for ever
        _log.exception("Request %s of the canvas (%s) failed.", request.number, request.type)
        message = "This could not be done, and nothing was changed: a mistake in Layerloom, noted in its log."
        return history, Refusal(number=request.number, message=message)


def _carried_out(history: History, request: Request) -> History:
    match request:
        case Do(edit=edit):
            return record(history, edit)
        case Settle(edit=move):
            return amend(history, _for_the_unplaced(history, move))
        case Undo():
            if not history.past:
                raise EditRefused("There is nothing to undo.")
            return undo(history)
        case Redo():
            if not history.future:
                raise EditRefused("There is nothing to redo.")
            return redo(history)
        case _:
            assert_never(request)


def _for_the_unplaced(history: History, move: Move) -> Move:
    """The part of a move that is for nodes without a place: others were placed or removed meanwhile."""
    document = history.present
    if move.graph and move.graph not in document.models:
        return Move(positions={})
    nodes = document.graph_named(move.graph).nodes
    return replace(
        move,
        positions={
            id: place for id, place in move.positions.items() if id in nodes and nodes[id].position is None
        },
    )
