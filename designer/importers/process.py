"""A process of its own for what somebody sent: started, waited for, its reasons read."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from designer.settings import home

from .answer import REFUSAL, REFUSED
from .raw import NotOpened

_ROOT = Path(__file__).resolve().parents[2]
_LONGEST_REFUSAL = 2_000
_LONGEST_NAME = 120


@contextlib.contextmanager
def answer_folder() -> Iterator[Path]:
    """An empty folder in the workspace, gone afterwards."""
    try:
        home().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="opening-", dir=home(), ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as error:
        raise NotOpened(
            f"The file cannot be opened: {error}. Make room in {home()} or make it writable."
        ) from error


def exit_status(module: str, arguments: Sequence[str], seconds: float) -> int | None:
    """How `python -m module` ended; None when it took too long and was stopped."""
    child = subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,
        env=_environment(),
        start_new_session=True,
    )
    try:
        return child.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        child.kill()
        child.wait()


def plain_name(name: str, otherwise: str) -> str:
    """A file's name without folders and without what a command line cannot carry."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in last if letter.isprintable())[-_LONGEST_NAME:] or otherwise


def _environment() -> dict[str, str]:
    """No plug-ins of HDF5, no threads that take memory of their own."""
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    quiet = {"HDF5_PLUGIN_PRELOAD": "::", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return {**os.environ, **quiet, "PYTHONPATH": path, "PYTHONUTF8": "1"}


def refusal(status: int | None, folder: Path) -> str | None:
    """The reason that a process left in its folder, if it ended by refusing."""
    if status != REFUSED or not (folder / REFUSAL).is_file():
        return None
    with (folder / REFUSAL).open(encoding="utf-8", errors="replace") as file:
        return file.read(_LONGEST_REFUSAL)


def was_stopped_by(status: int, name: str) -> bool:
    """Whether a process ended by a signal of this name ("SIGKILL"), on systems that have it."""
    return status == -(int(getattr(signal, name, 0)) or 1_000)
