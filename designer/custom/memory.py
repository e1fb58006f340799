"""How much memory a process that runs custom code may take, beyond what it has."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

SPARE = 2 << 30
"""Bytes: enough for the definitions and for trying layers on tensors without values."""

_STATUS = Path("/proc/self/status")


def limit_memory(spare: int = SPARE) -> None:
    """From now on this process gets so many bytes more and then MemoryError. Only Linux has such a limit."""
    if not sys.platform.startswith("linux"):
        return
    import resource  # noqa: PLC0415  (not on Windows)

    most = resource.getrlimit(resource.RLIMIT_DATA)[1]
    wanted = _held() + spare
    least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_DATA, (least, most))


def _held() -> int:
    """The bytes that the process has written to or may write to."""
    for line in _STATUS.read_text().splitlines():
        if line.startswith("VmData:"):
            return int(line.split()[1]) * 1024
    return 0
