"""Many runs at once, each with where its curves ended and how far they went: what a table of runs shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .model import Among, Run
from .reading import runs
from .store import RunStore, reading

_LAST = (
    "select metric, v from last where run = ? and metric not like 'batch/%' and metric not like 'system/%'"
)
_SPAN = "select min(v), max(v) from points where run = ? and metric = ?"


@dataclass(frozen=True, slots=True)
class Span:
    """A series by epoch: its value after the last one, the lowest and the highest of all."""

    last: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Listed:
    """A run with its series by epoch: "loss", "val_loss", "val_binary_accuracy", as Keras names them."""

    run: Run
    spans: Mapping[str, Span]


def listing(
    store: RunStore, *, among: Among = "present", ids: Sequence[str] | None = None
) -> tuple[Listed, ...]:
    """All runs, or those of some ids, newest first. The curves of a run are looked at once for each state of it."""
    found = runs(store, among="all" if ids is not None else among, limit=None)
    wanted = [run for run in found if ids is None or run.id in set(ids)]
    return tuple(Listed(run, dict(_spans(store, _mark(run)))) for run in wanted)


@dataclass(frozen=True, slots=True)
class _Mark:
    """As long as all of this is the same, so are a run's curves by epoch."""

    id: str
    state: str
    epoch: int
    step: int
    ended: float | None


def _mark(run: Run) -> _Mark:
    return _Mark(run.id, run.state, run.epoch, run.step, run.ended)


@lru_cache(maxsize=4096)
def _spans(store: RunStore, mark: _Mark) -> tuple[tuple[str, Span], ...]:
    with reading(store) as connection:
        found = connection.execute(_LAST, (mark.id,)).fetchall()
        return tuple(
            (key, Span(last, *connection.execute(_SPAN, (mark.id, key)).fetchone()))
            for key, last in found
            if last is not None
        )
