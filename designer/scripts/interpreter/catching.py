"""Which exceptions the script raises, and which its handlers catch."""

from __future__ import annotations

import ast

from designer.scripts.problems import Raised
from designer.scripts.values import Instance, Place, Scope, Unknown, UserClass, Value

from .binding import Evaluate
from .classes import lineage, unknown_base
from .reflection import native_of
from .session import Reading
from .unknowns import text_of


def catches(
    reading: Reading, evaluate: Evaluate, handler: ast.ExceptHandler, error: Value, scope: Scope
) -> bool:
    if handler.type is None:
        return True
    wanted = evaluate(reading, handler.type, scope)
    return any(_is_kind(error, kind) for kind in (wanted if isinstance(wanted, tuple) else (wanted,)))


def _is_kind(error: Value, kind: Value) -> bool:
    if isinstance(error, Instance):
        known = list(lineage(error.of))
        return kind in known or (
            native_of(kind) in (Exception, BaseException) and unknown_base(error.of) is None
        )
    expected = native_of(kind)
    return expected is not None and isinstance(error, expected)


def raised(reading: Reading, evaluate: Evaluate, node: ast.Raise, scope: Scope) -> Raised:
    """What a `raise` of the script raises."""
    place = Place(node.lineno, node.col_offset)
    if node.exc is None:
        return Raised(reading.catching[-1] if reading.catching else RuntimeError("nothing to raise"), place)
    value = evaluate(reading, node.exc, scope)
    if isinstance(value, Unknown):
        return Raised(RuntimeError(f"the script stops here with {text_of(node.exc)}"), place)
    if isinstance(value, UserClass) or native_of(value) is not None:
        value = reading.call(value, (), {}, place)
    return Raised(value, place)
