"""A model's configuration as a design."""

from __future__ import annotations

from designer.graph import Document, Json

from . import keras_config


def from_config(config: Json, name: str, format: str) -> Document:
    """The design of a Keras 3 configuration; NotOpened says why there is none.

    `name` is that of the user's file, `format` says in words what wrote it.
    """
    return keras_config.from_config(config, name, format)
