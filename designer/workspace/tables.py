"""How designs lie in the tables of the store: what is read and written over an open connection."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass

from designer.graph import Document, History

from .packing import packed, unpacked_history

SCHEMA = """
create table if not exists designs (
    id text primary key, title text not null, updated real not null,
    revision integer not null, cursor integer not null
) without rowid;
create table if not exists versions (
    design text not null references designs (id) on delete cascade,
    serial integer not null, document blob not null,
    primary key (design, serial)
) without rowid;
create index if not exists designs_by_time on designs (updated);
create table if not exists clients (
    design text not null references designs (id) on delete cascade,
    client text not null, acknowledged integer not null, updated real not null,
    primary key (design, client)
) without rowid;
"""
_FORGOTTEN_AFTER = 30 * 24 * 3600.0
"""Seconds for which it is remembered how far a client's requests were handled."""


@dataclass(frozen=True, slots=True)
class Stored:
    """What is known to be in the store: a design's history, whose oldest document has number `first`."""

    revision: int
    first: int
    history: History

    @property
    def documents(self) -> tuple[Document, ...]:
        """All documents, oldest first."""
        return documents_of(self.history)


def documents_of(history: History) -> tuple[Document, ...]:
    """The documents of a history, oldest first."""
    return (*history.past, history.present, *history.future)


def read_revision(connection: sqlite3.Connection, id: str) -> int:
    """The number of the saved state of a design, 0 when there is none."""
    found = connection.execute("select revision from designs where id = ?", [id]).fetchone()
    return int(found[0]) if found else 0


def read_stored(connection: sqlite3.Connection, id: str) -> Stored:
    """A design with its history, all of it read anew; the design must be there."""
    revision, cursor = connection.execute(
        "select revision, cursor from designs where id = ?", [id]
    ).fetchone()
    rows = connection.execute(
        "select serial, document from versions where design = ? order by serial", [id]
    ).fetchall()
    documents = tuple(unpacked_history(blob for _, blob in rows))
    first = rows[0][0]
    now = cursor - first
    return Stored(revision, first, History(documents[now], documents[:now], documents[now + 1 :]))


def write_history(
    connection: sqlite3.Connection, history: History, revision: int, known: Stored | None
) -> Stored:
    """Make a history the state `revision` of its design; only documents that are not stored yet are written."""
    id, documents = history.present.id, documents_of(history)
    first, fresh = _placed(documents, known)
    values = (id, history.present.title, time.time(), revision, first + len(history.past))
    connection.execute(
        "insert into designs values (?, ?, ?, ?, ?) on conflict (id) do update set "
        "title = excluded.title, updated = excluded.updated, revision = excluded.revision, "
        "cursor = excluded.cursor",
        values,
    )
    _write_versions(connection, id, range(first, first + len(documents)), fresh)
    return Stored(revision, first, history)


def read_acknowledged(connection: sqlite3.Connection, id: str, client: str) -> int:
    """The number of a client's last request that was handled, 0 for a client that is not known."""
    found = connection.execute(
        "select acknowledged from clients where design = ? and client = ?", [id, client]
    ).fetchone()
    return int(found[0]) if found else 0


def write_acknowledged(connection: sqlite3.Connection, id: str, client: str, acknowledged: int) -> None:
    """Note how far a client's requests are handled, and forget clients not heard of for long."""
    now = time.time()
    connection.execute("delete from clients where design = ? and updated < ?", [id, now - _FORGOTTEN_AFTER])
    connection.execute("insert or replace into clients values (?, ?, ?, ?)", [id, client, acknowledged, now])


def _placed(documents: tuple[Document, ...], stored: Stored | None) -> tuple[int, Mapping[int, Document]]:
    """The serial number of the first document, and the documents to write, by serial number.

    Documents already stored keep their place: then an edit writes one, however long the history.
    """
    before = stored.documents if stored else ()
    start = next((i for i, document in enumerate(before) if document is documents[0]), None)
    if stored is None or start is None:
        return 0, dict(enumerate(documents))
    first = stored.first + start
    kept = before[start:]
    fresh = {
        first + i: document
        for i, document in enumerate(documents)
        if i >= len(kept) or kept[i] is not document
    }
    return first, fresh


def _write_versions(
    connection: sqlite3.Connection, id: str, serials: range, fresh: Mapping[int, Document]
) -> None:
    connection.execute(
        "delete from versions where design = ? and (serial < ? or serial >= ?)",
        [id, serials.start, serials.stop],
    )
    connection.executemany(
        "insert or replace into versions values (?, ?, ?)",
        [(id, serial, packed(document)) for serial, document in fresh.items()],
    )
