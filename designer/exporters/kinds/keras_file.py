"""The whole model in Keras's own format."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from designer.custom import read_all
from designer.exporters.agreement import agreement
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import by_layer, unbuildable
from designer.exporters.model import Format, Limit, WithKeras
from designer.graph import Document


def _write(bench: Bench, path: Path) -> None:
    bench.model.save(path)


def _check(bench: Bench, path: Path) -> Check:
    loaded = bench.keras.saving.load_model(path, custom_objects=dict(bench.own), compile=False)
    return agreement(bench, bench.named(loaded(bench.given, training=False)))


def _limits(document: Document) -> Iterator[Limit]:
    yield from unbuildable(document)
    classes = {name for name, written in read_all(document.functions).items() if written.is_class}
    yield from by_layer(document, lambda layer: _NEEDS_CODE if layer.custom in classes else "")


_NEEDS_CODE = "is code of the design's own: whoever loads the file needs its class, from the Python file."

FORMAT = Format(
    "keras",
    "Keras model",
    "Layers and weights in one file, for keras.saving.load_model.",
    ".keras",
    "application/zip",
    WithKeras(_write, _check),
    place=30,
    limits=_limits,
)
