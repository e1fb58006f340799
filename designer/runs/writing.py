"""What is written to the run store: new runs, progress and points, wishes of the user, results."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from designer.graph import Document, Json, dumps

from . import processes
from .model import Run, State, Wish
from .packages import package_versions
from .reading import run
from .store import RunStore, transaction, words, writing

_INSERT_RUN = """
insert into runs (id, title, document_id, document, dataset, packages, seeds, state, created,
                  epochs, batch_size, parent, parent_checkpoint, resume_from, place)
values (:id, :title, :document_id, :document, :dataset, :packages, :seeds, 'queued', :created,
        :epochs, :batch_size, :parent, :checkpoint, :checkpoint,
        (select coalesce(max(place), 0) + 1 from runs where state = 'queued'))
"""
_ENQUEUE = """
update runs set state = 'queued', request = '', message = '', epochs = coalesce(:epochs, epochs),
    resume_from = :checkpoint, pid = null,
    place = (select coalesce(max(place), 0) + 1 from runs where state = 'queued')
where id = :id and state in ('paused', 'finished', 'stopped', 'failed', 'interrupted')
"""
_CLAIM = """
update runs set state = 'starting', request = '', host = :host, pid = :pid, process_started = :began,
    heartbeat = :now where id = :id and state = 'queued' returning id
"""
_UNQUEUED = {
    "pause": ("paused", "Taken out of the queue. Resume it to let it wait for its turn again."),
    "stop": ("stopped", "Taken out of the queue before it began."),
}
_INSERT_POINT = "insert or replace into points (run, metric, step, t, v, lo, hi, n) values (?,?,?,?,?,?,?,?)"
_INSERT_LAST = "insert or replace into last (run, metric, step, t, v) values (?,?,?,?,?)"
_PROGRESS = """
update runs set heartbeat = :now, epoch = :epoch, step = :step, rate = :rate where id = :id
returning request
"""


@dataclass(frozen=True, slots=True)
class Measured:
    """Values of one series folded into one point: `key` and `step` say where it belongs."""

    key: str
    step: int
    t: float
    value: float
    low: float
    high: float
    n: int = 1


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: the epoch under way from 1, batches done in it, batches a second."""

    epoch: int
    step: int
    rate: float | None


def create(store: RunStore, document: Document, *, parent: str = "", checkpoint: str = "") -> Run:
    """A new run of a design at the end of the queue, with all that is needed to run it again.

    With a parent it begins where that run's checkpoint was; `keep_checkpoint` it under the new run first.
    """
    assert document.data is not None
    now = time.time()
    id = time.strftime("%Y%m%d-%H%M%S-", time.localtime(now)) + secrets.token_hex(2)
    values = {
        "id": id, "title": document.title, "document_id": document.id, "document": dumps(document),
        "dataset": document.data.dataset, "created": now,
        "packages": json.dumps(package_versions()),
        "seeds": json.dumps({"split": document.data.seed, "training": document.training.seed}),
        "epochs": document.training.epochs, "batch_size": document.training.batch_size,
        "parent": parent, "checkpoint": checkpoint,
    }  # fmt: skip
    with words(store):
        store.folder_of(id).mkdir(parents=True)
    with writing(store) as connection:
        connection.execute(_INSERT_RUN, values)
    return run(store, id)


def enqueue(store: RunStore, id: str, *, epochs: int | None = None, checkpoint: str = "") -> None:
    """Puts a run that is at rest at the end of the queue; it goes on from a checkpoint, the latest by default.

    With `epochs` it is trained until it has had so many. A run whose process died counts as at rest.
    """
    if run(store, id).state == "interrupted":
        settle(store, id)
    with writing(store) as connection:
        connection.execute(_ENQUEUE, {"id": id, "epochs": epochs, "checkpoint": checkpoint})


def reorder(store: RunStore, ids: Sequence[str]) -> None:
    """Gives the queue this order; runs of it that are not named come after those that are."""
    with writing(store) as connection:
        connection.execute("update runs set place = place + ? where state = 'queued'", (len(ids) + 1,))
        connection.executemany(
            "update runs set place = ? where id = ? and state = 'queued'",
            [(place - len(ids), id) for place, id in enumerate(ids)],
        )


