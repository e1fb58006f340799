"""What a forecast says: how long an epoch takes, how much memory training needs, and how that is known."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Measured:
    """What a few real steps of a training told.

    `steps` were timed, each took `step_seconds`; `epoch_seconds` is known where whole epochs were short enough
    to be timed. `start_seconds` went by until the first batch was done, `peak` is the memory in bytes that the
    process had at its highest, None where the system does not tell.
    """

    steps: int
    step_seconds: float
    start_seconds: float
    epoch_seconds: float | None = None
    peak: int | None = None


@dataclass(frozen=True, slots=True)
class Forecast:
    """How long a training takes and how much memory it needs, before it is started.

    `needed` and `available` are bytes. `measured` is None where both are computed from the model alone;
    `largest_batch` is the largest one that fits (0: not even one sample does).
    """

    epoch_seconds: float
    total_seconds: float
    needed: int
    available: int
    batch_size: int
    largest_batch: int
    measured: Measured | None = None

    @property
    def fits(self) -> bool:
        """Whether there is enough memory."""
        return self.needed <= self.available
