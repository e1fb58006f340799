"""Presets: the designs that come with the program, and new designs made of them."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import replace
from functools import cache

from designer.graph import Document, EditRefused, apply, choose, loads
from designer.settings import PRESETS


class UnknownPreset(LookupError):
    """A preset that does not exist; the message names those that do."""


@cache
def presets() -> tuple[Document, ...]:
    """Every preset, in the order of the gallery."""
    documents = [loads(path.read_bytes()) for path in sorted(PRESETS.glob("*.json"))]
    return tuple(sorted(documents, key=_place))


def _place(document: Document) -> tuple[int, str]:
    return (document.gallery.order if document.gallery else 1000, document.id)


def preset(id: str) -> Document:
    """The preset of that id; UnknownPreset names those that exist."""
    for document in presets():
        if document.id == id:
            return document
    known = ", ".join(document.id for document in presets())
    raise UnknownPreset(f"There is no preset {id!r}. There are: {known}.")


def new_from_preset(id: str, options: Mapping[str, int] | None = None) -> Document:
    """A new design made of a preset, with values for its options; its id cannot be guessed.

    UnknownPreset when there is no such preset; EditRefused for an option or a value it does not have.
    """
    document = preset(id)
    for name, value in (options or {}).items():
        _check_option(document, name)
        document = apply(document, choose(document, name, value))
    return adopt(document)


def blank() -> Document:
    """A new design with nothing in it yet."""
    return adopt(Document("", "New design"))


def adopt(document: Document) -> Document:
    """The same design under a fresh id, so that it replaces nothing that exists."""
    return replace(document, id=secrets.token_hex(10))


def _check_option(document: Document, name: str) -> None:
    names = [option.name for option in document.gallery.options] if document.gallery else []
    if name not in names:
        known = f"It has {', '.join(names)}." if names else "It has none."
        raise EditRefused(f"The preset {document.id!r} has no option {name!r}. {known}")
