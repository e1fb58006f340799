"""The docstring of a program: what it is, what must be installed, whose data it uses."""

from __future__ import annotations

import textwrap

from designer.data import Dataset
from designer.graph import Document

_WIDTH = 96


def opening(document: Document, dataset: Dataset) -> str:
    """The docstring, safe whatever the title is."""
    packages = " ".join(dict.fromkeys(["keras", "tensorflow", *dataset.requires]))
    paragraphs = [
        _filled(_sentence(document.title)),
        "Install what it needs, then run it:",
        f"    pip install {packages}",
        _filled(f"Data: {dataset.title}. Source: {dataset.source}. Licence: {dataset.licence}."),
    ]
    return '"""' + _escaped("\n\n".join(paragraphs)) + '\n"""'


def _sentence(title: str) -> str:
    shown = "".join(character if character.isprintable() else " " for character in title)
    return " ".join(shown.split()).rstrip(".") + "."


def _filled(text: str) -> str:
    return textwrap.fill(text, _WIDTH, break_on_hyphens=False)


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
