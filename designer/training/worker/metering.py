"""Once a second a point of what the machine does: the gauges, and how many samples training takes a second."""

from __future__ import annotations

from collections.abc import Sequence

from designer.runs import BATCH_PREFIX, Measured

from .folding import Event
from .gauges import Gauges

RATE = "system/rate"
_EVERY_SECONDS = 1.0


class Meter:
    """Is shown every event; between two epochs no samples are trained, so that time is no part of the rate."""

    def __init__(self, batch_size: int) -> None:
        self._batch_size = batch_size
        self._gauges = Gauges()
        self._from: Event | None = None
        self._latest: Event | None = None
        self._next = 0.0

    def points(self, events: Sequence[Event], now: float) -> list[Measured]:
        """The points of this second, at the latest batch; none where they were given already, or before it."""
        for event in events:
            if event.prefix != BATCH_PREFIX:
                self._from = None
            else:
                self._from = self._from or event
                self._latest = event
        if self._latest is None or now < self._next:
            return []
        self._next = now + _EVERY_SECONDS
        step, figures = self._latest.step, {**self._gauges.sample(), **self._rate()}
        return [Measured(key, step, now, value, value, value) for key, value in figures.items()]

    def _rate(self) -> dict[str, float]:
        """Samples a second since the reading before, where there were any."""
        begun, self._from = self._from, self._latest if self._from else None
        if begun is None or self._latest is None or self._latest.t <= begun.t:
            return {}
        batches = self._latest.step - begun.step
        return {RATE: batches * self._batch_size / (self._latest.t - begun.t)}
