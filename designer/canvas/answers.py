"""Answers to the canvas's questions: what fits comes from Keras, what is written from the catalogue."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import replace
from typing import cast

from pydantic import TypeAdapter
from typing_extensions import assert_never

from designer.catalogue import Catalogue, Entry, Family, find
from designer.engine import Engine, EngineError, Fit
from designer.graph import Document, ancestors, descendants

from .messages import Answer, Ask, AskDoc, AskFits, AskOffers, Bar, CatalogueView

_FAMILIES: tuple[Family, ...] = (
    "layer",
    "op",
    "activation",
    "initializer",
    "regularizer",
    "constraint",
)
_ENTRIES: TypeAdapter[tuple[Entry, ...]] = TypeAdapter(tuple[Entry, ...])


def answer(ask: Ask, document: Document, catalogue: Catalogue, engine: Engine) -> Answer:
    """The answer to one question about a document; when there is none it says why."""
    try:
        match ask:
            case AskFits():
                found = engine.fits(document, graph=ask.graph, node=ask.node, port=ask.port, end=ask.end)
                return Answer(id=ask.id, bars=_bars(found, _loops(ask, document)))
            case AskOffers():
                offers = engine.offers(document, graph=ask.graph, node=ask.node, port=ask.port, end=ask.end)
                return Answer(id=ask.id, offers=tuple(offers))
            case AskDoc():
                entry = find(catalogue, cast("Family", ask.family), ask.name)
                return Answer(id=ask.id, doc=entry.doc if entry else "")
            case _:
                assert_never(ask)
    except EngineError as error:
        return Answer(id=ask.id, problem=str(error))


def _loops(ask: AskFits, document: Document) -> set[str]:
    """The nodes on which the edge would close a loop."""
    graph = document.graph_named(ask.graph)
    return ancestors(graph, [ask.node]) if ask.end == "output" else descendants(graph, [ask.node])


def _bars(found: Iterable[Fit], loops: set[str]) -> tuple[Bar, ...]:
    """Why the edge cannot be where it cannot, each reason once: in a large model it is one for many nodes."""
    barred: dict[tuple[str, str], list[str]] = {}
    for node, port, reason in found:
        if reason and node not in loops:
            barred.setdefault((reason, port), []).append(node)
    return tuple(Bar(reason=why, port=port, nodes=tuple(nodes)) for (why, port), nodes in barred.items())


def catalogue_view(catalogue: Catalogue) -> CatalogueView:
    """What the canvas holds of the catalogue; the mark changes with its content."""
    entries = tuple(
        replace(entry, doc="") for entry in catalogue.entries.values() if entry.family in _FAMILIES
    )
    mark = hashlib.sha256(_ENTRIES.dump_json(entries)).hexdigest()[:16]
    return CatalogueView(mark=mark, keras=catalogue.keras, entries=entries)
