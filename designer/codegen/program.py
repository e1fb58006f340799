"""Whole texts: the model alone, or a script that also loads the data, trains, evaluates and predicts."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from contextlib import contextmanager

from designer.graph import Document, effective

from .feeding import Feeding, feeding
from .formatting import formatted
from .identifiers import OWN
from .imports import import_block
from .known import Known, known_in
from .library import library_sources
from .main import main_function
from .modules import DEEP, FRAMES, depth, model_parts
from .opening import opening
from .own_code import OwnCode, own_code
from .own_imports import registered
from .own_names import with_own_names
from .own_references import with_references
from .refusal import CodeRefused
from .tuned import components

_LIMIT = (
    f"# Keras follows a chain of layers by recursion, and this one is long.\nsys.setrecursionlimit({FRAMES})"
)
_GUARD = 'if __name__ == "__main__":\n    main()'


def model_code(document: Document) -> str:
    """Python text that defines `build_model()`; CodeRefused says why there is none."""
    with _not_too_deep():
        document, own, known = _read(document)
        return formatted(_module(document, own, model_parts(document, known, set(OWN)), []))


def program(document: Document) -> str:
    """A script that builds the model, loads its data, trains, evaluates and predicts, with nothing of ours.

    Executing it under another name than `__main__` only defines its functions. CodeRefused says why
    there is no program: also when no data is chosen, or no output has a loss.
    """
    with _not_too_deep():
        document, own, known = _read(document)
        fed: Feeding = feeding(document)
        taken = set(OWN)
        parts = model_parts(document, known, taken)
        texts = components(document, known, taken)
        tuned = (each.text for each in texts.functions)
        below = [*fed.functions, *tuned, main_function(document, fed, texts), _GUARD]
        return formatted(f"{opening(document, fed.dataset)}\n\n{_module(document, own, parts, below)}")


def _read(document: Document) -> tuple[Document, OwnCode, Known]:
    """The design as it is built, with text where it refers to its own code, and what that code is."""
    built = effective(document)
    own = own_code(built)
    known = known_in(built, own.sources)
    return with_references(built, known), own, known


def _module(document: Document, own: OwnCode, parts: list[str], below: list[str]) -> str:
    """Imports, what is set for the whole program, the design's own code, library classes and functions."""
    sources = library_sources(document)
    also = [line for source in sources for line in source.imports]
    limit = [_LIMIT] if depth(document) > DEEP else []
    text = "\n\n\n".join([*limit, *(source.text for source in sources), *parts, *below])
    if own.sources:
        text = with_own_names(text, own.sources)
    block = import_block(text, [*also, "import sys"] if limit else also, own.sources)
    body = registered("\n\n\n".join([*own.texts, text]), own.sources)
    gap = "\n\n\n" if isinstance(ast.parse(body).body[0], (ast.FunctionDef, ast.ClassDef)) else "\n\n"
    return f"{block}{gap}{body}\n"


@contextmanager
def _not_too_deep() -> Iterator[None]:
    """Refuse code that is nested more deeply than can be read."""
    try:
        yield
    except RecursionError as error:
        raise CodeRefused("The design's own code is nested too deeply. Write it in more steps.") from error
