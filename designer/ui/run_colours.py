"""A colour for each run that is compared, which it keeps for as long as the window is open."""

from __future__ import annotations

import colorsys
from collections.abc import Mapping, Sequence

from . import session
from .palette import SERIES

_GOLDEN = 0.6180339887498949
_KEPT = "layerloom-run-colours"


def colours(ids: Sequence[str]) -> Mapping[str, str]:
    """Colours as distinct as there are: a run that has one keeps it, another gets the first that is free."""
    places: dict[str, int] = session.remembered(_KEPT, dict)
    taken = {places[id] for id in ids if id in places}
    for id in ids:
        if id not in places:
            places[id] = next(place for place in range(len(taken) + 1) if place not in taken)
            taken.add(places[id])
    _part(places, ids)
    return {id: colour(places[id]) for id in ids}


def _part(places: dict[str, int], ids: Sequence[str]) -> None:
    """Two runs that were never seen together may have got the same: the later one gets another."""
    used: set[int] = set()
    for id in ids:
        if places[id] in used:
            places[id] = next(place for place in range(len(ids) + 1) if place not in used)
        used.add(places[id])


def colour(place: int) -> str:
    """The colour of a place: the palette's first, then others of changing hue.

    >>> colour(0), colour(8)
    ('#4a6cf0', '#c87048')
    """
    if place < len(SERIES):
        return SERIES[place]
    hue = (0.05 + (place - len(SERIES)) * _GOLDEN) % 1.0
    light = (0.53, 0.42, 0.62)[place % 3]
    red, green, blue = colorsys.hls_to_rgb(hue, light, 0.55)
    return f"#{round(red * 255):02x}{round(green * 255):02x}{round(blue * 255):02x}"
