"""The patterns of match statements."""

from __future__ import annotations

import ast

from designer.scripts.problems import Problem
from designer.scripts.values import Place, Scope, Unknown, Value

from .binding import Evaluate
from .operators import compared
from .session import Reading
from .unknowns import first_unknown


def matches(reading: Reading, evaluate: Evaluate, pattern: ast.pattern, value: Value, scope: Scope) -> bool:
    """Whether a value has the form of a pattern; names in it are given their parts of the value."""
    place = Place(pattern.lineno, pattern.col_offset)
    match pattern:
        case ast.MatchValue(value=wanted):
            found = compared(reading, "Eq", value, evaluate(reading, wanted, scope), place)
            return found is True and first_unknown([value]) is None
        case ast.MatchSingleton(value=wanted_singleton):
            return value is wanted_singleton
        case ast.MatchAs(pattern=inner, name=name):
            if inner is not None and not matches(reading, evaluate, inner, value, scope):
                return False
            if name is not None:
                scope.names[name] = value
            return True
        case ast.MatchOr(patterns=patterns):
            return any(matches(reading, evaluate, one, value, scope) for one in patterns)
        case ast.MatchSequence(patterns=patterns):
            return _sequence(reading, evaluate, patterns, value, scope)
    if isinstance(value, Unknown):
        return False
    raise Problem("This pattern is not followed. Write it with if and elif.", place)


def _sequence(
    reading: Reading, evaluate: Evaluate, patterns: list[ast.pattern], value: Value, scope: Scope
) -> bool:
    if not isinstance(value, (list, tuple)):
        return False
    star = next((i for i, one in enumerate(patterns) if isinstance(one, ast.MatchStar)), None)
    if star is None:
        pairs = zip(patterns, value, strict=False)
        return len(patterns) == len(value) and all(
            matches(reading, evaluate, one, item, scope) for one, item in pairs
        )
    behind = len(patterns) - star - 1
    if len(value) < len(patterns) - 1:
        return False
    rest = list(value[star : len(value) - behind])
    name = patterns[star].name  # type: ignore[attr-defined]
    if name is not None:
        scope.names[name] = rest
    ends = [
        *zip(patterns[:star], value, strict=False),
        *zip(patterns[star + 1 :], value[len(value) - behind :], strict=True),
    ]
    return all(matches(reading, evaluate, one, item, scope) for one, item in ends)
