"""Parameters read off a signature and its documentation."""

from __future__ import annotations

import inspect
import math
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from designer.catalogue.model import Family, Parameter
from designer.graph import Json

from .choices import confirmed, documented
from .guess import guess
from .overrides import overrides

_NONE_IS_A_VALUE = re.compile(r"(?:\bor |, )`?None`?\b|\bif `?None`?\b|^`?None`?[,:]|- `None`", re.IGNORECASE)
_POSITIONAL = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)

#: Makes the thing with the arguments given, to hear what Keras says to them.
Attempt = Callable[[Mapping[str, object]], object]


def named(signature: inspect.Signature, without: Iterable[str] = ()) -> list[inspect.Parameter]:
    """The arguments of a signature that have a name of their own, less those named and `self`."""
    skipped = {"self", *without}
    return [p for p in signature.parameters.values() if p.kind in _POSITIONAL and p.name not in skipped]


def read(
    family: Family,
    owner: str,
    arguments: Iterable[inspect.Parameter],
    texts: Mapping[str, str],
    attempt: Attempt | None = None,
) -> tuple[Parameter, ...]:
    """The parameters of a class or function: types guessed, choices confirmed, corrections applied."""
    guessed = [_corrected(family, owner, _guessed(argument, texts)) for argument in arguments]
    if attempt is None:
        return tuple(guessed)
    required = {p.name: sample(p) for p in guessed if p.required}
    return tuple(_with_choices(family, owner, p, required, attempt) for p in guessed)


def json_value(value: object) -> Json:
    """A default as JSON: tuples are lists, functions their names; None where JSON has nothing for it."""
    if isinstance(value, (list, tuple)):
        return [json_value(item) for item in value]
    if isinstance(value, float) and not math.isfinite(value):
        return None
    if value is None or isinstance(value, (bool, int, float, str, dict)):
        return value
    return getattr(value, "__name__", None)


def sample(parameter: Parameter) -> object:
    """A value to try a parameter with, of its type."""
    if parameter.name in overrides().samples:
        return overrides().samples[parameter.name]
    if parameter.choices:
        return parameter.choices[0]
    return {"integer": 2, "integers": 2, "number": 0.5, "shape": [4], "axes": 1, "string": "a"}.get(
        parameter.type
    )


def _guessed(argument: inspect.Parameter, texts: Mapping[str, str]) -> Parameter:
    required = argument.default is inspect.Parameter.empty
    default = None if required else json_value(argument.default)
    text = texts.get(argument.name, "")
    optional = not required and (default is None or bool(_NONE_IS_A_VALUE.search(text)))
    kind = guess(argument.name, default, text)
    choices = documented(text) if kind in ("string", "choice", None) else ()
    if choices and (default is None or default in choices):
        return Parameter(argument.name, "choice", required, default, choices, text, optional)
    return Parameter(argument.name, kind or "json", required, default, choices, text, optional)


def _corrected(family: Family, owner: str, parameter: Parameter) -> Parameter:
    return overrides().parameter(family, owner, parameter)


def _with_choices(
    family: Family, owner: str, parameter: Parameter, required: Mapping[str, object], attempt: Attempt
) -> Parameter:
    """The parameter with the values that Keras itself names, where it complains of a bogus one."""
    if parameter.type not in ("choice", "string"):
        return parameter
    named = confirmed(lambda bogus: attempt({**required, parameter.name: bogus}))
    if len(named) < 2 or (isinstance(parameter.default, str) and parameter.default not in named):
        return parameter
    ordered = sorted(
        named, key=lambda v: parameter.choices.index(v) if v in parameter.choices else len(named)
    )
    return _corrected(family, owner, replace(parameter, type="choice", choices=tuple(ordered)))
