"""The names that Keras 3 gives the layers of a model in its files: their classes, counted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.graph import Json

_OPS = ("keras.src.ops", "keras.ops")
#: Classes that have another name in configurations than in Python.
_OWN_NAMES = {"GroupQueryAttention": "GroupedQueryAttention"}
PUBLIC_NAMES = {own: public for public, own in _OWN_NAMES.items()}


def counted(model: Json) -> Iterator[tuple[str, dict[str, Json]]]:
    """The layers of a model's configuration by the names of their groups, in order; ops have none."""
    used: dict[str, int] = {}
    for layer in layers_of(model):
        module = layer.get("module")
        if isinstance(module, str) and module.startswith(_OPS):
            continue
        kind = str(layer.get("class_name"))
        stem = group_name(_OWN_NAMES.get(kind, kind))
        count = used[stem] = used.get(stem, -1) + 1
        yield (f"{stem}_{count}" if count else stem), layer


def group_name(kind: str) -> str:
    """A class's name as Keras writes it in files: "LSTMCell" → "lstm_cell"."""
    kind = re.sub(r"\W+", "", kind.rpartition(">")[2])
    kind = re.sub("(.)([A-Z][a-z]+)", r"\1_\2", kind)
    return re.sub("([a-z])([A-Z])", r"\1_\2", kind).lower()


def layers_of(model: Json) -> list[dict[str, Json]]:
    """The layers in a model's configuration, none where it is no model."""
    config = model.get("config") if isinstance(model, dict) else None
    layers = config.get("layers") if isinstance(config, dict) else config
    return [layer for layer in layers if isinstance(layer, dict)] if isinstance(layers, list) else []
