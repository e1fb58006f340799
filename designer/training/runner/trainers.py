"""Training processes: how they are started, and what they find in their environment."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from designer import runs
from designer.runs import Run, RunStore

_ROOT = Path(__file__).resolve().parents[3]
_PASSED_ON = ("LAYERLOOM_", "KERAS_", "TF_", "CUDA_", "XLA_")


def settings() -> dict[str, str]:
    """The environment variables of whoever launches a run that decide how it is trained."""
    return {name: value for name, value in sorted(os.environ.items()) if name.startswith(_PASSED_ON)}


def start(store: RunStore, id: str) -> Run:
    """The run that waits, after its process was started."""
    try:
        process = _spawn(store, id)
    except OSError as error:
        runs.end(store, id, "failed", f"The training process could not be started: {error.strerror}.")
        return runs.run(store, id)
    runs.claim(store, id, process.pid)
    return runs.run(store, id)


def _spawn(store: RunStore, id: str) -> subprocess.Popen[bytes]:
    home = store.home.resolve()
    command = [sys.executable, "-m", "designer.training.worker", id, "--home", str(home)]
    with (store.folder_of(id) / "log.txt").open("ab") as log:
        return subprocess.Popen(
            command,
            cwd=_ROOT,
            env={**os.environ, **_environment(home, runs.settings_of(store, id))},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _environment(home: Path, settings: Mapping[str, str]) -> dict[str, str]:
    quiet = {"TF_CPP_MIN_LOG_LEVEL": "2", **settings}
    return quiet | {"LAYERLOOM_HOME": str(home), "KERAS_BACKEND": "tensorflow", "PYTHONUNBUFFERED": "1"}
