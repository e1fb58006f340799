"""What training through the trainer costs beside the same plain `model.fit`, and how soon one sees it.

python -m benchmarks.bench_training [overhead] [click] [--rounds N] [--preset ID …]

Overhead: plain fit and trainer take turns in one process, each with a model of its own, over the same data
and epochs; CPU time of the whole process, so that the flusher's thread and TensorFlow's count. The trainer
records every batch, writes points, previews and weights and looks for stops; plain fit does none of it.
Click: wall time from `launch()` to the first point that another process can read, beside the time from the
start of a plain script to the end of its first batch.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from designer import runs, training
from designer.graph import Document
from designer.workspace import preset

ROOT = Path(__file__).resolve().parents[1]
LIMITS = {"unet": 1.01, "residual": 1.03}
EPOCHS = {"unet": 3, "residual": 20}
CLICK_SECONDS = 1.0

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
    parser.add_argument("what", nargs="*", choices=("overhead", "click"), default=["overhead", "click"])
    parser.add_argument("--preset", action="append", choices=tuple(LIMITS))
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    for name in options.preset or LIMITS:
        if "overhead" in options.what:
            overhead(name, options.rounds)
        if "click" in options.what:
            click(name, options.rounds)
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
    """Seconds from launch to the first readable point, beside a plain script's to its first step."""
    pairs = [_in_turn(lambda: _plain_first(name), lambda: _trainer_first(name), i) for i in range(rounds)]
    plain, trainer = (min(column) for column in zip(*pairs, strict=True))
    usual = statistics.median(after - before for before, after in pairs)
    print(
        f"{name}: first point after {trainer:.2f} s, plain script's first step after {plain:.2f} s, "
        f"difference {trainer - plain:+.2f} s (least disturbed of {rounds}; median of differences "
        f"{usual:+.2f} s); limit +{CLICK_SECONDS:.0f} s",
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


def _trainer_first(name: str) -> float:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        _share_cache(home)
        began = time.time()
        run = training.launch(_document(name, 1000), home=home)
        store = runs.open_store(home)
        while not runs.latest(store, run.id):
            time.sleep(0.03)  # a page looks once a second; looking more often would slow the trainer down
        passed = time.time() - began
        training.stop(run.id, home=home)
        while not runs.run(store, run.id).is_at_rest:
            time.sleep(0.05)
    return passed


def _share_cache(home: Path) -> None:
    """The data are there already, as for the plain script."""
    from designer.settings import home as usual  # noqa: PLC0415

    (usual() / "cache").mkdir(parents=True, exist_ok=True)
    os.symlink(usual() / "cache", home / "cache")


def _document(name: str, epochs: int) -> Document:
    document = preset(name)
    return replace(document, training=replace(document.training, epochs=epochs))


if __name__ == "__main__":
    sys.exit(main())
