"""A file as a design: recognised, read, made today's Keras's, and its weights laid where they belong."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from designer.graph import Document, Json, Remark

from .containers import read_raw
from .disarming import without_file_names
from .keras_config import from_config
from .legacy import is_keras3, to_keras3
from .modules import with_modules
from .placing import place
from .raw import Imported, NotOpened, RawModel

_KERAS_3 = "3."


def read(path: Path, name: str) -> Imported:
    """The design in a file that its user calls `name`, and its weights; NotOpened says why there is none.

    Nothing in the file is executed, and no other file is read or written.
    """
    with in_words():
        raw = read_raw(path)
        return Imported(raw) if isinstance(raw, Document) else _imported(raw, name)


@contextlib.contextmanager
def in_words() -> Iterator[None]:
    """Says in words that a file is too much for the process that reads it: NotOpened."""
    try:
        yield
    except RecursionError:
        raise NotOpened("The models in this file are nested too deeply to be read.") from None
    except MemoryError:
        raise NotOpened("There is not enough memory to read this file.") from None


def _imported(raw: RawModel, name: str) -> Imported:
    config, remarks = _today(raw)
    config, disarmed = without_file_names(config)
    document = from_config(config, name, raw.format)
    document = _with_remarks(document, (*raw.remarks, *remarks, *disarmed))
    return Imported(document, place(raw, document))


def _today(raw: RawModel) -> tuple[Json, tuple[Remark, ...]]:
    if is_keras3(raw.config):
        return raw.config, ()
    if raw.keras_version is not None and raw.keras_version.startswith(_KERAS_3):
        return with_modules(raw.config), ()
    return to_keras3(raw.config, raw.keras_version)


def _with_remarks(document: Document, remarks: tuple[Remark, ...]) -> Document:
    origin = document.origin
    if origin is None or not remarks:
        return document
    return replace(document, origin=replace(origin, remarks=(*remarks, *origin.remarks)))
