"""A bare description of a model as JSON: `model.to_json()` of any Keras, or a design of our own."""

from __future__ import annotations

from designer.graph import Document, InvalidDocument, Json, Remark, loads
from designer.importers.raw import NotOpened, RawModel

from .json_text import parse
from .words import told_version

_NO_WEIGHTS = Remark("note", "The file describes a model without weights; training starts from new ones.")


def read_description(text: bytes) -> RawModel | Document:
    """The model, or the design, in a JSON text."""
    value = parse(text.removeprefix(b"\xef\xbb\xbf"))
    if isinstance(value, str):  # json.dumps(model.to_json())
        value = parse(value)
    if not isinstance(value, dict):
        raise NotOpened(_NO_MODEL)
    if value.get("format") == "layerloom":
        return _design(text)
    config, version, kind = _config(value)
    return RawModel(
        config=config,
        format=f"{told_version(version, before=kind)} (JSON)",
        keras_version=version,
        backend=_text(value.get("backend")),
        remarks=(_NO_WEIGHTS,),
    )


_NO_MODEL = (
    "This JSON file describes no Keras model. Open what model.to_json() gives, a .keras or .h5 file, or a design "
    "of Layerloom."
)


def _design(text: bytes) -> Document:
    try:
        return loads(text)
    except InvalidDocument as error:
        raise NotOpened(str(error)) from error


def _config(value: dict[str, Json]) -> tuple[Json, str | None, str]:
    """The model's configuration, the version it names, and the version it looks like."""
    topology = value.get("modelTopology")
    if isinstance(topology, dict):  # TensorFlow.js
        inner = topology.get("model_config", topology)
        return inner, _text(topology.get("keras_version")), "2"
    if "class_name" in value and "config" in value:
        return value, _text(value.get("keras_version")), _looks_like(value)
    if isinstance(value.get("layers"), list):  # json.dumps(model.get_config())
        kind = "Functional" if "input_layers" in value else "Sequential"
        return {"class_name": kind, "config": value}, None, _looks_like(value)
    if "cells" in value:
        raise NotOpened(
            "This is a notebook. Only models can be opened: save the model in it and open that file."
        )
    raise NotOpened(_NO_MODEL)


def _looks_like(value: dict[str, Json]) -> str:
    return "3" if "registered_name" in value or "module" in value else "1 or 2"


def _text(value: Json) -> str | None:
    return value if isinstance(value, str) else None
