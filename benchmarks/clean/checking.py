"""Exports of a design made here, loaded in clean environments, and held against what the design's own model gives."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from designer.exporters import Format, Job, at_once, format_named, untrained
from designer.exporters.agreement import EXACT, ROUNDED, agreement
from designer.exporters.bench import Bench
from designer.exporters.check import Check
from designer.exporters.model import WithKeras
from designer.exporters.worker.building import bench_for
from designer.exporters.worker.tasks import export
from designer.graph import Document

from .environments import environment, packages

_THERE = Path(__file__).with_name("there.py")
#: Two pictures of one drawing by two readers: their greys, of 256, may be so far apart on the mean.
_GREYS = 6.0


@dataclass(frozen=True, slots=True)
class Clean:
    """What came of an export in a clean environment, and what was installed there."""

    check: Check
    installed: tuple[str, ...]
    seconds: float


class Exports:
    """The exports of one design in a folder; beside them the samples, and the model that gave the outputs."""

    def __init__(self, document: Document, folder: Path, environments: Path) -> None:
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        self._document, self._folder, self._environments = document, folder, environments
        self._bench: Bench = bench_for(document, untrained(document), "")
        np.savez(folder / "samples.npz", **self._bench.samples)
        self._program, self._weights = self._made("python"), self._made("weights")

    def checked(self, format: Format, variant: str) -> Clean:
        """One export, loaded where nothing of ours is."""
        file = self._made(format.id, variant)
        wanted = packages(format.id, file)
        there = environment(self._environments, wanted)
        here = self._folder / f"empty-{format.id}-{variant}"
        here.mkdir()
        shutil.copy(_THERE, self._folder)
        began = time.monotonic()
        arguments = self._arguments(format, file, here / "found.npz")
        try:
            there.run([str(self._folder / _THERE.name), *arguments], here)
            with np.load(here / "found.npz") as found:
                check = self._compared(format, variant, dict(found))
        except RuntimeError as failed:
            check = Check(False, "It does not run there.", (str(failed),))
        return Clean(check, wanted, time.monotonic() - began)

    def _arguments(self, format: Format, file: Path, found: Path) -> Iterator[str]:
        given = self._program if format.id == "weights" else file
        yield from (format.id, str(given), str(self._folder / "samples.npz"), str(found), str(self._weights))

    def _made(self, id: str, variant: str = "") -> Path:
        """The file of an export, made in a folder of its own as the app makes it."""
        format, folder = format_named(id), self._folder / f"{id}{variant and '-'}{variant}"
        folder.mkdir(exist_ok=True)
        if isinstance(format.made, WithKeras):
            job = Job(self._document, id, untrained(self._document), variant)
            return folder / export(job, format, format.made, folder, time.monotonic()).file
        file = folder / f"model{format.ending}"
        file.write_bytes(at_once(format, self._document)[1])
        return file

    def _compared(self, format: Format, variant: str, found: dict[str, np.ndarray]) -> Check:
        if not format.needs_keras:
            return self._pictured(found["points"])
        tolerance = ROUNDED if variant else EXACT
        return agreement(self._bench, self._bench.named(found), tolerance=tolerance)

    def _pictured(self, points: np.ndarray) -> Check:
        """Whether a reader drew what the other picture shows."""
        from PIL import Image  # noqa: PLC0415  (only for pictures)

        with Image.open(self._made("png")) as image:
            shown = image.convert("L")
            same = np.asarray(shown.resize(points.shape[::-1])).astype(float)
        apart = float(np.abs(same - points).mean())
        blank = int(points.min()) == int(points.max())
        words = (
            f"Drawn as {points.shape[1]} × {points.shape[0]} points, {apart:.2f} of 256 greys from the PNG."
        )
        return Check(not blank and apart <= _GREYS, words, ("It is blank.",) if blank else ())
