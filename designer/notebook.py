"""Designs from Python: a keras.Model becomes a design, and a design a keras.Model."""

from __future__ import annotations

import json
import warnings
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import keras

from designer.builder import build
from designer.custom import allow
from designer.graph import Document, Json, dumps, loads
from designer.importers import from_config


def from_keras(model: keras.Model, title: str | None = None) -> Document:
    """The design of a Functional or Sequential model that is built; NotOpened says why there is none.

    Layers that Keras does not have, or that cannot say how they are made, become placeholders. The design
    holds no weights: `to_keras(design, weights=model)` copies them.
    """
    name = title or model.name
    design = from_config(_config(model), name, f"Keras {keras.__version__} (a model in memory)")
    return replace(design, title=name)


def to_keras(
    design: Document, weights: keras.Model | None = None, *, allow_code: bool = False
) -> keras.Model:
    """The design as a Keras model, not compiled; builder.BuildFailed says which node is in the way.

    `allow_code` lets the Python code that the design carries (`design.functions`) run here, now and later.

    `weights` is a model whose layers' weights are copied to the layers of the same name and the same
    shapes; a warning names those that got none.
    """
    if allow_code:
        allow(design.functions)
    model = build(design, structured=True)
    if weights is not None:
        missed = list(_copied(weights, model))
        if missed:
            shown = ", ".join(missed[:5]) + (" …" if len(missed) > 5 else "")
            warnings.warn(f"No weights of the same name and shapes were found for {shown}.", stacklevel=2)
    return model


def load(path: str | Path) -> Document:
    """The design in a file that the app or `save` wrote; InvalidDocument says what is wrong with it."""
    return loads(Path(path).read_bytes())


def save(design: Document, path: str | Path) -> None:
    """Write a design to a file that the app opens."""
    Path(path).write_text(dumps(design), encoding="utf-8")


def _config(model: keras.Model) -> Json:
    """What Keras would write into a file of the model, as JSON."""
    config: Json = json.loads(json.dumps(keras.saving.serialize_keras_object(model), default=repr))
    return config


def _copied(source: keras.Model, target: keras.Model) -> Iterator[str]:
    """Copy weights layer by layer; gives the names of the layers that have weights and got none."""
    known = {layer.name: layer for layer in source.layers}
    for layer in target.layers:
        found: Any = known.get(layer.name)
        if isinstance(layer, keras.Model) and isinstance(found, keras.Model):
            yield from (f"{layer.name}/{name}" for name in _copied(found, layer))
        elif layer.weights:
            if found is None or [w.shape for w in found.weights] != [w.shape for w in layer.weights]:
                yield layer.name
            else:
                layer.set_weights(found.get_weights())
