"""The whole catalogue of the installed Keras, and of what Layerloom adds to it."""

from __future__ import annotations

from collections.abc import Iterator

import keras

from designer.catalogue.model import Catalogue, Entry

from . import additions, components, layers, ops


def catalogue() -> Catalogue:
    """Everything a design can hold, each family ordered by category and name."""
    found = {(entry.family, entry.name): entry for entry in _ordered(_entries())}
    return Catalogue(keras.__version__, found)


def _entries() -> Iterator[Entry]:
    yield from layers.entries()
    yield from ops.entries()
    for family in components.FAMILIES:
        yield from components.entries(family)
    yield from components.activations()
    yield from additions.entries()


def _ordered(entries: Iterator[Entry]) -> list[Entry]:
    families: dict[str, list[Entry]] = {}
    for entry in entries:
        families.setdefault(entry.family, []).append(entry)
    return [e for family in families.values() for e in sorted(family, key=lambda e: (e.category, e.name))]
