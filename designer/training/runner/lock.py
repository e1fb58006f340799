"""A lock on a file: one process holds it, and it is free again as soon as that process is gone."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


class Lock:
    """An open lock file; `number` is its file descriptor, which a child process can be given, lock and all."""

    def __init__(self, number: int) -> None:
        self.number = number

    def release(self) -> None:
        """Lets go of the file; a child that was given the lock keeps it."""
        os.close(self.number)


def lock(path: Path) -> Lock | None:
    """The lock on this file, or None while another process holds it; OSError where files cannot be locked."""
    number = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o666)
    try:
        if sys.platform == "win32":
            msvcrt.locking(number, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(number, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except (BlockingIOError, PermissionError):
        os.close(number)
        return None
    except OSError:
        os.close(number)
        raise
    return Lock(number)
