"""Values that reading cannot know, and what is made of them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from designer.scripts.limits import ITEMS
from designer.scripts.values import Place, Unknown, Value

from .samples import shapeless
from .session import Reading

_LONGEST = 80


def text_of(node: ast.AST) -> str:
    """An expression as the script has it, shortened."""
    try:
        found = " ".join(ast.unparse(node).split())
    except (RecursionError, ValueError):
        return "this"
    return found if len(found) <= _LONGEST else found[: _LONGEST - 1] + "…"


def derived(unknown: Unknown, node: ast.AST) -> Unknown:
    """What looking into, indexing or calling an unknown value gives: asked for as a whole."""
    plain = shapeless(unknown)
    return replace(plain, label=text_of(node)) if plain.label else plain


def first_unknown(values: Iterable[Value]) -> Unknown | None:
    """The first unknown value, also within lists, tuples and dicts; as far as they are looked through."""
    waiting = list(values)[::-1]
    for _ in range(ITEMS):
        if not waiting:
            return None
        value = waiting.pop()
        if isinstance(value, Unknown):
            return value
        if isinstance(value, (list, tuple)):
            waiting.extend(reversed(value))
        elif isinstance(value, dict):
            waiting.extend(reversed(value.values()))
        elif isinstance(value, slice):
            waiting.extend((value.step, value.stop, value.start))
    return None


def answered(reading: Reading, value: Value, label: str) -> Value:
    """The user's answer in place of an unknown value, where there is one."""
    if isinstance(value, Unknown) and label in reading.answers:
        return as_value(reading.answers[label])
    return value


def as_value(json: object) -> Value:
    """An answer as a value of the script: lists become tuples, as shapes are."""
    if isinstance(json, list):
        return tuple(as_value(item) for item in json)
    if isinstance(json, Mapping):
        return {str(key): as_value(item) for key, item in json.items()}
    return json


_SIMPLE = re.compile(r"[A-Za-z_]\w*")


def named(value: Value, name: str, place: Place) -> Value:
    """An unknown value that got a name: it is asked for by that name from now on, and stays where it began."""
    if isinstance(value, Unknown) and value.label and not _SIMPLE.fullmatch(value.label):
        return replace(value, label=name, place=value.place if value.place.line else place)
    return value
