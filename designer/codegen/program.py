"""Whole texts: the model alone, or a script that also loads the data, trains, evaluates and predicts."""

from __future__ import annotations

from designer.graph import Document, effective

from .feeding import Feeding, feeding
from .formatting import formatted
from .identifiers import OWN
from .imports import import_block
from .library import library_sources
from .main import main_function
from .modules import DEEP, FRAMES, depth, model_parts
from .opening import opening

_GUARD = 'if __name__ == "__main__":\n    main()'


def model_code(document: Document) -> str:
    """Python text that defines `build_model()`; CodeRefused says why there is none."""
    document = effective(document)
    return formatted(_module(document, model_parts(document, set(OWN)), []))


def program(document: Document) -> str:
    """A script that builds the model, loads its data, trains, evaluates and predicts, with nothing of ours.

    Executing it under another name than `__main__` only defines its functions. CodeRefused says why
    there is no program: also when no data is chosen, or no output has a loss.
    """
    document = effective(document)
    fed: Feeding = feeding(document)
    below = [*fed.functions, main_function(document, fed), _GUARD]
    parts = model_parts(document, set(OWN))
    return formatted(f"{opening(document, fed.dataset)}\n\n{_module(document, parts, below)}")


def _module(document: Document, parts: list[str], below: list[str]) -> str:
    """Imports, what is set for the whole program, library classes and functions."""
    sources = library_sources(document)
    body = "\n\n\n".join([*(source.text for source in sources), *parts, *below])
    also = [line for source in sources for line in source.imports]
    if depth(document) <= DEEP:
        return f"{import_block(body, also)}\n\n\n{body}\n"
    limit = f"# Keras follows a chain of layers by recursion, and this one is long.\nsys.setrecursionlimit({FRAMES})"
    return f"{import_block(body, [*also, 'import sys'])}\n\n{limit}\n\n\n{body}\n"
