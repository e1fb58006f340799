"""What scripts use of Python's standard library: mathematics, collections, iteration, dataclasses."""

from __future__ import annotations

import copy
import itertools
import math
import operator
from collections import OrderedDict, namedtuple
from collections.abc import Mapping
from typing import Any

from designer.scripts.limits import ITEMS
from designer.scripts.problems import Problem, TooMuch
from designer.scripts.values import Module, Native, Place, UserClass, Value

from .builtins import plain_native, reading_native
from .items import items_of
from .plain import is_plain, words
from .reflection import Args, Kwargs
from .session import Reading
from .unknowns import first_unknown

_MATH = words(
    "ceil floor sqrt log log2 log10 exp pow cos sin tan tanh prod gcd trunc isclose fabs isnan isinf hypot atan atan2"
)
_OPERATORS = words("add sub mul truediv floordiv mod neg")
_TYPING = words(
    "Any Callable Dict Iterable Iterator List Literal Mapping NamedTuple Optional Sequence Set Tuple Type "
    "TypeVar Union TYPE_CHECKING cast Protocol Generic Final ClassVar"
)


def _partial(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    function, *first = args
    named = dict(kwargs)
    return Native(
        "functools.partial",
        lambda session, more, others, at: session.call(function, (*first, *more), {**named, **others}, at),
    )


def _reduce(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    function, source, *start = args
    unknown = first_unknown([source])
    if unknown is not None:
        return unknown
    items = iter([*start, *items_of(reading, source, place)])
    found = next(items)
    for item in items:
        found = reading.call(function, (found, item), {}, place)
    return found


def _many(name: str) -> Native:
    """A function of itertools whose results are made at once."""

    def body(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
        unknown = first_unknown(args)
        if unknown is not None:
            return unknown
        if (name == "repeat" and len(args) < 2) or name in ("count", "cycle"):
            raise Problem(f"itertools.{name} has no end, which is not followed here.", place)
        sources = [
            one if is_plain(one) and isinstance(one, int) else list(items_of(reading, one, place))
            for one in args
        ]
        found = list(itertools.islice(getattr(itertools, name)(*sources, **kwargs), ITEMS + 1))
        if len(found) > ITEMS:
            raise TooMuch(f"itertools.{name} gives more than {ITEMS:,} items.", place)
        return iter(found)

    return reading_native(f"itertools.{name}", body)


def _chain_of(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    return iter([item for one in items_of(reading, args[0], place) for item in items_of(reading, one, place)])


def _named_tuple(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    name, fields = args[0], args[1]
    names = (
        fields.replace(",", " ").split()
        if isinstance(fields, str)
        else list(items_of(reading, fields, place))
    )
    kind: Any = namedtuple(str(name), [str(one) for one in names])  # type: ignore[misc]
    return reading_native(str(name), lambda reading, args, kwargs, place: kind(*args, **kwargs), kind)


def _ordered(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    found: dict[Value, Value] = OrderedDict()
    if args and isinstance(args[0], dict):
        found.update(args[0])
    elif args:
        pairs: Any = list(items_of(reading, args[0], place))
        found.update(pairs)
    found.update(kwargs)
    return found


def _copied(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    value = args[0]
    if isinstance(value, (list, dict, set)):
        return copy.copy(value)
    return value


def _deeply_copied(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    return _deep(args[0])


def _deep(value: Value) -> Value:
    if isinstance(value, list):
        return [_deep(item) for item in value]
    if isinstance(value, dict):
        return {key: _deep(item) for key, item in value.items()}
    return value


def _first(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    """A decorator that leaves what it is given as it is; with arguments, such a decorator."""
    if len(args) == 1 and not kwargs:
        return args[0]
    return reading_native("decorator", _first)


def _dataclass(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    if not args:
        return reading_native("dataclasses.dataclass", _dataclass)
    if isinstance(args[0], UserClass):
        args[0].is_data = True
    return args[0]


def _field(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    factory = kwargs.get("default_factory")
    return kwargs.get("default") if factory is None else reading.call(factory, (), {}, place)


def _cast(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    return args[1]


def standard() -> Mapping[tuple[str, ...], Value]:
    """The modules' contents by their full names."""
    found: dict[tuple[str, ...], Value] = {
        (name,): Module((name,))
        for name in (
            "math",
            "functools",
            "itertools",
            "collections",
            "operator",
            "copy",
            "typing",
            "dataclasses",
            "abc",
            "__future__",
        )
    }
    found |= {("math", name): plain_native(f"math.{name}", getattr(math, name)) for name in _MATH}
    found |= {("math", name): getattr(math, name) for name in ("pi", "e", "inf", "nan", "tau")}
    found |= {
        ("operator", name): plain_native(f"operator.{name}", getattr(operator, name)) for name in _OPERATORS
    }
    found |= {("typing", name): Native(f"typing.{name}", lambda *_: None) for name in _TYPING}
    found |= {
        ("itertools", name): _many(name)
        for name in (
            "product",
            "chain",
            "zip_longest",
            "repeat",
            "combinations",
            "permutations",
            "accumulate",
            "islice",
            "count",
            "cycle",
        )
    }
    bodies = {
        ("functools", "partial"): _partial, ("functools", "reduce"): _reduce, ("functools", "wraps"): _wraps,
        ("functools", "lru_cache"): _first, ("functools", "cache"): _first,
        ("itertools", "chain", "from_iterable"): _chain_of, ("collections", "namedtuple"): _named_tuple,
        ("collections", "OrderedDict"): _ordered, ("copy", "copy"): _copied, ("copy", "deepcopy"): _deeply_copied,
        ("dataclasses", "dataclass"): _dataclass, ("dataclasses", "field"): _field, ("typing", "cast"): _cast,
        ("abc", "abstractmethod"): _first,
    }  # fmt: skip
    found |= {path: reading_native(".".join(path), body) for path, body in bodies.items()}
    found |= {("abc", "ABC"): Native("ABC", lambda *_: None, object)}
    found |= {("typing", "TYPE_CHECKING"): False}
    for name in ("annotations", "absolute_import", "division", "print_function", "unicode_literals"):
        found["__future__", name] = Module(("__future__", name))
    return found


def _wraps(reading: Reading, args: Args, kwargs: Kwargs, place: Place) -> Value:
    return reading_native("decorator", _first)
