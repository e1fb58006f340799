"""What is written to the run store: new runs, progress and points, wishes of the user, results."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from designer.graph import Document, Json, dumps

from . import processes
from .model import Run, State
from .packages import package_versions
from .reading import run
from .store import RunStore, transaction, words, writing

_INSERT_RUN = """
insert into runs (id, title, document_id, document, dataset, packages, seeds, state, created,
                  epochs, batch_size)
values (:id, :title, :document_id, :document, :dataset, :packages, :seeds, 'queued', :created,
        :epochs, :batch_size)
"""
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


def create(store: RunStore, document: Document) -> Run:
    """A new run of a design, not started yet, with all that is needed to run it again."""
    assert document.data is not None
    now = time.time()
    id = time.strftime("%Y%m%d-%H%M%S-", time.localtime(now)) + secrets.token_hex(2)
    values = {
        "id": id, "title": document.title, "document_id": document.id, "document": dumps(document),
        "dataset": document.data.dataset, "created": now,
        "packages": json.dumps(package_versions()),
        "seeds": json.dumps({"split": document.data.seed, "training": document.training.seed}),
        "epochs": document.training.epochs, "batch_size": document.training.batch_size,
    }  # fmt: skip
    with words(store):
        store.folder_of(id).mkdir(parents=True)
    with writing(store) as connection:
        connection.execute(_INSERT_RUN, values)
    return run(store, id)


def take(store: RunStore, id: str, pid: int) -> None:
    """Notes which process trains a run; from then on the run is interrupted when that process is gone."""
    with writing(store) as connection:
        connection.execute(
            "update runs set state = 'starting', host = ?, pid = ?, process_started = ?, heartbeat = ? "
            "where id = ? and state in ('queued', 'starting')",
            (processes.host(), pid, processes.started_at(pid) or 0.0, time.time(), id),
        )


def begin(store: RunStore, id: str, *, steps_per_epoch: int, fingerprint: str) -> None:
    """The first batch is about to be trained, on data with this fingerprint."""
    with writing(store) as connection:
        connection.execute(
            "update runs set state = 'running', started = ?, steps_per_epoch = ?, fingerprint = ?, "
            "message = '' where id = ?",
            (time.time(), steps_per_epoch, fingerprint, id),
        )


def say(store: RunStore, id: str, message: str) -> None:
    """What the run is doing now, in words."""
    with writing(store) as connection:
        connection.execute("update runs set message = ? where id = ?", (message, id))


def end(store: RunStore, id: str, state: State, message: str = "") -> None:
    """The run has ended so; the message says why in words."""
    with writing(store) as connection:
        connection.execute(
            "update runs set state = ?, message = ?, ended = ?, heartbeat = ? where id = ?",
            (state, message, time.time(), time.time(), id),
        )


def request_stop(store: RunStore, id: str) -> None:
    """Asks the process that trains a run to stop; it notices within a quarter of a second."""
    with writing(store) as connection:
        connection.execute("update runs set request = 'stop' where id = ?", (id,))


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
