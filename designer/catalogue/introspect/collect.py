"""The whole catalogue of the installed Keras, and of what Layerloom adds to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import keras

from designer.catalogue.defaults import starting_config
from designer.catalogue.model import Catalogue, Entry, Family

from . import additions, components, layers, libraries, ops


def catalogue() -> Catalogue:
    """Everything a design can hold, each family ordered by category and name."""
    entries = list(_entries())
    nicknames = _nicknames(entries)
    whole = [
        replace(
            entry,
            aliases=(*entry.aliases, *nicknames.get((entry.family, entry.name), ())),
            starting=starting_config(entry),
        )
        for entry in entries
    ]
    return Catalogue(keras.__version__, {(entry.family, entry.name): entry for entry in _ordered(whole)})


def _entries() -> Iterator[Entry]:
    yield from layers.entries()
    yield from ops.entries()
    for family in components.FAMILIES:
        yield from components.entries(family)
    yield from components.activations()
    yield from additions.entries()
    yield from libraries.hidden()
    yield from libraries.entries()


def _nicknames(entries: list[Entry]) -> dict[tuple[Family, str], list[str]]:
    """Names by which defaults call an initializer ("uniform") that Keras's module does not show."""
    known = {alias for entry in entries for alias in (entry.name, *entry.aliases)}
    used = {
        p.default
        for entry in entries
        for p in entry.parameters
        if p.type == "initializer" and isinstance(p.default, str)
    }
    found: dict[tuple[Family, str], list[str]] = {}
    for name in sorted(used - known):
        found.setdefault(("initializer", type(keras.initializers.get(name)).__name__), []).append(name)
    return found


def _ordered(entries: list[Entry]) -> list[Entry]:
    families: dict[str, list[Entry]] = {}
    for entry in entries:
        families.setdefault(entry.family, []).append(entry)
    return [e for family in families.values() for e in sorted(family, key=lambda e: (e.category, e.name))]
