"""The picture of the graph as PNG."""

from __future__ import annotations

import io

from PIL import Image

from designer.drawing import paper, png
from designer.exporters.check import Check
from designer.exporters.model import AtOnce, Format
from designer.graph import Document


def _make(document: Document) -> bytes:
    return png(paper(document))


def _check(document: Document, content: bytes) -> Check:
    with Image.open(io.BytesIO(content)) as image:
        image.load()
        dots = round(image.info["dpi"][0])
        return Check(True, f"Opened again: {image.width:,} × {image.height:,} points, {dots} to the inch.")


FORMAT = Format(
    "png",
    "Picture, PNG",
    "The same picture in points, for papers and slides.",
    ".png",
    "image/png",
    AtOnce(_make, _check),
    place=110,
)
