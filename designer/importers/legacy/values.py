"""JSON values, taken for what a file should hold there: anything else counts as nothing."""

from __future__ import annotations

from typing import TypeAlias

from designer.graph import Json

Object: TypeAlias = "dict[str, Json]"


def as_object(value: Json) -> Object:
    """The value itself if it is an object, otherwise an empty one."""
    return value if isinstance(value, dict) else {}


def as_list(value: Json) -> list[Json]:
    """The value itself if it is a list, otherwise an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: Json, default: str = "") -> str:
    """The value itself if it is a string, otherwise the default."""
    return value if isinstance(value, str) else default


def as_whole(value: Json) -> int | None:
    """The value itself if it is a whole number."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None
