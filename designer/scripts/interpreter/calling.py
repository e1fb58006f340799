"""Calls of any value."""

from __future__ import annotations

from collections.abc import Mapping

from designer.scripts.problems import Raised
from designer.scripts.values import (
    Function,
    Instance,
    Method,
    Native,
    Place,
    Unknown,
    UserClass,
    Value,
)

from .classes import lineage, method_named, native_base, unknown_base
from .plain import measured
from .session import Reading
from .statements import call_script_function


def call(
    reading: Reading, function: Value, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
) -> Value:
    """What a value gives when it is called."""
    match function:
        case Unknown():
            return function
        case Native():
            reading.in_time(place)
            measured([*args, *kwargs.values()], place)
            return function.run(reading, args, dict(kwargs), place)
        case Function():
            return call_script_function(reading, function, args, kwargs, place)
        case Method():
            return call(reading, function.function, (function.receiver, *args), kwargs, place)
        case UserClass():
            return _constructed(reading, function, args, kwargs, place)
        case Instance():
            return _called(reading, function, args, kwargs, place)
    if reading.objects.is_object(function):
        reading.in_time(place)
        return reading.objects.call(reading, function, args, kwargs, place)
    raise Raised(TypeError(f"{type(function).__name__!r} object is not callable"), place)


def _called(
    reading: Reading, value: Instance, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
) -> Value:
    method = method_named(value.of, "__call__")
    if method is None:
        raise Raised(TypeError(f"{value.of.name!r} object is not callable"), place)
    return call(reading, method, (value, *args), kwargs, place)


def _constructed(
    reading: Reading,
    definition: UserClass,
    args: tuple[Value, ...],
    kwargs: Mapping[str, Value],
    place: Place,
) -> Value:
    if native_base(definition) is not None:
        return reading.surface.construct(reading, definition, args, kwargs, place)
    base = unknown_base(definition)
    if isinstance(base, Unknown):
        return Unknown(f"{definition.name}(…)", f"`{definition.name}` builds on `{base.label}`", place)
    made = Instance(definition)
    method = method_named(definition, "__init__")
    if method is not None:
        call(reading, method, (made, *args), kwargs, place)
    elif any(one.is_data for one in lineage(definition)):
        _fill(reading, made, args, kwargs, place)
    elif args or kwargs:
        made.attributes["args"] = args
    return made


def _fill(
    reading: Reading, made: Instance, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
) -> None:
    """The fields of a dataclass, as its own `__init__` fills them."""
    fields: list[str] = []
    for one in reversed(list(lineage(made.of))):
        declared = one.members.get("__fields__", [])
        assert isinstance(declared, list)
        fields += [name for name in declared if name not in fields]
    given = {**dict(zip(fields, args, strict=False)), **kwargs}
    for name in fields:
        defaults = [one.members[name] for one in lineage(made.of) if name in one.members]
        if name in given:
            made.attributes[name] = given[name]
        elif defaults:
            made.attributes[name] = defaults[0]
        else:
            raise Raised(TypeError(f"{made.of.name}() is missing the argument {name!r}"), place)
    method = method_named(made.of, "__post_init__")
    if method is not None:
        call(reading, method, (made,), {}, place)
