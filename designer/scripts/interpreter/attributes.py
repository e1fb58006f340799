"""What stands behind a dot: an allow-list for plain values, the surface for modules."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from designer.scripts.problems import Problem, Raised
from designer.scripts.values import (
    Function,
    Instance,
    Method,
    Module,
    Native,
    Place,
    Session,
    Super,
    Unknown,
    UserClass,
    Value,
)

from .classes import lineage, member_named
from .plain import checked, is_plain, words
from .session import Reading, name_of
from .texts import SPECIAL
from .unknowns import first_unknown

#: Methods of Python's own types that are called as they are.
_METHODS: Mapping[type, frozenset[str]] = {
    str: words(
        "lower upper title capitalize strip lstrip rstrip split rsplit splitlines partition rpartition startswith "
        "endswith find rfind index count isdigit isalpha isalnum isupper islower isspace isidentifier isnumeric "
        "removeprefix removesuffix swapcase casefold"
    ),
    list: words("append extend insert pop remove index count sort reverse copy clear"),
    tuple: frozenset(("index", "count")),
    dict: words("get keys values items pop setdefault update copy clear popitem move_to_end"),
    set: words("add discard remove union intersection difference update copy issubset issuperset"),
    frozenset: words("union intersection difference issubset issuperset"),
    int: frozenset(("bit_length",)),
    float: frozenset(("is_integer",)),
    bytes: frozenset(("decode",)),
    np.ndarray: words(
        "reshape astype transpose sum mean std var min max prod flatten ravel tolist copy squeeze any all "
        "argmax argmin item cumsum round clip"
    ),
    np.generic: words("item astype tolist round"),
}

#: What is no method.
_VALUES: Mapping[type, frozenset[str]] = {
    int: frozenset(("real", "imag", "numerator", "denominator")),
    float: frozenset(("real", "imag")),
    range: frozenset(("start", "stop", "step")),
    slice: frozenset(("start", "stop", "step")),
    np.ndarray: frozenset(("shape", "ndim", "size", "dtype", "T")),
    np.generic: frozenset(("shape", "ndim", "size", "dtype")),
    np.dtype: frozenset(("name", "itemsize", "kind", "type")),
}

#: How a shape of TensorFlow is written, which is a tuple here.
_OF_SHAPES = {"as_list", "rank", "ndims"}


def attribute(reading: Reading, value: Value, name: str, place: Place) -> Value:
    """What stands behind a dot; Raised where there is nothing, Problem where it is not looked into."""
    if name.startswith("__") and name not in _ALLOWED:
        raise Problem(f"{name} looks into Python itself, which is not followed.", place)
    match value:
        case Unknown():
            return value
        case Module():
            return _of_module(reading, value, name, place)
        case Instance():
            return _of_instance(reading, value, name, place)
        case UserClass():
            return _of_class(reading, value, name, place)
        case Super():
            return _of_super(reading, value, name, place)
        case Native():
            return _of_native(reading, value, name, place)
        case Function() | Method():
            return _of_function(value, name, place)
    if reading.objects.is_object(value):
        own = reading.surface.attribute(reading, value, name, place)
        return reading.objects.attribute(reading, value, name, place) if own is None else own
    return _of_plain(value, name, place)


_ALLOWED = {"__name__", "__class__", "__init__", "__call__", "__doc__", "__version__", "__len__", "__dict__"}


def _of_module(reading: Reading, module: Module, name: str, place: Place) -> Value:
    if name == "newaxis" and module.path in (("numpy",), ("tensorflow",)):
        return None
    path = (*module.path, name)
    found = reading.lookup(path)
    if found is not None:
        return found
    return Unknown(".".join(path), f"`{'.'.join(path)}` is not followed", place)


def _of_instance(reading: Reading, value: Instance, name: str, place: Place) -> Value:
    if name == "__class__":
        return value.of
    if name == "__dict__":
        return value.attributes
    if name in value.attributes:
        return value.attributes[name]
    found = member_named(value.of, name)
    if found is None and name in ("__init__", "__call__"):
        return Native(name, lambda *_: None)
    if found is None:
        raise Raised(AttributeError(f"{value.of.name!r} object has no attribute {name!r}"), place)
    return bound_to(reading, found, value, value.of, place)


def _of_super(reading: Reading, value: Super, name: str, place: Place) -> Value:
    found = next((one.members[name] for one in _behind(value) if name in one.members), None)
    if found is not None:
        return bound_to(reading, found, value.receiver, value.definition, place)
    if reading.objects.is_object(value.receiver):
        return attribute(reading, value.receiver, name, place)
    if name == "__init__":
        return Native(name, lambda session, args, kwargs, place: _told(value.receiver, args, kwargs))
    if isinstance(value.receiver, Instance) and HANDED in value.receiver.attributes and name in _INHERITED:
        return Native(name, lambda *_: {} if name == "get_config" else None)
    raise Raised(AttributeError(f"'super' object has no attribute {name!r}"), place)


#: Among the attributes of an object of a class that builds on Keras's: what that was given.
HANDED = "__handed__"

#: Methods of Keras's classes that a class of the script may go on with; for a design they do nothing more.
_INHERITED = {"build", "compile", "get_config", "reset_state", "reset_states"}


def _told(receiver: Value, args: tuple[Value, ...], kwargs: Mapping[str, Value]) -> None:
    """What the class that a class of the script builds on is told of its object: its name, say."""
    if isinstance(receiver, Instance) and HANDED in receiver.attributes:
        known = {key: given for key, given in kwargs.items() if given is not None}
        receiver.attributes.update((key, known[key]) for key in receiver.attributes.keys() & known.keys())
        receiver.attributes[HANDED] = (args, dict(kwargs))


def _behind(value: Super) -> list[UserClass]:
    """The classes that come behind one in the lineage of an object."""
    first = value.receiver.of if isinstance(value.receiver, Instance) else value.definition
    known = list(lineage(first))
    return known[known.index(value.definition) + 1 :] if value.definition in known else []


def bound_to(reading: Reading, found: Value, value: Value, definition: UserClass, place: Place) -> Value:
    """A member of a class as an object has it."""
    if not isinstance(found, Function):
        return found
    match found.kind:
        case "staticmethod":
            return found
        case "classmethod":
            return Method(found, definition)
        case "property":
            return reading.call(found, (value,), {}, place)
    return Method(found, value)


def _of_class(reading: Reading, value: UserClass, name: str, place: Place) -> Value:
    if name == "__name__":
        return value.name
    if name == "__doc__":
        return ""
    found = member_named(value, name)
    if found is None:
        if any(not isinstance(base, UserClass) for base in value.bases):
            return Unknown(
                f"{value.name}.{name}", f"`{value.name}` builds on a class that is not in the script", place
            )
        raise Raised(AttributeError(f"{value.name} has no attribute {name!r}"), place)
    return Method(found, value) if isinstance(found, Function) and found.kind == "classmethod" else found


def _of_native(reading: Reading, value: Native, name: str, place: Place) -> Value:
    if name == "__name__":
        return name_of(value)
    if name in value.members:
        return value.members[name]
    found = reading.lookup((*value.name.split("."), name))
    if found is not None:
        return found
    return Unknown(f"{value.name}.{name}", f"`{value.name}.{name}` is not followed", place)


def _of_function(value: Function | Method, name: str, place: Place) -> Value:
    if name == "__name__":
        return name_of(value)
    if name == "__call__":
        return value
    return Unknown(f"{name_of(value)}.{name}", f"`{name_of(value)}.{name}` is not followed", place)


def _of_plain(value: Value, name: str, place: Place) -> Value:
    if name == "__class__":
        return Native(type(value).__name__, lambda *_: Unknown("type", "types are not called so", place))
    if name == "__len__":
        return Native("len", lambda *_: len(value))  # type: ignore[arg-type]
    if isinstance(value, tuple) and name in _OF_SHAPES:
        return Native(name, lambda *_: list(value)) if name == "as_list" else len(value)
    if (
        isinstance(value, (str, tuple))
        and isinstance(getattr(type(value), "_fields", None), tuple)
        and name in getattr(value, "_fields", ())
    ):
        return getattr(value, name)
    if isinstance(value, tuple) and name in _OF_NAMED and hasattr(value, name):
        return _method(value, name)
    for kind in (type(value), *type(value).__mro__):
        if name in _VALUES.get(kind, ()):
            return getattr(value, name)
        if name in _METHODS.get(kind, ()):
            return _method(value, name)
    if name == "numpy" and isinstance(value, (np.ndarray, np.generic)):
        return Native(name, lambda *_: value)
    special = SPECIAL.get((_base(value), name))
    if special is not None:
        return Native(name, lambda session, args, kwargs, at: special(session, value, args, kwargs, at))
    if isinstance(value, (np.ndarray, np.generic)) and hasattr(value, name):
        return Unknown("", f"`{name}` of arrays is not followed", place)
    if is_plain(value) and hasattr(value, name):
        raise Problem(f"{type(value).__name__}.{name} is not followed. Write it in a plainer way.", place)
    raise Raised(AttributeError(f"{type(value).__name__!r} object has no attribute {name!r}"), place)


_OF_NAMED = {"_replace", "_asdict"}


def _base(value: Value) -> type:
    return next((kind for kind in (str, bytes, list, dict) if isinstance(value, kind)), object)


def _method(value: Value, name: str) -> Native:
    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        if not isinstance(value, (list, dict, set)):
            unknown = first_unknown([*args, *kwargs.values()])
            if unknown is not None:
                return unknown
        given = [_as_key(session, one, place) for one in args]
        named = {key: _as_key(session, one, place) for key, one in kwargs.items()}
        try:
            found = getattr(value, name)(*given, **named)
        except (LookupError, TypeError, ValueError) as error:
            raise Raised(error, place) from error
        checked(value, place)
        return checked(found, place)

    return Native(name, run)


def _as_key(session: Session, value: Value, place: Place) -> Value:
    """Functions of the script as Python can call them: for `key=` of sort."""
    return session.callable(value, place) if isinstance(value, (Function, Method)) else value
