"""What training through the trainer costs beside the same plain `model.fit`, and how soon one sees it.

python -m benchmarks.bench_training [overhead] [click] [leave] [--rounds N] [--preset ID …]

Overhead: plain fit and trainer take turns in one process, each with a model of its own, over the same data
and epochs; CPU time of the whole process, so that the flusher's thread and TensorFlow's count. The trainer
records every batch, writes points, previews and weights and looks for stops; plain fit does none of it.
Click: wall time from `launch()`, while the app is in use, to the first point that another process can read, beside
the time from the start of a plain script to the end of its first batch.
Leave: wall time from the wish to pause or to stop until the run is at rest, less one step.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import math
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil

from designer import runs, training
from designer.graph import Document
from designer.runs import Run, RunStore
from designer.training.runner.places import card
from designer.workspace import preset
from tests.support.processes import end_all

ROOT = Path(__file__).resolve().parents[1]
LIMITS = {"unet": 1.01, "residual": 1.03}
EPOCHS = {"unet": 3, "residual": 20}
CLICK_RATIO = 1.0
LEAVE_SECONDS = 0.5
EPOCHS_BEFORE_LEAVING = 1  # training and validation are compiled then
SPARE_SECONDS = 1.5  # of processor time: as long as loading TensorFlow takes at least

PLAIN_SCRIPT = """
import sys
from benchmarks.plain import plain_fit
plain_fit(sys.argv[1], tell_first=True)
"""


def main() -> int:
    """Prints the ratios beside their limits."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="*", choices=tuple(PARTS), default=list(PARTS))
    parser.add_argument("--preset", action="append", choices=tuple(LIMITS))
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    for name in options.preset or LIMITS:
        for what in options.what:
            PARTS[what](name, options.rounds)
    return 0


def overhead(name: str, rounds: int) -> None:
    """CPU time of the trainer over that of plain fit, in turns."""
    from benchmarks.plain import plain_run, trainer_run  # noqa: PLC0415  (imports Keras)

    document = _document(name, EPOCHS[name])
    with tempfile.TemporaryDirectory() as home:
        plain, trainer = plain_run(document), trainer_run(document, Path(home))
        _cpu(plain), _cpu(trainer)  # both compile their functions first
        pairs = [_in_turn(lambda: _cpu(plain), lambda: _cpu(trainer), i) for i in range(rounds)]
    ratios = sorted(after / before for before, after in pairs)
    middle = statistics.median(ratios)
    total = sum(after for _, after in pairs) / sum(before for before, _ in pairs)
    print(
        f"{name}: CPU of trainer / plain fit = {total:.4f} over all, median {middle:.4f} "
        f"({ratios[0]:.3f}–{ratios[-1]:.3f}, {rounds} rounds of {document.training.epochs} epochs, "
        f"plain {statistics.median(before for before, _ in pairs):.2f} s); limit {LIMITS[name]}",
        flush=True,
    )


def _in_turn(plain: Callable[[], float], trainer: Callable[[], float], turn: int) -> tuple[float, float]:
    """Both measures, plain first; which is taken first changes from turn to turn."""
    if turn % 2:
        after = trainer()
        return plain(), after
    before = plain()
    return before, trainer()


def _cpu(work: Callable[[], None]) -> float:
    began = time.process_time()
    with contextlib.redirect_stdout(io.StringIO()):
        work()
    return time.process_time() - began


def click(name: str, rounds: int) -> None:
    """Seconds from launch, with a trainer ready, to the first readable point, beside a plain script's first step."""
    with _in_use() as home:
        pairs = [
            _in_turn(lambda: _plain_first(name), lambda: _trainer_first(name, home), i) for i in range(rounds)
        ]
    ratios = sorted(after / before for before, after in pairs)
    print(
        f"{name}: first point {statistics.median(after for _, after in pairs):.2f} s after the click, plain "
        f"script's first step {statistics.median(before for before, _ in pairs):.2f} s after its start; ratio "
        f"{statistics.median(ratios):.2f} ({ratios[0]:.2f}–{ratios[-1]:.2f}, {rounds} rounds); limit "
        f"{CLICK_RATIO}",
        flush=True,
    )


def leave(name: str, rounds: int) -> None:
    """Seconds from pausing and stopping until the run is at rest, with its checkpoint and weights kept."""
    with _in_use() as home:
        for wish, ask in (("pause", training.pause), ("stop", training.stop)):
            found = sorted(_left(name, home, ask) for _ in range(rounds))
            print(
                f"{name}: {wish} took effect {statistics.median(found):.2f} s after the wish and one step "
                f"({found[0]:.2f}–{found[-1]:.2f}, {rounds} rounds); limit {LEAVE_SECONDS}",
                flush=True,
            )


def _plain_first(name: str) -> float:
    command = [sys.executable, "-c", PLAIN_SCRIPT, name]
    began = time.time()
    child = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert child.stdout is not None
    said = float(next(line for line in child.stdout if line.startswith("first ")).split()[1])
    child.kill()
    child.wait()
    return said - began


def _trainer_first(name: str, home: Path) -> float:
    _wait_for_the_spare(home)
    began = time.time()
    run, store = training.launch(_document(name, 1000), home=home), runs.open_store(home)
    while not runs.latest(store, run.id):
        time.sleep(0.03)  # a page looks twice a second; looking more often would slow the trainer down
    passed = time.time() - began
    training.stop(run.id, home=home)
    _wait(lambda: runs.run(store, run.id).is_at_rest)
    return passed


def _left(name: str, home: Path, ask: Callable[..., Run]) -> float:
    """Seconds until a run in full swing has ended, less one of its steps."""
    run, store = training.launch(_document(name, 1000), home=home), runs.open_store(home)
    _wait(lambda: runs.run(store, run.id).epoch > EPOCHS_BEFORE_LEAVING or _is_over(store, run))
    time.sleep(1.0)
    step = 1 / (runs.run(store, run.id).rate or math.inf)
    began = time.time()
    ask(run.id, home=home)
    _wait(lambda: _is_over(store, run))
    return time.time() - began - step


def _is_over(store: RunStore, run: Run) -> bool:
    return runs.run(store, run.id).is_at_rest


def _wait_for_the_spare(home: Path) -> None:
    """Until the runner's trainer has loaded TensorFlow, and rests."""
    before, now = -1.0, 0.0
    while now < SPARE_SECONDS or now > before:
        time.sleep(1.0)
        training.wake(home)
        known = card(RunStore(home))
        waiting = psutil.Process(known.pid).children() if known else []
        before, now = now, sum(sum(process.cpu_times()[:2]) for process in waiting)


@contextlib.contextmanager
def _in_use() -> Iterator[Path]:
    """A home folder of an app that is in use."""
    os.environ["LAYERLOOM_WARM"] = "on"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        home = Path(folder)
        _share_cache(home)
        try:
            yield home
        finally:
            end_all(home)


def _wait(condition: Callable[[], bool]) -> None:
    while not condition():
        time.sleep(0.02)


def _share_cache(home: Path) -> None:
    """The data are there already, as for the plain script."""
    from designer.settings import home as usual  # noqa: PLC0415

    (usual() / "cache").mkdir(parents=True, exist_ok=True)
    os.symlink(usual() / "cache", home / "cache")


def _document(name: str, epochs: int) -> Document:
    document = preset(name)
    return replace(document, training=replace(document.training, epochs=epochs))


#: What can be measured.
PARTS = {"overhead": overhead, "click": click, "leave": leave}


if __name__ == "__main__":
    sys.exit(main())
