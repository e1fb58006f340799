"""The thread that writes what was measured to the run store, four times a second, and hears of wishes."""

from __future__ import annotations

import math
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from typing import Literal

from designer import runs
from designer.runs import Progress, RunStore

from .folding import Event, fold
from .metering import Meter

_EVERY_SECONDS = 0.25
_FIRST_SECONDS = 0.05  # until the first batch, which one wants to see

Verdict = Literal["", "stop", "diverged"]


class Flusher:
    """Takes events from the training thread by `add`; `verdict` says when training has to end, and why."""

    def __init__(self, store: RunStore, run: str, progress: Callable[[], Progress]) -> None:
        self.verdict: Verdict = ""
        self._events: list[Event] = []
        self.add = self._events.append
        self._store, self._run, self._progress = store, run, progress
        self._end = threading.Event()
        self._begun = False
        self._complained = False
        self._meter = Meter(runs.run(store, run).batch_size)
        self._thread = threading.Thread(target=self._work, name="flusher", daemon=True)

    def start(self) -> None:
        """From now on events are written; what was wished before is heard at once."""
        self._flush_here()
        self._thread.start()

    def close(self) -> None:
        """Writes what is left; sqlite3.Error when even now it cannot be written."""
        self._end.set()
        self._thread.join()
        self._flush_here()

    def _flush_here(self) -> None:
        with closing(runs.connect(self._store)) as connection:
            self._flush(connection)

    def _work(self) -> None:
        connection = runs.connect(self._store)
        while not self._end.wait(_EVERY_SECONDS if self._begun else _FIRST_SECONDS):
            try:
                self._flush(connection)
            except sqlite3.Error as error:  # a full disk may get room again: nothing is dropped
                self._complain(error)
        connection.close()

    def _flush(self, connection: sqlite3.Connection) -> None:
        events = self._events[:]
        self._begun = self._begun or bool(events)
        now = time.time()
        points = [*fold(events), *self._meter.points(events, now)]
        if runs.record(connection, self._run, points, self._progress(), now) == "stop":
            self.verdict = self.verdict or "stop"
        del self._events[: len(events)]
        if any(not math.isfinite(event.values.get("loss", 0.0)) for event in events):
            self.verdict = "diverged"

    def _complain(self, error: sqlite3.Error) -> None:
        if not self._complained:
            print(f"The run store cannot be written ({error}); training goes on.", file=sys.stderr)
        self._complained = True
