"""An application with the weights that Keras publishes: made by a process of its own, which can be watched and ended."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event, Lock, Thread
from typing import IO, Any

from designer.graph import Document, loads
from designer.importers import Weights, read_weights
from designer.settings import home

from .process import environment

DOCUMENT, WEIGHTS = "document.json", "weights.npz"
#: The exit status when there are no such weights; a line has told why.
REFUSED = 3
LIMIT_SECONDS = 3600.0
#: Whoever waits asks every second or so; nobody asks for a window that was closed.
FORGOTTEN_SECONDS = 180.0
_LAST_WORDS_SECONDS = 10.0
_ROOT = Path(__file__).resolve().parents[2]


class NotFetched(Exception):
    """There are no such weights; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is: the file, how many bytes of about how many are here, and whether all of it is."""

    file: str = ""
    bytes: int = 0
    about: int = 0
    fetched: bool = False
    refused: str = ""
    done: bool = False


class Fetching:
    """An application on its way. Safe to ask from any thread."""

    def __init__(
        self,
        name: str,
        size: int | None,
        *,
        limit: float = LIMIT_SECONDS,
        forgotten: float = FORGOTTEN_SECONDS,
    ) -> None:
        """Begins to fetch; without a classifier, `size` is that of its images, with it Keras's own."""
        self._progress, self._lock, self._ended = Progress(), Lock(), Event()
        self._asked, self._limit, self._forgotten = time.monotonic(), limit, forgotten
        self._result: tuple[Document, Weights] | None = None
        Thread(target=self._run, args=(name, size), daemon=True, name="fetching").start()

    def progress(self) -> Progress:
        """How far it is now."""
        self._asked = time.monotonic()
        return self._progress

    def result(self) -> tuple[Document, Weights]:
        """The design and its weights once it is done; NotFetched when there are none."""
        if self._result is None:
            raise NotFetched(self._progress.refused or "The weights are still on their way.")
        return self._result

    def stop(self) -> None:
        """Give up."""
        self._ended.set()

    def _run(self, name: str, size: int | None) -> None:
        try:
            home().mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(
                prefix="fetching-", dir=home(), ignore_cleanup_errors=True
            ) as folder:
                self._fetch(name, size, Path(folder))
        except Exception as error:
            self._note(refused=f"The weights could not be kept: {error}.")
        finally:
            self._note(done=True)

    def _fetch(self, name: str, size: int | None, out: Path) -> None:
        wanted = [str(out.resolve()), name, *([] if size is None else ["--size", str(size)])]
        child = subprocess.Popen(
            [sys.executable, "-m", "designer.engine.server.imagenet", *wanted],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd=_ROOT,
            env=environment(),
            start_new_session=True,
        )
        assert child.stdout is not None
        listening = Thread(target=self._listen, args=(child.stdout,), daemon=True)
        listening.start()
        status = self._wait(child)
        listening.join(_LAST_WORDS_SECONDS)
        if status == 0:
            self._result = loads((out / DOCUMENT).read_bytes()), read_weights(out / WEIGHTS)
        elif status != REFUSED and not self._progress.refused:
            self._note(
                refused="Keras's process came to a sudden end. Try again, or give the weights as a file."
            )

    def _wait(self, child: subprocess.Popen[bytes]) -> int:
        """The exit status; the process is ended when it takes too long or nobody asks for it any more."""
        began = time.monotonic()
        try:
            while child.poll() is None:
                now = time.monotonic()
                if self._ended.wait(0.1) or now - self._asked > self._forgotten:
                    self._note(refused="It was given up.")
                    return -1
                if now - began > self._limit:
                    self._note(refused=_TOO_LONG.format(self._limit / 60))
                    return -1
            return int(child.wait())
        finally:
            _end(child)

    def _listen(self, lines: IO[bytes]) -> None:
        for line in lines:
            with contextlib.suppress(ValueError, TypeError):
                self._note(**_told(json.loads(line)))

    def _note(self, **what: Any) -> None:
        with self._lock:
            self._progress = replace(self._progress, **what)


_TOO_LONG = "The weights did not come within {:.0f} minutes. Fetch the file elsewhere and give it here."


def _told(line: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in line.items() if name in Progress.__dataclass_fields__}


def _end(child: subprocess.Popen[bytes]) -> None:
    if child.poll() is None:
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                child.kill()
            else:
                os.killpg(child.pid, signal.SIGKILL)
        child.wait()
