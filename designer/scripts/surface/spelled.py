"""Functions of other libraries that are called as Keras's own, on tensors of a model or on plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import keras

from designer.scripts.keras_objects import native
from designer.scripts.problems import Problem
from designer.scripts.values import Native, Place, Session, Value

from .opaque import opaque
from .sizes import guarded
from .spelling import IGNORED, Spelling, spelling, value


def spelled(name: str, line: str, function: Callable[..., object] | None = None) -> Native:
    """A function under a name of another library; `function` is what Keras knows it as, where it takes one."""
    found = spelling(line)
    inner = guarded(native(found.target, keras_function(found.target)))

    def run(session: Session, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place) -> Value:
        return inner.run(session, (), bound(name, found, args, kwargs, place), place)

    return opaque(Native(name, run, function=function))


def keras_function(target: str) -> Callable[..., Any]:
    """Keras's function by its name, such as "ops.mean"."""
    room, _, name = target.partition(".")
    found: Callable[..., Any] = getattr(getattr(keras, room), name)
    return found


def bound(
    name: str, found: Spelling, args: tuple[Value, ...], kwargs: Mapping[str, Value], place: Place
) -> dict[str, Value]:
    """The arguments of a call by their names in Keras; Problem where Keras has no such argument."""
    if len(args) > len(found.arguments):
        raise Problem(f"{name} takes {len(found.arguments)} arguments here; it got {len(args)}.", place)
    given = {one.ours: arg for one, arg in zip(found.arguments, args, strict=False)}
    for key, arg in kwargs.items():
        ours = found.ours(key)
        if ours is not None:
            given[ours] = arg
        elif key not in IGNORED and arg not in (None, False):
            raise Problem(
                f"Keras's {found.target} has nothing for {key!r} of {name}. Write it without.", place
            )
    added = found.added(len(args), frozenset(kwargs))
    return {**given, **{key: value(default) for key, default in added.items()}}
