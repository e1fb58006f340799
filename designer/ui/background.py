"""Work that a page does not wait for: done once in the background, and asked after at the next look."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import Lock
from typing import Any

import streamlit as st

_MOST = 128


class Background:
    """Results by what was asked for; the latest are kept. Safe to ask from any thread."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(2, "background")
        self._known: OrderedDict[Hashable, Future[Any]] = OrderedDict()
        self._lock = Lock()

    def begin(self, key: Hashable, work: Callable[[], object]) -> Future[Any]:
        """The work of that key, which begins now unless it has begun before."""
        with self._lock:
            if key not in self._known:
                self._known[key] = self._pool.submit(work)
            self._known.move_to_end(key)
            while len(self._known) > _MOST:
                self._known.popitem(last=False)
            return self._known[key]

    def begun(self, key: Hashable) -> Future[Any] | None:
        """The work of that key, if it has begun."""
        with self._lock:
            return self._known.get(key)

    def forget(self, key: Hashable) -> None:
        """Let the work of that key begin anew when it is asked for."""
        with self._lock:
            self._known.pop(key, None)


@st.cache_resource(show_spinner=False)
def background() -> Background:
    """The one that all windows share."""
    return Background()
