"""Calls of Keras's classes as scripts write them: older spellings read as today's, files and data left out."""

from __future__ import annotations

import inspect
import re
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import keras

from designer.scripts.keras_objects import native
from designer.scripts.problems import Problem
from designer.scripts.values import Function, Native, Place, Session, Value

from .lambdas import Activated
from .opaque import unknown_in

_RENAMED = {
    "output_dim": "units", "nb_filter": "filters", "border_mode": "padding", "subsample": "strides",
    "init": "kernel_initializer", "W_regularizer": "kernel_regularizer", "b_regularizer": "bias_regularizer",
    "W_constraint": "kernel_constraint", "dim_ordering": "data_format", "batch_input_shape": "batch_shape",
}  # fmt: skip
_ONLY_INITIAL = ("weights",)
_PARTS = ("initializer", "regularizer", "constraint")


def layer(name: str, of: type) -> Native:
    """A layer's class."""
    made = native(name, of)
    order = _parameters(of)
    takes = set(order)

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        given = {_today(key, takes): value for key, value in kwargs.items()}
        if isinstance({**dict(zip(order, args, strict=False)), **given}.get("vocabulary"), str):
            raise Problem(
                f"The vocabulary of {name} is in a file, which is not read. Write its words.", place
            )
        known = _known(session, name, given, place)
        activation = {**dict(zip(order, args, strict=False)), **known}.get("activation")
        if not isinstance(activation, Function) or not _ACTIVATED.fullmatch(name):
            return made.run(session, args, known, place)
        first = tuple(None if one is activation else one for one in args)
        rest = {key: value for key, value in known.items() if value is not activation}
        inner = None if name == "Activation" else made.run(session, first, rest, place)
        return Activated(session, {"function": activation}, place, name=rest.get("name"), inner=inner)

    return replace(made, run=run)


#: Layers whose activation is the last thing that they do.
_ACTIVATED = re.compile(r"Activation|(Einsum)?Dense|(Separable|Depthwise)?Conv\dD(Transpose)?")


def _parameters(of: type) -> tuple[str, ...]:
    """What a class takes, in the order in which it may be given by position."""
    code = getattr(getattr(of, "__init__", None), "__code__", None)
    return tuple(code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]) if code else ()


def _today(key: str, takes: set[str]) -> str:
    return key if key in takes or key not in _RENAMED else _RENAMED[key]


def _known(session: Session, name: str, given: dict[str, Value], place: Place) -> dict[str, Value]:
    """The arguments without initial weights, and without parts that are unknown and do not change a shape."""
    found = dict(given)
    for key, value in given.items():
        initial = key in _ONLY_INITIAL
        if initial or (key.endswith(_PARTS) and unknown_in([value]) is not None):
            del found[key]
            if value is not None:
                session.remark(
                    "lost",
                    f"The {key.replace('_', ' ')} of {name} is not in the script; it was left out.",
                    place,
                )
    return found


def application(name: str, function: Callable[..., Any]) -> Native:
    """An architecture of Keras's, always with weights of its own: none are fetched."""
    made = native(name, function)

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        weights = kwargs.get("weights", "imagenet")
        if weights is not None:
            which = "those of ImageNet" if weights == "imagenet" else "those of a file"
            session.remark(
                "note",
                f"{name} begins with random weights here, not with {which}: Weights fetches them.",
                place,
            )
        return made.run(session, args, {**kwargs, "weights": None}, place)

    return replace(made, run=run, function=None)


def of_configuration(made: Native) -> Native:
    """Keras's `get`, which takes a name or an object here, never a configuration."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        for value in (*args, *kwargs.values()):
            if isinstance(value, dict):
                raise Problem(f"{made.name} is given a configuration. Write the object, or its name.", place)
        found = made.run(session, args, kwargs, place)
        return native(found.__name__, found) if inspect.isfunction(found) else found

    return replace(made, run=run, function=None)


def input_of(made: Native) -> Native:
    """keras.Input: a tensor that the script makes it from is not known here."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        given = {key: value for key, value in kwargs.items() if not (key == "tensor" and value is None)}
        return made.run(session, args, given, place)

    return replace(made, run=run, of=keras.KerasTensor)
