"""Exports that need no process of their own."""

from __future__ import annotations

import time

from designer.graph import Document

from .model import AtOnce, ExportRefused, Format, Made


def at_once(format: Format, document: Document) -> tuple[Made, bytes]:
    """A format made and checked here and now; ExportRefused for one that needs Keras."""
    if not isinstance(format.made, AtOnce):
        raise ExportRefused(f"{format.title} is made by a process of its own.")
    began = time.monotonic()
    content = format.made.make(document)
    check = format.made.check(document, content)
    return Made("", len(content), check, seconds=time.monotonic() - began), content
