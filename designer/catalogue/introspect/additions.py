"""The entries of Layerloom's own losses and metrics."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace

from designer import library
from designer.catalogue.model import Entry

from . import components


def entries() -> Iterator[Entry]:
    """One entry for each file of the library."""
    for addition in library.additions().values():
        found = getattr(importlib.import_module(addition.module), addition.name)
        entry = components.read(addition.family, addition.name, found, addition.category)
        yield replace(entry, source="layerloom")
