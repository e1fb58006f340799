"""What was found out about a document is remembered for as long as that very value is looked at."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import TypeVar

from designer.graph import Document

Result = TypeVar("Result")

_MOST = 64


def remembered(function: Callable[[Document], Result]) -> Callable[[Document], Result]:
    """The function, asked once for each of the latest documents. Documents never change, so being the same
    object is enough, and costs nothing to find out."""
    found: dict[int, tuple[Document, Result]] = {}
    lock = Lock()

    def ask(document: Document) -> Result:
        with lock:
            known = found.get(id(document))
        if known is None or known[0] is not document:
            known = (document, function(document))
            with lock:
                found[id(document)] = known
                while len(found) > _MOST:
                    del found[next(iter(found))]
        return known[1]

    return ask
