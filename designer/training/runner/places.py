"""Where the runner of this machine keeps its lock and its card, and where it is told things."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import BinaryIO

from designer.runs import RunStore, processes

ROOT = Path(__file__).resolve().parents[3]
_LONG_LOG_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Card:
    """Which process is the runner, since when, and of which program."""

    pid: int
    began: float
    program: str


def lock_file(store: RunStore) -> Path:
    """The file that the runner has locked while it lives."""
    return _own(store, "lock")


def log_file(store: RunStore) -> Path:
    """What the runner has to complain of, and trainers before they have a run."""
    return _own(store, "log")


def open_log(store: RunStore) -> BinaryIO:
    """The log, to write at its end; one that has grown long begins anew."""
    path = log_file(store)
    is_long = path.exists() and path.stat().st_size > _LONG_LOG_BYTES
    return path.open("wb" if is_long else "ab")


def limit_file(store: RunStore) -> Path:
    """How many runs are to be trained side by side."""
    return _own(store, "limit")


def use_file(store: RunStore) -> Path:
    """Under which settings the app is in use; its time is when it last was."""
    return _own(store, "use.json")


def leave_card(store: RunStore, pid: int) -> None:
    """Says which process is the runner from now on."""
    card = Card(pid, processes.started_at(pid) or 0.0, program())
    write(_own(store, "card.json"), json.dumps(asdict(card)))


def card(store: RunStore) -> Card | None:
    """The card of the latest runner; whether that one lives is for the lock to say."""
    try:
        return Card(**json.loads(_own(store, "card.json").read_text("utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def program() -> str:
    """What tells one installation of the program, and one state of its code, from another."""
    return f"{sys.executable} {ROOT} {max(_changes(ROOT / 'designer'))}"


def write(path: Path, text: str) -> None:
    """Puts a small file in place, whole."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}")
    temporary.write_text(text, "utf-8")
    os.replace(temporary, path)


def _own(store: RunStore, name: str) -> Path:
    """A file of this machine's: a home folder may be shared by several."""
    return store.folder / f"runner-{_machine()}.{name}"


@cache
def _machine() -> str:
    return re.sub(r"\W+", "-", processes.host()) or "here"


def _changes(package: Path) -> Iterator[int]:
    """When each module was changed, in nanoseconds."""
    for folder, inner, files in os.walk(package):
        inner[:] = [name for name in inner if name not in ("frontend", "__pycache__")]
        yield from (os.stat(f"{folder}/{name}").st_mtime_ns for name in files if name.endswith(".py"))
