"""What stands in for the training process where its points matter, not their worth: it loads no TensorFlow.

It writes as the flusher of a real one does, hears wishes, and goes on where its run was.
"""

from __future__ import annotations

import math
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from designer import runs
from designer.runs import Measured, Progress, Run, RunStore

STEPS = 40
BATCH_SECONDS = 0.05
_FLUSH_BATCHES = 5
_ENDS = {"pause": "paused", "stop": "stopped"}


def work(home: Path) -> None:
    """Takes the run that standard input tells, and trains all its epochs as far as anybody can see."""
    store, id = runs.open_store(home), sys.stdin.readline().strip()
    if not id or not runs.take(store, id):
        return
    run = runs.run(store, id)
    with (store.folder_of(id) / "log.txt").open("a", encoding="utf-8") as log:
        log.write("A training that only writes points.\n")
    runs.begin(store, id, steps_per_epoch=STEPS, fingerprint="")
    wish = _train(store, run, run.steps_done)
    runs.end(store, id, _ENDS.get(wish, "finished"))  # type: ignore[arg-type]


def _train(store: RunStore, run: Run, done: int) -> str:
    """What was wished before all was trained; "" at the end."""
    with closing(runs.connect(store)) as connection:
        while done < run.epochs * STEPS:
            time.sleep(BATCH_SECONDS * _FLUSH_BATCHES)
            now, before, done = time.time(), done, done + _FLUSH_BATCHES
            epoch, step = (done - 1) // STEPS + 1, (done - 1) % STEPS + 1
            progress = Progress(epoch, step, 1 / BATCH_SECONDS)
            wish = runs.record(connection, run.id, points(before + 1, done, now), progress, now).wish
            if wish:
                return wish
    return ""


def points(first: int, last: int, now: float) -> Iterator[Measured]:
    """What a trainer measures in some batches, an epoch's end included."""
    for step in range(first, last + 1):
        t = now - (last - step) * BATCH_SECONDS
        loss = 1.5 / (1 + step / 60) + 0.15 * math.sin(step * 1.7) / (1 + step / 100)
        values = {
            "batch/loss": loss,
            "batch/accuracy": 1 - loss / 2,
            "batch/learning_rate": 0.001 * 0.999**step,
        }
        if step == last:
            values |= {"system/cpu": 180 + 15 * math.sin(step), "system/memory": 9e8, "system/rate": 160.0}
        for key, value in values.items():
            yield Measured(key, step, t, value, value - 0.02, value + 0.02)
        if step % STEPS == 0:
            for key, value in {
                "loss": loss,
                "val_loss": loss * 1.1,
                "accuracy": 0.8,
                "val_accuracy": 0.75,
            }.items():
                yield Measured(key, step // STEPS, t, value, value, value)


if __name__ == "__main__":
    work(Path(sys.argv[-1]))
