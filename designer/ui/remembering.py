"""What was found out about a document is remembered for as long as that very value is looked at."""

from __future__ import annotations

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypeVar

from designer.graph import Document

Result = TypeVar("Result")

_MOST = 64


class remembered(Generic[Result]):  # noqa: N801 - a decorator
    """The function, asked once for each of the latest documents. Documents never change, so being the same
    object is enough, and costs nothing to find out."""

    def __init__(self, function: Callable[[Document], Result]) -> None:
        self._function = function
        self._found: dict[int, tuple[Document, Result]] = {}
        self._lock = Lock()

    def __call__(self, document: Document) -> Result:
        """The function's value; found out now unless it is known."""
        with self._lock:
            known = self._found.get(id(document))
        if known is not None and known[0] is document:
            return known[1]
        result = self._function(document)
        self.keep(document, result)
        return result

    def keep(self, document: Document, result: Result) -> None:
        """Note a value that was found out in another way."""
        with self._lock:
            self._found[id(document)] = (document, result)
            while len(self._found) > _MOST:
                del self._found[next(iter(self._found))]

    def known(self, document: Document) -> Result | None:
        """The function's value if it is known, without waiting for it."""
        with self._lock:
            found = self._found.get(id(document))
        return found[1] if found is not None and found[0] is document else None
