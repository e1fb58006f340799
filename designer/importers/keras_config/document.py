"""The whole document of a serialized model."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from designer.graph import ROOT, Document, Json, Origin, faults
from designer.importers.raw import NotOpened

from .graph import read_graph
from .parsing import check_size, is_model, items, table, text
from .reading import Reading
from .shapes import FileGraph, graph_of
from .table import entry

_GRAPHS = {"Functional", "Sequential", "Model"}


def from_config(config: Json, name: str, format: str) -> Document:
    """The design of a model's configuration; NotOpened when there is none in it.

    `name` is that of the file, `format` says in words what wrote it.
    """
    check_size(config)
    value = _model(config)
    reading = Reading()
    part = read_graph(_root(value), reading, ROOT, {})
    _frozen(value, reading)
    _foreign_model(value, reading)
    title = PurePath(name).stem or text(table(value.get("config")).get("name")) or "Model"
    origin = Origin(name, format, tuple(reading.remarks))
    document = Document(secrets.token_hex(10), title, part.graph, reading.models, origin=origin)
    found = faults(document)
    if found:
        raise NotOpened(f"The model does not hang together: {'; '.join(found[:3])}.")
    return document


def _model(config: Json) -> Mapping[str, Any]:
    if isinstance(config, Mapping) and isinstance(config.get("layers"), list) and "class_name" not in config:
        config = {"class_name": "Functional", "config": dict(config)}
    if not isinstance(config, Mapping) or not text(config.get("class_name")):
        raise NotOpened(
            "This is not the configuration of a Keras model: it names no class. Save a model with "
            "model.save('model.keras') or model.to_json() and open that."
        )
    name = text(config["class_name"])
    if is_model(config):
        if not items(table(config["config"])["layers"]):
            raise NotOpened("The model in this file has no layers. Add layers to it and save it again.")
        return config
    if name in _GRAPHS or entry("layer", name) is not None:
        raise NotOpened(
            f"This is the configuration of {name} without a list of layers, not of a whole model. "
            "Save the model with model.save('model.keras') and open that."
        )
    return config


def _root(value: Mapping[str, Any]) -> FileGraph:
    if is_model(value):
        return graph_of(value)
    return graph_of({"config": {"name": value["class_name"], "layers": [dict(value)]}})


def _frozen(value: Mapping[str, Any], reading: Reading) -> None:
    if table(value.get("config")).get("trainable") is False:
        message = "The whole model was frozen. Here each layer says for itself whether it is trained."
        reading.say("note", message)


def _foreign_model(value: Mapping[str, Any], reading: Reading) -> None:
    name = text(value["class_name"])
    if is_model(value) and name not in _GRAPHS:
        message = (
            f"The model is a {name}, which is not Keras's: its layers are here, its own methods are not."
        )
        reading.say("note", message)
