"""Read what the canvas sent: it comes from a browser, so nothing of it is taken on trust."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter, ValidationError

from designer.graph import Batch, Edit, Move

from .code import ApplyCode, CodeWish
from .messages import (
    Ask,
    AskDoc,
    AskFits,
    AskOffers,
    Do,
    EditCode,
    Redo,
    Refusal,
    Request,
    Sent,
    Settle,
    Undo,
)

MAXIMUM_BYTES = 20_000_000
"""More than the largest design that can be opened."""
MAXIMUM_REQUESTS = 1000
"""Handled at a time; the canvas sends the others again."""
MAXIMUM_ASKS = 50
_MAXIMUM_NAME = 200
_MAXIMUM_NUMBER = 2**53
_PARTS = ("requests", "asks", "edit_code", "code", "apply_code")
"""Read one by one: what cannot be read does not sink the rest."""
_KINDS: dict[str, type] = {kind.__name__: kind for kind in get_args(Edit.__value__)}
_ASKS: dict[str, type] = {
    "AskFits": AskFits, "AskOffers": AskOffers, "AskDoc": AskDoc,
}  # fmt: skip


class BadMessage(ValueError):
    """What was sent is no message of the canvas; the text says what is wrong with it."""


class _Unreadable(ValueError):
    """One request that cannot be read, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Received:
    """What the canvas sent, as `Sent`; a `Refusal` stands in the place of a request that cannot be read."""

    client: str
    design: str
    session: str = ""
    seen: int = 0
    requests: tuple[Request | Refusal, ...] = ()
    asks: tuple[Ask, ...] = ()
    catalogue: str = ""
    edit_code: EditCode | None = None
    code: CodeWish | None = None
    apply_code: ApplyCode | None = None


def decode_sent(values: object) -> Received:
    """The message in some JSON values; BadMessage says what is wrong when it is none."""
    if not isinstance(values, dict):
        raise BadMessage(f"The canvas sent {type(values).__name__}; an object was expected. Reload the page.")
    _check_size(values)
    items, asks = _list(values, "requests"), _list(values, "asks")
    head = _head({key: value for key, value in values.items() if key not in _PARTS})
    return Received(
        client=head.client,
        design=head.design,
        session=head.session,
        seen=head.seen,
        requests=tuple(_request(item) for item in _first(items)),
        asks=tuple(_asks(asks[:MAXIMUM_ASKS])),
        catalogue=head.catalogue,
        edit_code=_edit_code(values.get("edit_code")),
        code=_code_wish(values.get("code")),
        apply_code=_apply_code(values.get("apply_code")),
    )


def _check_size(values: dict[str, Any]) -> None:
    try:
        size = len(json.dumps(values))
    except (TypeError, ValueError, RecursionError) as error:
        raise BadMessage(f"What the canvas sent is not JSON: {error}. Reload the page.") from error
    if size > MAXIMUM_BYTES:
        raise BadMessage(
            f"The canvas sent {size / 1e6:.0f} MB at once; at most {MAXIMUM_BYTES // 1_000_000} MB are taken. "
            "Reload the page and make the change in smaller parts."
        )


def _list(values: dict[str, Any], key: str) -> list[Any]:
    found = values.get(key, [])
    if not isinstance(found, list):
        raise BadMessage(f'"{key}" from the canvas is no list. Reload the page.')
    return found


def _head(values: dict[str, Any]) -> Sent:
    try:
        head: Sent = _adapter(Sent).validate_python(values)
        names = (head.client, head.design, head.session, head.catalogue)
        if any(len(name.encode()) > _MAXIMUM_NAME for name in names):
            raise BadMessage("A name in the canvas's message is too long. Reload the page.")
    except (ValidationError, UnicodeEncodeError) as error:
        raise BadMessage(
            f"The canvas's message cannot be read: {_in_words(error)}. Reload the page."
        ) from error
    return head


