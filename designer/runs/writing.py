"""What is written to the run store: new runs, progress and points, results."""

from __future__ import annotations

import json
import secrets
import sqlite3
import time
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Literal

from designer.graph import Document, Json, dumps

from .model import Run, State, Wish
from .packages import package_versions
from .reading import run
from .store import RunStore, transaction, words, writing

_INSERT_RUN = """
insert into runs (id, title, document_id, document, dataset, packages, seeds, state, created,
                  epochs, batch_size, parent, parent_checkpoint, settings, repeats, threads, place)
values (:id, :title, :document_id, :document, :dataset, :packages, :seeds, :state, :created,
        coalesce((select epochs from runs where id = :again), :epochs), :batch_size, :parent, :checkpoint, :settings,
        :repeats, coalesce((select threads from runs where id in (:parent, :again)), 0),
        (select coalesce(max(place), 0) + 1 from runs where state in ('queued', 'starting')))
"""
_INSERT_POINT = "insert or replace into points (run, metric, step, t, v, lo, hi, n) values (?,?,?,?,?,?,?,?)"
_INSERT_LAST = "insert or replace into last (run, metric, step, t, v) values (?,?,?,?,?)"
_BY_BATCH = "(metric like 'batch/%' or metric like 'system/%')"
_LAST_AGAIN = """
insert or ignore into last (run, metric, step, t, v)
select run, metric, max(step), t, v from points where run = ? group by metric
"""
_SET_BACK = """
update runs set rate = null, epoch = :epochs + (:steps > :epochs * steps_per_epoch),
    step = case when :steps > :epochs * steps_per_epoch then :steps - :epochs * steps_per_epoch
           when :epochs > 0 then steps_per_epoch else 0 end
where id = :id
"""
_PROGRESS = """
update runs set heartbeat = :now, epoch = :epoch, step = :step, rate = :rate where id = :id
returning request, looked_into
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
class Kin:
    """What a new run has to do with others.

    `parent` is the run at whose `checkpoint` it begins, `again` the one that it does once more, with as many epochs and
    processors; runs that differ in nothing but their seed share `repeats`.
    """

    parent: str = ""
    checkpoint: str = ""
    again: str = ""
    repeats: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is: the epoch under way from 1, batches done in it, batches a second."""

    epoch: int
    step: int
    rate: float | None


@dataclass(frozen=True, slots=True)
class Asked:
    """What people ask of a run that is trained: a wish, or none, and whether its layers are to be measured."""

    wish: Wish | Literal[""]
    is_looked_into: bool = False


def create(
    store: RunStore,
    document: Document,
    *,
    kin: Kin = Kin(),
    settings: Mapping[str, str] | None = None,
) -> Run:
    """A new run of a design at the end of the queue, with all that is needed to run it again.

    With a parent it is paused until it has what it needs of that one: then `enqueue` it.
    `settings` are the environment variables that it is to be trained with.
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
        **asdict(kin), "state": "paused" if kin.parent else "queued",
        "settings": json.dumps(settings or {}),
    }  # fmt: skip
    with words(store):
        store.folder_of(id).mkdir(parents=True)
    with writing(store) as connection:
        connection.execute(_INSERT_RUN, values)
    return run(store, id)


def begin(
    store: RunStore,
    id: str,
    *,
    steps_per_epoch: int,
    fingerprint: str,
    threads: int = 0,
    parameters: int = 0,
) -> None:
    """The first batch of a session is about to be trained, on data with this fingerprint.

    `threads` is kept if it is the run's first session. `parameters` are the model's.
    """
    with writing(store) as connection:
        connection.execute(
            "update runs set state = 'running', steps_per_epoch = ?, fingerprint = ?, message = '', "
            "trained = trained + max(coalesce(ended, heartbeat, started, 0) - coalesce(started, 1e12), 0), "
            "started = ?, ended = null, resume_from = '', parameters = ?, "
            "threads = case threads when 0 then ? else threads end where id = ?",
            (steps_per_epoch, fingerprint, time.time(), parameters, threads, id),
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


def record(
    connection: sqlite3.Connection, id: str, points: Iterable[Measured], progress: Progress, now: float
) -> Asked:
    """Writes points, progress and a sign of life in one transaction; gives what people ask of the run.

    A run that is gone is to be stopped.
    """
    rows = [(id, p.key, p.step, p.t, p.value, p.low, p.high, p.n) for p in points]
    ends = {row[1]: row[:5] for row in rows}
    values = {"now": now, "epoch": progress.epoch, "step": progress.step, "rate": progress.rate, "id": id}
    with transaction(connection):
        connection.executemany(_INSERT_POINT, rows)
        connection.executemany(_INSERT_LAST, list(ends.values()))
        found = connection.execute(_PROGRESS, values).fetchall()
    return Asked(found[0][0], bool(found[0][1])) if found else Asked("stop")


def look_into(store: RunStore, id: str, wanted: bool) -> None:
    """From now on the layers of the run are measured while it is trained, or not; its trainer hears it at once."""
    with writing(store) as connection:
        connection.execute("update runs set looked_into = ? where id = ?", (wanted, id))


def keep_evaluation(store: RunStore, id: str, part: str, value: Mapping[str, Json]) -> None:
    """Keeps what the run scored on a part of the data."""
    with writing(store) as connection:
        connection.execute(
            "insert or replace into evaluations (run, part, made, value) values (?, ?, ?, ?)",
            (id, part, time.time(), json.dumps(value)),
        )


def forget_after(store: RunStore, id: str, *, steps: int, epochs: int) -> None:
    """Sets a run back to where it was after so many batches and whole epochs: what came later is deleted."""
    with writing(store) as connection:
        for table in ("points", "last"):
            later = f"delete from {table} where run = ? and step > case when {_BY_BATCH} then ? else ? end"
            connection.execute(later, (id, steps, epochs))
        connection.execute(_LAST_AGAIN, (id,))
        connection.execute("delete from evaluations where run = ?", (id,))
        connection.execute(_SET_BACK, {"id": id, "steps": steps, "epochs": epochs})
