"""The run's log, which is no reason for a training to end when the disk is full."""

from __future__ import annotations

import contextlib
import time


def tell(line: str) -> None:
    """Puts a line into the run's log, if it can be written."""
    with contextlib.suppress(OSError):
        print(line, flush=True)


def tell_now(line: str) -> None:
    """The same with the time of day."""
    tell(f"{time.strftime('%H:%M:%S')} {line}")
