"""Operators, comparisons and subscripts of any two values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from designer.scripts.problems import Raised
from designer.scripts.values import Instance, Place, Samples, Unknown, Value

from .classes import method_named
from .items import items_of, truth
from .plain import COMPARED, UNARY, binary, checked, is_plain, measured
from .samples import computed, shapeless
from .session import Reading
from .unknowns import first_unknown

_METHODS: Mapping[str, str] = {
    "Add": "__add__", "Sub": "__sub__", "Mult": "__mul__", "Div": "__truediv__", "MatMult": "__matmul__",
    "Mod": "__mod__", "Pow": "__pow__", "USub": "__neg__", "Eq": "__eq__", "Lt": "__lt__", "Gt": "__gt__",
    "BitOr": "__or__", "RShift": "__rshift__", "LShift": "__lshift__",
}  # fmt: skip


def operated(reading: Reading, name: str, operands: tuple[Value, ...], place: Place) -> Value:
    """What an operator gives by the name of its syntax: "Add", "USub"."""
    formats = name == "Mod" and isinstance(operands[0], (str, bytes))
    unknown = first_unknown(operands if formats else [one for one in operands if isinstance(one, Unknown)])
    if unknown is not None:
        return computed(unknown, name, operands) if isinstance(unknown, Samples) else unknown
    if any(reading.objects.is_object(value) for value in operands):
        return reading.objects.operate(reading, name, operands, place)
    first = operands[0]
    if isinstance(first, Instance) and (method := method_named(first.of, _METHODS.get(name, ""))) is not None:
        return reading.call(method, operands, {}, place)
    if not all(is_plain(value) for value in operands):
        kinds = " and ".join(type(value).__name__ for value in operands)
        raise Raised(TypeError(f"unsupported operand types: {kinds}"), place)
    given: Any = operands
    try:
        return UNARY[name](given[0]) if len(operands) == 1 else binary(name, given[0], given[1], place)
    except (ArithmeticError, TypeError, ValueError) as error:
        raise Raised(error, place) from error


def compared(reading: Reading, name: str, left: Value, right: Value, place: Place) -> Value:
    """What a comparison gives: True, False, an array, a tensor or an unknown value."""
    if name in ("Is", "IsNot"):
        return _is(left, right, name == "Is")
    unknown = next((value for value in (left, right) if isinstance(value, Unknown)), None)
    if unknown is not None:
        return shapeless(unknown)
    if name in ("In", "NotIn"):
        return _within(reading, left, right, place) is (name == "In")
    if any(reading.objects.is_object(value) for value in (left, right)):
        return reading.objects.operate(reading, name, (left, right), place)
    if isinstance(left, Instance) and (method := method_named(left.of, _METHODS.get(name, ""))) is not None:
        return reading.call(method, (left, right), {}, place)
    if not (is_plain(left) and is_plain(right)):
        return (left is right) is (name == "Eq")
    measured(left, place)
    try:
        return COMPARED[name](left, right)
    except (TypeError, ValueError) as error:
        raise Raised(error, place) from error


def _is(left: Value, right: Value, wanted: bool) -> Value:
    """An unknown value is taken for something: it is not None."""
    if isinstance(left, Unknown) and right is not None:
        return left
    return (left is right) is wanted


def _within(reading: Reading, left: Value, right: Value, place: Place) -> bool:
    if isinstance(right, str) and isinstance(left, str):
        return left in right
    if isinstance(right, (dict, set, frozenset, range)):
        try:
            return left in right
        except TypeError as error:
            raise Raised(error, place) from error
    if isinstance(right, Instance) and (method := method_named(right.of, "__contains__")) is not None:
        return truth(reading, reading.call(method, (right, left), {}, place), place)
    return any(_same(reading, left, item, place) for item in items_of(reading, right, place))


def _same(reading: Reading, left: Value, right: Value, place: Place) -> bool:
    if left is right:
        return True
    if not (is_plain(left) and is_plain(right)):
        return False
    found = compared(reading, "Eq", left, right, place)
    return not isinstance(found, Unknown) and truth(reading, found, place)


def subscripted(reading: Reading, value: Value, index: Value, place: Place) -> Value:
    """What stands in brackets behind a value."""
    if isinstance(value, Unknown):
        return value
    if reading.objects.is_object(value) or (isinstance(value, tuple) and reading.objects.is_object(index)):
        return reading.objects.operate(reading, "Subscript", (value, index), place)
    if isinstance(value, Instance) and (method := method_named(value.of, "__getitem__")) is not None:
        return reading.call(method, (value, index), {}, place)
    unknown = first_unknown([index])
    if unknown is not None:
        return unknown
    if not is_plain(value):
        return _of_type(value, place)
    given: Any = value
    try:
        return checked(given[index], place)
    except (LookupError, TypeError, ValueError) as error:
        raise Raised(error, place) from error


def _of_type(value: Value, place: Place) -> Value:
    """Brackets behind a type, as annotations have them: the type itself."""
    if isinstance(value, Instance):
        raise Raised(TypeError(f"{value.of.name!r} object is not subscriptable"), place)
    return value
