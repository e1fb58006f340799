"""What imports bring: names that the surface or the standard library knows, unknown values otherwise."""

from __future__ import annotations

import ast
from dataclasses import replace

from designer.scripts.values import Place, Unknown, Value

from .session import Reading


def imported(reading: Reading, path: tuple[str, ...], place: Place) -> Value:
    """What a full name means; an unknown value that says so where nobody knows it."""
    found = reading.lookup(path)
    if found is not None:
        return found
    name = ".".join(path)
    return Unknown(name, f"it comes from `{path[0]}`, which is not read", place)


def imported_from(
    reading: Reading, path: tuple[str, ...], alias: ast.alias, level: int, place: Place
) -> dict[str, Value]:
    """The names that one part of `from … import …` brings."""
    if level:
        source = "." * level + ".".join(path)
        unknown = Unknown(alias.name, f"it comes from `{source}`, a file beside the script", place)
        return {} if alias.name == "*" else {alias.asname or alias.name: unknown}
    if alias.name == "*":
        return {name: imported(reading, (*path, name), place) for name in _exported(reading, path)}
    name = alias.asname or alias.name
    found = imported(reading, (*path, alias.name), place)
    return {name: replace(found, label=name) if isinstance(found, Unknown) else found}


def _exported(reading: Reading, path: tuple[str, ...]) -> tuple[str, ...]:
    own = tuple(one[-1] for one in reading.standard if one[:-1] == path)
    return own or reading.surface.exported(path)
