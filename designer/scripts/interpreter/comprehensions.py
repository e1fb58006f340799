"""The combinations that a comprehension goes through."""

from __future__ import annotations

import ast
from collections.abc import Callable

from designer.scripts.values import Place, Scope, Unknown

from .binding import Evaluate, assign
from .items import items_of, truth
from .session import Reading


def each(
    reading: Reading,
    evaluate: Evaluate,
    generators: list[ast.comprehension],
    scope: Scope,
    visit: Callable[[Scope], None],
) -> Unknown | None:
    """Visit every combination that a comprehension goes through; the unknown value that hides them, if any."""
    if not generators:
        visit(scope)
        return None
    first, *rest = generators
    source = evaluate(reading, first.iter, scope)
    if isinstance(source, Unknown):
        return source
    for item in items_of(reading, source, Place(first.iter.lineno, first.iter.col_offset)):
        assign(reading, evaluate, first.target, item, scope)
        if all(_holds(reading, evaluate, test, scope) for test in first.ifs):
            unknown = each(reading, evaluate, rest, scope, visit)
            if unknown is not None:
                return unknown
    return None


def _holds(reading: Reading, evaluate: Evaluate, test: ast.expr, scope: Scope) -> bool:
    value = evaluate(reading, test, scope)
    return not isinstance(value, Unknown) and truth(reading, value, Place(test.lineno, test.col_offset))
