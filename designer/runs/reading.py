"""Questions to the run store about runs: one, all, the design it trained, its evaluation, its log."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Mapping
from typing import Literal, cast

from designer.graph import Document, Json, loads

from . import processes
from .deaths import death_of
from .model import AT_REST, Among, Run, State, Wish
from .store import RunStore, reading

_GRACE_SECONDS = 30.0
_LOG_BYTES = 20_000
_COLUMNS = (
    "id, title, document_id, dataset, fingerprint, packages, state, request, message, created, started, "
    "ended, heartbeat, host, pid, process_started, epoch, step, epochs, batch_size, steps_per_epoch, rate, "
    "trained, place, parent, parent_checkpoint, resume_from, threads, taken, name, note, tags, archived, repeats, "
    "looked_into, parameters"
)
_COPIED = (
    "id", "title", "document_id", "created", "dataset", "epochs", "batch_size", "fingerprint", "started",
    "ended", "heartbeat", "epoch", "step", "steps_per_epoch", "rate", "pid", "trained", "place", "parent",
    "parent_checkpoint", "resume_from", "threads", "name", "note", "repeats",
    "parameters",
)  # fmt: skip
_AMONG: Mapping[Among, str] = {"present": "archived = 0", "archived": "archived = 1", "all": "true"}
_WISHED: Mapping[Wish, State] = {"pause": "pausing", "stop": "stopping"}


class UnknownRun(LookupError):
    """There is no run of that id; the message says what to do."""


def run(store: RunStore, id: str) -> Run:
    """The run of that id as it stands now; UnknownRun when there is none."""
    with reading(store) as connection:
        row = connection.execute(f"select {_COLUMNS} from runs where id = ?", (id,)).fetchone()
    if row is None:
        raise UnknownRun(f"There is no run {id!r} in {store.folder}. List the runs to see their ids.")
    return _run(store, row)


def runs(
    store: RunStore,
    *,
    document_id: str | None = None,
    among: Among = "present",
    limit: int | None = 100,
) -> tuple[Run, ...]:
    """The latest runs, newest first; only those of one design when its id is given. None is no limit."""
    query = (
        f"select {_COLUMNS} from runs where document_id = coalesce(:id, document_id) and {_AMONG[among]} "
        "order by created desc, id desc limit :limit"
    )
    with reading(store) as connection:
        values = {"id": document_id, "limit": -1 if limit is None else limit}
        rows = connection.execute(query, values).fetchall()
    return tuple(_run(store, row) for row in rows)


def queue(store: RunStore) -> tuple[Run, ...]:
    """The runs that wait for their turn, the next one first."""
    query = f"select {_COLUMNS} from runs where state = 'queued' order by place, created, id"
    with reading(store) as connection:
        rows = connection.execute(query).fetchall()
    return tuple(_run(store, row) for row in rows)


def at_work(store: RunStore) -> tuple[Run, ...]:
    """The runs that a process of this machine works on, or worked on until it died, as they read now."""
    query = f"select {_COLUMNS} from runs where state in ('starting', 'running') and host = ?"
    with reading(store) as connection:
        rows = connection.execute(query, (processes.host(),)).fetchall()
    return tuple(_run(store, row) for row in rows)


def document_of(store: RunStore, id: str) -> Document:
    """The design that a run trained, exactly as it was then."""
    return loads(_text(store, id, "document"))


def seeds_of(store: RunStore, id: str) -> Mapping[str, int]:
    """The seeds of a run: of the split of the data and of everything random in training."""
    return cast("dict[str, int]", json.loads(_text(store, id, "seeds")))


def settings_of(store: RunStore, id: str) -> Mapping[str, str]:
    """The environment variables that a run is to be trained with."""
    return cast("dict[str, str]", json.loads(_text(store, id, "settings")))


def evaluation_of(store: RunStore, id: str, part: str = "test") -> dict[str, Json] | None:
    """What the run scored on a part of the data, as JSON values; None when that was not measured."""
    with reading(store) as connection:
        row = connection.execute(
            "select value from evaluations where run = ? and part = ?", (id, part)
        ).fetchone()
    return None if row is None else cast("dict[str, Json]", json.loads(row["value"]))


def evaluations_of(store: RunStore, part: str = "test") -> Mapping[str, Mapping[str, Json]]:
    """What every run scored on a part of the data, as JSON values by the run's id, as far as that was measured."""
    with reading(store) as connection:
        rows = connection.execute("select run, value from evaluations where part = ?", (part,)).fetchall()
    return {row["run"]: json.loads(row["value"]) for row in rows}


def log_of(store: RunStore, id: str) -> str:
    """The end of what the training process printed."""
    path = store.folder_of(id) / "log.txt"
    if not path.is_file():
        return ""
    with path.open("rb") as file:
        file.seek(max(path.stat().st_size - _LOG_BYTES, 0))
        return file.read().decode("utf-8", "replace")


def _text(store: RunStore, id: str, column: str) -> str:
    with reading(store) as connection:
        row = connection.execute(f"select {column} from runs where id = ?", (id,)).fetchone()
    if row is None:
        raise UnknownRun(f"There is no run {id!r} in {store.folder}. List the runs to see their ids.")
    return str(row[0])


def _run(store: RunStore, row: sqlite3.Row) -> Run:
    state = _state(row)
    message = row["message"]
    if state == "interrupted" != row["state"]:
        state, message = death_of(store, row["id"])
    values = {name: row[name] for name in _COPIED}
    return Run(
        **values,
        state=state,
        message=message,
        packages=json.loads(row["packages"]),
        tags=tuple(json.loads(row["tags"])),
        is_archived=bool(row["archived"]),
        is_looked_into=bool(row["looked_into"]),
    )


def _state(row: sqlite3.Row) -> State:
    stored: State = row["state"]
    if stored in AT_REST or stored == "queued":
        return stored
    if not _lives(row):
        return "interrupted" if row["taken"] else "queued"
    wish: Wish | Literal[""] = row["request"]
    return _WISHED[wish] if wish else stored


def _lives(row: sqlite3.Row) -> bool:
    if row["pid"] is None or row["host"] != processes.host():
        return float(row["heartbeat"] or row["created"]) > time.time() - _GRACE_SECONDS
    return processes.lives(row["pid"], row["process_started"])
