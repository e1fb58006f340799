"""What is known of Keras without it: how layers and ops are called, and the catalogue's entries."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from designer.catalogue import Entry, Family, load
from designer.graph import Json

_PATH = Path(__file__).with_name("calls.json")


@dataclass(frozen=True, slots=True)
class LayerForm:
    """A layer's call: its arguments in order, what `training` is by itself, and the rule for its mask.

    `more` is what its configuration says beyond its constructor's parameters, with the usual values.
    """

    call: tuple[str, ...]
    training: bool | None
    mask: str
    more: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class OpForm:
    """An operation's public function, and whose arguments its constructor's and call's arguments are.

    >>> op_form("keras.src.ops.numpy", "Mean").op
    'ops.mean'
    """

    op: str
    config: Mapping[str, str]
    call: tuple[tuple[str, str], ...]


#: What calls of a sub-model take.
MODEL_FORM = LayerForm(("inputs", "training", "mask"), None, "", {})


def layer_form(name: str) -> LayerForm | None:
    """How the layer of that public name is called, if Keras has it."""
    found = _table()["layers"].get(name)
    return None if found is None else LayerForm(**{**found, "call": tuple(found["call"])})


def op_form(module: str, class_name: str) -> OpForm | None:
    """The public function that makes operations of a class, if there is one."""
    found = _table()["ops"].get(f"{module.rpartition('.')[2]}.{class_name}")
    if found is None or not module.startswith("keras.src.ops."):
        return None
    return OpForm(found["op"], found["config"], tuple((ours, theirs) for ours, theirs in found["call"]))


def entry(family: Family, name: object) -> Entry | None:
    """The catalogue's entry of that family by its name or an alias."""
    return _entries(family).get(name) if isinstance(name, str) else None


def library_entry(module: str, class_name: str) -> Entry | None:
    """The catalogue's entry of a layer of another library, which a file names by some module of its."""
    return _library().get((module.partition(".")[0], class_name))


def form_of(entry: Entry) -> LayerForm:
    """How a layer is called that Keras itself does not have."""
    call = (*(port.name for port in entry.ports), *(argument.name for argument in entry.arguments))
    return LayerForm(call, None, "", {})


@cache
def _library() -> Mapping[tuple[str, str], Entry]:
    found = [entry for entry in load().entries.values() if entry.source == "library"]
    return {(entry.name.partition(".")[0], entry.name.rpartition(".")[2]): entry for entry in found}


@cache
def _entries(family: Family) -> Mapping[str, Entry]:
    found = [entry for entry in load().entries.values() if entry.family == family]
    by_alias = {alias: entry for entry in found for alias in entry.aliases}
    return {**by_alias, **{entry.name: entry for entry in found}}


@cache
def _table() -> dict[str, Any]:
    table: dict[str, Any] = json.loads(_PATH.read_text(encoding="utf-8"))
    return table
