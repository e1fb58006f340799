"""Keras's own architectures as sub-models of a design."""

from __future__ import annotations

from typing import cast

import streamlit as st

from designer.engine import EngineError
from designer.graph import Document
from designer.importers import NotOpened, as_sub_model, from_config

from . import session
from .services import engine

_SIZE, _CHANNELS = 224, 3
_CLASSES = 1000


def applications(document: Document) -> None:
    """The choice of an architecture and its options; adding it is one step of undo."""
    try:
        names = _names()
    except EngineError as error:
        st.warning(str(error))
        return
    name = st.selectbox(
        "Architecture", names, key="application", index=names.index("ResNet50") if "ResNet50" in names else 0
    )
    top = st.toggle(
        "With its classifier", key="application-top", help="Its last layers, which tell classes apart."
    )
    sizes = st.columns(2)
    size = sizes[0].number_input("Image size", 32, 1024, _SIZE, help="Height and width, in pixels.")
    channels = sizes[1].number_input("Channels", 1, 16, _CHANNELS, help="3 for colours, 1 for grey.")
    classes = st.number_input("Classes", 2, 100_000, _CLASSES) if top else _CLASSES
    st.caption("Its weights begin at random: it learns with the rest of the model.")
    if st.button("Add to the design", key="application-add", type="primary", icon=":material/add:"):
        _add(document, name, {"include_top": top, "classes": classes, "input_shape": [size, size, channels]})


@st.cache_data(show_spinner=False)
def _names() -> list[str]:
    return cast("list[str]", engine().request("applications", {}))


def _add(document: Document, name: str, options: dict[str, object]) -> None:
    try:
        with st.spinner(f"Making {name} …"):
            config = engine().request("application", {"name": name, **options})
            edit = as_sub_model(document, from_config(config, name, "keras.applications"), name)
    except (EngineError, NotOpened) as error:
        st.error(str(error))
        return
    session.change(edit)
    st.rerun()
