"""A few real steps of a training: the trainer itself trains the design in a store that is thrown away."""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from threading import Event, Thread

from designer import runs
from designer.custom import limit_memory
from designer.graph import Document
from designer.heavy_imports import much_imported
from designer.runs import BATCH_PREFIX, Point, RunStore
from designer.runs.estimating import pace_of
from designer.training.memory import memory_available

from .model import Measured

#: Steps and seconds of steps that are enough, and seconds after which fewer must do.
_STEPS, _SECONDS, _LONGEST_SECONDS = 8, 4.0, 20.0
#: So much longer is waited for the first epochs' ends: they tell what validation takes, and what is kept of an epoch.
_EPOCHS, _EPOCHS_SECONDS = 2, 12.0
_LOOK_SECONDS = 0.1
_EPOCH = "loss"
_STATUS = Path("/proc/self/status")
_EPOCHS_WITH_PREVIEWS = 50
_MOST_POINTS = 100_000


class NothingMeasured(RuntimeError):
    """The training came to an end before anything could be timed; the message says how."""


def measure(document: Document) -> Measured:
    """Train the design for some seconds, and say what that took. For a process of its own: it imports Keras."""
    began = time.time()
    with tempfile.TemporaryDirectory(prefix="layerloom-forecast-", ignore_cleanup_errors=True) as folder:
        store = runs.open_store(Path(folder))
        run = runs.create(store, _tried(document)).id
        runs.take(store, run)
        with much_imported():
            from designer.training.worker.session import train  # noqa: PLC0415  (imports Keras)
        limit_memory(memory_available())
        enough = Event()
        watch = Thread(target=_stop_when_known, args=(store, run, enough), daemon=True)
        watch.start()
        try:
            train(store, run)
        finally:
            enough.set()
            watch.join()
        return _read(store, run, began)


def _tried(document: Document) -> Document:
    """The design as it is timed: from new weights, and with epochs enough."""
    plan = replace(document.training, start=None, epochs=max(document.training.epochs, _EPOCHS_WITH_PREVIEWS))
    return replace(document, training=plan, weights=None)


def _stop_when_known(store: RunStore, run: str, enough: Event) -> None:
    first: float | None = None
    while not enough.wait(_LOOK_SECONDS):
        now, done = time.monotonic(), runs.run(store, run).steps_done
        if first is None:
            first = now if done else None
        elif _is_enough(now - first, done, runs.latest(store, run)):
            runs.request(store, run, "stop")
            return


def _is_enough(seconds: float, steps: int, latest: Mapping[str, Point]) -> bool:
    if seconds <= _SECONDS or steps <= _STEPS:
        return seconds > _LONGEST_SECONDS
    return seconds > _EPOCHS_SECONDS or (_EPOCH in latest and latest[_EPOCH].step >= _EPOCHS)


def _read(store: RunStore, run: str, began: float) -> Measured:
    batches = runs.curve(store, run, f"{BATCH_PREFIX}loss", points=_MOST_POINTS)
    if len(batches) < 2:
        ended = runs.run(store, run)
        raise NothingMeasured(ended.message or f"The training was {ended.state} before its second batch.")
    per_epoch = max(runs.run(store, run).steps_per_epoch, 1)
    steps, seconds = _step_seconds(batches, per_epoch)
    return Measured(
        steps=steps,
        step_seconds=seconds,
        start_seconds=max(batches[0].t - began, 0.0),
        epoch_seconds=_epoch_seconds(store, run),
        peak=peak_memory(),
    )


def _step_seconds(batches: Sequence[Point], per_epoch: int) -> tuple[int, float]:
    """How many steps were timed, and the usual seconds of one; pauses between epochs do not count.

    The first point is that of the batch that compiled the model, so time is taken from it on.
    """
    spans = [
        (after.step - before.step, after.t - before.t)
        for before, after in pairwise(batches)
        if (before.step - 1) // per_epoch == (after.step - 1) // per_epoch
    ]
    if not spans:
        first, last = batches[0], batches[-1]
        spans = [(last.step - first.step, last.t - first.t)]
    each = [seconds for steps, seconds in ((n, t / n) for n, t in spans) for _ in range(steps)]
    return sum(steps for steps, _ in spans), statistics.median(each)


def _epoch_seconds(store: RunStore, run: str) -> float | None:
    """The seconds of an epoch, where the end of one was seen; what only the first one compiles does not count."""
    if _EPOCH not in runs.latest(store, run):
        return None
    pace = pace_of(store, runs.run(store, run))
    return pace.epoch_seconds if pace else None


def peak_memory() -> int | None:
    """The most memory in bytes that this process has had so far, where the system tells."""
    try:
        lines = _STATUS.read_text().splitlines()
        return next(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))
    except (OSError, StopIteration, ValueError):
        return _peak_by_usage()


def _peak_by_usage() -> int | None:
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415  (not on Windows)

    found = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return found if sys.platform == "darwin" else found * 1024
