"""Keras's own objects in scripts: made, called and looked into, with deferred weights; models as designs."""

from .deferred import deferred
from .designs import designs
from .natives import as_python, called, native
from .objects import KerasObjects

__all__ = ["KerasObjects", "as_python", "called", "deferred", "designs", "native"]
