"""The memory that a new run may have: what is free, and what the trainer holds that waits for it."""

from __future__ import annotations

from collections.abc import Iterator

import psutil

from designer import runs
from designer.runs import RunStore, processes

from .memory import memory_available
from .runner.places import card


def memory_for_a_run(store: RunStore) -> int:
    """The bytes for a run that is begun now: a trainer that waits becomes that run's, or ends."""
    return memory_available() + memory_waiting(store)


def memory_waiting(store: RunStore) -> int:
    """The bytes held by what the runner keeps ready for the next run."""
    return sum(_own_memory(process) for process in _waiting(store))


def _waiting(store: RunStore) -> Iterator[psutil.Process]:
    """The runner's processes that work on no run."""
    known = card(store)
    if known is None:
        return
    busy = {run.pid for run in runs.at_work(store)}
    try:
        runner = psutil.Process(known.pid)
        if processes.lives(known.pid, known.began):
            yield from (child for child in runner.children() if child.pid not in busy)
    except psutil.Error:
        return


def _own_memory(process: psutil.Process) -> int:
    """The bytes that are free as soon as a process is gone."""
    try:
        found = process.memory_info()
    except psutil.Error:
        return 0
    return max(int(found.rss) - int(getattr(found, "shared", 0)), 0)
