"""What is said when a document has no Python text: the refusal, and where it happened."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class CodeRefused(ValueError):
    """The document describes no model that could be written down; the message says where and why."""


@contextmanager
def refusals_at(place: str) -> Iterator[None]:
    """Say of every refusal inside where it happened: "dense_2 (Dense): …"."""
    try:
        yield
    except CodeRefused as refused:
        raise CodeRefused(f"{place}: {refused}") from refused
