"""The table of what names of Keras, TensorFlow and NumPy mean in a script, for the interpreter."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from designer.graph import Document, NodeId
from designer.scripts.values import Event, Place, Session, UserClass, Value

from . import classes, completing, looking, lookup


class KerasSurface:
    """What reading a script asks of Keras, TensorFlow and NumPy: see `surface_protocol.Surface`."""

    def lookup(self, path: tuple[str, ...]) -> Value | None:
        return lookup.lookup(path)

    def exported(self, path: tuple[str, ...]) -> tuple[str, ...]:
        return lookup.exported(path)

    def attribute(self, session: Session, value: Value, name: str, place: Place) -> Value | None:
        return looking.attribute(session, value, name, place)

    def construct(
        self,
        session: Session,
        definition: UserClass,
        args: tuple[Value, ...],
        kwargs: Mapping[str, Value],
        place: Place,
    ) -> Value:
        return classes.construct(session, definition, args, kwargs, place)

    def completed(
        self,
        session: Session,
        document: Document,
        model: Value,
        nodes: Mapping[int, NodeId],
        events: Sequence[Event],
    ) -> Document:
        return completing.completed(session, document, model, nodes, events)
