"""Trying something on Keras to learn what it says to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

_Result = TypeVar("_Result")


def attempt(call: Callable[[], _Result]) -> tuple[_Result | None, str]:
    """What a call gives and ""; or None and the error's text, whatever the kind of error.

    A wrong guess makes Keras and its backends raise nearly anything; none of it is a bug of ours.
    """
    try:
        return call(), ""
    except Exception as error:
        return None, str(error) or type(error).__name__
