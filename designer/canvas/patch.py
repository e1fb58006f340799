"""What changed between two values, as a patch of their JSON.

A patch is one of `{}` (nothing), `{"set": value}`, `{"in": {key: patch}, "drop": [key], "order": [key]}`
for an object, `{"at": i, "cut": n, "put": [value]}` or `{"items": {"i": patch}}` for an array, and
`{"at": i, "cut": n, "text": string}` for a long string. New keys of
an object go last, in the order in which "in" has them; "order" names all keys where that would not be their
order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, cast

from pydantic import TypeAdapter

from designer.graph import Json, field_names, same

from .messages import Patch

_NOTHING: Patch = {}
_Change = dict[str, Any]

_LONG = 40
"""A shorter text is said as a whole."""


def difference(before: object, after: object) -> Patch:
    """The patch that makes the JSON of `after` of that of `before`; empty when they say the same.

    Parts that both share are passed over, so that an edit costs little in a large document.
    """
    if before is after:
        return _NOTHING
    if type(before) is type(after):
        kind: Any = type(after)
        if names := field_names(kind):
            return _of_fields(before, after, names)
        if isinstance(before, Mapping) and isinstance(after, Mapping):
            return _of_tables(before, after)
        if isinstance(before, (tuple, list)) and isinstance(after, (tuple, list)):
            return _of_sequences(before, after)
        if same(before, after):
            return _NOTHING
        if isinstance(before, str) and isinstance(after, str):
            return _of_texts(before, after)
    return {"set": encode(after)}


def encode(value: object) -> Json:
    """A value as it crosses: every field present."""
    kind: Any = type(value)
    if field_names(kind):
        return cast("Json", _adapter(kind).dump_python(value, mode="json"))
    if isinstance(value, Mapping):
        return {key: encode(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [encode(item) for item in value]
    return cast("Json", value)


def patched(value: Json, patch: Patch) -> Json:
    """The JSON after a patch that was made for it; what did not change is shared."""
    if "set" in patch:
        return patch["set"]
    if "items" in patch:
        changed = cast(_Change, patch["items"])
        items = enumerate(cast("list[Json]", value))
        return [patched(item, changed.get(str(place), _NOTHING)) for place, item in items]
    if "text" in patch:
        return _patched_text(cast(str, value), cast(_Change, patch))
    if "put" in patch:
        return _patched_array(cast("list[Json]", value), cast(_Change, patch))
    return _patched_object(cast("dict[str, Json]", value), cast(_Change, patch)) if patch else value


def _of_fields(before: object, after: object, names: tuple[str, ...]) -> Patch:
    inner = {name: difference(getattr(before, name), getattr(after, name)) for name in names}
    changed = {name: patch for name, patch in inner.items() if patch}
    if len(changed) == len(names) and all("set" in patch for patch in changed.values()):
        return {"set": encode(after)}
    return cast(Patch, {"in": changed}) if changed else _NOTHING


def _of_tables(before: Mapping[str, object], after: Mapping[str, object]) -> Patch:
    kept = [key for key in before if key in after]
    if not kept:
        return {"set": encode(after)} if before or after else _NOTHING
    changed: _Change = {}
    for key, value in after.items():
        patch = difference(before[key], value) if key in before else {"set": encode(value)}
        if patch:
            changed[key] = patch
    change: _Change = {"in": changed} if changed else {}
    if len(kept) < len(before):
        change["drop"] = [key for key in before if key not in after]
    if [*kept, *(key for key in after if key not in before)] != list(after):
        change["order"] = list(after)
    return change


def _of_sequences(before: Sequence[object], after: Sequence[object]) -> Patch:
    start, end = _shared(before, after)
    cut, put = before[start : len(before) - end], after[start : len(after) - end]
    if len(cut) == len(put) and all(map(field_names, map(type, put))):
        inner = {
            str(start + place): difference(*pair) for place, pair in enumerate(zip(cut, put, strict=True))
        }
        return (
            cast(Patch, {"items": {place: patch for place, patch in inner.items() if patch}})
            if put
            else _NOTHING
        )
    return {"at": start, "cut": len(cut), "put": encode(put)}


def _of_texts(before: str, after: str) -> Patch:
    """Only in ASCII does a browser count characters as Python does."""
    if min(len(before), len(after)) < _LONG or not (before + after).isascii():
        return {"set": after}
    start, end = _shared(before, after)
    return {"at": start, "cut": len(before) - start - end, "text": after[start : len(after) - end]}


def _shared(before: Sequence[object], after: Sequence[object]) -> tuple[int, int]:
    """How much two sequences share at their beginnings, and of what is left at their ends."""
    shorter = min(len(before), len(after))
    start = 0
    while start < shorter and same(before[start], after[start]):
        start += 1
    end = 0
    while end < shorter - start and same(before[-1 - end], after[-1 - end]):
        end += 1
    return start, end


def _patched_array(items: list[Json], change: _Change) -> list[Json]:
    start = change["at"]
    return [*items[:start], *change["put"], *items[start + change["cut"] :]]


def _patched_text(text: str, change: _Change) -> str:
    start, put = change["at"], str(change["text"])
    return text[:start] + put + text[start + change["cut"] :]


def _patched_object(values: dict[str, Json], change: _Change) -> dict[str, Json]:
    dropped = set(change.get("drop", ()))
    found = {key: value for key, value in values.items() if key not in dropped}
    for key, patch in change.get("in", {}).items():
        found[key] = patched(found.get(key), patch)
    return {key: found[key] for key in change["order"]} if "order" in change else found


@cache
def _adapter(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(kind)
