"""What stands behind a dot of Keras's objects where it is something else than usual."""

from __future__ import annotations

from designer.scripts.interpreter.classes import method_named
from designer.scripts.keras_objects import native
from designer.scripts.values import Instance, Method, Place, Session, Value

from . import vocabularies
from .hyperparameters import Hyperparameters, Tuner
from .own_layers import OwnLayer
from .own_models import OwnModel


def attribute(session: Session, value: Value, name: str, place: Place) -> Value | None:
    """The value; None for what is as usual."""
    if isinstance(value, (OwnModel, Hyperparameters, Tuner)):
        return value.member(name)
    if isinstance(value, vocabularies.LOOKUPS) and (found := vocabularies.attribute(value, name)) is not None:
        return found
    if isinstance(value, OwnLayer) and value.made is not None and name not in _USUAL:
        return _of_own(value.made, name)
    if name == "get_shape" and hasattr(value, "shape"):
        return native("get_shape", lambda: tuple(value.shape))
    return None


#: What a layer of the script's own has as every layer has it, whatever its class says.
_USUAL = frozenset({"call", "build", "name", "trainable", "dtype", "built", "get_config", "from_config"})


def _of_own(made: Instance, name: str) -> Value | None:
    """An attribute that the code of a layer's class gave it, or one of its methods."""
    if name in made.attributes:
        return made.attributes[name]
    method = method_named(made.of, name)
    return None if method is None or method.kind != "method" else Method(method, made)
