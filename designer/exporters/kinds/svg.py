"""The picture of the graph as SVG."""

from __future__ import annotations

from xml.etree import ElementTree

from designer.drawing import paper, svg
from designer.exporters.check import Check
from designer.exporters.model import AtOnce, Format
from designer.graph import Document


def _make(document: Document) -> bytes:
    return svg(paper(document)).encode()


def _check(document: Document, content: bytes) -> Check:
    width, height = ElementTree.fromstring(content).attrib["viewBox"].split()[2:]
    return Check(True, f"Opened again: {width} × {height} points, text as text.")


FORMAT = Format(
    "svg",
    "Picture, SVG",
    "The graph with names and settings, sharp at any size.",
    ".svg",
    "image/svg+xml",
    AtOnce(_make, _check),
    place=100,
)
