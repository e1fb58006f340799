"""How training is left before its end: between two batches, or, while it is prepared, wherever it is."""

from __future__ import annotations

import _thread
import signal
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Literal

from designer import runs
from designer.runs import RunStore, StoreUnavailable, Wish

_EVERY_SECONDS = 0.25
_WISHES: dict[str, Wish] = {"pausing": "pause", "stopping": "stop"}


class Halted(BaseException):
    """Training was left because somebody asked for it; no error, and nothing that handles errors takes it for one."""


class Wishes:
    """What is wished of this process: by a signal to end, which means pause, or in the run store."""

    def __init__(self, store: RunStore, run: str) -> None:
        self.heard: Wish | Literal[""] = ""
        self._store, self._run = store, run
        self._at_once = False

    def listen(self) -> None:
        """From now on a signal to end is a wish to pause; needs the main thread."""
        signal.signal(signal.SIGTERM, lambda *_: self._follow("pause"))

    @contextmanager
    def followed_at_once(self) -> Iterator[None]:
        """Inside, a wish raises Halted wherever the main thread is: there is nothing to keep yet."""
        if self.heard:
            raise Halted
        over = threading.Event()
        thread = threading.Thread(target=self._look, args=(over,), name="wishes", daemon=True)
        thread.start()
        self._at_once = True
        try:
            yield
        finally:
            self._at_once = False
            over.set()
            thread.join()

    def _follow(self, wish: Wish) -> None:
        self.heard = self.heard or wish
        if self._at_once:
            self._at_once = False
            raise Halted

    def _look(self, over: threading.Event) -> None:
        while not over.wait(_EVERY_SECONDS):
            try:
                wish = _WISHES.get(runs.run(self._store, self._run).state)
            except (StoreUnavailable, sqlite3.Error):
                continue
            if wish:
                self.heard = wish
                _thread.interrupt_main(signal.SIGTERM)
