"""What a script asks of its values: their kinds, and what stands behind their dots."""

from __future__ import annotations

from designer.scripts.problems import Problem, Raised
from designer.scripts.values import (
    Function,
    Instance,
    Method,
    Native,
    Place,
    Super,
    Unknown,
    UserClass,
    Value,
)

from .attributes import attribute
from .classes import lineage, native_base
from .plain import is_plain
from .session import Reading
from .unknowns import first_unknown

Args = tuple[Value, ...]
Kwargs = dict[str, Value]


def has_attribute(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    value, name = args
    if isinstance(value, Unknown):
        return value
    try:
        found = attribute(reading, value, str(name), place)
    except Problem:
        return False
    return not isinstance(found, Unknown)


def get_attribute(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    if first_unknown(args[:2]) is not None:
        return first_unknown(args[:2])
    try:
        return attribute(reading, args[0], str(args[1]), place)
    except Raised:
        if len(args) > 2:
            return args[2]
        raise


def set_attribute(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    owner, name, value = args
    if isinstance(owner, Instance) and not str(name).startswith("__"):
        owner.attributes[str(name)] = value
    elif reading.objects.is_object(owner):
        reading.objects.set_attribute(reading, owner, str(name), value, place)
    return None


def is_instance(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    value, wanted = args
    kinds = wanted if isinstance(wanted, tuple) else (wanted,)
    if isinstance(value, Unknown):
        return value
    found = [_is_of(value, kind) for kind in kinds]
    if any(one is True for one in found):
        return True
    unknown = next((one for one in kinds if isinstance(one, Unknown)), None)
    return unknown if unknown is not None and not is_plain(value) else False


def _is_of(value: Value, kind: Value) -> bool:
    if isinstance(kind, UserClass):
        return isinstance(value, Instance) and kind in lineage(value.of)
    if isinstance(kind, Native) and kind.of is not None:
        return isinstance(value, kind.of)
    if isinstance(kind, Native) and kind.name == "callable":
        return isinstance(value, (Function, Method, Native))
    return False


def is_subclass(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    kind, wanted = args
    if isinstance(kind, UserClass) and isinstance(wanted, UserClass):
        return wanted in lineage(kind)
    first, second = native_of(kind), native_of(wanted)
    return first is not None and second is not None and issubclass(first, second)


def native_of(value: Value) -> type | None:
    """The class of Python's or Keras's that a value stands for or builds on."""
    if isinstance(value, Native):
        return value.of
    base = native_base(value) if isinstance(value, UserClass) else None
    return None if base is None else base.of


def is_callable(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    (value,) = args
    if isinstance(value, Unknown):
        return value
    return isinstance(value, (Function, Method, Native, UserClass)) or (
        reading.objects.is_object(value) and callable(value)
    )


def type_of(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    (value,) = args
    if isinstance(value, Instance):
        return value.of
    if isinstance(value, Unknown):
        return value
    if type(value).__name__ in reading.builtins:
        return reading.builtins[type(value).__name__]
    return attribute(reading, value, "__class__", place)


def super_of(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    definition, receiver = args
    assert isinstance(definition, UserClass)
    return Super(definition, receiver)
