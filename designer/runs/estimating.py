"""How long a run still takes: from the batches of its latest epochs, and from what followed them.

Only what was measured since the run was last begun counts: a pause is no part of an epoch. What only the first epoch
of a session compiles is expected of no other.
"""

from __future__ import annotations

import time

from .model import Run
from .pacing import Pace, pace
from .seeing import see
from .store import RunStore, reading


def seconds_left(store: RunStore, run: Run, now: float | None = None) -> float | None:
    """How long the training of a run should still take; None while that cannot be told, or nothing is trained."""
    if run.state not in ("running", "stopping", "pausing") or run.started is None:
        return None
    found = pace_of(store, run)
    if found is None or found.epochs >= run.epochs:
        return None
    ahead = (run.epochs - found.epochs - 1) * found.epoch_seconds
    passed = (time.time() if now is None else now) - found.seen
    return ahead + max(found.left_of_epoch - passed, 0.0)


def pace_of(store: RunStore, run: Run) -> Pace | None:
    """How fast a run is, or was in its latest session; None before its second point."""
    if run.started is None or not run.steps_per_epoch:
        return None
    with reading(store) as connection:
        epochs, validation = see(connection, run, run.started)
    return pace(epochs, run.steps_per_epoch, validation)
