"""Getting ready behind the first page, once it was delivered: engine, sizes of the presets, catalogue."""

from __future__ import annotations

import logging
import sys
from importlib import import_module
from threading import Thread, Timer

import streamlit as st

from designer.settings import home

_DELAY_SECONDS = 1.5


@st.cache_resource(show_spinner=False)
def begin() -> None:
    """Begin once for the whole server, a moment from now, so that the browser is not kept waiting."""
    timer = Timer(_DELAY_SECONDS, _warm)
    timer.daemon = True
    timer.start()


def in_use() -> None:
    """Tells the runner that the app is in use, so that the next run begins at once; nothing while that is loaded."""
    training = sys.modules.get("designer.training")
    if training is not None:
        training.wake(home())


@st.cache_resource(show_spinner=False)
def prepare(dataset: str) -> None:
    """Begin to load a dataset, once: it is wanted soon, and the first time takes seconds."""
    Thread(target=_load, args=(dataset,), daemon=True).start()


def _load(dataset: str) -> None:
    try:
        import_module("designer.data").load(dataset)
    except Exception:
        logging.getLogger(__name__).warning("Could not prepare %s in the background", dataset, exc_info=True)


def _warm() -> None:
    """What fails here fails again on the page that needs it, and is said there."""
    try:
        services = import_module("designer.ui.services")
        services.engine()
        sizes = import_module("designer.ui.sizes")
        sizes.learn(import_module("designer.workspace").presets(), services.analyse)
        services.catalogue()
        import_module("streamlit_agraph")
        import_module("designer.training").wake(home())
    except Exception:
        logging.getLogger(__name__).warning("Could not get ready in the background", exc_info=True)
