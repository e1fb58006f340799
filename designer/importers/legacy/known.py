"""What the installed Keras knows: classes and the arguments they take, from the catalogue."""

from __future__ import annotations

from functools import cache

from designer.catalogue import Entry, Family, find, load

MODELS = frozenset({"Functional", "Model", "Sequential", "Container", "Network"})

#: Arguments that every layer takes, whether its entry lists them or not.
EVERY_LAYER = frozenset({"name", "trainable", "dtype"})


@cache
def entry(family: Family, name: str) -> Entry | None:
    """The catalogue's entry for a class by its name or an alias."""
    return find(load(), family, name)


def parameters(layer: str) -> frozenset[str] | None:
    """The arguments a layer class takes, or None for a class that Keras does not have."""
    found = entry("layer", layer)
    return None if found is None else EVERY_LAYER | {parameter.name for parameter in found.parameters}


def required(layer: str) -> frozenset[str]:
    """The arguments a layer class cannot do without."""
    found = entry("layer", layer)
    return frozenset(p.name for p in found.parameters if p.required) if found else frozenset()
