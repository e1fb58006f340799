"""What does not fit in a training plan, each with the edits that mend it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from designer.graph import Analysis, Diagnostic, Document, EditRefused, Fix, apply, effective

from . import rules

#: Rules that look at an analysis, which a fix makes another.
_OF_THE_ANALYSIS = {"all-frozen"}

Rule = Callable[[Document, "Analysis | None"], Iterator[Diagnostic]]


def check_plan(document: Document, analysis: Analysis | None = None) -> tuple[Diagnostic, ...]:
    """All that is wrong or doubtful in the training plan, errors first; every fix was tried on a copy."""
    found = [_with_fixes_that_work(document, analysis, each) for each in _problems(document, analysis)]
    return tuple(sorted(found, key=lambda each: ("error", "warning", "hint").index(each.severity)))


@cache
def _rules() -> tuple[Rule, ...]:
    """The check of every module in `rules`, by name of the module."""
    names = sorted(module.name for module in iter_modules(rules.__path__))
    return tuple(import_module(f"{rules.__name__}.{name}").check for name in names)


def _problems(document: Document, analysis: Analysis | None) -> list[Diagnostic]:
    built = effective(document)
    return [found for rule in _rules() for found in rule(built, analysis)]


def _with_fixes_that_work(document: Document, analysis: Analysis | None, found: Diagnostic) -> Diagnostic:
    def works(fix: Fix) -> bool:
        try:
            left = _problems(apply(document, fix.edit), None if found.rule in _OF_THE_ANALYSIS else analysis)
        except EditRefused:
            return False
        return not any((each.rule, each.parameter) == (found.rule, found.parameter) for each in left)

    return replace(found, fixes=tuple(fix for fix in found.fixes if works(fix)))
