"""What the process does with Keras: a format written and checked, or a text verified."""

from __future__ import annotations

import re
import time
from pathlib import Path

from designer.builder import BuildFailed
from designer.exporters.check import Check
from designer.exporters.jobs import WORDS, Job, write_whole
from designer.exporters.model import ExportRefused, Format, Made, WithKeras
from designer.importers import NotOpened
from designer.workspace import NoWeights

from .building import bench_for
from .samples import NoSamples
from .verifying import verify

_LONGEST = 400


def export(job: Job, format: Format, made: WithKeras, folder: Path, began: float) -> Made:
    """A format written to the folder, read again and compared."""
    write_whole(folder / WORDS, "Building the model")
    try:
        bench = bench_for(job.document, job.source, job.variant)
    except BuildFailed as failed:
        raise ExportRefused(f"The model cannot be built: {failed.message}") from failed
    except (NoWeights, NotOpened) as error:
        raise ExportRefused(str(error)) from error
    except NoSamples as none:
        raise ExportRefused(f"The model takes no samples that could be made up: {none}") from none
    path = folder / f"model{format.ending}"
    write_whole(folder / WORDS, f"Writing {format.title}")
    try:
        made.write(bench, path)
    except ExportRefused:
        raise
    except Exception as error:  # whatever a converter raises for what it does not know
        raise ExportRefused(f"{format.title} cannot express this model. {_said(error)}") from error
    write_whole(folder / WORDS, "Loading it again and comparing")
    try:
        check = made.check(bench, path)
    except Exception as error:
        check = Check(False, "It was written, but could not be loaded again.", (_said(error),))
    words = bench.weights if made.has_weights else ""
    return Made(path.name, path.stat().st_size, check, words, time.monotonic() - began)


def verification(job: Job, began: float) -> Made:
    """A text held against the design."""
    try:
        check = verify(job.document, job.text)
    except BuildFailed as failed:
        raise ExportRefused(f"The model cannot be built: {failed.message}") from failed
    return Made("", len(job.text.encode()), check, seconds=time.monotonic() - began)


#: How converters name an operation that they do not know, in the midst of much else.
_UNKNOWN = re.compile(
    r"'tf\.(\w+)' op is neither|op \[[^\]]*: (\w+)\] is not supported|No Op registered for (\w+)|fused\[\"(\w+):"
)


def _said(error: Exception) -> str:
    text = str(error)
    if unknown := sorted({name for found in _UNKNOWN.findall(text) for name in found if name}):
        return f"It has no operator for TensorFlow's {', '.join(unknown)}."
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return f"{type(error).__name__}: {lines[0] if lines else ''}"[:_LONGEST]
