"""Work that a page does not wait for: done once in the background, and asked after at the next look."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from threading import Lock
from typing import Any

import streamlit as st

_MOST = 128


@dataclass(frozen=True, slots=True)
class Work:
    """Something being found out as of `mark`, and what was found `before`, if anything was."""

    mark: Hashable
    future: Future[Any]
    before: Future[Any] | None = None

    @property
    def is_done(self) -> bool:
        """Whether it has come to an end, well or not."""
        return self.future.done()

    def result(self, patience: float) -> Any:
        """What was found, waiting so many seconds for the newest; what was found before it otherwise, or None.

        Raises what the work raised.
        """
        try:
            return self.future.result(timeout=patience)
        except NotYet:
            return self.before.result() if self.before is not None else None


class Background:
    """Results by what was asked for; the latest are kept. Safe to ask from any thread."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(2, "background")
        self._known: OrderedDict[Hashable, Work] = OrderedDict()
        self._lock = Lock()

    def begin(self, key: Hashable, work: Callable[[], object], mark: Hashable = None) -> Work:
        """The work of that key: begun now if it has not begun before, or if it is done and was as of another mark."""
        with self._lock:
            known = self._known.get(key)
            if known is None or (known.mark != mark and known.is_done):
                before = known.future if known is not None and known.future.exception() is None else None
                known = Work(mark, self._pool.submit(work), before)
            self._known[key] = known
            self._known.move_to_end(key)
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
            return known

    def begun(self, key: Hashable) -> Work | None:
        """The work of that key, if it has begun."""
        with self._lock:
            return self._known.get(key)


@st.cache_resource(show_spinner=False)
def background() -> Background:
    """The one that all windows share."""
    return Background()
