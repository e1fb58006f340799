"""Custom code as entries of the catalogue: found in the palette and the inspector beside Keras's own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from designer.catalogue import Catalogue, Entry, Family, find
from designer.graph import CUSTOM_PREFIX, Json

from .model import Role, Written
from .reading import read_all

CATEGORY = "Custom"
_FAMILIES: Mapping[Role, Family] = {
    "layer": "layer",
    "function": "layer",
    "loss": "loss",
    "metric": "metric",
}


def entries(functions: Mapping[str, str], catalogue: Catalogue | None = None) -> tuple[Entry, ...]:
    """An entry for every source that can be used; a function of y_true and y_pred is a loss and a metric.

    With the catalogue, classes that build on Keras's are described as those are, where they say nothing else.
    """
    found: list[Entry] = []
    for written in _read(tuple(functions.items())):
        if written.role is not None:
            both = written.role == "loss" and not written.is_class
            families: tuple[Family, ...] = ("loss", "metric") if both else (_FAMILIES[written.role],)
            found += [_entry(written, family, catalogue) for family in families]
    return tuple(found)


@lru_cache(maxsize=64)
def _read(functions: tuple[tuple[str, str], ...]) -> tuple[Written, ...]:
    return tuple(read_all(dict(functions)).values())


def with_custom(catalogue: Catalogue, functions: Mapping[str, str]) -> Catalogue:
    """The catalogue with a design's own entries behind Keras's."""
    if not functions:
        return catalogue
    own = {(entry.family, entry.name): entry for entry in entries(functions, catalogue)}
    return Catalogue(catalogue.keras, {**catalogue.entries, **own})


def _entry(written: Written, family: Family, catalogue: Catalogue | None) -> Entry:
    summary = written.doc.strip().partition("\n")[0]
    entry = Entry(
        CUSTOM_PREFIX + written.name,
        family,
        CATEGORY,
        summary,
        written.doc,
        written.parameters,
        written.ports,
        written.outputs,
        source="custom",
        arguments=written.arguments,
        starting=_starting(written),
    )
    base = find(catalogue, family, written.base) if catalogue and written.base else None
    return entry if base is None else _as_base(entry, base)


def _as_base(entry: Entry, base: Entry) -> Entry:
    """The entry with what it takes over from the class it builds on."""
    ports = entry.ports or base.ports
    return replace(
        entry,
        parameters=entry.parameters or base.parameters,
        starting=entry.starting or ({} if entry.parameters else base.starting),
        ports=ports,
        arguments=entry.arguments if entry.ports else base.arguments,
        outputs=entry.outputs if entry.ports else base.outputs,
    )


def _starting(written: Written) -> dict[str, Json]:
    """Values for required parameters, such as a new layer can begin with."""
    values: Mapping[str, Json] = {"integer": 1, "number": 1.0, "boolean": False, "string": "", "json": 1}
    return {
        one.name: one.choices[0] if one.choices else values.get(one.type)
        for one in written.parameters
        if one.required
    }
