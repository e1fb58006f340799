"""What all windows of one server ask of Keras: the engine and the catalogue, each made once."""

from __future__ import annotations

from collections.abc import Callable
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
    """Shapes, parameters, problems and fixes of a document; the same value for the same document."""
    return engine().analyse(document)


@remembered
def shapes(document: Document) -> Analysis:
    """The same without fixes, and sooner."""
    return engine().shapes(document)


def prove(document: Document, wanted: Callable[[], bool]) -> None:
    """Find out the fixes of a document, so that `analyse` knows them; give up once they are not wanted."""
    found = engine().proved(document, wanted)
    if found is not None:
        analyse.keep(document, found)
