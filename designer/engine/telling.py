"""What the engine was told of each design, so that only what changed is told the next time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

from designer.graph import Analysis, Document

from .difference import changed_analysis, document_changes
from .wire import Told

LIMIT = 32


@dataclass(frozen=True, slots=True)
class Known:
    """A version of a design that the engine has, and the last analysis it gave, of whichever version."""

    version: int
    document: Document
    analysed: int = 0
    analysis: Analysis = field(default_factory=Analysis)


class Telling:
    """The designs an engine knows, the least recently told forgotten. Not for several threads at once."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._known: OrderedDict[str, Known] = OrderedDict()
        self._versions = count(1)

    def known_analysis(self, document: Document) -> Analysis | None:
        """The analysis of a document that differs from the last in nothing the engine would see."""
        known = self._known.get(document.id)
        if known is None or known.analysed != known.version or document_changes(known.document, document):
            return None
        return known.analysis

    def tell(self, document: Document) -> Told:
        """What to tell the engine of a document."""
        known = self._known.get(document.id)
        if known is None:
            return self.tell_all(document)
        changes = document_changes(known.document, document)
        return Told(document.id, next(self._versions) if changes else known.version, known.version, changes)

    def tell_all(self, document: Document) -> Told:
        """The same for an engine that knows nothing of it."""
        return Told(
            document.id, next(self._versions), None, document_changes(Document(document.id, ""), document)
        )

    def analysed(self, document: Document) -> int:
        """The version whose analysis is known of a design; 0 for none."""
        known = self._known.get(document.id)
        return 0 if known is None else known.analysed

    def told(self, told: Told, document: Document) -> None:
        """Note that the engine answered, and so knows this version."""
        before = self._known.pop(told.id, None)
        known = Known(told.version, document)
        if before is not None:
            known = replace(known, analysed=before.analysed, analysis=before.analysis)
        self._known[told.id] = known
        while len(self._known) > self._limit:
            self._known.popitem(last=False)

    def answered(self, told: Told, document: Document, changes: dict[str, Any]) -> Analysis:
        """The analysis that an answer leads to, noted for the next one."""
        before = self._known.get(told.id)
        base = before.analysis if before is not None and changes["since"] else Analysis()
        analysis = changed_analysis(base, changes)
        self.told(told, document)
        self._known[told.id] = Known(told.version, document, told.version, analysis)
        return analysis
