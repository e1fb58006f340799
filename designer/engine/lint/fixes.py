"""Fixes that work: each is tried on a copy, and offered only when its diagnostic is gone and none came."""

from __future__ import annotations

from collections.abc import Callable

from designer.graph import Analysis, Diagnostic, Document, EditRefused, Fix, apply

#: Of how many diagnostics the fixes are tried at most: each trial analyses the design again.
TRIED = 20

Place = tuple[str, str, str | None, str | None, str | None]


def with_proved_fixes(
    document: Document, analysis: Analysis, analyse: Callable[[Document], Analysis]
) -> Analysis:
    """The analysis with only those fixes that were seen to work."""
    tried = analysis.diagnostics[:TRIED]
    fixes = [proved_fixes(document, diagnostic, analysis, analyse) for diagnostic in tried]
    return analysis.with_fixes(fixes)


def proved_fixes(
    document: Document, diagnostic: Diagnostic, before: Analysis, analyse: Callable[[Document], Analysis]
) -> tuple[Fix, ...]:
    """Those fixes of one diagnostic of `before`, the analysis of the document, that were seen to work."""
    return tuple(fix for fix in diagnostic.fixes if _works(document, fix, diagnostic, before, analyse))


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
