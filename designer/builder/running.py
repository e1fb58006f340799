"""Code of a design's own, run: only where it may, with a limit on its time, its mistakes with their lines."""

from __future__ import annotations

import ctypes
import linecache
import threading
import traceback
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import lru_cache
from types import ModuleType
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from designer.custom import Written, is_allowed, read_all, switched_on

from .mistakes import CustomFailed, UnknownName
from .words import stripped

#: What one run of custom code may take: a definition, a constructor, or a call on tensors without values.
SECONDS = 10.0

_MODULE = "layerloom_custom"
_FILE = "<custom code {}>"
_LONGEST = 300


class TookTooLong(BaseException):
    """Code did not come to an end in time. No `except Exception` of its own catches this."""


def find_custom(functions: Mapping[str, str], name: str) -> Any:
    """What a source of the design defines: a class or a function; CustomFailed, with its line, when it fails."""
    if name not in functions:
        raise UnknownName(
            f"This design has no custom code named {name!r}. Write it, or choose another layer."
        )
    found = _run(_running(functions))[name]
    if isinstance(found, CustomFailed):
        raise CustomFailed(found.name, found.line, found.told)
    return found


def problems_of(functions: Mapping[str, str]) -> dict[str, CustomFailed]:
    """What goes wrong when the sources are run, by name."""
    found = _run(_running(functions))
    return {name: made for name, made in found.items() if isinstance(made, CustomFailed)}


def _running(functions: Mapping[str, str]) -> tuple[tuple[str, str], ...]:
    """The sources as far as they may run."""
    return tuple((name, source if is_allowed(source) else "") for name, source in functions.items())


@contextmanager
def within(name: str, seconds: float = SECONDS) -> Iterator[None]:
    """A limit on the time of what is done inside, and its errors as CustomFailed with the line at fault.

    Code that waits outside Python (a long sleep, a call into a library) is only stopped once it comes back.
    """
    watch = _Watch(threading.get_ident(), seconds)
    try:
        with watch:
            yield
    except CustomFailed:
        raise
    except TookTooLong as error:
        line = _place(error, name)[1]
        raise CustomFailed(
            name, line, f"This took longer than {seconds:g} seconds and was stopped."
        ) from error
    except Exception as error:
        found = located(error, name)
        if found is None:
            raise
        raise found from error


def located(error: BaseException, name: str = "") -> CustomFailed | None:
    """The mistake in custom code that an error comes from, if it comes from some."""
    place, line = _place(error, name)
    if not line:
        return None
    if isinstance(error, MemoryError):
        return CustomFailed(place, line, "This needs more memory than custom code may have.")
    return CustomFailed(place, line, _said(error))


class _Watch:
    """Raises TookTooLong in a thread that is still inside when the time is up, until it leaves."""

    def __init__(self, thread: int, seconds: float) -> None:
        self._thread, self._seconds = thread, seconds
        self._left, self._lock = threading.Event(), threading.Lock()

    def __enter__(self) -> None:
        threading.Thread(target=self._look_on, daemon=True).start()

    def __exit__(self, *_: object) -> None:
        with self._lock:
            self._left.set()

    def _look_on(self) -> None:
        wait = self._seconds
        while not self._left.wait(wait):
            with self._lock:
                if not self._left.is_set():
                    _raise_in(self._thread, TookTooLong)
            wait = 1.0


def _raise_in(thread: int, error: type[BaseException]) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error))


@lru_cache(maxsize=8)
def _run(functions: tuple[tuple[str, str], ...]) -> Mapping[str, Any]:
    """What each source defines, or why it defines nothing, in one namespace, as in one module."""
    module = ModuleType(_MODULE)
    vars(module).update(keras=keras, ops=keras.ops, np=np, tf=tf)
    written = read_all(dict(functions))
    return {name: _defined(written[name], source, vars(module)) for name, source in functions}


def _defined(written: Written, source: str, namespace: dict[str, Any]) -> Any:
    name, problems = written.name, written.problems
    try:
        _must_be_allowed(name, source)
        if problems:
            raise CustomFailed(name, problems[0].line, problems[0].message)
        file = _FILE.format(name)
        linecache.cache[file] = (len(source), None, source.splitlines(keepends=True), file)
        with within(name):
            exec(compile(source, file, "exec", dont_inherit=True), namespace)
        return namespace[name]
    except CustomFailed as error:
        return error


def _must_be_allowed(name: str, source: str) -> None:
    if not source:
        raise CustomFailed(name, 0, (_WAITING if switched_on() else _OFF).format(name))


_OFF = (
    "{0!r} is code of this design's own, and such code is switched off on this server. "
    "Whoever runs it can switch it on: LAYERLOOM_CUSTOM_CODE=on."
)
_WAITING = (
    "{0!r} is code that came with this design and has not been run. "
    "Read it under Custom code, and allow it if you trust it."
)


def _place(error: BaseException, name: str) -> tuple[str, int]:
    """The custom code and the line that an error comes from; line 0 when it comes from none."""
    if isinstance(error, SyntaxError) and error.filename == _FILE.format(name):
        return name, error.lineno or 0
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        if frame.filename.startswith("<custom code ") and frame.lineno:
            return frame.filename.removeprefix("<custom code ").removesuffix(">"), frame.lineno
    return name, 0


def _said(error: BaseException) -> str:
    text = stripped(str(error))
    if "Iterating over a symbolic" in text:
        return _TAKEN_APART
    shortened = text if len(text) <= _LONGEST else text[:_LONGEST].rstrip() + " …"
    return f"{type(error).__name__}: {shortened}" if shortened else type(error).__name__


_TAKEN_APART = "One tensor is taken apart as if it were several. Connect as many tensors as this line wants."
