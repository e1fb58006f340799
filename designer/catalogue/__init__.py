"""The catalogue: every layer, op, optimizer, loss, metric … of the installed Keras, without importing it."""

from .model import Catalogue, Entry, Family, Parameter, ParameterType, Port, family, find

__all__ = ["Catalogue", "Entry", "Family", "Parameter", "ParameterType", "Port", "family", "find"]
