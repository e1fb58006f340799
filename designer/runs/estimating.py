"""How long a run still takes: from the batches of this epoch, and from whole epochs as soon as one is done.

Only what was measured since the run was last begun counts: a pause is no part of an epoch.
"""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from .curves import BATCH_PREFIX
from .model import Run
from .store import RunStore, reading

_LOSS = "loss"
_EPOCHS = 6
#: After its first epoch a session compiles what validates and predicts: that takes at most this part of the batches' time
#: in what is told, until an epoch without it is over.
_AFTER_FIRST = 0.5
_POINTS = 200
_ENDS = "select step, t from points where run = ? and metric = ? and t >= ? order by step desc limit ?"
_BATCHES = (
    "select step, t from points where run = ? and metric = ? and step > ? and step <= ? and t >= ? "
    "order by step desc limit ?"
)
_NEXT = "select step, t from points where run = ? and metric = ? and step > ? order by step limit 1"


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a run is, in seconds: a batch, what follows the batches of an epoch, an epoch that is over.

    Each is None as long as it cannot be told. `ended` is when the latest epoch was over.
    """

    batch: float | None = None
    after: float | None = None
    epoch: float | None = None
    ended: float | None = None


def seconds_left(store: RunStore, run: Run, now: float | None = None) -> float | None:
    """How long the training of a run should still take; None while that cannot be told, or nothing is trained."""
    if run.state not in ("running", "stopping", "pausing") or run.started is None or not run.steps_per_epoch:
        return None
    with reading(store) as connection:
        pace = _pace(connection, run, run.started)
    return _left(run, pace, time.time() if now is None else now)


def _left(run: Run, pace: Pace, now: float) -> float | None:
    whole = pace.epoch
    if whole is None and pace.batch is not None:
        whole = pace.batch * run.steps_per_epoch + (pace.after or 0.0)
    if whole is None:
        return None
    return max(run.epochs - max(run.epoch, 1), 0) * whole + _left_of_this_epoch(run, pace, whole, now)


def _left_of_this_epoch(run: Run, pace: Pace, whole: float, now: float) -> float:
    if pace.batch is None:
        return max(whole - (now - (pace.ended or now)), 0.0)
    after = pace.after if pace.after is not None else max(whole - pace.batch * run.steps_per_epoch, 0.0)
    return max(run.steps_per_epoch - run.step, 0) * pace.batch + after


def _pace(connection: sqlite3.Connection, run: Run, since: float) -> Pace:
    ends = connection.execute(_ENDS, (run.id, _LOSS, since, _EPOCHS)).fetchall()
    batch = _seconds_a_batch(connection, run, run.epoch, since)
    if batch is None:
        batch = _seconds_a_batch(connection, run, run.epoch - 1, since)
    if not ends:
        return Pace(batch)
    after = _after_batches(connection, run, ends[0], batch, since)
    if len(ends) == 1 and batch is not None and after is not None:
        after = min(after, _AFTER_FIRST * batch * run.steps_per_epoch)
    whole = [float(late["t"]) - float(early["t"]) for late, early in pairwise(ends)]
    if len(ends) < _EPOCHS and batch is not None:
        whole = whole[:-1]
    return Pace(batch, after, median(whole) if whole else None, ends[0]["t"])


def _seconds_a_batch(connection: sqlite3.Connection, run: Run, epoch: int, since: float) -> float | None:
    """Over the latest points of an epoch, the first of which may stand for compiling the model."""
    first, last = (epoch - 1) * run.steps_per_epoch, epoch * run.steps_per_epoch
    asked = (run.id, BATCH_PREFIX + _LOSS, first, last, since, _POINTS)
    found = connection.execute(_BATCHES, asked).fetchall()
    if len(found) < 2:
        return None
    return (float(found[0]["t"]) - float(found[-1]["t"])) / (int(found[0]["step"]) - int(found[-1]["step"]))


def _after_batches(
    connection: sqlite3.Connection, run: Run, end: sqlite3.Row, batch: float | None, since: float
) -> float | None:
    """From the last batch of an epoch to the next one's beginning: its validation, and what is kept of it."""
    last, key = int(end["step"]) * run.steps_per_epoch, BATCH_PREFIX + _LOSS
    found = connection.execute(_BATCHES, (run.id, key, last - 1, last, since, 1)).fetchone()
    if found is None:
        return None
    following = connection.execute(_NEXT, (run.id, key, last)).fetchone()
    if following is None or batch is None:
        return max(float(end["t"]) - float(found["t"]), 0.0)
    return max(float(following["t"]) - float(found["t"]) - (int(following["step"]) - last) * batch, 0.0)
