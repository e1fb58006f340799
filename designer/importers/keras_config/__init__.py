"""Keras 3's own JSON of a model as a design: read by what it says, never made by Keras."""

from .document import from_config
from .reading import named

__all__ = ["from_config", "named"]
