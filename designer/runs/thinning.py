"""Which checkpoints of a run are kept: those one may need at once, and a row over the epochs for going back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

_LATEST = 2
_MOST = 10
_BYTES = 4_000_000_000


class Kept(Protocol):
    """What is asked of a checkpoint."""

    @property
    def epoch(self) -> int:
        """Epochs completed."""

    @property
    def step(self) -> int:
        """Batches done of the next epoch."""

    @property
    def is_best(self) -> bool:
        """Whether its weights are the best of the run."""

    @property
    def size(self) -> int:
        """Bytes on the disk."""


def surplus(found: Sequence[Kept]) -> Iterator[int]:
    """The places of those that can go, of checkpoints from the oldest to the latest.

    The last two stay, and the best; of others that ended an epoch a row of at most ten, as even over the epochs
    as it goes, and only as many as fit into four gigabytes.
    """
    latest = range(max(len(found) - _LATEST, 0), len(found))
    needed = [i for i, each in enumerate(found) if i in latest or each.is_best]
    row = [i for i, each in enumerate(found) if each.step == 0 or i in needed]
    yield from (i for i in range(len(found)) if i not in row)
    while len(row) > _MOST or sum(found[i].size for i in row) > _BYTES:
        gone = _closest([i for i in row if i not in needed], row, found)
        if gone is None:
            return
        row.remove(gone)
        yield gone


def _closest(spare: Sequence[int], row: Sequence[int], found: Sequence[Kept]) -> int | None:
    """The one whose going leaves the smallest gap."""

    def gap(place: int) -> int:
        at = row.index(place)
        before = found[row[at - 1]].epoch if at else 0
        after = found[row[at + 1]].epoch if at + 1 < len(row) else found[place].epoch
        return after - before

    return min(spare, key=gap, default=None)
