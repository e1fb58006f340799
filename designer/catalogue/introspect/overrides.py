"""The few things that introspection gets wrong or cannot know, from one file of corrections."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any

from designer.catalogue.model import Entry, Family, Parameter, Port

PATH = Path(__file__).parents[1] / "overrides.json"


@dataclass(frozen=True, slots=True)
class Overrides:
    """`omit`: reasons by "family Name"; `samples`: values to try by argument name; the rest: corrections.

    A correction of a parameter is keyed "family Name.parameter", or "family *.parameter" for all of a
    family, and replaces fields of Parameter; one of an entry is keyed "family Name".
    """

    omit: dict[str, str]
    samples: dict[str, Any]
    parameters: dict[str, dict[str, Any]]
    entries: dict[str, dict[str, Any]]

    def omits(self, family: Family, name: str) -> bool:
        """Whether a design cannot hold this class or function."""
        return f"{family} {name}" in self.omit

    def parameter(self, family: Family, name: str, parameter: Parameter) -> Parameter:
        """The parameter with what the file says of it."""
        for owner in ("*", name):
            values = dict(self.parameters.get(f"{family} {owner}.{parameter.name}", {}))
            if "choices" in values:
                values["choices"] = tuple(values["choices"])
            parameter = replace(parameter, **values)
        return parameter

    def entry(self, entry: Entry) -> Entry:
        """The entry with what the file says of it."""
        values = dict(self.entries.get(f"{entry.family} {entry.name}", {}))
        if "ports" in values:
            values["ports"] = tuple(Port(**port) for port in values["ports"])
        if "parameters" in values:
            values["parameters"] = tuple(Parameter(**p) for p in values["parameters"])
        return replace(entry, **values)


@cache
def overrides() -> Overrides:
    """What the file says."""
    return Overrides(**json.loads(PATH.read_text(encoding="utf-8")))
