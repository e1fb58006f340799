"""The JSON Schema of all that crosses between canvas and Python: the source of the canvas's types."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from .messages import Wire

PATH = Path(__file__).parent / "frontend" / "src" / "generated" / "schema.json"
"""Where the canvas's build finds it."""

_SPARSE = ("View",)
"""Sent without what is empty; of all others every field crosses."""


def text() -> str:
    """The schema as its file holds it."""
    return json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"


def schema() -> dict[str, Any]:
    """The schema, without titles of fields (the generator would make a type of each) and without defaults."""
    found = TypeAdapter(Wire).json_schema(mode="serialization")
    kinds = {name: _kind(name, kind) for name, kind in found.pop("$defs").items()}
    return {**_kind("Wire", found), "$defs": kinds}


def _kind(name: str, kind: dict[str, Any]) -> dict[str, Any]:
    if "properties" not in kind:
        return {key: _bare(value) for key, value in kind.items()}
    fields = {field: _bare(value) for field, value in kind["properties"].items()}
    required = kind["required"] if name in _SPARSE else list(fields)
    return {**kind, "properties": fields, "required": required}


def _bare(value: Any) -> Any:
    if isinstance(value, list):
        return [_bare(item) for item in value]
    if isinstance(value, dict):
        return {key: _bare(item) for key, item in value.items() if key not in ("title", "default")}
    return value
