"""The dtype policy of a script: mixed precision is said once, in the plan, and no more in every layer."""

from __future__ import annotations

from dataclasses import replace
from typing import cast, get_args

import keras

from designer.graph import Document, Graph, Json, Precision


def with_precision(document: Document) -> Document:
    """The design in the script's policy, where that is one that plans have."""
    name = keras.config.dtype_policy().name
    if name not in get_args(Precision) or name == "float32":
        return document
    training = replace(document.training, precision=cast("Precision", name))
    models = {model: _bare(graph, name) for model, graph in document.models.items()}
    return replace(document, graph=_bare(document.graph, name), models=models, training=training)


def _bare(graph: Graph, policy: str) -> Graph:
    """The graph whose layers do not say what the plan does."""
    layers = {
        id: replace(layer, config=cast("dict[str, Json]", _without(dict(layer.config), policy)))
        for id, layer in graph.layers.items()
    }
    return replace(graph, layers=layers)


def _without(value: Json, policy: str) -> Json:
    if isinstance(value, list):
        return [_without(item, policy) for item in value]
    if not isinstance(value, dict):
        return value
    return {
        key: _without(inner, policy)
        for key, inner in value.items()
        if not (key == "dtype" and inner == policy)
    }
