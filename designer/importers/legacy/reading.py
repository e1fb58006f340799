"""What is known of a file while it is translated, and what was remarked on the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from designer.graph import Remark

from .values import Object


@dataclass(slots=True)
class Reading:
    """The file's Keras version, the data format of layers that do not say theirs, and the remarks so far.

    `inner` translates a layer that another one holds: a wrapper's, or a model's.
    """

    version: tuple[int, ...]
    channels: str | None
    inner: Callable[[Object, Reading], Object]
    remarks: list[Remark] = field(default_factory=list)

    def changed(self, layer: str, message: str) -> None:
        """Remark that something is said otherwise now, to mean the same or nearly so."""
        self.remarks.append(Remark("changed", message, layer))

    def lost(self, layer: str, message: str) -> None:
        """Remark that something of the file is not in the design."""
        self.remarks.append(Remark("lost", message, layer))

    def note(self, layer: str, message: str) -> None:
        """Remark something worth knowing."""
        self.remarks.append(Remark("note", message, layer))
