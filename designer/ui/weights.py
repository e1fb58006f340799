"""Weights for the whole design from a file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import streamlit as st

from designer.engine import EngineError
from designer.graph import Document, EditRefused, Remark
from designer.importers import NotOpened
from designer.settings import home
from designer.workspace import WorkspaceUnavailable, add_weights

from . import session
from .application_files import fitted, weights_uploader
from .services import engine
from .words import count, plain

if TYPE_CHECKING:
    from streamlit.runtime.uploaded_file_manager import UploadedFile

_HELP = "Weights from a file: training begins with them"
_MOST = 40


@dataclass(frozen=True, slots=True)
class _Read:
    """What a file held for the design: the weights' name and what is to tell, or why there are none."""

    weights: str | None = None
    layers: int = 0
    most: int = 0
    remarks: Sequence[Remark] = ()
    refused: str = ""


def button(document: Document) -> None:
    """The way to the dialog, in the head of the page."""
    if st.button("Weights", key="weights", icon=":material/upload_file:", help=_HELP):
        st.dialog("Weights from a file")(dialog)(document)


def dialog(document: Document) -> None:
    """What the design begins with now, and a file that may change it: one step of undo."""
    if document.weights is None:
        st.caption("Training begins at random. With a file it begins with the weights in it, layer by layer.")
    else:
        _show_present(document)
    file = weights_uploader("weights-file")
    if file is None:
        return
    key = f"weights-{document.id}-{file.file_id}-{document.weights}"
    read = session.remembered(key, lambda: _read(document, file))
    if read.refused:
        st.error(plain(read.refused), icon=":material/error:")
        return
    st.markdown(f"{plain(file.name)} has weights for **{read.layers} of {count(read.most, 'layer')}**.")
    _show_remarks(read.remarks)
    if st.button("Use these weights", key="weights-use", type="primary"):
        _use(document, read.weights)


def _show_present(document: Document) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.caption(
            "Training begins with weights from a file. Another file replaces those of the layers it fits."
        )
        if st.button("Begin at random", key="weights-none", help="Undo brings them back."):
            _use(document, None)


def _show_remarks(remarks: Sequence[Remark]) -> None:
    if not remarks:
        return
    with st.container(height=220 if remarks[6:] else "content", border=False):
        st.markdown("\n".join(f"- {plain(remark.message)}" for remark in remarks[:_MOST]))
        if remarks[_MOST:]:
            st.caption(f"And {count(len(remarks) - _MOST, 'more remark')} like these.")


def _read(document: Document, file: UploadedFile) -> _Read:
    try:
        with st.spinner(f"Reading {plain(file.name)} …"):
            found = fitted(file, engine().recipient(document))
            name = add_weights(home(), document.weights, found.weights, found.layers)
    except (EngineError, NotOpened, WorkspaceUnavailable) as error:
        return _Read(refused=str(error))
    return _Read(name, len(found.layers), found.most, found.remarks)


def _use(document: Document, weights: str | None) -> None:
    def step(newest: Document) -> Document:
        if newest.weights != document.weights:
            raise EditRefused("The weights of this design changed meanwhile. Give the file again.")
        return replace(newest, weights=weights)

    session.revise(step)
    st.rerun()
