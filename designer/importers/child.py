"""A file opened in a process of its own, so that nothing it holds can harm this one."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from designer.catalogue import load
from designer.graph import Document, InvalidDocument, loads
from designer.settings import home

from .answer import DOCUMENT, FIT, RECIPIENT, REFUSAL, REFUSED, WEIGHTS
from .limiting import SECONDS
from .raw import Imported, NotOpened, Weights
from .recipient import Fitted, Recipient, read_fit, write_recipient
from .stored import read_weights

_ROOT = Path(__file__).resolve().parents[2]
_LONGEST_NAME = 120
_LONGEST_REFUSAL = 2_000


def open_file(path: Path, name: str) -> Imported:
    """The design in a file that its user calls `name`, and its weights; NotOpened says why there is none.

    A process of its own reads the file, with limits on memory, time and the size of its answer.
    """
    load()  # made now where there is none yet, not within the limits
    with _folder() as folder:
        _must_end_well(_status(path, name, folder), folder)
        return Imported(_document(folder), _weights(folder))


def open_weights_file(path: Path, name: str, wanted: Recipient) -> Fitted:
    """The weights for a model in a file that its user calls `name`; NotOpened says why there are none for it.

    The file holds weights alone or a whole model. It is read as `open_file` reads files.
    """
    load()
    with _folder() as folder:
        told = folder / RECIPIENT
        told.write_text(write_recipient(wanted), encoding="utf-8")
        _must_end_well(_status(path, name, folder, f"--weights-for={told.resolve()}"), folder)
        return read_fit((folder / FIT).read_text(encoding="utf-8"), read_weights(folder / WEIGHTS))


@contextlib.contextmanager
def _folder() -> Iterator[Path]:
    """An empty folder in the workspace, gone afterwards."""
    try:
        home().mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="opening-", dir=home(), ignore_cleanup_errors=True) as folder:
            yield Path(folder)
    except OSError as error:
        raise NotOpened(
            f"The file cannot be opened: {error}. Make room in {home()} or make it writable."
        ) from error


def _status(path: Path, name: str, folder: Path, *more: str) -> int:
    command = [sys.executable, "-m", "designer.importers", str(path.resolve()), str(folder.resolve())]
    child = subprocess.Popen(
        [*command, f"--name={_plain(name)}", *more],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        cwd=_ROOT,
        env=_environment(),
        start_new_session=True,
    )
    try:
        return child.wait(SECONDS)
    except subprocess.TimeoutExpired:
        raise NotOpened(_TOO_LONG) from None
    finally:
        child.kill()
        child.wait()


def _plain(name: str) -> str:
    """The name without folders and without what a command line cannot carry."""
    last = name.replace("\\", "/").rpartition("/")[2]
    return "".join(letter for letter in last if letter.isprintable())[-_LONGEST_NAME:] or "model"


def _environment() -> dict[str, str]:
    """No plug-ins of HDF5, no threads that take memory of their own."""
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    quiet = {"HDF5_PLUGIN_PRELOAD": "::", "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
    return {**os.environ, **quiet, "PYTHONPATH": path, "PYTHONUTF8": "1"}


_TOO_LONG = f"Reading the file took longer than {SECONDS} seconds and was given up."


def _must_end_well(status: int, folder: Path) -> None:
    if status == 0:
        return
    if status == REFUSED and (folder / REFUSAL).is_file():
        with (folder / REFUSAL).open(encoding="utf-8", errors="replace") as file:
            raise NotOpened(file.read(_LONGEST_REFUSAL))
    raise NotOpened(_ended(status))


def _ended(status: int) -> str:
    if status == -_signal("SIGXCPU"):
        return _TOO_LONG
    if status == -_signal("SIGKILL"):
        return "Reading the file was stopped: the computer had no memory left for it, or it took too long."
    if status < 0:
        return "The file is damaged: reading it came to a sudden end. Download or save it again."
    return (
        "The file could not be read: it holds something unexpected. Save the model again with today's Keras."
    )


def _signal(name: str) -> int:
    return int(getattr(signal, name, 0)) or 1_000


def _document(folder: Path) -> Document:
    try:
        return loads((folder / DOCUMENT).read_bytes())
    except InvalidDocument as error:
        raise NotOpened(f"The model in the file makes no design. {error}") from error


def _weights(folder: Path) -> Weights | None:
    return read_weights(folder / WEIGHTS) if (folder / WEIGHTS).exists() else None
