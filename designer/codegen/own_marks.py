"""Marks on the names of the design's own code while its program is written: no other name there is like them."""

from __future__ import annotations

_MARK = "custom__"


def marked(name: str) -> str:
    """How custom code is called until the program's own names are out of its way."""
    return _MARK + name


def unmarked(name: str) -> str | None:
    """The name of the custom code that an identifier stands for, if it is marked."""
    return name.removeprefix(_MARK) if name.startswith(_MARK) else None
