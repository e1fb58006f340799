"""Trainers that start fast: forked from one process that has imported TensorFlow, to be killed at any moment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FORKING = """
import os, sys
from designer.training.worker.__main__ import main
from designer.training.worker import session
print("ready", flush=True)
for line in sys.stdin:
    home, run = line.split()
    child = os.fork()
    if not child:
        with open(os.path.join(home, "runs", run, "log.txt"), "ab") as log:
            os.dup2(log.fileno(), 1), os.dup2(log.fileno(), 2)
        code = 1
        try:
            code = main([run, "--home", home])
        finally:
            os._exit(code)
    print(child, flush=True)
    os.waitpid(child, 0)
    print("over", flush=True)
"""


class Trainers:
    """Starts one trainer at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def start(self, home: Path, run: str) -> int:
        """The number of a new process that trains the run."""
        self._say(f"{home} {run}")
        return int(self._hear())

    def wait(self) -> None:
        """Waits until the process is gone, whether it came to an end or was killed."""
        assert self._hear() == "over"

    def _say(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def _hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def trainers(**variables: str) -> Iterator[Trainers]:
    """Trainers with these environment variables, for as long as the context lasts."""
    process = subprocess.Popen(
        [sys.executable, "-c", _FORKING],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "", **variables},
    )
    with process:
        found = Trainers(process)
        assert found._hear() == "ready"
        yield found
        assert process.stdin is not None
        process.stdin.close()
