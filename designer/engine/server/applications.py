"""The architectures that come with Keras, made without memory for their weights."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import keras

from designer.builder import deep_recursion
from designer.graph import Json

from .own_thread import in_own_thread

#: Room for Keras's recursion in the deepest of them.
_NODES = 2000


@cache
def applications() -> dict[str, Callable[..., Any]]:
    """The functions of keras.applications by name."""
    found = vars(keras.applications).items()
    return {name: value for name, value in found if inspect.isfunction(value) and name[:1].isupper()}


def names() -> Json:
    """The names of all of them, in order."""
    return [*sorted(applications())]


def application(name: str, include_top: bool, classes: int, input_shape: Sequence[int] | None) -> Json:
    """The serialized model of one of them; ValueError in Keras's words when the options do not fit."""
    function = applications().get(name)
    if function is None:
        raise ValueError(f"Keras {keras.__version__} has no application named {name!r}.")
    options: dict[str, Any] = {
        "include_top": include_top,
        "weights": None,
        "input_shape": tuple(input_shape or ()) or None,
    }
    if include_top:
        options["classes"] = classes

    def make() -> Json:
        with keras.StatelessScope(initialize_variables=False), deep_recursion(_NODES):
            config: Json = keras.saving.serialize_keras_object(function(**options))
            return config

    return in_own_thread(make)
