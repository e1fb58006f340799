"""What the engine tells of one of Keras's architectures."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, cast

import streamlit as st

from designer.engine import EngineError
from designer.graph import Document
from designer.importers import NotOpened, Recipient, from_config, recipient

from .services import engine


@dataclass(frozen=True, slots=True)
class Choice:
    """An architecture and its options; without a size it is Keras's own."""

    name: str
    top: bool
    classes: int
    size: int | None
    channels: int


@dataclass(frozen=True, slots=True)
class Described:
    """An architecture as a design, what it takes as weights, and the file of those that Keras publishes."""

    model: Document
    recipient: Recipient
    size: int | None
    file: str = ""
    address: str = ""


class Unmade(ValueError):
    """The options do not fit; the message is Keras's."""


def describe(choice: Choice, *, published: bool = False) -> Described:
    """An architecture as the engine makes it; `published` as it is made for the weights that Keras publishes."""
    try:
        told = _told(choice, published)
        model = from_config(told["config"], choice.name, "keras.applications")
    except (EngineError, NotOpened) as error:
        raise Unmade(str(error)) from error
    return Described(
        model, recipient(model, told), told["size"], told.get("file", ""), told.get("address", "")
    )


@st.cache_data(show_spinner=False, max_entries=8)
def _told(choice: Choice, published: bool) -> dict[str, Any]:
    shape = None if choice.size is None else [choice.size, choice.size, choice.channels]
    options = {"include_top": choice.top, "classes": choice.classes, "input_shape": shape}
    asked = {"name": choice.name, **options, "published": published}
    return cast("dict[str, Any]", engine().request("application", asked))
