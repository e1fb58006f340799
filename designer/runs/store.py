"""The run store: where it lies, how it is opened, and the one error for when it cannot be."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from designer.settings import home as default_home

_VERSION = 5
_PATIENCE_SECONDS = 10.0

_SCHEMA = """
create table if not exists runs (
    id text primary key, title text not null, document_id text not null, document text not null,
    dataset text not null, fingerprint text not null default '', packages text not null, seeds text not null,
    state text not null, request text not null default '', message text not null default '',
    created real not null, started real, ended real, heartbeat real,
    host text, pid integer, process_started real,
    epoch integer not null default 0, step integer not null default 0,
    epochs integer not null, batch_size integer not null,
    steps_per_epoch integer not null default 0, rate real
);
create index if not exists runs_by_time on runs (created desc);
create table if not exists points (
    run text, metric text, step integer, t real, v real, lo real, hi real, n integer,
    primary key (run, metric, step)
) without rowid;
create table if not exists last (
    run text, metric text, step integer, t real, v real, primary key (run, metric)
) without rowid;
create table if not exists evaluations (
    run text, part text, made real, value text, primary key (run, part)
) without rowid;
"""


#: What makes each version of the store of the one before it.
_STEPS = {
    0: _SCHEMA,
    1: """
alter table runs add column trained real not null default 0;
alter table runs add column place real not null default 0;
alter table runs add column parent text not null default '';
alter table runs add column parent_checkpoint text not null default '';
alter table runs add column resume_from text not null default '';
alter table runs add column threads integer not null default 0;
""",
    2: """
alter table runs add column taken integer not null default 1;
alter table runs add column settings text not null default '{}';
create index if not exists runs_at_work on runs (state) where state in ('queued', 'starting', 'running');
""",
    3: """
alter table runs add column name text not null default '';
alter table runs add column note text not null default '';
alter table runs add column tags text not null default '[]';
alter table runs add column archived integer not null default 0;
alter table runs add column repeats text not null default '';
alter table runs add column looked_into integer not null default 0;
""",
    4: """
alter table runs add column parameters integer not null default 0;
""",
}


class StoreUnavailable(OSError):
    """The run store cannot be read or written; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class RunStore:
    """A handle on the runs under one home folder; cheap, and safe to share between threads."""

    home: Path

    @property
    def folder(self) -> Path:
        """Where the database and the runs' own folders are."""
        return self.home / "runs"

    def folder_of(self, run: str) -> Path:
        """Where a run keeps its log, weights and previews."""
        return self.folder / run


def open_store(home: Path | None = None) -> RunStore:
    """The store under a home folder, made ready for use; StoreUnavailable when it cannot be written."""
    store = RunStore(home or default_home())
    with words(store):
        store.folder.mkdir(parents=True, exist_ok=True)
        with closing(connect(store)) as connection:
            _prepare(store, connection)
    return store


def connect(store: RunStore) -> sqlite3.Connection:
    """A new connection in autocommit mode; each belongs to the thread that opened it."""
    path = store.folder / "runs.sqlite"
    connection = sqlite3.connect(path, timeout=_PATIENCE_SECONDS, isolation_level=None)
    connection.execute("pragma synchronous = normal")
    return connection


@contextmanager
def reading(store: RunStore) -> Iterator[sqlite3.Connection]:
    """A connection for one question, whose rows are found by column name."""
    with words(store), closing(connect(store)) as connection:
        connection.row_factory = sqlite3.Row
        yield connection


@contextmanager
def writing(store: RunStore) -> Iterator[sqlite3.Connection]:
    """A connection within one transaction: all of it is kept, or nothing."""
    with words(store), closing(connect(store)) as connection, transaction(connection):
        yield connection


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All that is executed inside is kept together, or nothing when an exception leaves."""
    connection.execute("begin immediate")
    try:
        yield
    except BaseException:
        connection.rollback()
        raise
    connection.commit()


@contextmanager
def words(store: RunStore) -> Iterator[None]:
    """Turns what the disk or SQLite complain of into StoreUnavailable, in words."""
    try:
        yield
    except StoreUnavailable:
        raise
    except (sqlite3.DatabaseError, OSError) as error:
        reason = (error.strerror if isinstance(error, OSError) else None) or str(error)
        raise StoreUnavailable(
            f"The run store in {store.folder} cannot be used: {reason}. Check that the folder can be "
            "written and the disk has room, or set LAYERLOOM_HOME to another folder."
        ) from error


def _prepare(store: RunStore, connection: sqlite3.Connection) -> None:
    version = connection.execute("pragma user_version").fetchone()[0]
    if version > _VERSION:
        raise StoreUnavailable(
            f"The run store in {store.folder} was made by a newer Layerloom (its version {version}, known "
            f"here: {_VERSION}). Update Layerloom, or set LAYERLOOM_HOME to another folder."
        )
    if version < 1:
        connection.execute("pragma journal_mode = wal")
    with transaction(connection):
        version = connection.execute("pragma user_version").fetchone()[0]
        for number in range(version, _VERSION):
            _each(connection, _STEPS[number])
        connection.execute(f"pragma user_version = {_VERSION}")


def _each(connection: sqlite3.Connection, script: str) -> None:
    """Runs the statements of a script within the transaction under way, which `executescript` would end."""
    for statement in script.split(";"):
        if statement.strip():
            connection.execute(statement)
