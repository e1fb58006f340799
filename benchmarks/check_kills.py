"""Kills trainers at random moments, resumes their runs, and compares them with runs that nothing happened to.

python -m benchmarks.check_kills [--times 50] [--seed 1]

A third of the kills comes at any moment from the start of the process on, a third while a checkpoint is being
written, a third soon after the trainer was asked to pause. Reported are checkpoints that cannot be read after a
kill, epochs that were reported and are not any more, and losses and weights that differ in a single bit at the
end. All must be 0; the exit code is 1 otherwise.
"""

from __future__ import annotations

import argparse
import contextlib
import itertools
import os
import random
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from designer import runs
from designer.runs import Damaged, RunStore
from designer.runs.folders import UNFINISHED
from tests.support.exact import convolution, curves, dense, differences
from tests.support.trainers import Trainers, trainers

_DESIGNS = {"dense": dense, "convolution": convolution}
_EPOCHS = 12
_MOST_IN_A_RUN = 10
_LONGEST_SECONDS = 5.0


def main() -> int:
    """Prints a line for each kill and what was found in all."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--times", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    random.seed(options.seed)
    found: list[str] = []
    with tempfile.TemporaryDirectory() as folder, trainers(LAYERLOOM_CHECKPOINT_SECONDS="0.2") as started:
        store = runs.open_store(Path(folder))
        whole = {name: _whole(store, started, name) for name in _DESIGNS}
        killed = runs_done = 0
        for name in itertools.cycle(_DESIGNS):
            if killed >= options.times:
                break
            most = min(options.times - killed, _MOST_IN_A_RUN)
            kills, faults = _tortured(store, started, name, whole[name], most)
            found += faults
            killed, runs_done = killed + kills, runs_done + 1
    print(f"{killed} kills in {runs_done} runs: {len(found)} faults")
    for fault in found:
        print(f"- {fault}")
    return 1 if found else 0


def _whole(store: RunStore, started: Trainers, name: str) -> str:
    """A run of the design that nothing happens to."""
    run = runs.create(store, _DESIGNS[name](epochs=_EPOCHS)).id
    started.start(store.home, run)
    started.wait()
    assert runs.run(store, run).state == "finished", runs.log_of(store, run)
    return run


def _tortured(store: RunStore, started: Trainers, name: str, whole: str, most: int) -> tuple[int, list[str]]:
    """A run killed again and again, at most so often, until it finishes: the kills, and what is wrong with it."""
    run = runs.create(store, _DESIGNS[name](epochs=_EPOCHS)).id
    kills, found = 0, []
    while runs.run(store, run).state != "finished":
        if runs.run(store, run).is_at_rest:
            runs.enqueue(store, run)
        pid = started.start(store.home, run)
        how = random.choice(("at any moment", "while writing", "while pausing"))
        reported = {}
        if kills < most:
            _wait(store, run, how, pid)
            reported = curves(store, run, "epoch")
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        started.wait()
        now = runs.run(store, run)
        kills += now.state == "interrupted"
        found += [f"{name}: {fault}" for fault in _faults(store, run, reported)]
        half = "half a checkpoint; " if _home(store, run).is_dir() and _writing(_home(store, run)) else ""
        kept = half + " ".join(each.id for each in runs.checkpoints(store, run))
        print(
            f"{name} {kills:3} {how:14} {now.state} at epoch {now.epoch} batch {now.step}; {kept}", flush=True
        )
        if now.state == "failed":
            return kills, [*found, f"{name}: failed: {now.message}"]
    return kills, [*found, *(f"{name}: {fault}" for fault in differences(store, run, whole))]


def _wait(store: RunStore, run: str, how: str, pid: int) -> None:
    """Until a random moment of the kind."""
    until = time.monotonic() + random.random() * _LONGEST_SECONDS
    if how == "at any moment":
        time.sleep(max(until - time.monotonic(), 0))
        return
    began = runs.run(store, run).steps_done
    while runs.run(store, run).steps_done == began and not runs.run(store, run).is_at_rest:
        time.sleep(0.01)
    if how == "while pausing":
        time.sleep(random.random())
        with contextlib.suppress(ProcessLookupError):
            os.kill(pid, signal.SIGTERM)
        time.sleep(random.random() * 0.4)
        return
    home = _home(store, run)
    deadline = time.monotonic() + _LONGEST_SECONDS
    while time.monotonic() < deadline and not (home.is_dir() and _writing(home)):
        time.sleep(0.0005)
    time.sleep(random.random() * 0.02)


def _home(store: RunStore, run: str) -> Path:
    return store.folder_of(run) / "checkpoints"


def _writing(home: Path) -> bool:
    return any(path.name.startswith(UNFINISHED) for path in home.iterdir())


def _faults(store: RunStore, run: str, reported: dict[str, dict[int, float]]) -> Iterator[str]:
    for each in runs.checkpoints(store, run):
        try:
            runs.read_checkpoint(store, run, each.id)
        except Damaged as error:
            yield f"checkpoint {each.id} is damaged: {error}"
    now = curves(store, run, "epoch")
    for key, values in reported.items():
        if any(now.get(key, {}).get(step) != value for step, value in values.items()):
            yield f"epochs of {key} that had been reported are lost"


if __name__ == "__main__":
    sys.exit(main())
