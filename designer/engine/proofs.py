"""Fixes that are shown on until those of the newest analysis were tried."""

from __future__ import annotations

from designer.graph import Analysis, Diagnostic


def with_fixes_of(before: Analysis | None, now: Analysis) -> Analysis:
    """An analysis without fixes, with those that the same diagnostics had before."""
    if before is None:
        return now
    known = {_place(one): one.fixes for one in before.diagnostics if one.fixes}
    return now.with_fixes([known.get(_place(one), ()) for one in now.diagnostics])


def any_new(before: Analysis | None, now: Analysis) -> bool:
    """Whether an analysis has diagnostics that were not there before."""
    known = set() if before is None else {_place(one) for one in before.diagnostics}
    return any(_place(one) not in known for one in now.diagnostics)


def _place(diagnostic: Diagnostic) -> tuple[object, ...]:
    where = diagnostic.graph, diagnostic.node, diagnostic.port, diagnostic.parameter
    return diagnostic.rule, diagnostic.severity, *where
