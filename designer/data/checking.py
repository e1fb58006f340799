"""What does not fit between a design and the data it names, each with the edits that mend it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from designer.graph import (
    Analysis,
    DataChoice,
    Diagnostic,
    Document,
    EditRefused,
    Fix,
    SetData,
    apply,
    effective,
    input_nodes,
)

from .dataset import Dataset
from .input_problems import input_problems
from .output_problems import nothing_to_learn, output_problems
from .registry import datasets
from .splitting import InvalidSplit, must_be_possible

_MOST_FIXES = 3


def check(document: Document, analysis: Analysis | None = None) -> tuple[Diagnostic, ...]:
    """All that keeps a design from learning from its data; nothing when no data is chosen.

    With `analysis` the shapes of outputs are compared too. Every fix was tried on a copy.
    """
    return tuple(_with_fixes_that_work(document, analysis, found) for found in _problems(document, analysis))


def _with_fixes_that_work(document: Document, analysis: Analysis | None, found: Diagnostic) -> Diagnostic:
    def works(fix: Fix) -> bool:
        try:
            left = _problems(apply(document, fix.edit), analysis)
        except EditRefused:
            return False
        return not any((each.rule, each.node) == (found.rule, found.node) for each in left)

    return replace(found, fixes=tuple(fix for fix in found.fixes if works(fix))[:_MOST_FIXES])


def _problems(document: Document, analysis: Analysis | None) -> list[Diagnostic]:
    document, choice = effective(document), document.data
    if choice is None:
        return []
    chosen = datasets().get(choice.dataset)
    if chosen is None:
        there = ", ".join(datasets())
        return [
            Diagnostic("error", f"There is no dataset {choice.dataset!r}. Choose one of: {there}.", "data")
        ]
    found = list(_split_problems(chosen, choice))
    for node in input_nodes(document.graph):
        found += input_problems(document, chosen, choice, node)
    for output in document.graph.outputs:
        found += output_problems(document, chosen, choice, output, analysis)
    return [*found, *nothing_to_learn(document, chosen, choice)]


def _split_problems(chosen: Dataset, choice: DataChoice) -> Iterator[Diagnostic]:
    try:
        must_be_possible(chosen.samples, choice)
    except InvalidSplit as error:
        usual = replace(choice, validation=0.15, test=0.15, seed=abs(choice.seed))
        fix = Fix("Hold back 15% for validation and 15% for the test", SetData(data=usual))
        yield Diagnostic("error", str(error), "data-split", fixes=(fix,))
