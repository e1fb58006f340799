"""Limits that a process sets itself before it reads what somebody sent."""

from __future__ import annotations

import contextlib
import sys

from .containers.limits import LARGEST_WEIGHTS, MEGABYTE

#: Of the processor, and by the clock.
PROCESSOR_SECONDS, SECONDS = 60, 120
MEMORY = 3 << 30
#: A design and its weights are all that is written.
_WRITTEN = LARGEST_WEIGHTS + 100 * MEGABYTE
_OPEN_FILES = 64


def limit_this_process() -> None:
    """No more memory, time and disk than a file needs; as far as the system has such limits."""
    limit_process(
        memory=MEMORY, processor_seconds=PROCESSOR_SECONDS, written=_WRITTEN, open_files=_OPEN_FILES
    )


def limit_process(*, memory: int, processor_seconds: int, written: int, open_files: int) -> None:
    """Limit this process from now on, in bytes, seconds and files; as far as the system has such limits."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (not on Windows)

    limits = {
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_CPU: processor_seconds,
        resource.RLIMIT_FSIZE: written,
        resource.RLIMIT_NOFILE: open_files,
        resource.RLIMIT_CORE: 0,
    }
    for kind, wanted in limits.items():
        with contextlib.suppress(OSError, ValueError):  # macOS refuses some
            most = resource.getrlimit(kind)[1]
            least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
            resource.setrlimit(kind, (least, most if kind == resource.RLIMIT_CPU else least))
