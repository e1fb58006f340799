"""A file that is being opened: read in the background, so that the page goes on, and made a design of its own."""

from __future__ import annotations

import re
import shutil
import tempfile
import time
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO

import streamlit as st

from designer.graph import Document, loads
from designer.graph.model import FORMAT
from designer.importers import open_file
from designer.settings import home
from designer.workspace import adopt, keep_weights

TYPES = ("json", "keras", "h5", "hdf5", "py", "ipynb")
LARGEST_MEGABYTES = 1000
"""As in `.streamlit/config.toml`."""

_SAVED = re.compile(rb'"format"\s*:\s*"' + FORMAT.encode() + rb'"')
_HEAD = 100_000
"""What Layerloom saves says so at its beginning, after its identifier."""
_AT_ONCE = 4


@dataclass(frozen=True, slots=True)
class Opening:
    """A file on its way: its name, when it began, and the design that it becomes, or why it does not."""

    name: str
    began: float
    reading: Future[Document]


def begin(name: str, content: IO[bytes]) -> Opening:
    """Begin to read a file of this name; what goes wrong is raised by the future, in words for the user."""
    return Opening(name, time.monotonic(), _readers().submit(_read, name, content))


def _read(name: str, content: IO[bytes]) -> Document:
    with tempfile.TemporaryDirectory(prefix="layerloom-") as folder:
        path = Path(folder) / f"file{Path(name).suffix.lower()}"
        with path.open("wb") as file:
            shutil.copyfileobj(content, file)
        return _saved(path) or _imported(path, name)


def _saved(path: Path) -> Document | None:
    """The design, if Layerloom saved the file."""
    with path.open("rb") as file:
        is_saved = _SAVED.search(file.read(_HEAD)) is not None
    return adopt(loads(path.read_bytes())) if is_saved else None


def _imported(path: Path, name: str) -> Document:
    imported = open_file(path, name)
    document = adopt(imported.document)
    if imported.weights is None:
        return document
    return replace(document, weights=keep_weights(home(), imported.weights))


@st.cache_resource(show_spinner=False)
def _readers() -> ThreadPoolExecutor:
    """Those who read files; each waits for a process of its own."""
    return ThreadPoolExecutor(_AT_ONCE, "opening")
