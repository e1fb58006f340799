"""Whole texts: the model alone, or a script that also loads the data, trains, evaluates and predicts."""

from __future__ import annotations

from designer.graph import Document

from .formatting import formatted
from .identifiers import OWN
from .imports import import_block
from .library import library_sources
from .modules import DEEP, FRAMES, depth, model_parts


def model_code(document: Document) -> str:
    """Python text that defines `build_model()`; CodeRefused says why there is none."""
    return formatted(_module(document, model_parts(document, set(OWN)), []))


def program(document: Document) -> str:
    """A whole script."""
    return model_code(document)


def _module(document: Document, parts: list[str], below: list[str]) -> str:
    """Imports, what is set for the whole program, library classes and functions."""
    sources = library_sources(document)
    body = "\n\n\n".join([*(source.text for source in sources), *parts, *below])
    deep = depth(document) > DEEP
    also = [line for source in sources for line in source.imports] + (["import sys"] if deep else [])
    head = import_block(body, also)
    if deep:
        head += f"\n\n# Keras walks through a model as deep as this one by recursion.\nsys.setrecursionlimit({FRAMES})"
    return f"{head}\n\n\n{body}\n"
