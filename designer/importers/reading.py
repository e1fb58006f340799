"""A model's configuration as a design."""

from __future__ import annotations

from collections.abc import Sequence

from designer.graph import Document, Json, NodeId

from . import keras_config


def from_config(config: Json, name: str, format: str) -> Document:
    """The design of a Keras 3 configuration; NotOpened says why there is none.

    `name` is that of the user's file, `format` says in words what wrote it.
    """
    return keras_config.from_config(config, name, format)


def node_names(layers: Sequence[tuple[str, int]]) -> list[list[NodeId]]:
    """The ids that `from_config` gives to calls, for layers given by their names and how often they are called."""
    return keras_config.named(layers)[1]