def claim(store: RunStore, id: str, pid: int) -> bool:
    """Takes a run out of the queue for a process; False when somebody was faster or it no longer waits."""
    with writing(store) as connection:
        found = connection.execute(_CLAIM, {"id": id, **_process(pid)}).fetchall()
    return bool(found)


def take(store: RunStore, id: str, pid: int) -> None:
    """Notes which process trains a run; from then on the run is interrupted when that process is gone."""
    with writing(store) as connection:
        connection.execute(
            "update runs set state = 'starting', host = :host, pid = :pid, process_started = :began, "
            "heartbeat = :now where id = :id and state in ('queued', 'starting')",
            {"id": id, **_process(pid)},
        )


def _process(pid: int) -> dict[str, Any]:
    began = processes.started_at(pid) or 0.0
    return {"host": processes.host(), "pid": pid, "began": began, "now": time.time()}


def begin(store: RunStore, id: str, *, steps_per_epoch: int, fingerprint: str) -> None:
    """The first batch of a session is about to be trained, on data with this fingerprint."""
    with writing(store) as connection:
        connection.execute(
            "update runs set state = 'running', steps_per_epoch = ?, fingerprint = ?, message = '', "
            "trained = trained + max(coalesce(ended, heartbeat, started, 0) - coalesce(started, 1e12), 0), "
            "started = ?, ended = null where id = ?",
            (steps_per_epoch, fingerprint, time.time(), id),
        )


def settle(store: RunStore, id: str) -> None:
    """Writes down that a run's process died, as of its last sign of life."""
    found = run(store, id)
    if found.state == "interrupted":
        with writing(store) as connection:
            connection.execute(
                "update runs set state = 'interrupted', message = ?, request = '', ended = heartbeat "
                "where id = ? and state in ('starting', 'running')",
                (found.message, id),
            )


def say(store: RunStore, id: str, message: str) -> None:
    """What the run is doing now, in words."""
    with writing(store) as connection:
        connection.execute("update runs set message = ? where id = ?", (message, id))


def end(store: RunStore, id: str, state: State, message: str = "") -> None:
    """The run has ended so; the message says why in words."""
    with writing(store) as connection:
        connection.execute(
            "update runs set state = ?, message = ?, ended = ?, heartbeat = ?, request = '' where id = ?",
            (state, message, time.time(), time.time(), id),
        )


def request(store: RunStore, id: str, wish: Wish) -> None:
    """Asks for a run to be paused or stopped: one that waits is at once, one that is trained within half a second."""
    state, message = _UNQUEUED[wish]
    with writing(store) as connection:
        connection.execute("update runs set request = ? where id = ?", (wish, id))
        connection.execute(
            "update runs set state = ?, message = ?, request = '' where id = ? and state = 'queued'",
            (state, message, id),
        )


def record(
    connection: sqlite3.Connection, id: str, points: Iterable[Measured], progress: Progress, now: float
) -> str:
    """Writes points, progress and a sign of life in one transaction; gives what the user asked for."""
    rows = [(id, p.key, p.step, p.t, p.value, p.low, p.high, p.n) for p in points]
    ends = {row[1]: row[:5] for row in rows}
    values = {"now": now, "epoch": progress.epoch, "step": progress.step, "rate": progress.rate, "id": id}
    with transaction(connection):
        connection.executemany(_INSERT_POINT, rows)
        connection.executemany(_INSERT_LAST, list(ends.values()))
        found = connection.execute(_PROGRESS, values).fetchall()
    return str(found[0][0]) if found else "stop"


def keep_evaluation(store: RunStore, id: str, part: str, value: Mapping[str, Json]) -> None:
    """Keeps what the run scored on a part of the data."""
    with writing(store) as connection:
        connection.execute(
            "insert or replace into evaluations (run, part, made, value) values (?, ?, ?, ?)",
            (id, part, time.time(), json.dumps(value)),
        )
