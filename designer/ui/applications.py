"""Keras's own architectures as sub-models of a design, with random weights, a file's, or those Keras publishes."""

from __future__ import annotations

from typing import cast

import streamlit as st

from designer.engine import EngineError
from designer.graph import Document

from . import application_files, imagenet
from .adding import add
from .application import Choice, describe
from .services import engine
from .words import plain

_SIZE, _CHANNELS = 224, 3
_CLASSES = 1000
_RANDOM, _FILE, _IMAGENET = "Random", "From a file", "ImageNet"
_ABOUT = {
    _RANDOM: "It begins at random and learns with the rest of the model.",
    _FILE: "It begins with the weights in a file.",
    _IMAGENET: "It begins with what it learned from ImageNet's pictures. Keras downloads these weights.",
}


def applications(document: Document) -> None:
    """The choice of an architecture, its options and its weights; adding it is one step of undo."""
    try:
        expected = _expected()
    except EngineError as error:
        st.warning(str(error))
        return
    names = list(expected)
    name = st.selectbox(
        "Architecture", names, key="application", index=names.index("ResNet50") if "ResNet50" in names else 0
    )
    weights = st.segmented_control(
        "Weights", list(_ABOUT), default=_RANDOM, key="application-weights", required=True
    )
    st.caption(_ABOUT[weights])
    choice = _options(name, published=weights == _IMAGENET)
    if expected[name]:
        st.caption(plain(f"{name} is made for {expected[name]}."))
    if weights == _FILE:
        application_files.upload(document, choice)
    elif weights == _IMAGENET:
        imagenet.fetch(choice)
    elif st.button("Add to the design", key="application-add", type="primary", icon=":material/add:"):
        _add(document, choice)


def _options(name: str, *, published: bool) -> Choice:
    """What there is to choose of an architecture; Keras publishes weights for some of it only."""
    top = st.toggle(
        "With its classifier", key="application-top", help="Its last layers, which tell classes apart."
    )
    if published and top:
        st.caption("For ImageNet's 1,000 classes, and pictures of the size that it was trained with.")
        return Choice(name, top, _CLASSES, None, _CHANNELS)
    sizes = st.columns(2)
    size = sizes[0].number_input("Image size", 32, 1024, _SIZE, help="Height and width, in pixels.")
    if published:
        return Choice(name, top, _CLASSES, size, _CHANNELS)
    channels = sizes[1].number_input("Channels", 1, 16, _CHANNELS, help="3 for colours, 1 for grey.")
    classes = st.number_input("Classes", 2, 100_000, _CLASSES) if top else _CLASSES
    return Choice(name, top, classes, size, channels)


@st.cache_data(show_spinner=False)
def _expected() -> dict[str, str]:
    return cast("dict[str, str]", engine().request("applications", {}))


def _add(document: Document, choice: Choice) -> None:
    try:
        with st.spinner(f"Making {choice.name} …"):
            model = describe(choice).model
    except ValueError as error:
        st.error(plain(str(error)))
        return
    add(document, model, choice.name)
