"""Whether code of a design may run: where the operator allows it, and only code that a user wrote or allowed."""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from designer.graph import Document
from designer.settings import custom_code, home


def switched_on() -> bool:
    """Whether code of a design may run here at all."""
    return custom_code()


def allow(functions: Mapping[str, str]) -> None:
    """Let these sources run from now on, whatever design they are in; OSError when that cannot be noted.

    Whoever calls this has shown them to the user, or got them from the user's keyboard.
    """
    for source in functions.values():
        path = _note(source)
        if not path.exists():
            _write(path, source)


def is_allowed(source: str) -> bool:
    """Whether a source may run: it was written here or allowed, and code of a design may run at all."""
    return switched_on() and _note(source).exists()


def permitted(document: Document) -> Document:
    """The design with its code as far as it may run: what may not has no text."""
    if not document.functions or all(map(is_allowed, document.functions.values())):
        return document
    kept = {name: source if is_allowed(source) else "" for name, source in document.functions.items()}
    return replace(document, functions=kept)


def waiting(document: Document) -> tuple[str, ...]:
    """The names of the design's code that has not been allowed yet."""
    return tuple(name for name, source in document.functions.items() if not _note(source).exists())


def _note(source: str) -> Path:
    """A file with the very text: it is there when the text may run."""
    return home() / "allowed" / f"{hashlib.sha256(source.encode('utf-8', 'surrogatepass')).hexdigest()}.py"


def _write(path: Path, source: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, part = tempfile.mkstemp(dir=path.parent, suffix=".part")
    with os.fdopen(handle, "wb") as file:
        file.write(source.encode("utf-8", "surrogatepass"))
    Path(part).replace(path)
