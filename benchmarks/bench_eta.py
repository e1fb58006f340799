"""How near the time left comes to what is left: told over real, twice a second after the first epoch of a run.

python -m benchmarks.bench_eta [--only NAME …] [--allowed SECONDS]

Real is the time until the last epoch's end: neither loading nor the test samples count. A moment is well told within 20 %
of what is left, or within one second of it: in the last seconds both are near zero, and a ratio says nothing. The
time left can know nothing of what the machine will do besides, so the load is printed, too.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from designer import runs, training
from designer.runs import Run, RunStore
from designer.workspace import preset
from tests.support.processes import end_all

EPOCHS: Mapping[str, int] = {"unet": 20, "sequential-cnn": 30, "siamese": 60}
LIMIT, ALLOWED_SECONDS = 0.20, 1.0
LOOK_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Moment:
    """What was told at a time, in seconds."""

    at: float
    told: float


def main() -> int:
    """Prints by preset how many moments were well told, and the worst; 1 when any was not."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--only", nargs="+", choices=tuple(EPOCHS), default=list(EPOCHS))
    parser.add_argument("--allowed", type=float, default=ALLOWED_SECONDS, metavar="SECONDS")
    options = parser.parse_args()
    os.environ["LAYERLOOM_WARM"] = "off"  # loading TensorFlow beside a run changes how fast it is
    worst = 0.0
    for name in options.only:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
            try:
                worst = max(worst, measure(name, Path(home), options.allowed))
            finally:
                end_all(Path(home))
    return int(worst > 0)


def measure(name: str, home: Path, allowed: float) -> float:
    """The part of all moments that were told badly."""
    document = preset(name)
    plan = replace(document.training, epochs=EPOCHS[name])
    run, store = training.launch(replace(document, training=plan), home=home), runs.open_store(home)
    moments = followed(store, run)
    ends = [point.t for point in runs.curve(store, run.id, "loss")]
    found = [(moment.told, ends[-1] - moment.at) for moment in moments if ends[0] <= moment.at < ends[-1]]
    well = [(told, real) for told, real in found if abs(told - real) <= max(LIMIT * real, allowed)]
    ratios = [told / real for told, real in found if real > allowed / LIMIT]
    print(
        f"{name}: time left told well at {len(well)} of {len(found)} moments ({len(well) / len(found):.0%}); worst "
        f"told / real = {max(ratios, key=lambda ratio: abs(ratio - 1)):.2f} (more than {allowed / LIMIT:.0f} s before "
        f"the end); limit ± {LIMIT:.0%} or {allowed} s; epochs of {seconds(ends)}, load {os.getloadavg()[0]:.1f}",
        flush=True,
    )
    return 1 - len(well) / len(found)


def followed(store: RunStore, run: Run) -> Sequence[Moment]:
    """What is told of a run twice a second until it is at rest."""
    found = list[Moment]()
    while not (run := runs.run(store, run.id)).is_at_rest:
        now = time.time()
        left = runs.seconds_left(store, run, now)
        if left is not None:
            found.append(Moment(now, left))
        time.sleep(LOOK_SECONDS)
    return found


def seconds(ends: Sequence[float]) -> str:
    """The mean of the first and of the second half of the epochs: whether the machine stayed as fast."""
    middle = len(ends) // 2
    halves = [
        (ends[middle] - ends[0]) / middle,
        (ends[-1] - ends[middle]) / max(len(ends) - 1 - middle, 1),
    ]
    return f"{halves[0]:.2f} s, then {halves[1]:.2f} s"


if __name__ == "__main__":
    sys.exit(main())
