"""The catalogue as JSON, written by the process that reads Keras and read by everyone else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from .model import Catalogue, Entry, Parameter, Port


def dumps(catalogue: Catalogue) -> str:
    """The catalogue as text; equal catalogues give equal text."""
    entries = [asdict(entry) for entry in catalogue.entries.values()]
    return json.dumps({"keras": catalogue.keras, "entries": entries}, ensure_ascii=False, allow_nan=False)


def loads(text: str) -> Catalogue:
    """The catalogue of such a text."""
    data = json.loads(text)
    entries = [_entry(values) for values in data["entries"]]
    return Catalogue(data["keras"], {(entry.family, entry.name): entry for entry in entries})


def signatures(catalogue: Catalogue) -> dict[str, Any]:
    """What a caller relies on, without any text of Keras's documentation: for golden files and diffs."""
    found: dict[str, Any] = {}
    for (family, name), entry in catalogue.entries.items():
        bare = replace(
            entry,
            summary="",
            doc="",
            parameters=tuple(replace(p, help="") for p in entry.parameters),
            arguments=tuple(replace(p, help="") for p in entry.arguments),
        )
        found.setdefault(family, {})[name] = _short(bare)
    return found


def _short(entry: Entry) -> dict[str, Any]:
    """An entry's values that differ from the defaults."""
    values: dict[str, Any] = {"category": entry.category, "outputs": entry.outputs, "source": entry.source}
    for table in ("parameters", "arguments"):
        values[table] = {p.name: _parameter_text(p) for p in getattr(entry, table)}
    values["ports"] = [_port_text(port) for port in entry.ports]
    values["aliases"] = list(entry.aliases)
    boring: Mapping[str, Any] = {"outputs": 1, "source": "keras"}
    return {key: value for key, value in values.items() if value not in ({}, [], boring.get(key, "…"))}


def _parameter_text(parameter: Parameter) -> str:
    """One line: "choice = "valid" of same, valid", "integer required", "number? = null"."""
    kind = parameter.type + ("?" if parameter.optional else "")
    value = "required" if parameter.required else "= " + json.dumps(parameter.default, ensure_ascii=False)
    return f"{kind} {value}" + (f" of {', '.join(parameter.choices)}" if parameter.choices else "")


def _port_text(port: Port) -> str:
    stars = "*" if port.variadic else ""
    return f"{stars}{port.name}{'[]' if port.many else ''}{'' if port.required else '?'}"


def _entry(values: dict[str, Any]) -> Entry:
    return Entry(
        **{
            **values,
            "parameters": tuple(_parameter(p) for p in values["parameters"]),
            "arguments": tuple(_parameter(p) for p in values["arguments"]),
            "ports": tuple(Port(**p) for p in values["ports"]),
            "aliases": tuple(values["aliases"]),
        }
    )


def _parameter(values: dict[str, Any]) -> Parameter:
    return Parameter(**{**values, "choices": tuple(values["choices"])})
