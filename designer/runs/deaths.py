"""Why a training process that is gone without a word probably died: for want of memory, as the kernel counts."""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

from . import processes
from .checkpoints import checkpoints
from .model import State
from .store import RunStore

_FILE = "memory_kills.json"
_GROUPS = Path("/sys/fs/cgroup")
_MACHINE = Path("/proc/vmstat")
_KILLED = (
    "The training process is gone without having said why: it was killed, or the machine was restarted. "
    "The log may tell more. Resume the run: it goes on from {there}."
)
_NO_MEMORY = (
    "The machine ran out of memory, and the system ended the training process. Free memory and resume the run, "
    "which goes on from {there}, or {smaller} with a smaller batch."
)


def note_memory_kills(store: RunStore, run: str) -> None:
    """Notes how many processes the system has ended for want of memory, for `death_of`; again now and then.

    It is for the process that trains to call: what is counted is what happens in its own control group. What
    was counted before the latest note is not taken for the reason of its death.
    """
    note = {"host": processes.host(), "counted": {str(path): count for path, count in _counters()}}
    path = store.folder_of(run) / _FILE
    with contextlib.suppress(OSError):
        path.with_suffix(".part").write_text(json.dumps(note), encoding="utf-8")
        os.replace(path.with_suffix(".part"), path)


def death_of(store: RunStore, run: str) -> tuple[State, str]:
    """What became of a run whose process is gone, and what to say of it."""
    kept = bool(checkpoints(store, run))
    there = "its latest checkpoint" if kept else "its start"
    if not _for_want_of_memory(store, run):
        return "interrupted", _KILLED.format(there=there)
    smaller = "branch from there" if kept else "train again"
    return "failed", _NO_MEMORY.format(there=there, smaller=smaller)


def _for_want_of_memory(store: RunStore, run: str) -> bool:
    """Whether more processes were ended than was noted: by the first of the counters that is still there."""
    try:
        note = json.loads((store.folder_of(run) / _FILE).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    if note["host"] != processes.host():
        return False
    found = ((_count(Path(path)), before) for path, before in note["counted"].items())
    return next((now > before for now, before in found if now is not None), False)


def _counters() -> Iterator[tuple[Path, int]]:
    """What is counted for the control group of this process, then for the whole machine."""
    groups = (path for group in _own_groups() for path in group)
    counted = ((path, _count(path)) for path in groups)
    own = next(((path, count) for path, count in counted if count is not None), None)
    if own is not None:
        yield own
    machine = _count(_MACHINE)
    if machine is not None:
        yield _MACHINE, machine


def _own_groups() -> Iterator[Iterator[Path]]:
    """The counters of this process's group and of those around it; in a container its root is the last of them."""
    for line in _lines(Path("/proc/self/cgroup")):
        _, controllers, name = line.split(":", 2)
        if controllers == "":
            yield _upwards(_GROUPS, name, "memory.events")
        elif "memory" in controllers.split(","):
            yield _upwards(_GROUPS / "memory", name, "memory.oom_control")


def _upwards(root: Path, name: str, file: str) -> Iterator[Path]:
    own = root / name.strip("/")
    for folder in (own, *own.parents):
        yield folder / file
        if folder == root:
            return


def _count(path: Path) -> int | None:
    found = [line.split()[1] for line in _lines(path) if line.startswith("oom_kill ")]
    return int(found[0]) if found else None


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text(encoding="utf-8").splitlines()
    except OSError:
        return []
