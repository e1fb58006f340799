"""Names of layers with slashes in them, which Keras 3 does not allow."""

from __future__ import annotations

from designer.graph import Json

from .calls import is_leaf, mapped
from .values import Object, as_text

_ENDS = frozenset({"input_layers", "output_layers"})


def plain(name: str) -> str:
    """The name as Keras 3 allows it: Conv/BatchNorm is Conv_BatchNorm."""
    return name.replace("/", "_")


def without_slashes(value: Json) -> Json:
    """A translated model with plain names, wherever it names a layer."""
    if isinstance(value, dict):
        return {key: _entry(key, inner) for key, inner in value.items()}
    return [without_slashes(inner) for inner in value] if isinstance(value, list) else value


def _entry(key: str, value: Json) -> Json:
    if key == "name" and isinstance(value, str):
        return plain(value)
    if key == "keras_history" and isinstance(value, list):
        return _renamed(value)
    if key in _ENDS:
        return mapped(value, _renamed)
    return without_slashes(value)


def _renamed(place: list[Json]) -> Json:
    return [plain(as_text(place[0])), *place[1:]] if is_leaf(place) else [*place]


def has_slashes(value: Json) -> bool:
    """Whether a translated model has a layer with a slash in its name."""
    if isinstance(value, dict):
        return _named(value) or any(has_slashes(inner) for inner in value.values())
    return any(has_slashes(inner) for inner in value) if isinstance(value, list) else False


def _named(value: Object) -> bool:
    config = value.get("config")
    return "class_name" in value and isinstance(config, dict) and "/" in as_text(config.get("name"))
