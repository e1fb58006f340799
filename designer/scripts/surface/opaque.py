"""Functions whose result is unknown where something that they are given is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from designer.scripts.values import Native, Place, Session, Unknown, Value


def opaque(known: Native) -> Native:
    """The function, which gives an unknown value instead of asking for what it lacks."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        missing = unknown_in((*args, *kwargs.values()))
        if missing is not None:
            return Unknown(f"{known.name}({missing.label})", missing.why, place)
        return known.run(session, args, kwargs, place)

    return replace(known, run=run)


def unknown_in(values: Iterable[Value]) -> Unknown | None:
    """The first unknown value among these, and in lists, tuples and dicts of them."""
    for value in values:
        if isinstance(value, Unknown):
            return value
        inner: Iterable[Value] = ()
        if isinstance(value, (list, tuple)):
            inner = value
        elif isinstance(value, dict):
            inner = value.values()
        found = unknown_in(inner)
        if found is not None:
            return found
    return None


def never(name: str, why: str) -> Native:
    """A function whose result is never known: it reads data, or does something outside the script."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        return Unknown(f"{name}(…)", why, place)

    return Native(name, run)


def nothing(name: str) -> Native:
    """A function that does nothing for a model, such as one that prints or sets a seed."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        return None

    return Native(name, run)
