"""What a trainer does for others and for its own obituary while it lives: now and then, in a thread of its own."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from designer import runs
from designer.runs import RunStore
from designer.training.runner import attend

_EVERY_SECONDS = 60.0


@contextmanager
def attending(store: RunStore, run: str) -> Iterator[None]:
    """Inside, and at the end, a runner that was killed while runs wait is replaced by another.

    So a queue goes on as long as any run is trained, and the next one after that. How many processes the system
    ended for want of memory is noted anew meanwhile, as those of hours ago say nothing of how this one dies.
    """
    over = threading.Event()
    thread = threading.Thread(target=_look_after, args=(store, run, over), name="attending", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()
        _attend(store)


def _look_after(store: RunStore, run: str, over: threading.Event) -> None:
    while not over.wait(_EVERY_SECONDS):
        runs.note_memory_kills(store, run)
        _attend(store)


def _attend(store: RunStore) -> None:
    with suppress(OSError, sqlite3.Error):  # as well as can be: pages and launches do the same
        attend(store)
