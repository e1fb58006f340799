"""Words for a layer that cannot be made: parameters missing, unknown, misspelt or of the wrong type."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Iterable
from types import ModuleType
from typing import Any

import keras

from designer.builder.allowed import find_class, find_op
from designer.builder.mistakes import UnknownName, UnknownParameter

from .values import Refusal, Words

_MISSING = re.compile(
    r"(\w+)\.__init__\(\) missing \d+ required (?:positional|keyword-only) arguments?: (.*)"
)
_UNEXPECTED = re.compile(r"(\w+)\.__init__\(\) got an unexpected keyword argument '(\w+)'")
_UNRECOGNISED = re.compile(r"Unrecognized keyword arguments passed to (\w+): \{'(\w+)'")
_UNINTERPRETED = re.compile(r"Could not interpret (\w+).* identifier: (.*)")
_COMPARED = re.compile(
    r"not supported between instances of|unsupported operand type|must be str|can't multiply"
)
_POSITIVE = re.compile(r"positive (?:integer|value)|Negative dimensions are not|satisfy `value > 0`")
_NAMED = (re.compile(r"`(\w+)`"), re.compile(r"\b(\w+)="))

_PLACES: dict[str, ModuleType] = {
    "activation": keras.activations,
    "initializer": keras.initializers,
    "regularizer": keras.regularizers,
    "constraint": keras.constraints,
}


def missing_parameter(refusal: Refusal) -> Words | None:
    """A parameter without default that has no value."""
    found = _MISSING.search(refusal.text)
    if found is None:
        return None
    names = re.findall(r"'(\w+)'", found[2])
    what = " and ".join(names)
    own = found[1] == refusal.layer.kind
    where = found[1] if own else f"The {found[1]} inside {refusal.kind}"
    message = f"{where} needs a value for {what}. Set it in the inspector."
    return Words(message, "missing-parameter", parameter=names[0] if own else None)


def unknown_parameter(refusal: Refusal) -> Words | None:
    """A parameter that the layer does not have."""
    found = _UNRECOGNISED.search(refusal.text) or _UNEXPECTED.search(refusal.text)
    if isinstance(refusal.error, UnknownParameter):
        owner, name = refusal.kind, refusal.error.parameter
    elif found is not None:
        owner, name = found[1], found[2]
    else:
        return None
    if name not in refusal.layer.config:
        return Words(f"{owner} has no parameter {name!r}. Remove it.", "unknown-parameter")
    near = difflib.get_close_matches(name, parameters_of(refusal.layer.kind), n=1)
    changes = {near[0]: refusal.config_value(name)} if near else {}
    advice = f"Did you mean {near[0]}?" if near else "Remove it."
    message = f"{owner} has no parameter {name!r}. {advice}"
    return Words(message, "unknown-parameter", None, name, changes=changes, resets=(name,))


def parameters_of(kind: str) -> list[str]:
    """The names of the parameters of a layer or op; none when there is no such kind."""
    try:
        made: Any = (
            find_op(kind.removeprefix("ops.")) if kind.startswith("ops.") else find_class("layer", kind)
        )
    except UnknownName:
        return []
    classes = (
        [made] if inspect.isfunction(made) else [c.__init__ for c in made.__mro__ if "__init__" in vars(c)]
    )
    names = [name for one in classes for name in inspect.signature(one).parameters]
    return [name for name in names if name not in ("self", "args", "kwargs")]


def unknown_identifier(refusal: Refusal) -> Words | None:
    """An activation, initializer, regularizer or constraint that Keras does not know by this name."""
    found = _UNINTERPRETED.search(refusal.text)
    if found is None:
        return None
    what, name = found[1], found[2].strip()
    parameter = _holding(refusal, name, what)
    near = difflib.get_close_matches(name, _names(_PLACES.get(what)), n=1)
    advice = f"Did you mean {near[0]!r}?" if near else "Choose one from the list."
    changes = {parameter: near[0]} if parameter and near else {}
    resets = (parameter,) if parameter else ()
    message = f"There is no {what} {name!r}. {advice}"
    return Words(message, f"unknown-{what}", None, parameter, changes=changes, resets=resets)


def _holding(refusal: Refusal, value: str, ending: str) -> str | None:
    holding = [name for name, held in refusal.layer.config.items() if str(held) == value]
    return next((name for name in holding if name.endswith(ending)), holding[0] if holding else None)


def _names(module: ModuleType | None) -> Iterable[str]:
    return [name for name, value in vars(module).items() if callable(value)] if module else []


def wrong_type(refusal: Refusal) -> Words | None:
    """Text where a number belongs, found by the parameter that holds it."""
    if not isinstance(refusal.error, TypeError) or not _COMPARED.search(refusal.text):
        return None
    words = {
        "activation",
        "padding",
        "data_format",
        "dtype",
        "interpolation",
        "name",
        "mode",
        "implementation",
    }
    held = {n: v for n, v in refusal.layer.config.items() if isinstance(v, str) and n not in words}
    suspects = [name for name in held if not name.endswith(("initializer", "regularizer", "constraint"))]
    if len(suspects) != 1:
        return None
    name = suspects[0]
    message = f"{name} of {refusal.kind} is {held[name]!r}, and it must be a number. Change it."
    return Words(message, "wrong-type", parameter=name, resets=(name,))


def not_positive(refusal: Refusal) -> Words | None:
    """A size or a count that is zero or less."""
    if not _POSITIVE.search(refusal.text):
        return None
    held = {
        n: v
        for n, v in refusal.layer.config.items()
        if isinstance(v, (int, float)) and v <= 0 and v is not False
    }
    name = named_parameter(refusal) or (next(iter(held)) if len(held) == 1 else None)
    if name is None or name not in held:
        return None
    message = f"{name} of {refusal.kind} is {held[name]}, and it must be a whole number from 1. Change it."
    return Words(message, "not-positive", parameter=name, resets=(name,))


def named_parameter(refusal: Refusal) -> str | None:
    """The parameter that Keras's own message speaks of, if the document sets it."""
    known = getattr(refusal.error, "parameter", None)
    named = [name for pattern in _NAMED for name in pattern.findall(refusal.text)]
    named += ["dtype"] if "dtype" in refusal.text.lower() else []
    return known or next((name for name in named if name in refusal.layer.config), None)
