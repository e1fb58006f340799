"""Optimizers of a script: what they are and what they were given, never made."""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.scripts.problems import Raised
from designer.scripts.values import Native, Place, Session, Value

from .opaque import unknown_in


@dataclass(frozen=True, slots=True)
class Callback:
    """A callback of a training, by its class and the arguments that are known; it is never made."""

    kind: str
    given: Mapping[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Optimizer:
    """An optimizer by its class and the arguments that are known."""

    kind: str
    given: Mapping[str, Value]


def callback(name: str, of: type) -> Native:
    """A callback's class: it belongs to a training and is never made here."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        try:
            given = inspect.signature(of).bind_partial(*args, **kwargs).arguments
        except TypeError as error:
            raise Raised(error, place) from error
        return Callback(name, {key: value for key, value in given.items() if unknown_in([value]) is None})

    return Native(name, run, of=of)


def optimizer(name: str, of: type) -> Native:
    """An optimizer's class, also with the names of Keras 2."""

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        named = {_TODAY.get(key, key): value for key, value in kwargs.items()}
        if named.pop("decay", None):
            session.remark("lost", _DECAY.format(name), place)
        try:
            given = inspect.signature(of).bind_partial(*args, **named).arguments
        except TypeError as error:
            raise Raised(error, place) from error
        known = {key: value for key, value in given.items() if unknown_in([value]) is None}
        for key in given.keys() - known.keys():
            session.remark("lost", _UNKNOWN.format(name, key), place)
        return Optimizer(of.__name__, known)

    return Native(name, run, of=of)


_TODAY = {"lr": "learning_rate"}
_DECAY = "The decay of {}'s learning rate was left out: Keras has schedules for it."
_UNKNOWN = "{}'s {} is not known; Keras's usual one stands in for it."
