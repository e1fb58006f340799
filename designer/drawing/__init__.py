"""Graphs as drawings: where nodes are, how families of layers look, and pictures for papers. No Streamlit here."""

from .comparing import SIGNS, Sign, compared
from .families import Family, family_of
from .layout import COLUMN, ROW, closest, positions, rooms
from .paper import paper
from .png import png
from .shapes import Drawing
from .svg import svg

__all__ = [
    "COLUMN",
    "ROW",
    "SIGNS",
    "Drawing",
    "Family",
    "Sign",
    "closest",
    "compared",
    "family_of",
    "paper",
    "png",
    "positions",
    "rooms",
    "svg",
]
