"""What the catalogue and the design's own code say of the names in a document: the only way in which a name becomes a class."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from designer.catalogue import Catalogue, Entry, Family, Parameter, find, load
from designer.custom import with_custom
from designer.graph import CUSTOM_PREFIX, OPS_PREFIX, Document, Layer

from .own_calls import Definition, definitions, outer_base
from .own_source import Source
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
#: What every layer, loss or metric takes that hands its keywords on.
_OF_KERAS = ("trainable", "dtype", "reduction", "activity_regularizer")
_ANYWHERE: tuple[Family, ...] = ("initializer", "regularizer", "constraint", "layer")
_PUBLIC_NAME = re.compile(r"([A-Za-z_][A-Za-z0-9_]*\.)*[A-Za-z][A-Za-z0-9_]*(\.[a-z][a-z0-9_]*)*")


@dataclass(frozen=True, slots=True)
class Known:
    """The catalogue, with the design's own entries, and the definitions in the design's own code."""

    catalogue: Catalogue = field(default_factory=load)
    own: Mapping[str, Definition] = field(default_factory=dict)


def known_in(document: Document, sources: Sequence[Source]) -> Known:
    """What is known in a document whose program carries these sources."""
    return Known(with_custom(load(), document.functions), definitions(sources))


def is_function(layer: Layer, known: Known) -> bool:
    """Whether a layer is an op or a function of the design's own: called on tensors, with nothing to hold."""
    own = known.own.get(layer.custom) if layer.custom is not None else None
    return layer.kind.startswith(OPS_PREFIX) or (own is not None and not own.is_class)


def layer_entry(layer: Layer, known: Known) -> Entry:
    """The catalogue's entry of a layer's class or op; CodeRefused when there is none."""
    if layer.placeholder is not None:
        raise CodeRefused(f"Keras has no layer {layer.placeholder!r}: replace this placeholder by a layer.")
    family: Family = "op" if layer.kind.startswith(OPS_PREFIX) else "layer"
    return _entry(family, layer.kind, known)


def component_entry(family: Family, kind: str, known: Known) -> Entry:
    """The entry of an optimizer, loss or metric; CodeRefused when there is none."""
    return _entry(family, kind, known)


def object_entry(parameter: str, class_name: str) -> Entry:
    """The entry of an object nested in a configuration, by the name of the parameter that takes it."""
    for ending, family in _BY_ENDING:
        if parameter == ending or parameter.endswith("_" + ending):
            return _entry(family, class_name, Known())
    for family in _ANYWHERE:
        if find(load(), family, class_name):
            return _entry(family, class_name, Known())
    raise CodeRefused(f"{class_name!r} is nothing that {parameter} can be. Choose one from the list.")


def title(entry: Entry) -> str:
    """What messages call an entry."""
    return entry.name.removeprefix(CUSTOM_PREFIX)


def base_entry(layer: Layer, known: Known) -> Entry | None:
    """The entry of the Keras class that a layer's own class builds on; None for keras.layers.Layer itself."""
    return find(known.catalogue, "layer", outer_base(known.own, layer.custom)) if layer.custom else None


def _entry(family: Family, name: str, known: Known) -> Entry:
    if name.startswith(CUSTOM_PREFIX):
        return _own_entry(family, name.removeprefix(CUSTOM_PREFIX), known)
    entry = find(known.catalogue, family, name) if _PUBLIC_NAME.fullmatch(name) else None
    if entry is None:
        raise CodeRefused(
            f"Keras {known.catalogue.keras} has no {family} named {name!r}. Choose another one."
        )
    return entry


def _own_entry(family: Family, name: str, known: Known) -> Entry:
    """The entry of the design's own code; classes also take what Keras gives to what they build on."""
    entry = find(known.catalogue, family, CUSTOM_PREFIX + name)
    if entry is None:
        raise CodeRefused(f"Custom code {name!r} is no {family}. Choose another {family}.")
    if not known.own[name].is_class:
        return entry
    base = find(known.catalogue, family, outer_base(known.own, name))
    more = [*(parameter.name for parameter in base.parameters), *_OF_KERAS] if base else _OF_KERAS
    own = {parameter.name for parameter in entry.parameters}
    extra = tuple(Parameter(each, "json") for each in dict.fromkeys(more) if each not in own)
    return replace(entry, parameters=(*entry.parameters, *extra))
