"""Starting and stopping runs: each is a process of its own that outlives whoever started it."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from designer import runs
from designer.graph import Analysis, Document
from designer.runs import Run, RunStore

from .checks import memory_refusal, refusals

_ROOT = Path(__file__).resolve().parents[2]


class LaunchRefused(ValueError):
    """A design cannot be trained as it is; the message says what is missing and what to do."""


def launch(document: Document, *, home: Path | None = None, analysis: Analysis | None = None) -> Run:
    """A new run of the design, trained from now on by a process that needs nobody.

    LaunchRefused when something is missing or, given the design's analysis, when it has mistakes or
    its batch does not fit into memory; StoreUnavailable when runs cannot be saved.
    """
    _must_be_trainable(document, analysis)
    store = runs.open_store(home)
    run = runs.create(store, document)
    try:
        process = _start(store, run.id)
    except OSError as error:
        runs.end(store, run.id, "failed", f"The training process could not be started: {error.strerror}.")
        return runs.run(store, run.id)
    runs.take(store, run.id, process.pid)
    return runs.run(store, run.id)


def measure(document: Document, *, home: Path | None = None, analysis: Analysis | None = None) -> Run:
    """A run that trains nothing: it measures and tries the design with its imported weights. As `launch`."""
    return launch(
        replace(document, training=replace(document.training, epochs=0)), home=home, analysis=analysis
    )


def stop(run: str, *, home: Path | None = None) -> Run:
    """The run, asked to stop after the batch under way; its weights are kept. Ended runs stay as they are."""
    store = runs.open_store(home)
    if not runs.run(store, run).is_at_rest:
        runs.request(store, run, "stop")
    return runs.run(store, run)


def _must_be_trainable(document: Document, analysis: Analysis | None) -> None:
    found = list(refusals(document, analysis))
    if analysis is not None and not found:
        refusal = memory_refusal(analysis, document.training.batch_size)
        found = [refusal] if refusal else []
    if found:
        raise LaunchRefused(" ".join(found))


def _start(store: RunStore, run: str) -> subprocess.Popen[bytes]:
    home = store.home.resolve()
    command = [sys.executable, "-m", "designer.training.worker", run, "--home", str(home)]
    with (store.folder_of(run) / "log.txt").open("ab") as log:
        return subprocess.Popen(
            command,
            cwd=_ROOT,
            env={**os.environ, **_environment(store, home)},
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )


def _environment(store: RunStore, home: Path) -> dict[str, str]:
    """What the process finds in its environment: where to work, and its share of the processors."""
    settings = {"LAYERLOOM_HOME": str(home), "KERAS_BACKEND": "tensorflow", "PYTHONUNBUFFERED": "1"}
    settings["TF_CPP_MIN_LOG_LEVEL"] = os.environ.get("TF_CPP_MIN_LOG_LEVEL", "2")
    others = sum(not run.is_at_rest for run in runs.runs(store)) - 1
    if others > 0:
        share = str(max((os.cpu_count() or 1) // (others + 1), 1))
        settings |= {"TF_NUM_INTRAOP_THREADS": share, "OMP_NUM_THREADS": share}
    return settings
