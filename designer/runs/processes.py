"""Whether the process that trains a run is still there."""

from __future__ import annotations

import os
import platform

import psutil

_CLOCK_TOLERANCE_SECONDS = 2.0


def host() -> str:
    """The name of this machine or container: process numbers mean something only within it."""
    return platform.node()


def started_at(pid: int | None = None) -> float | None:
    """When a process (by default this one) started; None when it is gone or only waits to be reaped."""
    try:
        process = psutil.Process(os.getpid() if pid is None else pid)
        if process.status() == psutil.STATUS_ZOMBIE:
            return None
        return process.create_time()
    except psutil.Error:
        return None


def lives(pid: int, started: float) -> bool:
    """Whether the process with this number is there and is the one that started then."""
    found = started_at(pid)
    return found is not None and abs(found - started) < _CLOCK_TOLERANCE_SECONDS
