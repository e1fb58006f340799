"""What reading a script asks of the surface: the table of what names of Keras, TensorFlow and NumPy mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from designer.graph import Document, NodeId

from .values import Event, Place, Session, UserClass, Value


class Surface(Protocol):
    """The names that a script can import, and what the design needs beyond the models' configurations.

    Constructing, calling and looking into Keras's own objects is the interpreter's: see `keras_objects`.
    """

    def lookup(self, path: tuple[str, ...]) -> Value | None:
        """A Module, a Native, a constant or a value for a full name such as ("tf", …); None for unknown.

        Paths begin with the real name of the package ("tensorflow", never an alias "tf").
        """

    def exported(self, path: tuple[str, ...]) -> tuple[str, ...]:
        """What `from path import *` brings."""

    def attribute(self, session: Session, value: Value, name: str, place: Place) -> Value | None:
        """What stands behind a dot on a Keras object, where it is something else than usual; None for usual."""

    def construct(
        self,
        session: Session,
        definition: UserClass,
        args: tuple[Value, ...],
        kwargs: Mapping[str, Value],
        place: Place,
    ) -> Value:
        """An object of a script's class that builds on a class of Keras's (a layer, model, loss, metric …)."""

    def completed(
        self,
        session: Session,
        document: Document,
        model: Value,
        nodes: Mapping[int, NodeId],
        events: Sequence[Event],
    ) -> Document:
        """The document with what its configuration cannot say: custom functions, the training plan.

        `nodes` are ids of the root graph's nodes by the id() of Keras's own Node objects.
        """
