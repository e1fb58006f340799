"""The analysis of a whole document: every graph after those it holds, then the lint."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from typing import TypeVar

import keras

from designer.builder import deep_recursion
from designer.engine.lint import TRIED, lint, proved_fixes, with_proved_fixes
from designer.graph import Analysis, Document, Fix

from .calls import Memory
from .look import Look, look_at, with_bypassed
from .own_thread import in_own_thread
from .slices import Slice, one_slice

_Result = TypeVar("_Result")

#: An edit that comes while fixes are tried waits for about so long.
_FIX_SECONDS = 0.02


class Analyst:
    """Analyses documents, and remembers what Keras said of each call."""

    def __init__(self, memory: Memory | None = None) -> None:
        self.memory = Memory() if memory is None else memory
        self._last: Look | None = None

    def analyse(self, document: Document) -> Analysis:
        """What every node gives, and everything found wrong, with fixes that were tried."""
        return self.run(document, lambda: self._analyse(document))

    def shapes(self, document: Document) -> Analysis:
        """The same without fixes, which take longest."""
        return self.run(document, lambda: self._shapes(document))

    def fixes(self, document: Document, start: int) -> Slice[tuple[Fix, ...]]:
        """A slice of the fixes that were seen to work, for one diagnostic of the document after the other."""

        def work() -> Slice[tuple[Fix, ...]]:
            look = self.look(document)
            before = _found(look)
            return one_slice(
                before.diagnostics[:TRIED],
                lambda one: proved_fixes(document, one, before, lambda other: self._tried(other, look)),
                start,
                _FIX_SECONDS,
            )

        return self.run(document, work)

    def run(self, document: Document, work: Callable[[], _Result]) -> _Result:
        """The result of some work with Keras that a document asks for."""
        size = sum(len(graph.nodes) for graph in (document.graph, *document.models.values()))
        try:
            with deep_recursion(size):
                return in_own_thread(work)
        finally:
            self.memory.end_request()

    def look(self, document: Document) -> Look:
        """What is known of the tensors of a document; of the same one as last time, at once."""
        if self._last is None or self._last.document is not document:
            self._last = look_at(document, self.memory, self._last)
        return self._last

    def _analyse(self, document: Document) -> Analysis:
        look = self.look(document)
        found = with_proved_fixes(document, _found(look), lambda other: self._tried(other, look))
        return replace(found, graphs=with_bypassed(look, found.graphs))

    def _shapes(self, document: Document) -> Analysis:
        look = self.look(document)
        found = _found(look).with_fixes(())
        return replace(found, graphs=with_bypassed(look, found.graphs))

    def _tried(self, document: Document, before: Look) -> Analysis:
        return _found(look_at(document, self.memory, before))


def _found(look: Look) -> Analysis:
    """What is wrong with the design that is built."""
    return _as_strict_as_keras(lint(look.built, Analysis(look.reports, look.diagnostics)))


def _as_strict_as_keras(analysis: Analysis) -> Analysis:
    """The analysis with unused inputs as errors where this Keras builds no model with them."""
    if _takes_unused_inputs():
        return analysis
    diagnostics = (
        replace(d, severity="error") if d.rule == "unused-input" else d for d in analysis.diagnostics
    )
    return replace(analysis, diagnostics=tuple(diagnostics))


@cache
def _takes_unused_inputs() -> bool:
    used, unused = keras.Input((1,)), keras.Input((1,))
    try:
        keras.Model([used, unused], keras.layers.ReLU()(used))
    except ValueError:
        return False
    return True
