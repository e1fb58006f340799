"""Methods of texts and dicts that could make too much, or that take what is not known."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Any

from designer.scripts.problems import Problem, Raised
from designer.scripts.values import Place, Session, Value

from .plain import checked, filled
from .unknowns import first_unknown


def _format(
    session: Session, value: Any, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place
) -> Value:
    unknown = first_unknown([*args, *kwargs.values()])
    if unknown is not None:
        return unknown
    try:
        return filled(value, args, kwargs, place)
    except (LookupError, TypeError, ValueError) as error:
        raise Raised(error, place) from error


def _join(
    session: Session, value: Any, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place
) -> Value:
    items = (
        list(args[0]) if args and isinstance(args[0], (list, tuple, dict, str, set, type(iter([])))) else []
    )
    unknown = first_unknown([*args, *items])
    if unknown is not None:
        return unknown
    checked(str(value) * 1 if len(items) < 1000 else value, place)
    try:
        return checked(value.join(items), place)
    except TypeError as error:
        raise Raised(error, place) from error


def _replace(
    session: Session, value: Any, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place
) -> Value:
    unknown = first_unknown(args)
    if unknown is not None:
        return unknown
    try:
        if len(value) * max(1, len(args[1])) > 10_000_000:  # type: ignore[arg-type]
            raise Problem("This text would become too long.", place)
        return checked(value.replace(*args), place)
    except (IndexError, TypeError) as error:
        raise Raised(error, place) from error


def _filled_up(
    session: Session, value: Any, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place
) -> Value:
    width = args[0] if args else 0
    if not isinstance(width, int) or width > 10_000:
        raise Problem("This text would become too wide.", place)
    return str(value).zfill(width)


def _fromkeys(
    session: Session, value: Any, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place
) -> Value:
    return OrderedDict.fromkeys(args[0], *args[1:2])  # type: ignore[call-overload]


Special = Callable[[Session, Any, tuple[Value, ...], dict[str, Value], Place], Value]


SPECIAL: Mapping[tuple[type, str], Special] = {
    (str, "format"): _format,
    (str, "join"): _join,
    (str, "replace"): _replace,
    (str, "zfill"): _filled_up,
    (str, "encode"): lambda session, value, args, kwargs, place: value.encode(),
    (dict, "fromkeys"): _fromkeys,
}
