"""Training processes: how they are started, given their run, and what they find in their environment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from designer.runs import RunStore

from .places import ROOT, open_log

_PASSED_ON = ("LAYERLOOM_", "KERAS_", "TF_", "CUDA_", "XLA_")
_ELSEWHERE = ("LAYERLOOM_HOME", "LAYERLOOM_RUNS", "LAYERLOOM_WARM", "LAYERLOOM_VENV", "LAYERLOOM_CHROMIUM")


def settings() -> dict[str, str]:
    """The environment variables of whoever launches a run that decide how it is trained."""
    return {
        name: value
        for name, value in sorted(os.environ.items())
        if name.startswith(_PASSED_ON) and name not in _ELSEWHERE
    }


class Trainer:
    """A process that loads TensorFlow and then waits for a run; it ends when nobody can give it one any more."""

    #: The module that is run.
    module = "designer.training.worker"

    def __init__(self, store: RunStore, settings: Mapping[str, str]) -> None:
        self.settings = dict(settings)
        home = store.home.resolve()
        command = [sys.executable, "-m", self.module, "--wait", "--home", str(home)]
        with open_log(store) as log:
            self._process = subprocess.Popen(
                command,
                cwd=ROOT,
                env=_environment(home, settings),
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                start_new_session=True,
            )

    @property
    def pid(self) -> int:
        """The number of the process."""
        return self._process.pid

    def lives(self) -> bool:
        """Whether the process is there; one that is gone is not left behind as a zombie."""
        return self._process.poll() is None

    def train(self, run: str) -> None:
        """Gives the process its run; whether it takes that over is seen in the run store."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.write(f"{run}\n".encode())
        self.dismiss()

    def dismiss(self) -> None:
        """Nothing more will be said to the process: without a run it ends."""
        assert self._process.stdin is not None
        with suppress(BrokenPipeError):
            self._process.stdin.close()


def _environment(home: Path, settings: Mapping[str, str]) -> dict[str, str]:
    own = {
        name: value
        for name, value in os.environ.items()
        if name in _ELSEWHERE or not name.startswith(_PASSED_ON)
    }
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "2", **settings}
    fixed = {"LAYERLOOM_HOME": str(home), "KERAS_BACKEND": "tensorflow", "PYTHONUNBUFFERED": "1"}
    return own | quiet | fixed
