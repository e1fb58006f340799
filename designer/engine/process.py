"""One engine process: started, asked, and ended, with a limit on every wait."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
from collections import deque
from collections.abc import Sequence
from pathlib import Path
from threading import Thread
from typing import IO

_ROOT = Path(__file__).resolve().parents[2]
COMMAND = (sys.executable, "-m", "designer.engine.server")
LIMITED_COMMAND = (*COMMAND, "--limited")
_KEPT_LINES = 20


class Died(Exception):
    """The process ended before it answered."""


class TimedOut(Exception):
    """No line came in time."""


class EngineProcess:
    """A running engine. Not for several threads at once."""

    def __init__(self, command: Sequence[str] = COMMAND) -> None:
        self._child = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=_ROOT,
            env=environment(),
        )
        self._lines: queue.SimpleQueue[bytes] = queue.SimpleQueue()
        self._said: deque[str] = deque(maxlen=_KEPT_LINES)
        assert self._child.stdout is not None
        assert self._child.stderr is not None
        Thread(target=self._read, args=(self._child.stdout,), daemon=True).start()
        Thread(target=self._listen, args=(self._child.stderr,), daemon=True).start()

    @property
    def pid(self) -> int:
        """The process's number."""
        return self._child.pid

    @property
    def last_words(self) -> str:
        """The last line the process wrote to stderr, for messages."""
        return self._said[-1] if self._said else ""

    def write(self, line: bytes) -> None:
        """Send a line; Died when there is nobody to read it."""
        assert self._child.stdin is not None
        try:
            self._child.stdin.write(line)
            self._child.stdin.flush()
        except (OSError, ValueError) as error:
            raise Died(self.last_words) from error

    def read(self, timeout: float) -> bytes:
        """The next line; TimedOut or Died when none comes."""
        try:
            line = self._lines.get(timeout=timeout)
        except queue.Empty:
            raise TimedOut from None
        if not line:
            raise Died(self.last_words)
        return line

    def kill(self) -> None:
        """End the process, whatever it is doing."""
        self._child.kill()
        self._child.wait()
        if self._child.stdin is not None:
            with contextlib.suppress(OSError):
                self._child.stdin.close()

    def _read(self, stdout: IO[bytes]) -> None:
        for line in stdout:
            self._lines.put(line)
        self._lines.put(b"")

    def _listen(self, stderr: IO[bytes]) -> None:
        for line in stderr:
            self._said.append(line.decode(errors="replace").rstrip())


def environment() -> dict[str, str]:
    """The variables of a process that works with Keras."""
    path = os.pathsep.join(filter(None, (str(_ROOT), os.environ.get("PYTHONPATH"))))
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", "PYTHONUNBUFFERED": "1"}
    return {**os.environ, **quiet, "PYTHONPATH": path, "KERAS_BACKEND": "tensorflow"}
