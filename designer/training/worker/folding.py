"""Batches folded into points: one a series for every tenth of a second, with last, lowest and highest.

Epochs are never folded, however short they are.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from designer.runs import BATCH_PREFIX, Measured

WINDOW_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class Event:
    """What Keras logged at a time: `step` counts batches or epochs from 1, `prefix` tells which."""

    step: int
    t: float
    values: Mapping[str, float]
    prefix: str = ""


def fold(events: Sequence[Event]) -> list[Measured]:
    """The points of some events, in order; values that are no numbers are left out."""
    return [point for window in _windows(events) for point in _points(window)]


def _windows(events: Sequence[Event]) -> Iterator[list[Event]]:
    window: list[Event] = []
    for event in events:
        if window and not _belong_together(window[0], event):
            yield window
            window = []
        window.append(event)
    if window:
        yield window


def _belong_together(first: Event, event: Event) -> bool:
    return first.prefix == event.prefix == BATCH_PREFIX and event.t - first.t < WINDOW_SECONDS


def _points(window: list[Event]) -> Iterator[Measured]:
    last = window[-1]
    for key in last.values:
        values = [event.values[key] for event in window if math.isfinite(event.values.get(key, math.nan))]
        if values:
            low, high = min(values), max(values)
            yield Measured(last.prefix + key, last.step, last.t, values[-1], low, high, len(values))
