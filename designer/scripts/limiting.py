"""Limits that the process sets itself once Keras is loaded, before it reads a script."""

from __future__ import annotations

import time
from pathlib import Path

from designer.importers import limit_process

from .limits import MEMORY, SECONDS_OF_PROCESS

_OPEN_FILES, _WRITTEN = 256, 200_000_000


def limit_this_process() -> None:
    """No more memory, time and disk than a script needs, beyond what Keras has taken by now."""
    limit_process(
        memory=_address_space() + MEMORY,
        processor_seconds=int(time.process_time()) + SECONDS_OF_PROCESS,
        written=_WRITTEN,
        open_files=_OPEN_FILES,
    )


def _address_space() -> int:
    """What this process has mapped already, in bytes; TensorFlow alone maps some gigabytes."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    except (OSError, ValueError):
        return 16 << 30
    return pages * 4096
