"""Fixes that work: each is tried on a copy, and offered only when its diagnostic is gone and none came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from designer.graph import Analysis, Diagnostic, Document, EditRefused, Fix, apply

Place = tuple[str, str, str | None, str | None, str | None]


def with_proved_fixes(
    document: Document, analysis: Analysis, analyse: Callable[[Document], Analysis]
) -> Analysis:
    """The analysis with only those fixes that were seen to work."""
    diagnostics = tuple(_proved(document, d, analysis, analyse) for d in analysis.diagnostics)
    return replace(analysis, diagnostics=diagnostics)


def _proved(
    document: Document, diagnostic: Diagnostic, before: Analysis, analyse: Callable[[Document], Analysis]
) -> Diagnostic:
    if not diagnostic.fixes:
        return diagnostic
    works = (fix for fix in diagnostic.fixes if _works(document, fix, diagnostic, before, analyse))
    return replace(diagnostic, fixes=tuple(works))


def _works(
    document: Document,
    fix: Fix,
    diagnostic: Diagnostic,
    before: Analysis,
    analyse: Callable[[Document], Analysis],
) -> bool:
    try:
        after = analyse(apply(document, fix.edit))
    except EditRefused:
        return False
    known = {_place(d) for d in before.errors}
    new_errors = [d for d in after.errors if _place(d) not in known]
    return not new_errors and _place(diagnostic) not in {_place(d) for d in after.diagnostics}


def _place(diagnostic: Diagnostic) -> Place:
    return (
        diagnostic.rule,
        diagnostic.graph,
        diagnostic.node,
        diagnostic.port,
        diagnostic.parameter,
    )
