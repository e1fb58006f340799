"""Keras 1's Merge layer, by its mode."""

from __future__ import annotations

from designer.graph import Json

from .reading import Reading
from .values import Object, as_list, as_object, as_text

_MODES = {
    "sum": "Add",
    "mul": "Multiply",
    "ave": "Average",
    "max": "Maximum",
    "concat": "Concatenate",
    "dot": "Dot",
    "cos": "Dot",
}


def is_merge(saved: Json) -> bool:
    """Whether this is a Merge with one of Keras's own modes."""
    found = as_object(saved)
    return found.get("class_name") == "Merge" and as_object(found.get("config")).get("mode") in _MODES


def branches(saved: Object) -> list[Object]:
    """The models that a Merge at the beginning of a Sequential puts together."""
    return [as_object(branch) for branch in as_list(as_object(saved.get("config")).get("layers"))]


def merge(saved: Object, reading: Reading) -> Object:
    """The layer of Keras 3 that merges in the same way."""
    old = as_object(saved.get("config"))
    mode, name = as_text(old.get("mode")), as_text(old.get("name"))
    config: Object = {"name": name, "trainable": True}
    if mode == "concat":
        config["axis"] = old.get("concat_axis", -1)
    if mode in {"dot", "cos"}:
        config |= {"axes": _axes(old.get("dot_axes", -1)), "normalize": mode == "cos"}
    if mode == "cos":
        reading.changed(name, "It gave the cosine with one more axis of size 1; Dot gives it without.")
    return {
        "module": "keras.layers",
        "class_name": _MODES[mode],
        "config": config,
        "registered_name": None,
    }


def _axes(saved: Json) -> Json:
    """One number or a pair of numbers, where Keras 1 also took pairs of lists of one."""
    if not isinstance(saved, list):
        return saved
    axes = [entry[0] if isinstance(entry, list) and entry else entry for entry in saved]
    return [*axes]
