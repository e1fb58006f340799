"""Fixes that work: each is tried on a copy, and offered only when its diagnostic is gone and none came."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from designer.graph import Analysis, Diagnostic, Document, EditRefused, Fix, apply

#: Of how many diagnostics the fixes are tried at most: each trial analyses the design again.
TRIED = 4

#: How many nodes all trials together may look at: in a large design fewer fixes are tried at a time.
LOOKS = 600

Place = tuple[str, str, str | None, str | None, str | None]


def with_proved_fixes(
    document: Document, analysis: Analysis, analyse: Callable[[Document], Analysis]
) -> Analysis:
    """The analysis with only those fixes that were seen to work."""
    size = sum(len(report.nodes) for report in analysis.graphs.values())
    trials = max(1, min(TRIED, LOOKS // max(size, 1)))
    tried = analysis.diagnostics[:trials]
    proved = tuple(_proved(document, diagnostic, analysis, analyse) for diagnostic in tried)
    untried = tuple(replace(diagnostic, fixes=()) for diagnostic in analysis.diagnostics[trials:])
    return replace(analysis, diagnostics=proved + untried)


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