def _first(items: list[Any]) -> list[dict[str, Any]]:
    """The requests to handle now: those with the lowest numbers, which all must have."""
    for item in items:
        number = item.get("number") if isinstance(item, dict) else None
        if type(number) is not int or not 1 <= number <= _MAXIMUM_NUMBER:
            raise BadMessage("A request of the canvas has no proper number. Reload the page.")
    return sorted(items, key=lambda item: int(item["number"]))[:MAXIMUM_REQUESTS]


def _request(values: dict[str, Any]) -> Request | Refusal:
    number = values["number"]
    try:
        json.dumps(values, ensure_ascii=False, allow_nan=False).encode()
        return _readable(values, number)
    except (ValueError, RecursionError) as error:
        message = f"This could not be read, and nothing was changed: {_in_words(error)}."
        return Refusal(number=number, message=message)


def _readable(values: dict[str, Any], number: int) -> Request:
    match values.get("type"):
        case "Undo":
            return Undo(number=number)
        case "Redo":
            return Redo(number=number)
        case "Do":
            return Do(number=number, edit=_edit(values.get("edit")))
        case "Settle":
            edit = _edit(values.get("edit"))
            if not isinstance(edit, Move):
                raise _Unreadable("only a Move can settle nodes")
            return Settle(number=number, edit=edit)
        case other:
            raise _Unreadable(f"there is no request {str(other)[:50]!r}")


def _edit(values: Any) -> Edit:
    """An edit by its type: a union of all would say of every other kind, too, what it is not."""
    kind = values.get("type") if isinstance(values, dict) else None
    if not isinstance(kind, str) or kind not in _KINDS:
        raise _Unreadable(f"there is no edit {str(kind)[:50]!r}")
    if kind == "Batch" and isinstance(values.get("edits"), list):
        inner = tuple(_edit(item) for item in values["edits"])
        batch: Batch = _adapter(Batch).validate_python({**values, "edits": []})
        return replace(batch, edits=inner)
    edit: Edit = _adapter(_KINDS[kind]).validate_python(values)
    return edit


def _asks(items: list[Any]) -> list[Ask]:
    """The questions that can be read; the canvas asks again when it misses an answer."""
    found: list[Ask] = []
    for item in items:
        kind: Any = _ASKS.get(str(item.get("type"))) if isinstance(item, dict) else None
        try:
            found.extend([_adapter(kind).validate_python(item)] if kind else [])
        except ValidationError:
            continue
    return found


def _edit_code(values: Any) -> EditCode | None:
    """Whose code is to be edited; None when nobody's is, or when it cannot be read."""
    try:
        found: EditCode | None = _adapter(EditCode).validate_python(values) if values else None
        fits = found is None or (
            1 <= found.number <= _MAXIMUM_NUMBER and len(found.name.encode()) <= _MAXIMUM_NAME
        )
        return found if fits else None
    except (ValidationError, UnicodeEncodeError):
        return None


def _code_wish(values: Any) -> CodeWish | None:
    """Which code is shown; None when there is none, or when the wish cannot be read."""
    try:
        found: CodeWish | None = _adapter(CodeWish).validate_python(values) if values else None
        return found
    except ValidationError:
        return None


def _apply_code(values: Any) -> ApplyCode | None:
    """What is to be applied; None when nothing is, or when it cannot be read. How long it may be is told elsewhere."""
    try:
        found: ApplyCode | None = _adapter(ApplyCode).validate_python(values) if values else None
        if found is not None:
            found.text.encode()
        return found if found is None or 1 <= found.number <= _MAXIMUM_NUMBER else None
    except (ValidationError, UnicodeEncodeError):
        return None


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)


def _in_words(error: Exception) -> str:
    if isinstance(error, RecursionError):
        return "it is nested too deeply"
    if isinstance(error, UnicodeError):
        return "it holds half a character"
    if not isinstance(error, ValidationError):
        return str(error).rstrip(".")
    first = error.errors(include_url=False, include_context=False, include_input=False)[0]
    return f"at {'.'.join(map(str, first['loc'])) or 'the top'}: {first['msg'].lower()}"
