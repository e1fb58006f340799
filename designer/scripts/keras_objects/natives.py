"""Keras's functions and classes as values that a script can call."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from typing import Any

import keras

from designer.scripts.problems import Needs, Problem, Raised
from designer.scripts.values import (
    Function,
    Instance,
    Method,
    Native,
    Place,
    Session,
    Unknown,
    UserClass,
    Value,
)


def native(name: str, function: Callable[..., Any]) -> Native:
    """A function or class that is really called with what the script gives it.

    A missing value among its arguments is asked for; functions of the script become callables that are
    interpreted; what it raises is raised in the script.
    """
    asks = _asks(function)

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        given = [
            _argument(session, value, place, asks, _parameter(function, i)) for i, value in enumerate(args)
        ]
        named = {key: _argument(session, value, place, asks, key) for key, value in kwargs.items()}
        found = called(function, given, named, place)
        if isinstance(found, keras.Model):
            session.models.append((found, place))
        return found

    if isinstance(function, type):
        return Native(name, run, of=function)
    return Native(name, run, function=function)


def _argument(session: Session, value: Value, place: Place, asks: bool, parameter: str) -> Any:
    try:
        return as_python(session, value, place, asks)
    except Needs as needs:
        raise Needs(needs.unknown, needs.place, parameter) from None


def _parameter(function: Callable[..., Any], position: int) -> str:
    """The name of an argument that is given by its position."""
    try:
        names = list(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return ""
    return names[position] if position < len(names) else ""


def called(function: Callable[..., Any], args: Any, kwargs: Any, place: Place) -> Any:
    """What a function of Keras's gives; Raised with its message in short where it refuses."""
    try:
        return function(*args, **kwargs)
    except Problem:
        raise
    except MemoryError:
        raise
    except Exception as error:
        raise Raised(_shortened(error), place) from error


_NOISE = re.compile(r"\x1b\[\d+m|\n*Arguments received by .*", re.DOTALL)
_HEAD = re.compile(r"^Exception encountered when calling [^\n]*\n+")


def _shortened(error: Exception) -> Exception:
    """The exception, its message without the list of arguments that Keras appends."""
    if error.args and isinstance(error.args[0], str):
        error.args = (_HEAD.sub("", _NOISE.sub("", error.args[0])).strip(), *error.args[1:])
    return error


def _asks(function: Callable[..., Any]) -> bool:
    """Whether a missing argument can be asked for: a size, a shape, a name; tensors and layers cannot."""
    if isinstance(function, type):
        return not issubclass(function, keras.Model)
    return not getattr(function, "__module__", "").startswith("keras.src.ops")


def as_python(session: Session, value: Value, place: Place, asks: bool = True) -> Any:
    """A script's value as Keras takes it; Needs, or where not asked for Problem, where a part is unknown."""
    if isinstance(value, Unknown):
        if asks and value.label:
            raise Needs(value, place)
        raise Problem(f"This needs {_told(value)} is not known: {value.why}.", _cause(value, place))
    if isinstance(value, (Function, Method)):
        return session.callable(value, place)
    if isinstance(value, Native):
        return value.of or value.function or session.callable(value, place)
    if isinstance(value, (Instance, UserClass)):
        name = value.of.name if isinstance(value, Instance) else value.name
        raise Problem(f"{name} is of the script's own and cannot be given to Keras. Use plain values.", place)
    if type(value) in (list, tuple):
        parts = [as_python(session, part, place, asks) for part in value]  # type: ignore[attr-defined]
        return tuple(parts) if isinstance(value, tuple) else parts
    if isinstance(value, dict) and "class_name" in value:
        return _configured(session, value, place, asks)
    if isinstance(value, dict):
        return {key: as_python(session, part, place, asks) for key, part in value.items()}
    return value


def _configured(session: Session, value: dict[Any, Any], place: Place, asks: bool) -> Any:
    """The initializer, regularizer, constraint or type that a configuration describes; nothing else is made."""
    given = as_python(session, value.get("config") or {}, place, asks)
    for room, base in _CONFIGURED:
        found = getattr(room, str(value["class_name"]), None)
        if isinstance(found, type) and issubclass(found, base) and isinstance(given, dict):
            return called(found, (), given, place)
    raise Problem(_CONFIGURATION, place)


_CONFIGURED = (
    (keras.initializers, keras.initializers.Initializer),
    (keras.regularizers, keras.regularizers.Regularizer),
    (keras.constraints, keras.constraints.Constraint),
    (keras.dtype_policies, keras.dtype_policies.DTypePolicy),
)


def _cause(value: Unknown, place: Place) -> Place:
    """Where a value came to be unknown, if that is in the script; otherwise where it is needed."""
    return value.place if value.place.line else place


def _told(value: Unknown) -> str:
    return f"`{value.label}`, which" if value.label else "a value that"


_CONFIGURATION = (
    "This is the configuration of an object, which Keras would make whatever it names. "
    "Write the object itself, such as keras.initializers.HeNormal()."
)
