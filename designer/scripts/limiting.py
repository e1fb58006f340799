"""Limits that the process sets itself once Keras is loaded, before it reads a script."""

from __future__ import annotations

import contextlib
import sys
from pathlib import Path

from .limits import MEMORY, SECONDS_OF_PROCESS

_OPEN_FILES, _WRITTEN = 256, 200_000_000


def limit_this_process() -> None:
    """No more memory, time and disk than a script needs; as far as the system has such limits."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (not on Windows)

    used = resource.getrusage(resource.RUSAGE_SELF)
    limits = {
        resource.RLIMIT_AS: _address_space() + MEMORY,
        resource.RLIMIT_CPU: int(used.ru_utime + used.ru_stime) + SECONDS_OF_PROCESS,
        resource.RLIMIT_FSIZE: _WRITTEN,
        resource.RLIMIT_NOFILE: _OPEN_FILES,
        resource.RLIMIT_CORE: 0,
    }
    for kind, wanted in limits.items():
        with contextlib.suppress(OSError, ValueError):  # macOS refuses some
            most = resource.getrlimit(kind)[1]
            least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
            resource.setrlimit(kind, (least, most))


def _address_space() -> int:
    """What this process has mapped already, in bytes; TensorFlow alone maps some gigabytes."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return 16 << 30
    return pages * 4096
