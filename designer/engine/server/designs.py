"""The designs that the app told the engine of, each at its last version: a memory that may be lost any time."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field

from designer.engine.difference import changed_document
from designer.engine.wire import Told
from designer.graph import Analysis, Document

LIMIT = 32


class Lost(Exception):
    """The version that a design was told relative to is not here."""


@dataclass(slots=True)
class Held:
    """A version of a design, and the last analysis that was answered, of whichever version."""

    version: int
    document: Document
    answered: tuple[int, Analysis] = field(default_factory=lambda: (0, Analysis()))


class Designs:
    """Designs by id, the least recently told forgotten."""

    def __init__(self, limit: int = LIMIT) -> None:
        self._limit = limit
        self._held: OrderedDict[str, Held] = OrderedDict()

    def hear(self, told: Told) -> Held:
        """The version of a design that was told; Lost when it builds on one that is not here."""
        held = self._held.pop(told.id, None)
        if told.base is None:
            held = Held(told.version, changed_document(Document(told.id, ""), told.changes))
        elif held is None or held.version != told.base:
            raise Lost
        elif told.version != told.base:
            held.version, held.document = told.version, changed_document(held.document, told.changes)
        self._held[told.id] = held
        while len(self._held) > self._limit:
            self._held.popitem(last=False)
        return held
