"""The catalogue: every layer, op, optimizer, loss, metric … of the installed Keras, without importing it."""

from .callbacks import callback_left_out
from .codec import signatures
from .defaults import starting_config
from .hidden import HIDDEN_LAYERS
from .model import Catalogue, Entry, Family, Parameter, ParameterType, Port, family, find
from .store import CatalogueFailed, load

__all__ = [
    "HIDDEN_LAYERS", "Catalogue", "CatalogueFailed", "Entry", "Family", "Parameter", "ParameterType", "Port",
    "callback_left_out", "family", "find", "load", "signatures", "starting_config",
]  # fmt: skip
