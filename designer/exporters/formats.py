"""All formats: one module of `kinds` each."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from . import kinds
from .model import ExportRefused, Format


@cache
def formats() -> tuple[Format, ...]:
    """Every format, in the order in which they are shown."""
    names = (module.name for module in iter_modules(kinds.__path__))
    found: list[Format] = [import_module(f"{kinds.__name__}.{name}").FORMAT for name in names]
    return tuple(sorted(found, key=lambda format: format.place))


def format_named(id: str) -> Format:
    """The format of that id; ExportRefused names those that exist."""
    for format in formats():
        if format.id == id:
            return format
    raise ExportRefused(f"There is no format {id!r}. There are: {', '.join(f.id for f in formats())}.")
