"""JSON of unknown origin, as Python writes it: read with limits on size, depth and numbers; no repeated keys."""

from __future__ import annotations

import json
import math
from typing import cast

from designer.graph import Json
from designer.importers.raw import NotOpened

from .limits import DEEPEST_JSON, LARGEST_CONFIG, LONGEST_NUMBER, megabytes


def parse(text: bytes | str) -> Json:
    """The value of a JSON text; NotOpened says what is wrong with it."""
    if len(text) > LARGEST_CONFIG:
        raise NotOpened(
            f"The description of the model has {megabytes(len(text))}; at most {megabytes(LARGEST_CONFIG)} "
            "are read."
        )
    try:
        value = json.loads(
            text,
            object_pairs_hook=_no_key_twice,
            parse_int=_integer,
            parse_float=_finite,
        )
    except RecursionError:
        raise NotOpened(_TOO_DEEP) from None
    except NotOpened:
        raise
    except (ValueError, UnicodeError) as error:
        raise NotOpened(f"The description of the model is not JSON: {error}. Save the model again.") from None
    _must_be_shallow(value)
    _must_be_writable(value, text)
    return cast("Json", value)


_TOO_DEEP = f"The description of the model is nested more than {DEEPEST_JSON} levels deep; no model is."


def _no_key_twice(pairs: list[tuple[str, object]]) -> dict[str, object]:
    values = dict(pairs)
    if len(values) < len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise NotOpened(f"The description of the model says {twice[:60]!r} twice; it must say it once.")
    return values


def _integer(text: str) -> int:
    if len(text) > LONGEST_NUMBER:
        raise NotOpened(
            f"The description of the model holds a number of {len(text):,} digits; no layer does."
        )
    return int(text)


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise NotOpened(f"The description of the model holds {text[:60]}, which is not a finite number.")
    return value


def _must_be_shallow(value: object) -> None:
    level, depth = [value], 0
    while level:
        depth += 1
        if depth > DEEPEST_JSON:
            raise NotOpened(_TOO_DEEP)
        level = [inner for outer in level for inner in _within(outer)]


def _within(value: object) -> list[object]:
    if isinstance(value, dict):
        values = list(value.values())
    elif isinstance(value, list):
        values = value
    else:
        return []
    return [inner for inner in values if isinstance(inner, (dict, list))]


def _must_be_writable(value: object, text: bytes | str) -> None:
    """Half a pair of surrogates is a string in JSON, and in no file."""
    if (b"\\u" if isinstance(text, bytes) else "\\u") not in text:  # type: ignore[operator]
        return
    try:
        json.dumps(value, ensure_ascii=False).encode()
    except (UnicodeEncodeError, RecursionError):
        raise NotOpened("The description of the model holds characters that do not exist.") from None
