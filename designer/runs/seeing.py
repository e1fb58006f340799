"""When the epochs of a run's latest session began and ended, read from its points."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from .curves import BATCH_PREFIX, SYSTEM_PREFIX
from .model import Run

#: The series, behind the prefix of those of the machine, of the seconds of a session's first validation, without compiling.
VALIDATION = "validation"
_LOSS = "loss"
_EPOCHS = 30
_POINTS = 600  # a minute of short batches
_ENDS = "select step, t from points where run = ? and metric = ? and t >= ? order by step desc limit ?"
_SOME = "select step, t from points where run = ? and metric = ? and step > ? and step <= ? and t >= ? order by step"
_VALIDATION = "select v from points where run = ? and metric = ? and t >= ? order by step limit 1"


@dataclass(frozen=True, slots=True)
class Mark:
    """When a batch was done; `step` counts batches from the beginning of the run."""

    step: int
    t: float


@dataclass(frozen=True, slots=True)
class Epoch:
    """What is known of an epoch: marks of its first and latest batches, the seconds of a batch, and when it was over.

    `number` counts from 1. In `batch` the first mark's own batch does not count: it may have compiled the model.
    """

    number: int
    first: Mark | None
    last: Mark | None
    batch: float | None
    ended: float | None


def see(connection: sqlite3.Connection, run: Run, since: float) -> tuple[tuple[Epoch, ...], float | None]:
    """The latest epochs of a session, in order, and the seconds of its first validation if they are known."""
    key = BATCH_PREFIX + _LOSS
    ends = {int(row[0]): float(row[1]) for row in connection.execute(_ENDS, (run.id, _LOSS, since, _EPOCHS))}
    latest = connection.execute(_ENDS, (run.id, key, since, 1)).fetchone()
    under_way = () if latest is None else ((int(latest[0]) - 1) // run.steps_per_epoch + 1,)
    numbers = sorted({*ends, *under_way})
    found = tuple(_epoch(connection, run, number, ends.get(number), since) for number in numbers)
    told = connection.execute(_VALIDATION, (run.id, SYSTEM_PREFIX + VALIDATION, since)).fetchone()
    return found, None if told is None else float(told[0])


def _epoch(connection: sqlite3.Connection, run: Run, number: int, ended: float | None, since: float) -> Epoch:
    until = number * run.steps_per_epoch
    within = (run.id, BATCH_PREFIX + _LOSS, until - run.steps_per_epoch, until, since)
    first = _marks(connection, f"{_SOME} limit 1", within)
    latest = _marks(connection, f"{_SOME} desc limit {_POINTS if ended is None else 1}", within)
    if not first:
        return Epoch(number, None, None, None, ended)
    # An epoch under way tells by its latest points how fast training is now.
    return Epoch(number, first[0], latest[0], _seconds(first[0] if ended else latest[-1], latest[0]), ended)


def _marks(connection: sqlite3.Connection, asked: str, within: tuple[object, ...]) -> list[Mark]:
    return [Mark(int(step), float(t)) for step, t in connection.execute(asked, within)]


def _seconds(first: Mark, last: Mark) -> float | None:
    """What a batch took between two marks."""
    return (last.t - first.t) / (last.step - first.step) if last.step > first.step else None
