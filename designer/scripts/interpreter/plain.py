"""Plain values: which Python objects of a script are, and limits on how large they become."""

from __future__ import annotations

import operator
import re
import string
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

from designer.scripts.limits import BITS, ELEMENTS, ITEMS, LETTERS
from designer.scripts.problems import TooMuch
from designer.scripts.values import Place, Value

#: Types whose operators, comparisons and methods harm nothing once their sizes are limited.
PLAIN = (
    bool, int, float, complex, str, bytes, list, tuple, dict, set, frozenset, range, slice,
    type(None), type(Ellipsis), np.ndarray, np.generic, np.dtype,
)  # fmt: skip


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set."""
    return frozenset(text.split())


_NOWHERE = Place()
_TOO_WIDE = "This text is formatted too wide."
_WIDTH = re.compile(r"%[^a-zA-Z%]*(?:\d{4,}|\*)")
_NUMBER = re.compile(r"\d{4,}")


def is_plain(value: Value) -> bool:
    """Whether a value is Python's own or a NumPy array, so that Python's operators may be used on it."""
    return isinstance(value, PLAIN)


def checked(value: Value, place: Place) -> Value:
    """The value; TooMuch when it became larger than scripts may make things."""
    match value:
        case bool():
            pass
        case int() if value.bit_length() > BITS:
            raise TooMuch(f"This number has more than {BITS} bits. Models need no such numbers.", place)
        case str() | bytes() if len(value) > LETTERS:
            raise TooMuch(f"This text has more than {LETTERS:,} letters.", place)
        case list() | tuple() | dict() | set() if len(value) > ITEMS:
            raise TooMuch(f"This has more than {ITEMS:,} items. Make it shorter.", place)
        case np.ndarray() if value.size > ELEMENTS:
            raise TooMuch(
                f"This array has more than {ELEMENTS:,} numbers. Only its shape matters here.", place
            )
    return value


def _times(left: Any, right: Any, place: Place) -> Any:
    for one, count in ((left, right), (right, left)):
        if isinstance(one, (str, bytes, list, tuple)) and isinstance(count, int):
            most = LETTERS if isinstance(one, (str, bytes)) else ITEMS
            if len(one) * count > most:
                raise TooMuch(f"{count:,} times {len(one):,} items are too many. Make it shorter.", place)
    return left * right


def _power(left: Any, right: Any, place: Place) -> Any:
    whole = isinstance(left, int) and isinstance(right, int) and right > 0
    if whole and left.bit_length() * right > BITS * 2:
        raise TooMuch("This power has too many digits.", place)
    return left**right


def _shift(left: Any, right: Any, place: Place) -> Any:
    if isinstance(right, int) and right > BITS:
        raise TooMuch("This number is shifted too far.", place)
    return left << right


def _percent(left: Any, right: Any, place: Place) -> Any:
    if isinstance(left, (str, bytes)):
        text = left if isinstance(left, str) else left.decode("latin-1")
        if _WIDTH.search(text):
            raise TooMuch(_TOO_WIDE, place)
    return left % right


_GUARDED: Mapping[str, Callable[[Any, Any, Place], Any]] = {
    "Mult": _times, "Pow": _power, "LShift": _shift, "Mod": _percent,
}  # fmt: skip

BINARY: Mapping[str, Callable[[Any, Any], Any]] = {
    "Add": operator.add, "Sub": operator.sub, "Mult": operator.mul, "Div": operator.truediv,
    "FloorDiv": operator.floordiv, "Mod": operator.mod, "Pow": operator.pow, "MatMult": operator.matmul,
    "LShift": operator.lshift, "RShift": operator.rshift, "BitAnd": operator.and_, "BitOr": operator.or_,
    "BitXor": operator.xor,
}  # fmt: skip

UNARY: Mapping[str, Callable[[Any], Any]] = {
    "USub": operator.neg, "UAdd": operator.pos, "Invert": operator.invert,
}  # fmt: skip

COMPARED: Mapping[str, Callable[[Any, Any], Any]] = {
    "Eq": operator.eq, "NotEq": operator.ne, "Lt": operator.lt, "LtE": operator.le, "Gt": operator.gt,
    "GtE": operator.ge,
}  # fmt: skip


def binary(name: str, left: Any, right: Any, place: Place) -> Value:
    """What Python's operator gives for two plain values, within limits."""
    if (
        isinstance(left, np.ndarray)
        and isinstance(right, np.ndarray)
        and left.size * right.size > ELEMENTS * 100
    ):
        raise TooMuch("These arrays are too large together.", place)
    guarded = _GUARDED.get(name)
    found = guarded(left, right, place) if guarded else BINARY[name](left, right)
    return checked(found, place)


def measured(value: Value, place: Place) -> None:
    """TooMuch when what nests within a value is too much to go through."""
    waiting, count = [value], 0
    while waiting:
        found = waiting.pop()
        inner = found.values() if isinstance(found, dict) else found
        if isinstance(found, (list, tuple, dict, set, frozenset)):
            count += len(found) + 1
            waiting.extend(inner)  # type: ignore[arg-type]
        if count > ITEMS:
            raise TooMuch(f"This has more than {ITEMS:,} items within one another.", place)


class _Formatter(string.Formatter):
    """Fills in values, without looking into them: fields name no attributes; widths are limited."""

    def format_field(self, value: Any, format_spec: str) -> Any:
        if _NUMBER.search(format_spec):
            raise ValueError(_TOO_WIDE)
        return super().format_field(value, format_spec) if is_plain(value) else shown(value)

    def get_field(self, field_name: str, args: Sequence[Any], kwargs: Mapping[str, Any]) -> Any:
        if "." in field_name or "[" in field_name:
            raise ValueError(f"the field {{{field_name}}} looks into a value, which is not followed")
        return super().get_field(field_name, args, kwargs)


def formatted(value: Value, specification: str, place: Place) -> str:
    """One value as an f-string shows it."""
    if _NUMBER.search(specification):
        raise TooMuch(_TOO_WIDE, place)
    return str(checked(format(value, specification), place)) if is_plain(value) else shown(value)


def filled(text: str, args: Iterable[Value], kwargs: Mapping[str, Value], place: Place) -> str:
    """What str.format gives."""
    return str(checked(_Formatter().format(text, *args, **kwargs), place))


def shown(value: Value, place: Place = _NOWHERE) -> str:
    """A value as text, such as print would show it."""
    if isinstance(value, (list, tuple, dict, set, frozenset)):
        measured(value, place)
        return repr(value)[:LETTERS]
    return str(value)[:LETTERS] if is_plain(value) else f"<{type(value).__name__}>"
