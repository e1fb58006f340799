"""What all windows of one server ask of Keras: the engine and the catalogue, each made once."""

from __future__ import annotations

import streamlit as st

from designer.catalogue import Catalogue, load
from designer.engine import Engine
from designer.graph import Analysis, Document

_REMEMBERED = 64


@st.cache_resource(show_spinner=False)
def engine() -> Engine:
    """The engine; its process starts at the first call."""
    started = Engine()
    started.start()
    return started


@st.cache_resource(show_spinner=False)
def catalogue() -> Catalogue:
    """What is known of every layer of the installed Keras."""
    return load()


def analyse(document: Document) -> Analysis:
    """Shapes, parameters and problems of a document; the same value for the same document."""
    remembered = _analyses()
    found = remembered.get(id(document))
    if found is None or found[0] is not document:
        found = (document, engine().analyse(document))
        remembered[id(document)] = found
        while len(remembered) > _REMEMBERED:
            remembered.pop(next(iter(remembered)), None)
    return found[1]


@st.cache_resource(show_spinner=False)
def _analyses() -> dict[int, tuple[Document, Analysis]]:
    return {}
