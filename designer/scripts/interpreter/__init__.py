"""Python text followed step by step, never executed. No Keras: what names mean is the surface's."""

from .plain import BINARY, COMPARED, UNARY, is_plain, measured
from .script import follow, reading_of
from .session import Reading
from .unknowns import first_unknown

__all__ = [
    "BINARY",
    "COMPARED",
    "UNARY",
    "Reading",
    "first_unknown",
    "follow",
    "is_plain",
    "measured",
    "reading_of",
]
