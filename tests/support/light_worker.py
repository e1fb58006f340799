"""What stands in for the training process where only its coming and going matters: it loads no TensorFlow.

It takes its run as the real one does, notes that, and works for the run's batch size in hundredths of a second.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from designer import runs

_ENDS = {"pausing": "paused", "stopping": "stopped"}


def work(home: Path) -> None:
    """Takes the run that standard input tells, and ends it as wished, or when its time is over."""
    store, run = runs.open_store(home), sys.stdin.readline().strip()
    if not run or not runs.take(store, run):
        return
    with (store.folder / "taken.txt").open("a", encoding="utf-8") as notes:
        notes.write(f"{run} {os.getpid()}\n")
    runs.begin(store, run, steps_per_epoch=1, fingerprint="")
    until = time.monotonic() + runs.run(store, run).batch_size / 100
    state = "running"
    while state == "running" and time.monotonic() < until:
        time.sleep(0.02)
        state = runs.run(store, run).state
    runs.end(store, run, _ENDS.get(state, "finished"))  # type: ignore[arg-type]


if __name__ == "__main__":
    work(Path(sys.argv[-1]))
