"""The thread that writes what was measured to the run store, four times a second, and hears of wishes."""

from __future__ import annotations

import math
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from typing import Literal

from designer import runs
from designer.runs import Progress, RunStore, Wish

from .folding import Event, fold
from .metering import Meter
from .telling import tell

_EVERY_SECONDS = 0.25
_FIRST_SECONDS = 0.05  # until the first batch, which one wants to see
_PATIENCE_SECONDS = 600.0

Verdict = Literal["", "pause", "stop", "diverged"]


class Flusher:
    """Takes events from the training thread by `add`; `verdict` says when training has to end, and why.

    `noted` gives what is noted once with each writing, such as the learning rate; `wished` what is wished of
    this process besides what is wished in the run store; `look` is told whether the run is looked into.
    """

    def __init__(
        self,
        store: RunStore,
        run: str,
        progress: Callable[[], Progress],
        *,
        noted: Callable[[], list[Event]] = list,
        wished: Callable[[], Wish | Literal[""]] = lambda: "",
        look: Callable[[bool], None] = lambda _: None,
    ) -> None:
        self.verdict: Verdict = ""
        self._events: list[Event] = []
        self.add = self._events.append
        self._store, self._run, self._progress = store, run, progress
        self._noted, self._wished, self._look = noted, wished, look
        self._end = threading.Event()
        self._one = threading.Lock()
        self._begun = False
        self._complained = False
        self._meter = Meter(runs.run(store, run).batch_size)
        self._thread = threading.Thread(target=self._work, name="flusher", daemon=True)

    def start(self) -> None:
        """From now on events are written; what was wished before is heard at once."""
        self._flush_here()
        self._thread.start()

    def close(self) -> None:
        """Writes what is left, waiting some minutes for room; sqlite3.Error when it cannot be written even then."""
        self._end.set()
        if self._thread.is_alive():
            self._thread.join()
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while True:
            try:
                return self._flush_here()
            except sqlite3.Error as error:
                if self._wished() or time.monotonic() > deadline:
                    raise
                self._complain(error)
                time.sleep(1.0)

    def secure(self) -> None:
        """What was added until now is on the disk before this returns; sqlite3.Error when it cannot be."""
        with closing(runs.connect(self._store)) as connection:
            connection.execute("pragma synchronous = full")
            self._flush(connection)

    def _flush_here(self) -> None:
        with closing(runs.connect(self._store)) as connection:
            self._flush(connection)

    def _work(self) -> None:
        connection = runs.connect(self._store)
        while not self._end.wait(_EVERY_SECONDS if self._begun else _FIRST_SECONDS):
            self._hear(self._wished())
            try:
                self._flush(connection)
            except sqlite3.Error as error:  # a full disk may get room again: nothing is dropped
                self._complain(error)
        connection.close()

    def _flush(self, connection: sqlite3.Connection) -> None:
        with self._one:
            events, now = self._events[:], time.time()
            self._begun = self._begun or bool(events)
            noted = self._noted() if events else []
            points = [*fold(events), *fold(noted), *self._meter.points(events, now)]
            asked = runs.record(connection, self._run, points, self._progress(), now)
            self._hear(asked.wish)
            self._look(asked.is_looked_into)
            del self._events[: len(events)]
        if any(not math.isfinite(event.values.get("loss", 0.0)) for event in events):
            self.verdict = "diverged"

    def _hear(self, wish: str) -> None:
        if not self.verdict:
            self.verdict = "stop" if wish == "stop" else "pause" if wish == "pause" else ""

    def _complain(self, error: sqlite3.Error) -> None:
        if not self._complained:
            tell(f"The run store cannot be written ({error}); training goes on.")
        self._complained = True
