"""Keras's functions and classes as values that a script can call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from designer.scripts.problems import Needs, Problem, Raised
from designer.scripts.values import Function, Instance, Method, Native, Place, Session, Unknown, Value


def native(name: str, function: Callable[..., Any]) -> Native:
    """A function or class that is really called with what the script gives it.

    A missing value among its arguments is asked for; functions of the script become callables that are
    interpreted; what it raises is raised in the script.
    """

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        given = [as_python(session, value, place) for value in args]
        named = {key: as_python(session, value, place) for key, value in kwargs.items()}
        try:
            return function(*given, **named)
        except Problem:
            raise
        except Exception as error:
            raise Raised(error, place) from error

    if isinstance(function, type):
        return Native(name, run, of=function)
    return Native(name, run, function=function)


def as_python(session: Session, value: Value, place: Place) -> Any:
    """A script's value as Keras takes it; Needs where it or a part of it is unknown."""
    if isinstance(value, Unknown):
        raise Needs(value, place)
    if isinstance(value, (Function, Method)):
        return session.callable(value, place)
    if isinstance(value, Native):
        return value.of or value.function or session.callable(value, place)
    if isinstance(value, Instance):
        raise Problem(f"An object of {value.of.name} cannot be given to Keras. Use plain values.", place)
    if isinstance(value, (list, tuple)):
        parts = [as_python(session, part, place) for part in value]
        return tuple(parts) if isinstance(value, tuple) else parts
    if isinstance(value, dict):
        return {key: as_python(session, part, place) for key, part in value.items()}
    return value
