"""An architecture of Keras with the weights in a file."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from designer.graph import Document
from designer.importers import Fitted, NotOpened, Recipient, open_weights_file

from .adding import add, not_filled
from .application import Choice, Described, Unmade, describe
from .opening import LARGEST_MEGABYTES
from .words import plain

if TYPE_CHECKING:
    from streamlit.runtime.uploaded_file_manager import UploadedFile

TYPES = ("h5", "hdf5", "keras")
_COLOURS, _CLASSES = 3, 1000


def upload(document: Document, choice: Choice) -> None:
    """Ask for the file, say which one Keras publishes, and add the architecture with what is in it."""
    file = weights_uploader("application-file")
    published = _published(choice)
    if published is not None:
        size = f", for pictures of {published.size} × {published.size}" if choice.top else ""
        st.caption(f"Keras's own file for it is [{plain(published.file)}]({published.address}){size}.")
    wanted = st.button(
        "Add to the design",
        key="application-add",
        type="primary",
        icon=":material/add:",
        disabled=file is None,
    )
    if wanted and file is not None:
        _add(document, choice, file, published)


def weights_uploader(key: str) -> UploadedFile | None:
    """The place for a file that has weights."""
    return st.file_uploader(
        "Weights, or a whole model with them (.h5, .hdf5, .keras)",
        type=TYPES,
        max_upload_size=LARGEST_MEGABYTES,
        key=key,
        help="What save_weights or save wrote in any Keras. Nothing in it is run.",
    )


def fitted(file: UploadedFile, wanted: Recipient) -> Fitted:
    """The weights in an uploaded file; NotOpened says why there are none for this model."""
    with tempfile.TemporaryDirectory(prefix="layerloom-") as folder:
        path = Path(folder) / "file"
        path.write_bytes(file.getbuffer())
        return open_weights_file(path, file.name, wanted)


def _published(choice: Choice) -> Described | None:
    """The architecture as Keras makes it for the weights that it publishes, if it has some for such a choice."""
    size = None if choice.top else choice.size
    try:
        with st.spinner("Asking Keras …", show_time=False):
            return describe(Choice(choice.name, choice.top, _CLASSES, size, _COLOURS), published=True)
    except Unmade:
        return None


def _add(document: Document, choice: Choice, file: UploadedFile, published: Described | None) -> None:
    try:
        with st.spinner(f"Reading {plain(file.name)} …"):
            described = _as_published(choice, file.name, published) or describe(choice)
            found = fitted(file, described.recipient)
    except (Unmade, NotOpened) as error:
        st.error(plain(str(error)))
        return
    add(document, described.model, choice.name, found.weights, not_filled(choice.name, found.remarks))


def _as_published(choice: Choice, file: str, published: Described | None) -> Described | None:
    """Keras makes some architectures a little differently for its own weights: so for its own file, too."""
    if published is None or published.file != file or choice.channels != _COLOURS:
        return None
    fits = not choice.top or (choice.classes == _CLASSES and choice.size == published.size)
    return published if fits else None
