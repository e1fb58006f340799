"""All rules over one document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from designer.graph import Analysis, Diagnostic, Document

from . import rules

Rule = Callable[[Document, Analysis], Iterator[Diagnostic]]


@cache
def all_rules() -> tuple[Rule, ...]:
    """The check of every module in `rules`, by name of the module."""
    names = sorted(module.name for module in iter_modules(rules.__path__))
    return tuple(import_module(f"{rules.__name__}.{name}").check for name in names)


def lint(document: Document, analysis: Analysis) -> Analysis:
    """The analysis with what the rules found; an error of a rule replaces Keras's own at the same node."""
    found = tuple(diagnostic for rule in all_rules() for diagnostic in rule(document, analysis))
    explained = {(d.graph, d.node) for d in found if d.severity == "error" and d.node is not None}
    kept = tuple(d for d in analysis.diagnostics if (d.graph, d.node) not in explained)
    return replace(analysis, diagnostics=kept + found)
