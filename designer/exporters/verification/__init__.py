"""Whether written code builds the design's model: two models compared, told layer by layer. No Keras here."""

from .comparing import Described, compare
from .words import verified_words

__all__ = ["Described", "compare", "verified_words"]
