"""Python's own functions, as far as scripts that build models need them."""

from __future__ import annotations

import builtins as python
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from designer.scripts.problems import Raised
from designer.scripts.values import (
    Function,
    Instance,
    Method,
    Native,
    Place,
    Samples,
    Session,
    Unknown,
    Value,
)

from .attributes import attribute
from .items import items_of, refuse_length, truth
from .operators import operated
from .plain import checked, is_plain, measured, shown
from .reflection import (
    Args,
    Kwargs,
    get_attribute,
    has_attribute,
    is_callable,
    is_instance,
    is_subclass,
    set_attribute,
    super_of,
    type_of,
)
from .session import Reading
from .unknowns import first_unknown

Body = Callable[[Reading, Args, Kwargs, Place], Value]


def reading_native(name: str, body: Body, of: type | None = None) -> Native:
    """A function that is told the whole reading; what Python raises in it, is raised in the script."""

    def run(session: Session, args: Args, kwargs: Kwargs, place: Place) -> Value:
        assert isinstance(session, Reading)
        try:
            return body(session, args, kwargs, place)
        except (ArithmeticError, AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            raise Raised(error, place) from error

    return Native(name, run, of)


def plain_native(name: str, function: Callable[..., Any], of: type | None = None) -> Native:
    """A function of plain values alone; unknown where one of them is."""

    def body(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
        unknown = first_unknown([*args, *kwargs.values()])
        if unknown is not None:
            return unknown
        given = [_listed(reading, one, place) for one in args]
        return checked(
            function(*given, **{key: _key(reading, one, place) for key, one in kwargs.items()}), place
        )

    return reading_native(name, body, of)


def _listed(reading: Reading, value: Value, place: Place) -> Value:
    if isinstance(value, (Function, Method, Native)):
        return reading.callable(value, place)
    if isinstance(value, (range, list, tuple, dict, set)):
        measured(value if not isinstance(value, range) else None, place)
        refuse_length(len(value), place)
    if is_plain(value) or isinstance(value, (type, type(iter([])))):
        return value
    if isinstance(value, (type({}.keys()), type({}.values()), type({}.items()))):
        return list(value)
    if reading.objects.is_object(value):
        return value
    raise TypeError(f"{type(value).__name__} cannot be used so")


def _key(reading: Reading, value: Value, place: Place) -> Value:
    return reading.callable(value, place) if isinstance(value, (Function, Method, Native)) else value


def _length(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    (value,) = args
    if isinstance(value, Samples):
        return value.shape[0]
    if isinstance(value, Unknown):
        return value
    if isinstance(value, Instance):
        return reading.call(attribute(reading, value, "__len__", place), (), {}, place)
    if reading.objects.is_object(value):
        return len(list(items_of(reading, value, place)))
    return len(value)  # type: ignore[arg-type]


def _lazy(build: Callable[[Reading, list[Any], Place], list[Value]]) -> Body:
    """zip, enumerate, map …: made at once, handed out one by one."""

    def body(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
        unknown = next((one for one in args if isinstance(one, Unknown)), None)
        if unknown is not None:
            return unknown
        return iter(build(reading, [*args, *kwargs.values()], place))

    return body


def _zip(reading: Reading, args: list[Any], place: Place) -> list[Value]:
    return list(zip(*[items_of(reading, one, place) for one in args], strict=False))


def _enumerate(reading: Reading, args: list[Any], place: Place) -> list[Value]:
    return list(enumerate(items_of(reading, args[0], place), *args[1:]))


def _map(reading: Reading, args: list[Any], place: Place) -> list[Value]:
    function, *sources = args
    items = zip(*[items_of(reading, one, place) for one in sources], strict=False)
    return [reading.call(function, tuple(item), {}, place) for item in items]


def _filter(reading: Reading, args: list[Any], place: Place) -> list[Value]:
    function, source = args
    return [
        item
        for item in items_of(reading, source, place)
        if truth(reading, item if function is None else reading.call(function, (item,), {}, place), place)
    ]


def _reversed(reading: Reading, args: list[Any], place: Place) -> list[Value]:
    return list(reversed(list(items_of(reading, args[0], place))))


def _sum(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    unknown = first_unknown(args)
    if unknown is not None:
        return unknown
    found: Any = args[1] if len(args) > 1 else kwargs.get("start", 0)
    for item in items_of(reading, args[0], place):
        found = operated(reading, "Add", (found, item), place)
    return found


def _quantified(kind: Callable[[Iterator[bool]], bool]) -> Body:
    """any and all."""

    def body(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
        unknown = first_unknown(args)
        if unknown is not None:
            return unknown
        return kind(truth(reading, item, place) for item in items_of(reading, args[0], place))

    return body


def _collected(kind: type) -> Body:
    def body(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
        if not args:
            return kind(**kwargs)
        (value,) = args
        if isinstance(value, Unknown):
            return value
        if kind is dict and isinstance(value, dict):
            return checked({**value, **kwargs}, place)
        items = [*items_of(reading, value, place)]
        return checked(kind(items, **kwargs) if kind is dict else kind(items), place)

    return body


def _range(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    unknown = first_unknown(args)
    given: Any = args
    return unknown if unknown is not None else range(*given)


def _next(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    if isinstance(args[0], Unknown):
        return args[0]
    try:
        return next(args[0])  # type: ignore[call-overload]
    except StopIteration as error:
        if len(args) > 1:
            return args[1]
        raise Raised(error, place) from error


def _iter(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    return args[0] if isinstance(args[0], Unknown) else iter(list(items_of(reading, args[0], place)))


def _text(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    value = args[0] if args else ""
    if isinstance(value, Unknown):
        return value
    if isinstance(value, BaseException):
        return str(value)
    return shown(value)


def _nothing(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    return None


def _refused(name: str) -> Native:
    why = f"`{name}`, which is not run when a script is read"

    def run(session: Session, args: Args, kwargs: Kwargs, place: Place) -> Value:
        session.remark("note", f"{name}(…) was not run: scripts are read, not executed.", place)
        return Unknown(f"{name}(…)", why, place)

    return Native(name, run)


def _globals(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    return Unknown("globals()", "names are not looked up by text", place)


_REFUSED = ("open", "input", "exec", "eval", "compile", "__import__", "breakpoint", "delattr", "memoryview")
_EXCEPTIONS = tuple(
    name for name, found in vars(python).items() if isinstance(found, type) and issubclass(found, Exception)
)


def builtins() -> Mapping[str, Value]:
    """Python's own names."""
    found: dict[str, Value] = {name: _refused(name) for name in _REFUSED}
    for name in _EXCEPTIONS:
        kind = getattr(python, name)
        found[name] = reading_native(name, _exception(kind), kind)
    bodies: dict[str, Body] = {
        "len": _length, "zip": _lazy(_zip), "enumerate": _lazy(_enumerate), "map": _lazy(_map),
        "filter": _lazy(_filter), "reversed": _lazy(_reversed), "sum": _sum, "any": _quantified(any),
        "range": _range, "hasattr": has_attribute, "getattr": get_attribute, "setattr": set_attribute,
        "isinstance": is_instance, "issubclass": is_subclass, "callable": is_callable, "type": type_of,
        "next": _next, "iter": _iter, "print": _nothing, "super": super_of, "all": _quantified(all), "globals": _globals,
        "locals": _globals, "vars": _globals, "dir": _globals, "id": _nothing, "display": _nothing,
    }  # fmt: skip
    found |= {name: reading_native(name, body) for name, body in bodies.items()}
    found |= {
        kind.__name__: reading_native(kind.__name__, _collected(kind), kind)
        for kind in (list, tuple, dict, set, frozenset)
    }
    found["str"] = reading_native("str", _text, str)
    for kind in (int, float, bool, complex):
        found[kind.__name__] = plain_native(kind.__name__, kind, kind)
    for name in (
        "abs",
        "round",
        "min",
        "max",
        "divmod",
        "sorted",
        "chr",
        "ord",
        "hex",
        "bin",
        "repr",
        "slice",
    ):
        found[name] = plain_native(name, getattr(python, name))
    found["pow"] = reading_native(
        "pow", lambda reading, args, kwargs, place: operated(reading, "Pow", args, place)
    )
    for name in ("property", "staticmethod", "classmethod"):
        found[name] = reading_native(name, _as_kind(name))
    found |= {"object": Native("object", lambda *_: None, object), "Ellipsis": ..., "NotImplemented": None}
    found |= {"__name__": "__main__", "__file__": "script.py", "__doc__": None}
    return found


def _as_kind(kind: str) -> Body:
    def body(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
        if args and isinstance(args[0], Function):
            args[0].kind = kind  # type: ignore[assignment]
        return args[0] if args else None

    return body


def _exception(kind: type) -> Body:
    def body(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
        return kind(*[shown(one) if not is_plain(one) else one for one in args])

    return body
