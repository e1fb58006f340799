"""keras.backend, of Keras 1 and 2 and of today."""

from __future__ import annotations

from functools import cache

from designer.scripts.keras_objects import native
from designer.scripts.values import Value

from .backend_table import BACKEND
from .keras_rooms import keras_name
from .opaque import nothing, opaque
from .sizes import guarded
from .spelled import spelled
from .spelling import spelling
from .tensors import BACKEND as SEVERAL

#: Functions that Keras takes as an activation, by their name there.
_ACTIVATIONS = {"elu", "relu", "sigmoid", "softmax", "softplus", "softsign", "tanh"}


@cache
def backend_name(name: str) -> Value | None:
    """What `K.name` is; None where today's Keras has nothing like it."""
    several = SEVERAL.get(name)
    if several is not None:
        return guarded(opaque(native(f"K.{name}", several)))
    line = BACKEND.get(name)
    if line is None:
        return nothing(f"K.{name}") if name == "clear_session" else keras_name("config", name)
    if spelling(line).target.startswith("config."):
        return keras_name("config", name)
    known = keras_name("activations", name) if name in _ACTIVATIONS else None
    return spelled(f"K.{name}", line, getattr(known, "function", None))
