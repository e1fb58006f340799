"""What looking into a run costs it.

python -m benchmarks.bench_inside [--rounds N] [--preset ID …] [--seconds S]

Three trainings take turns in one process on the same compiled model: one that is not looked into, one that is, and
again one that is not. Processor time of the whole process and wall time. The second over the mean of the others is
what looking costs; the third over the first is how far the figures can be trusted. What the room costs a training that
is not looked into is in `benchmarks.bench_training overhead`: its trainer has it too.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from designer import inside, runs
from designer.graph import Document
from designer.workspace import preset

LIMIT = 1.10
PRESETS = ("unet", "residual")
_MOST_EPOCHS = 1000


@dataclass(frozen=True)
class Taken:
    """What a training took, in seconds, and how often its model was looked into."""

    cpu: float
    wall: float
    looks: int


def main() -> None:
    """Prints the ratios beside their limit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--preset", action="append", choices=PRESETS)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument(
        "--seconds", type=float, default=30.0, help="of the processor, of each training, about"
    )
    options = parser.parse_args()
    for name in options.preset or PRESETS:
        measure(name, options.rounds, options.seconds)


def measure(name: str, rounds: int, seconds: float) -> None:
    """Trainings of a preset in turn, each of so many epochs that it takes about so long."""
    from benchmarks.plain import looked_runs  # noqa: PLC0415  (imports Keras)

    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        once, _ = looked_runs(_of_epochs(name, 1), home)
        _taken(home, once)  # compiles
        epochs = min(max(round(seconds / _taken(home, once).cpu), 1), _MOST_EPOCHS)
        off, on = looked_runs(_of_epochs(name, epochs), home)
        _taken(home, off), _taken(home, on)
        found = [(_taken(home, off), _taken(home, on), _taken(home, off)) for _ in range(rounds)]
    looks = statistics.mean(second.looks for _, second, _ in found)
    steps = f"{name}, {epochs} epochs of {statistics.mean(first.wall for first, _, _ in found):.1f} s in all"
    print(f"{steps}, {looks:.1f} looks each; limit {LIMIT}")
    for kind, of in (("processor time", lambda each: each.cpu), ("wall time", lambda each: each.wall)):
        _tell(kind, [tuple(of(each) for each in three) for three in found])


def _tell(kind: str, found: Sequence[tuple[float, ...]]) -> None:
    looked = sorted(second / ((first + third) / 2) for first, second, third in found)
    again = sorted(third / first for first, _, third in found)
    print(
        f"  {kind}: looked into / not = {statistics.median(looked):.3f} ({looked[0]:.3f}–{looked[-1]:.3f}); "
        f"not / not = {statistics.median(again):.3f} ({again[0]:.3f}–{again[-1]:.3f})",
        flush=True,
    )


def _of_epochs(name: str, epochs: int) -> Document:
    document = preset(name)
    return replace(document, training=replace(document.training, epochs=epochs, callbacks=()))


def _taken(home: Path, train: Callable[[], str]) -> Taken:
    cpu, wall = time.process_time(), time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):
        run = train()
    taken = time.process_time() - cpu, time.perf_counter() - wall
    return Taken(*taken, len(inside.moments(runs.open_store(home), run)))


if __name__ == "__main__":
    main()
