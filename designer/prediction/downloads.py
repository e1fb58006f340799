"""Predictions to take away: a table as CSV, all values as NPZ, masks as PNGs in a ZIP archive."""

from __future__ import annotations

import csv
import io
import re
import zipfile
from collections.abc import Iterator

import numpy as np
from PIL import Image

from designer.data import PALETTE
from designer.graph import Document

from .meaning import Output, outputs_of, probabilities, table
from .predicting import Answered


def as_csv(document: Document, answered: Answered) -> str:
    """The table of predictions with the probability of every class; numbers with all their digits."""
    rows = table(document, answered, every_class=True)
    file = io.StringIO(newline="")
    writer = csv.DictWriter(file, list(rows[0]) if rows else ["sample"])
    writer.writeheader()
    writer.writerows(rows)
    return file.getvalue()


def as_npz(answered: Answered) -> bytes:
    """What the model gave, as `numpy.load` reads it: an array by the name of each output, and the samples' names."""
    labels = [answered.labels[place] for place, row in enumerate(answered.rows) if row is not None]
    arrays: dict[str, np.ndarray] = {"samples": np.array(labels, dtype=str)}
    for name, values in answered.outputs.items():
        if values.dtype == object:  # of several sizes
            arrays |= {f"{name}/{row}": np.asarray(value) for row, value in enumerate(values)}
        else:
            arrays[name] = values
    file = io.BytesIO()
    np.savez_compressed(file, allow_pickle=False, **arrays)
    return file.getvalue()


def has_masks(document: Document, answered: Answered) -> bool:
    """Whether an output gives masks."""
    return bool(_masked(document, answered))


def masks_as_zip(document: Document, answered: Answered) -> bytes:
    """A PNG for every mask: black and white, or the index of the class of every pixel, with colours to see it."""
    outputs = _masked(document, answered)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
        for output in outputs:
            folder = f"{_safe(output.name)}/" if len(outputs) > 1 else ""
            for name, picture in _pictures(output, answered):
                archive.writestr(f"{folder}{name}.png", picture)
    return file.getvalue()


def _masked(document: Document, answered: Answered) -> list[Output]:
    return [each for each in outputs_of(document, answered) if each.meaning in ("mask", "class mask")]


def _pictures(output: Output, answered: Answered) -> Iterator[tuple[str, bytes]]:
    taken: set[str] = set()
    for label, row in zip(answered.labels, answered.rows, strict=True):
        if row is None:
            continue
        name = stem = _safe(label)
        count = 2
        while name in taken:
            name, count = f"{stem}-{count}", count + 1
        taken.add(name)
        yield name, _png(output, probabilities(answered.outputs[output.name][row], output.loss))


def _png(output: Output, values: np.ndarray) -> bytes:
    if output.meaning == "mask":
        picture = Image.fromarray(((values[..., 0] >= 0.5) * 255).astype(np.uint8))
    else:
        picture = Image.fromarray(values.argmax(axis=-1).astype(np.uint8))
        picture.putpalette([part for colour in PALETTE for part in colour])
    file = io.BytesIO()
    picture.save(file, "png")
    return file.getvalue()


def _safe(name: str) -> str:
    """A name that is one anywhere: no folders, no ending, no signs with a meaning."""
    stem = re.sub(r"\.[A-Za-z0-9]{1,5}$", "", name)
    return re.sub(r"[^\w\-]+", "_", stem).strip("_")[:80] or "sample"
