"""What all windows of one server ask of Keras: the engine and the catalogue, each made once."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor

import streamlit as st

from designer.catalogue import Catalogue, load
from designer.engine import Engine
from designer.graph import Analysis, Document

from .remembering import remembered


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


def catalogue_in_time() -> Catalogue | None:
    """The catalogue if it is there already; otherwise it is being read in the background."""
    reading = _reading()
    return reading.result() if reading.done() else None


@st.cache_resource(show_spinner=False)
def _reading() -> Future[Catalogue]:
    pool = ThreadPoolExecutor(1, "catalogue")
    return pool.submit(catalogue)


@remembered
def analyse(document: Document) -> Analysis:
    """Shapes, parameters and problems of a document; the same value for the same document."""
    return engine().analyse(document)
