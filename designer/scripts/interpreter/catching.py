"""Which exceptions a handler of the script catches."""

from __future__ import annotations

import ast

from designer.scripts.values import Instance, Scope, Value

from .binding import Evaluate
from .classes import lineage, unknown_base
from .reflection import native_of
from .session import Reading


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
