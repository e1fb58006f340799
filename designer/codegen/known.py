"""What the catalogue knows of the names in a document: the only way in which a name becomes a class."""

from __future__ import annotations

import re

from designer.catalogue import Catalogue, Entry, Family, find, load
from designer.graph import OPS_PREFIX, Layer

from .refusal import CodeRefused

_BY_ENDING: tuple[tuple[str, Family], ...] = (
    ("initializer", "initializer"),
    ("init", "initializer"),
    ("regularizer", "regularizer"),
    ("constraint", "constraint"),
    ("activation", "layer"),
    ("learning_rate", "schedule"),
    ("layer", "layer"),
    ("layers", "layer"),
    ("cell", "layer"),
    ("loss", "loss"),
)
_ANYWHERE: tuple[Family, ...] = ("initializer", "regularizer", "constraint", "layer")
_PUBLIC_NAME = re.compile(r"([A-Za-z_][A-Za-z0-9_]*\.)*[A-Za-z][A-Za-z0-9_]*(\.[a-z][a-z0-9_]*)*")


def layer_entry(layer: Layer) -> Entry:
    """The catalogue's entry of a layer's class or op; CodeRefused when there is none."""
    if layer.placeholder is not None:
        raise CodeRefused(f"Keras has no layer {layer.placeholder!r}: replace this placeholder by a layer.")
    family: Family = "op" if layer.kind.startswith(OPS_PREFIX) else "layer"
    return _entry(family, layer.kind)


def component_entry(family: Family, kind: str) -> Entry:
    """The entry of an optimizer, loss or metric; CodeRefused when there is none."""
    return _entry(family, kind)


def object_entry(parameter: str, class_name: str) -> Entry:
    """The entry of an object nested in a configuration, by the name of the parameter that takes it."""
    for ending, family in _BY_ENDING:
        if parameter == ending or parameter.endswith("_" + ending):
            return _entry(family, class_name)
    for family in _ANYWHERE:
        if find(load(), family, class_name):
            return _entry(family, class_name)
    raise CodeRefused(f"{class_name!r} is nothing that {parameter} can be. Choose one from the list.")


def _entry(family: Family, name: str) -> Entry:
    catalogue: Catalogue = load()
    entry = find(catalogue, family, name) if _PUBLIC_NAME.fullmatch(name) else None
    if entry is None:
        raise CodeRefused(f"Keras {catalogue.keras} has no {family} named {name!r}. Choose another one.")
    return entry
