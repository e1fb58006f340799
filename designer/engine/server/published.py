"""The weights that Keras publishes for its applications: which file it would fetch, and from where."""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import keras
from keras.src.utils import file_utils


@dataclass(frozen=True, slots=True)
class Published:
    """A file of weights: the name that Keras gives it, and its address."""

    file: str
    address: str


@contextlib.contextmanager
def instead_of_fetching(note: Callable[[Published], object]) -> Iterator[None]:
    """Lets an application be made for its published weights without them: they are neither fetched nor read."""

    def noted(fname: str, origin: str, **_: Any) -> str:
        note(Published(fname, origin))
        return fname

    with (
        _replaced(file_utils, "get_file", noted),
        _replaced(keras.Model, "load_weights", lambda *_, **__: None),
    ):
        yield


@contextlib.contextmanager
def fetching_by(fetch: Callable[..., str]) -> Iterator[Callable[..., str]]:
    """Lets applications fetch their files by another function; gives Keras's own."""
    own: Callable[..., str] = file_utils.get_file
    with _replaced(file_utils, "get_file", lambda *args, **options: fetch(own, *args, **options)):
        yield own


@contextlib.contextmanager
def _replaced(owner: Any, name: str, value: object) -> Iterator[None]:
    before = getattr(owner, name)
    setattr(owner, name, value)
    try:
        yield
    finally:
        setattr(owner, name, before)
