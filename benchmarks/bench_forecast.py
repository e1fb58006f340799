"""How near forecasts come to what trainings take: estimated over measured, for memory and for time.

python -m benchmarks.bench_forecast [memory] [time] [--only NAME …]

Memory: what is computed from the model, over the peak of the trainer itself (its VmHWM after some steps, with a
checkpoint kept). Time: an epoch as measured on some steps, over an epoch of a whole run afterwards; both are
wall time, so nothing else should run meanwhile.
"""

from __future__ import annotations

import argparse
import contextlib
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

from designer import runs, training
from designer.engine import Engine
from designer.graph import Analysis, Component, Document, apply, choose
from designer.training import memory_needed
from designer.training.forecast import flops_a_step, foretell, measure_now
from designer.workspace import preset

FILTERS, BATCHES = (16, 32, 64), (4, 8, 16)
MEMORY_LIMIT, TIME_LIMIT = 0.15, 0.25
EPOCHS, SHORT_EPOCHS = 4, 24  # of long ones and of those under a second
TIMED = ("unet 16 × 4", "sequential-cnn", "siamese", "residual", "unet-small")


def main() -> int:
    """Prints the ratios beside their limits; 1 when one is beyond its limit."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", nargs="*", choices=("memory", "time"), default=["memory", "time"])
    parser.add_argument("--only", nargs="+", metavar="NAME", help="some of the designs")
    options = parser.parse_args()
    known = designs()
    wanted = {name: known[name] for name in options.only or known}
    engine, ratios = Engine(), list[tuple[float, float]]()
    with contextlib.closing(engine), tempfile.TemporaryDirectory() as home:
        for name, document in wanted.items():
            analysis = engine.shapes(document)
            if "memory" in options.what:
                ratios.append((memory(name, document, analysis, Path(home)), MEMORY_LIMIT))
            if "time" in options.what and name in TIMED:
                ratios += [(ratio, TIME_LIMIT) for ratio in epoch(name, document, analysis, Path(home))]
    return int(any(abs(ratio - 1) > limit for ratio, limit in ratios))


def designs() -> Mapping[str, Document]:
    """U-Nets of several widths and batches, and other presets, by name."""
    unet = preset("unet")
    found = {
        f"unet {filters} × {batch}": _batched(apply(unet, choose(unet, "base_filters", filters)), batch)
        for filters in FILTERS
        for batch in BATCHES
    }
    found |= {name: preset(name) for name in ("sequential-cnn", "siamese", "residual", "unet-small")}
    sgd = found["unet 64 × 4"]
    found["unet 64 × 4, SGD"] = replace(sgd, training=replace(sgd.training, optimizer=Component("SGD")))
    return found


def _batched(document: Document, batch: int) -> Document:
    return replace(document, training=replace(document.training, batch_size=batch))


def memory(name: str, document: Document, analysis: Analysis, home: Path) -> float:
    """The bytes computed over the bytes measured."""
    measured = measure_now(document, home, flops_a_step(document, analysis)).peak
    if not measured:
        print(f"{name}: this system does not tell a process's peak", file=sys.stderr)
        return 1.0
    ratio = memory_needed(document, analysis) / measured
    print(
        f"{name}: memory computed / measured = {ratio:.3f} ({measured / 1e6:,.0f} MB); limit ± {MEMORY_LIMIT:.0%}",
        flush=True,
    )
    return ratio


def epoch(name: str, document: Document, analysis: Analysis, home: Path) -> Iterator[float]:
    """The seconds of an epoch as foretold, over those of a run; and the bytes measured, over the run's."""
    measured = measure_now(document, home, flops_a_step(document, analysis))
    told = foretell(document, analysis, home)
    assert told is not None
    epochs = EPOCHS if told.epoch_seconds > 1 else SHORT_EPOCHS
    run = training.launch(replace(document, training=replace(document.training, epochs=epochs)), home=home)
    store, peak = runs.open_store(home), 0
    while not runs.run(store, run.id).is_at_rest:
        peak = max(peak, _peak_of(runs.run(store, run.id).pid))
        time.sleep(0.1)
    ends = [point.t for point in runs.curve(store, run.id, "loss")]
    real = statistics.mean(after - before for before, after in pairwise(ends))
    yield told.epoch_seconds / real
    print(
        f"{name}: epoch foretold / real = {told.epoch_seconds / real:.3f} ({real:.2f} s); limit ± {TIME_LIMIT:.0%}",
        flush=True,
    )
    if measured.peak and peak:
        yield measured.peak / peak
        print(f"{name}: memory measured before / of the whole run = {measured.peak / peak:.3f}", flush=True)


def _peak_of(process: int | None) -> int:
    """The most memory that a process has had, in bytes; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{process}/status").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


if __name__ == "__main__":
    sys.exit(main())
