"""Curves read from the run store, thinned so that a chart gets no more points than it can show."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from typing import Literal

from .model import Point, Series
from .reading import document_of
from .store import RunStore, reading

BATCH_PREFIX = "batch/"

#: Keys of what the machine did, at the batch that was under way.
SYSTEM_PREFIX = "system/"
_VALIDATION_PREFIX = "val_"

_WITHIN = "from points where run = :run and metric = :key and step > :since and step <= :until"
_BOUNDS = f"select min(step), max(step), count(*) {_WITHIN}"
_ALL = f"select step, t, v, lo, hi, n {_WITHIN} order by step"
_BUCKETS = f"""
select points.step, t, v, low, high, total from points join (
    select max(step) as step, min(lo) as low, max(hi) as high, sum(n) as total {_WITHIN}
    group by (step - :first) / :width
) as bucket on points.step = bucket.step where run = :run and metric = :key order by points.step
"""
_EVERY = (
    f"select step, t, v, lo, hi, n {_WITHIN} and ((step - :first) % :width = 0 or step = :last) order by step"
)
_LAST = "select metric, step, t, v from last where run = ?"
_ENDLESS = 2**62


def curve(
    store: RunStore, run: str, key: str, *, since: int = 0, until: int | None = None, points: int = 500
) -> tuple[Point, ...]:
    """The points of a series after step `since` up to `until`, at most so many: each keeps last, lowest, highest."""
    with reading(store) as connection:
        return _thinned(connection, run, key, since=since, until=until, points=points)


def sample(store: RunStore, run: str, key: str, *, points: int = 500) -> tuple[Point, ...]:
    """The first and the last point of a series by epoch, and as many between them, evenly: quicker than thinning."""
    with reading(store) as connection:
        values = {"run": run, "key": key, "since": -1, "until": _ENDLESS}
        first, last, _ = connection.execute(_BOUNDS, values).fetchone()
        if first is None:
            return ()
        values |= {"first": first, "last": last, "width": max(-(-(last - first + 1) // points), 1)}
        return tuple(Point(*row) for row in connection.execute(_EVERY, values))


def growth(
    store: RunStore, run: str, seen: Mapping[str, int], *, points: int = 500
) -> tuple[Mapping[str, int], Mapping[str, tuple[Point, ...]]]:
    """The last step of each series of a run, and what has come after the steps that were seen before.

    A series that was not seen comes as a whole, thinned like a curve.
    """
    with reading(store) as connection:
        ends = {row["metric"]: row["step"] for row in connection.execute(_LAST, (run,))}
        found = {
            key: _thinned(connection, run, key, since=seen.get(key, -1), until=None, points=points)
            for key, end in ends.items()
            if end > seen.get(key, -1)
        }
    return ends, found


def _thinned(
    connection: sqlite3.Connection, run: str, key: str, *, since: int, until: int | None, points: int
) -> tuple[Point, ...]:
    values = {"run": run, "key": key, "since": since, "until": _ENDLESS if until is None else until}
    first, last, count = connection.execute(_BOUNDS, values).fetchone()
    if count <= points:
        return tuple(Point(*row) for row in connection.execute(_ALL, values))
    values |= {"first": first, "width": -(-(last - first + 1) // points)}
    return tuple(Point(*row) for row in connection.execute(_BUCKETS, values))


def latest(store: RunStore, run: str) -> Mapping[str, Point]:
    """The last point of every series of a run, by key."""
    with reading(store) as connection:
        rows = connection.execute(_LAST, (run,)).fetchall()
    return {metric: Point(step, t, v, v, v) for metric, step, t, v in rows}


def series(store: RunStore, run: str) -> tuple[Series, ...]:
    """The series of what a run learns, so far: the loss first, then by output and metric."""
    outputs = [output.name for output in document_of(store, run).graph.outputs]
    named = outputs if len(outputs) > 1 else []
    learned = (key for key in latest(store, run) if not key.startswith(SYSTEM_PREFIX))
    found = [series_of(key, named) for key in learned]
    return tuple(sorted(found, key=lambda s: (s.output, s.metric != "loss", s.metric, s.part, s.by)))


def series_of(key: str, outputs: Sequence[str]) -> Series:
    """What a key stands for, given the names of a model's outputs (none when there is only one).

    >>> series_of("val_digit_loss", ["digit", "even"])
    Series(key='val_digit_loss', metric='loss', output='digit', part='validation', by='epoch')
    """
    by: Literal["batch", "epoch"] = "batch" if key.startswith(BATCH_PREFIX) else "epoch"
    name = key.removeprefix(BATCH_PREFIX)
    part: Literal["train", "validation"] = "validation" if name.startswith(_VALIDATION_PREFIX) else "train"
    name = name.removeprefix(_VALIDATION_PREFIX)
    for output in sorted(outputs, key=len, reverse=True):
        if name.startswith(f"{output}_"):
            return Series(key, name.removeprefix(f"{output}_"), output, part, by)
    return Series(key, name, "", part, by)
