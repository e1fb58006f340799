"""Keras's own objects in scripts: made, called and looked into, with deferred weights; models as designs."""

from .configurations import Configuration, ConfigurationText
from .deferred import deferred
from .designs import designs
from .natives import as_python, called, native
from .objects import KerasObjects
from .valued import is_valued

__all__ = [
    "Configuration",
    "ConfigurationText",
    "KerasObjects",
    "as_python",
    "called",
    "deferred",
    "designs",
    "is_valued",
    "native",
]
