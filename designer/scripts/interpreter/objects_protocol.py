"""What following a script asks of those who know Keras's objects."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from designer.scripts.values import Place, Session, Value


class Objects(Protocol):
    """Objects that are not Python's own: what they do when a script uses them.

    Where the object itself refuses, Raised carries its exception.
    """

    def lookup(self, path: tuple[str, ...]) -> Value | None:
        """What Keras's own sources import from within Keras; None for everything else."""

    def is_object(self, value: Value) -> bool:
        """Whether these are such objects: layers, tensors, models, losses, dtypes …"""

    def attribute(self, session: Session, value: Value, name: str, place: Place) -> Value:
        """What stands behind a dot."""

    def set_attribute(self, session: Session, value: Value, name: str, new: Value, place: Place) -> None:
        """An assignment to what stands behind a dot."""

    def call(
        self,
        session: Session,
        value: Value,
        args: tuple[Value, ...],
        kwargs: Mapping[str, Value],
        place: Place,
    ) -> Value:
        """A call of the object: a layer on tensors, an initializer."""

    def operate(self, session: Session, name: str, operands: tuple[Value, ...], place: Place) -> Value:
        """An operator by the name of its syntax ("Add", "USub", "Lt", "Subscript") where an operand is one."""

    def items(self, session: Session, value: Value, place: Place) -> list[Value]:
        """What a loop over the object goes through."""

    def truth(self, session: Session, value: Value, place: Place) -> bool:
        """Whether a condition holds that is the object."""
