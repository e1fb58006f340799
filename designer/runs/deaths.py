"""Why a training process that is gone without a word probably died: for want of memory, as the kernel counts."""

from __future__ import annotations

import contextlib
from pathlib import Path

from .store import RunStore

_COUNTERS = (
    Path("/sys/fs/cgroup/memory.events"),
    Path("/sys/fs/cgroup/memory/memory.oom_control"),
    Path("/proc/vmstat"),
)
_FILE = "memory_kills.txt"
_GO_ON = "Resume the run: it goes on from its latest checkpoint."
_KILLED = (
    "The training process is gone without having said why: it was killed, or the machine was restarted. "
    f"The log may tell more. {_GO_ON}"
)
_NO_MEMORY = (
    "Memory ran out, and the system ended the training process. Free memory, or train with a smaller batch. "
    f"{_GO_ON}"
)


def note_memory_kills(store: RunStore, run: str) -> None:
    """Notes how many processes the system has ended for want of memory, before a run's process begins its work."""
    with contextlib.suppress(OSError):
        (store.folder_of(run) / _FILE).write_text(_memory_kills(), encoding="utf-8")


def death_of(store: RunStore, run: str) -> str:
    """What to say of a run whose process is gone."""
    try:
        before = (store.folder_of(run) / _FILE).read_text(encoding="utf-8")
    except OSError:
        return _KILLED
    return _KILLED if before == _memory_kills() else _NO_MEMORY


def _memory_kills() -> str:
    """The counters of this container and of the machine, where there are any."""
    return " ".join(line for path in _COUNTERS for line in _lines(path) if line.startswith("oom_kill "))


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
