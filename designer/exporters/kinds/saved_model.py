"""TensorFlow's SavedModel: the computation with its weights, which needs neither Keras nor the design's code."""

from __future__ import annotations

import re
import tempfile
from pathlib import Path
from typing import Any

from designer.exporters.agreement import agreement
from designer.exporters.archives import unzipped, zip_folder
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.limits import unbuildable
from designer.exporters.model import Format, WithKeras

FOLDER = "model"


def _write(bench: Bench, path: Path) -> None:
    with tempfile.TemporaryDirectory(dir=path.parent) as folder:
        export(bench, Path(folder) / FOLDER)
        zip_folder(Path(folder), path, inside=".")


def export(bench: Bench, folder: Path, batch: int | None = None) -> None:
    """Write the SavedModel into a folder; for batches of one size where that is given."""
    names = signature_names(bench)
    plain = batch is None and names == list(bench.samples)
    specs = {} if plain else {"input_signature": _specs(bench, names, batch)}
    bench.model.export(str(folder), format="tf_saved_model", verbose=False, **specs)


def signature_names(bench: Bench) -> list[str]:
    """What signatures call the inputs: by their names, as far as TensorFlow can write these."""
    safe = [
        re.sub(r"\W", "_", f"input_{name}" if not name[:1].isalpha() else name, flags=re.ASCII)
        for name in bench.samples
    ]
    return safe if len(set(safe)) == len(safe) else [f"input_{number}" for number in range(len(safe))]


def _specs(bench: Bench, names: list[str], batch: int | None) -> list[Any]:
    """A signature as Keras takes it: one tensor, or one list of them."""
    specs = [
        bench.keras.InputSpec(
            shape=(batch or tensor.shape[0], *tensor.shape[1:]), dtype=tensor.dtype, name=name
        )
        for tensor, name in zip(bench.model.inputs, names, strict=True)
    ]
    return specs if len(specs) == 1 else [specs]


def _check(bench: Bench, path: Path) -> Check:
    with unzipped(path) as folder:
        return served(bench, folder / FOLDER)


def served(bench: Bench, folder: Path) -> Check:
    """The check of a SavedModel in a folder."""
    loaded = bench.tensorflow.saved_model.load(str(folder))
    return agreement(bench, bench.named(loaded.serve(bench.given)))


FORMAT = Format(
    "savedmodel",
    "SavedModel",
    "For TensorFlow Serving and tf.saved_model.load; needs no Keras. A folder, as zip.",
    "-savedmodel.zip",
    "application/zip",
    WithKeras(_write, _check),
    place=60,
    limits=unbuildable,
)
