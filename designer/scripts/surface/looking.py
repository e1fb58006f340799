"""What stands behind a dot of Keras's objects where it is something else than usual."""

from __future__ import annotations

from designer.scripts.keras_objects import native
from designer.scripts.values import Place, Session, Value

from .own_layers import OwnLayer
from .own_models import OwnModel


def attribute(session: Session, value: Value, name: str, place: Place) -> Value | None:
    """The value; None for what is as usual."""
    if isinstance(value, OwnModel):
        return value.member(name)
    if isinstance(value, OwnLayer) and name in ("definition", "given"):
        return None
    if name == "get_shape" and hasattr(value, "shape"):
        return native("get_shape", lambda: tuple(value.shape))
    return None
