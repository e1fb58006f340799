"""Which Keras wrote a file."""

from __future__ import annotations

import re
from collections.abc import Iterator

from designer.graph import Json

from .values import as_list, as_object, as_text


def is_keras3(config: Json) -> bool:
    """Whether this is a model as Keras 3 writes it, with nothing to translate."""
    return not any(_is_old(found) for found in _objects(config))


def version(config: Json, said: str | None) -> tuple[int, ...]:
    """The version of Keras that wrote the file, as numbers; empty where nothing says it."""
    text = said or as_text(as_object(config).get("keras_version"))
    return tuple(int(part) for part in re.findall(r"\d+", text)[:3])


def channels(config: Json) -> str | None:
    """The data format of layers that do not say theirs: the one that all others of the file say."""
    said = {as_object(found["config"]).get("dim_ordering") for found in _objects(config)}
    return "channels_first" if "th" in said and "tf" not in said else None


def _is_old(found: dict[str, Json]) -> bool:
    """Whether a serialized object is of an old form."""
    nodes = as_list(found.get("inbound_nodes"))
    config = found["config"]
    return (
        isinstance(config, list)
        or "module" not in found
        or any(isinstance(node, list) for node in nodes)
        or as_text(found.get("module")).startswith("tf_keras")
        or (found["class_name"] == "InputLayer" and "batch_shape" not in as_object(config))
    )


def _objects(value: Json) -> Iterator[dict[str, Json]]:
    """All serialized objects in a config, from the outside in."""
    pending = [value]
    while pending:
        found = pending.pop()
        if isinstance(found, dict):
            if isinstance(found.get("class_name"), str) and not _is_mark(found):
                yield found
            pending.extend(found.values())
        elif isinstance(found, list):
            pending.extend(found)


def _is_mark(found: dict[str, Json]) -> bool:
    """Whether this stands for a value (a tensor, a slice …), not for an object."""
    return "config" not in found or as_text(found["class_name"]).startswith("__")
