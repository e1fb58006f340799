"""The weights alone, as Keras keeps them."""

from __future__ import annotations

from pathlib import Path

from designer.exporters.agreement import agreement
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import unbuildable
from designer.exporters.model import Format, WithKeras


def _write(bench: Bench, path: Path) -> None:
    bench.model.save_weights(path)


def _check(bench: Bench, path: Path) -> Check:
    again = bench.anew()
    again.load_weights(path)
    return agreement(bench, bench.named(again(bench.given, training=False)))


FORMAT = Format(
    "weights",
    "Weights",
    "For build_model().load_weights(…) of the Python file.",
    ".weights.h5",
    "application/x-hdf5",
    WithKeras(_write, _check),
    place=40,
    limits=unbuildable,
)
