"""The architectures that come with Keras, made without memory for their weights."""

from __future__ import annotations

import inspect
import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from functools import cache
from typing import Any

import keras
import numpy as np

from designer.builder import deep_recursion
from designer.graph import Json

from .own_thread import in_own_thread
from .published import Published, instead_of_fetching
from .recipients import NODES, described

_PIXEL = 255.0


@cache
def applications() -> dict[str, Callable[..., Any]]:
    """The functions of keras.applications by name."""
    found = vars(keras.applications).items()
    return {name: value for name, value in found if inspect.isfunction(value) and name[:1].isupper()}


def names() -> Json:
    """The names of all of them, in order, each with the pixels that it expects, in words."""
    return {name: _expected(function) for name, function in sorted(applications().items())}


def application(
    name: str, include_top: bool, classes: int, input_shape: Sequence[int] | None, published: bool = False
) -> Json:
    """One of them and what it takes as weights; ValueError in Keras's words when the options do not fit.

    The answer has the size of its images, None for any. With `published` it is the model as Keras makes it for
    the weights that it publishes, and the answer has the name and the address of their file.
    """
    options = options_of(include_top, classes, input_shape)

    def make() -> Json:
        found: list[Published] = []
        with ExitStack() as stack:
            stack.enter_context(keras.StatelessScope(initialize_variables=False))
            stack.enter_context(deep_recursion(NODES))
            if published:
                stack.enter_context(instead_of_fetching(found.append))
            model = function_named(name)(weights="imagenet" if published else None, **options)
            told = described(model)
        if published and not found:
            raise ValueError(f"Keras publishes no weights for {name} with these options.")
        about: dict[str, Json] = {"file": found[0].file, "address": found[0].address} if found else {}
        return {**told, **about, "size": model.input_shape[1]}

    return in_own_thread(make)


def function_named(name: str) -> Callable[..., Any]:
    """The function of Keras that makes an application; ValueError when there is none."""
    function = applications().get(name)
    if function is None:
        raise ValueError(f"Keras {keras.__version__} has no application named {name!r}.")
    return function


def options_of(include_top: bool, classes: int | None, input_shape: Sequence[int] | None) -> dict[str, Any]:
    """The arguments of such a function, but for the weights."""
    options: dict[str, Any] = {"include_top": include_top, "input_shape": tuple(input_shape or ()) or None}
    if include_top and classes is not None:
        options["classes"] = classes
    return options


def _expected(function: Callable[..., Any]) -> str:
    """What its module's `preprocess_input` makes of pixels from 0 to 255, in words; "" where it has none."""
    module = sys.modules[function.__module__]
    if not hasattr(module, "preprocess_input"):
        return ""
    black, white, red = (
        np.asarray(module.preprocess_input(np.array([[pixel]], "float32")))[0, 0]
        for pixel in ([0.0] * 3, [_PIXEL] * 3, [_PIXEL, 0.0, 0.0])
    )
    if np.ptp(black) or np.ptp(white):
        order = " in the order blue, green, red" if np.argmax(np.abs(red - black)) else ""
        divided = "" if np.allclose(white - black, _PIXEL) else ", divided by its deviation"
        where = f"keras.applications.{function.__module__.rpartition('.')[2]}.preprocess_input"
        made = f"less ImageNet's mean{divided}: what {where} makes of 0 to 255"
        return f"pixels{order}, {made}. Prepare the data so, or put layers that do it before it"
    if black[0] == 0 and white[0] == _PIXEL:
        return "pixels from 0 to 255, which it scales itself"
    return (
        f"pixels scaled to {black[0]:g} … {white[0]:g}. Scale the data so, or put a Rescaling layer before it"
    )
