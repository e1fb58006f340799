"""Making sure that the runner runs, and telling it how many runs at once, and that the app is in use."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

from designer import runs
from designer.runs import Run, RunStore, processes
from designer.settings import home as default_home
from designer.settings import is_kept_warm, runs_at_once

from .lock import lock
from .places import ROOT, card, leave_card, limit_file, lock_file, open_log, program, use_file, write
from .trainers import settings

_AGAIN_SECONDS = 5.0
_PATIENCE_SECONDS = 5.0

_told: dict[Path, float] = {}


def wake(home: Path | None = None) -> None:
    """Makes sure that what waits is trained, and that a process is ready for the next run while the app is in use.

    Cheap enough to be called whenever a page is drawn. What fails here fails again at the next launch, and is said
    there.
    """
    store = RunStore(home or default_home())
    now = time.monotonic()
    if now - _told.get(store.home, -_AGAIN_SECONDS) < _AGAIN_SECONDS:
        return
    _told[store.home] = now
    with suppress(OSError):
        _wake(store)


def _wake(store: RunStore) -> None:
    if is_kept_warm():
        store = runs.open_store(store.home)
        _tell(limit_file(store), str(_own_limit()))
        _tell(use_file(store), json.dumps(settings()))
        _start_where_none_is(store)
    elif (store.folder / "runs.sqlite").exists():
        attend(store)


def attend(store: RunStore) -> None:
    """Makes sure that a runner lives if runs wait. OSError when no process can be started."""
    if runs.queue(store):
        _start_where_none_is(store)


def start(store: RunStore, id: str) -> Run:
    """The run, which waits for its turn, once a runner looks after the queue."""
    stated = runs_at_once()
    if stated is not None:
        _tell(limit_file(store), str(stated))
    try:
        ensure(store)
    except OSError as error:
        runs.end(store, id, "failed", f"The training process could not be started: {error.strerror}.")
    return runs.run(store, id)


def limit(home: Path | None = None) -> int:
    """How many runs are trained side by side on this machine; the others wait for their turn."""
    return runs_at_once() or told_limit(RunStore(home or default_home()))


def told_limit(store: RunStore) -> int:
    """How many runs at once the runner was told last, or what suits this machine."""
    try:
        return max(int(limit_file(store).read_text("utf-8")), 1)
    except (OSError, ValueError):
        return _own_limit()


def last_use(store: RunStore) -> float:
    """When the app was last in use, in seconds since 1970; 0 when it never was."""
    try:
        return use_file(store).stat().st_mtime
    except OSError:
        return 0.0


def settings_in_use(store: RunStore) -> dict[str, str]:
    """The settings that the app is in use with: the next run is likely to want them."""
    try:
        found = json.loads(use_file(store).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(name): str(value) for name, value in found.items()} if isinstance(found, dict) else {}


def ensure(store: RunStore) -> None:
    """Starts a runner unless one of this program lives; one of another program or older code ends first.

    What is being trained goes on meanwhile. OSError when no process can be started.
    """
    if _start_where_none_is(store):
        return
    known = card(store)
    if known is not None and known.program != program():
        _dismiss(known.pid, known.began)
        deadline = time.monotonic() + _PATIENCE_SECONDS
        while not _start_where_none_is(store) and time.monotonic() < deadline:
            time.sleep(0.02)


def _start_where_none_is(store: RunStore) -> bool:
    found = lock(lock_file(store))
    if found is None:
        return False
    try:
        _start(store, found.number)
    finally:
        found.release()
    return True


def _start(store: RunStore, number: int) -> None:
    """Starts the runner, which is given the lock: there is no moment in which a second one could be started."""
    home = str(store.home.resolve())
    passed = () if sys.platform == "win32" else (number,)
    held = [f"--lock={each}" for each in passed]
    with open_log(store) as log:
        process = subprocess.Popen(
            [sys.executable, "-m", "designer.training.runner", "--home", home, *held],
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            pass_fds=passed,
        )
    leave_card(store, process.pid)


def _dismiss(pid: int, began: float) -> None:
    if processes.lives(pid, began):
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)


def _tell(path: Path, text: str) -> None:
    """Puts a text into a file, and its time to now."""
    with suppress(OSError):
        if path.read_text("utf-8") == text:
            os.utime(path)
            return
    write(path, text)


def _own_limit() -> int:
    return runs_at_once() or max((os.cpu_count() or 1) // 2, 1)
