"""Keras 3's own HDF5 files: like its other files, except that layers do not say of which module they are."""

from __future__ import annotations

from designer.graph import Json

from .containers.counting import PUBLIC_NAMES
from .keras_config.table import layer_form, op_form

_MODELS = ("Functional", "Sequential", "Model")
_OPS = tuple(f"keras.src.ops.{name}" for name in ("numpy", "nn", "math", "core", "linalg", "image"))


def with_modules(config: Json) -> Json:
    """The configuration in which every layer, model and op names its module."""
    waiting = [config]
    while waiting:
        value = waiting.pop()
        if isinstance(value, dict):
            if isinstance(value.get("class_name"), str) and "module" not in value and "config" in value:
                value.update(_identity(value))
            waiting += value.values()
        elif isinstance(value, list):
            waiting += value
    return config


def _identity(value: dict[str, Json]) -> dict[str, Json]:
    name = str(value["class_name"])
    if name.startswith("__"):
        return {}
    public = PUBLIC_NAMES.get(name, name)
    if name in _MODELS:
        return _told("keras", name)
    if not _is_layer(value["config"]) and (module := _module_of_op(name)):
        return _told(module, name)
    if name == "InputLayer" or layer_form(public) is not None:
        return _told("keras.layers", public)
    return {"module": None, "class_name": name.rpartition(">")[2], "registered_name": name}


def _told(module: str, name: str) -> dict[str, Json]:
    return {"module": module, "class_name": name, "registered_name": None}


def _is_layer(config: Json) -> bool:
    """Ops and layers may have the same name; only layers can be frozen."""
    return isinstance(config, dict) and "trainable" in config


def _module_of_op(name: str) -> str | None:
    return next((module for module in _OPS if op_form(module, name) is not None), None)
