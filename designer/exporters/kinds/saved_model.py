"""TensorFlow's SavedModel: the computation with its weights, which needs neither Keras nor the design's code."""

from __future__ import annotations

import tempfile
from pathlib import Path

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


def export(bench: Bench, folder: Path) -> None:
    """Write the SavedModel into a folder."""
    bench.model.export(str(folder), format="tf_saved_model", verbose=False)


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
