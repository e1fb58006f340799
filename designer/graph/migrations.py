"""How files of older formats become today's: one numbered step for each version, never edited once released."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .model import VERSION, Json

Migration = Callable[[dict[str, Json]], dict[str, Json]]


def _bypass(data: dict[str, Json]) -> dict[str, Json]:
    """Version 2 lets a node be bypassed; without a word it is not, so nothing changes."""
    return data


def _imported(data: dict[str, Json]) -> dict[str, Json]:
    """Version 3 has placeholders, structures of inputs and outputs, and where a design came from."""
    return data


def _custom(data: dict[str, Json]) -> dict[str, Json]:
    """Version 4 has code of the design's own."""
    return data


def _planned(data: dict[str, Json]) -> dict[str, Json]:
    """Version 5 has callbacks, augmentation, class weights and more in the training plan, none by default."""
    return data


#: For each version the step that makes the next one of it. Version 1 is the first.
MIGRATIONS: Mapping[int, Migration] = {1: _bypass, 2: _imported, 3: _custom, 4: _planned}


class UnknownVersion(ValueError):
    """A file of a format that this program does not know."""


def migrate(
    data: dict[str, Json], *, to: int = VERSION, steps: Mapping[int, Migration] = MIGRATIONS
) -> dict[str, Json]:
    """The same document in format `to`; UnknownVersion when it is newer than that or not numbered."""
    version = data.get("version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise UnknownVersion(f"The file's version is {version!r}; a whole number from 1 was expected.")
    if version > to:
        raise UnknownVersion(
            f"The file has format {version}, this program knows formats up to {to}. Update Layerloom to open it."
        )
    for number in range(version, to):
        data = {**steps[number](data), "version": number + 1}
    return data
