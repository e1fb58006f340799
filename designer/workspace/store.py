"""The store of designs: each with the documents that undo and redo go back and forth to."""

from __future__ import annotations

import sqlite3
import time
import zlib
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from designer.graph import Document, History, InvalidDocument, dumps, loads

_SCHEMA = """
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
"""
_REMEMBERED = 64


class UnknownDesign(LookupError):
    """A design that is not in the store (any more)."""


class WorkspaceUnavailable(RuntimeError):
    """The store cannot be read or written; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Design:
    """A stored design as it is now; `updated` is in seconds since 1970."""

    id: str
    title: str
    updated: float
    document: Document


@dataclass(frozen=True, slots=True)
class _Stored:
    """What is known to be in the store: the documents of a design, from serial number `first` on."""

    revision: int
    first: int
    documents: tuple[Document, ...]


class Workspace:
    """The designs in a home folder. Threads and processes may share it; a save replaces the whole history."""

    def __init__(self, home: Path) -> None:
        self._path = home / "workspace.sqlite"
        self._stored: dict[str, _Stored] = {}
        with self._reported():
            home.mkdir(parents=True, exist_ok=True)
        with self._connection() as connection:
            connection.execute("pragma journal_mode = wal")
            connection.executescript(_SCHEMA)

    def open_design(self, id: str) -> History:
        """A design with its undo history; UnknownDesign when there is none of that id."""
        with self._connection() as connection:
            found = connection.execute("select revision, cursor from designs where id = ?", [id]).fetchone()
            rows = connection.execute(
                "select serial, document from versions where design = ? order by serial", [id]
            ).fetchall()
        if found is None:
            raise UnknownDesign("This design is not here (any more). Choose another one, or begin a new one.")
        documents = tuple(_unpacked(blob) for _, blob in rows)
        self._remember(id, _Stored(found[0], rows[0][0], documents))
        now = found[1] - rows[0][0]
        return History(documents[now], documents[:now], documents[now + 1 :])

    def save(self, history: History) -> int:
        """Keep a design with its undo history; gives the number of the saved state."""
        documents = (*history.past, history.present, *history.future)
        id = history.present.id
        with self._connection() as connection:
            connection.execute("begin immediate")
            revision = _revision(connection, id)
            first, fresh = _placed(documents, self._known(id, revision))
            cursor = first + len(history.past)
            values = (id, history.present.title, time.time(), revision + 1, cursor)
            connection.execute(
                "insert into designs values (?, ?, ?, ?, ?) on conflict (id) do update set "
                "title = excluded.title, updated = excluded.updated, revision = excluded.revision, "
                "cursor = excluded.cursor",
                values,
            )
            _write_versions(connection, id, range(first, first + len(documents)), fresh)
        self._remember(id, _Stored(revision + 1, first, documents))
        return revision + 1

    def revision(self, id: str) -> int:
        """The number of the saved state of a design, 0 when there is none: it grows with every save."""
        with self._connection() as connection:
            return _revision(connection, id)

    def recent(self, limit: int = 12) -> tuple[Design, ...]:
        """The designs saved last, newest first; those that cannot be read are left out."""
        with self._connection() as connection:
            rows = connection.execute(
                "select id, title, updated, document from designs "
                "join versions on design = id and serial = cursor order by updated desc limit ?",
                [limit],
            ).fetchall()
        return tuple(_readable(rows))

    def delete(self, id: str) -> None:
        """Remove a design and its history; nothing happens when there is none."""
        with self._connection() as connection:
            connection.execute("delete from designs where id = ?", [id])
        self._stored.pop(id, None)

    def _known(self, id: str, revision: int) -> _Stored | None:
        stored = self._stored.get(id)
        return stored if stored is not None and stored.revision == revision else None

    def _remember(self, id: str, stored: _Stored) -> None:
        self._stored.pop(id, None)
        self._stored[id] = stored
        while len(self._stored) > _REMEMBERED:
            self._stored.pop(next(iter(self._stored)), None)

    @contextmanager
    def _connection(self) -> Iterator[sqlite3.Connection]:
        with self._reported(), closing(sqlite3.connect(self._path, timeout=10)) as connection:
            connection.execute("pragma foreign_keys = on")
            connection.execute("pragma synchronous = normal")
            with connection:
                yield connection

    @contextmanager
    def _reported(self) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise WorkspaceUnavailable(
                f"Designs cannot be kept in {self._path.parent}: {error}. Make room there or make it "
                "writable, or set LAYERLOOM_HOME to another folder, and start again."
            ) from error


def _revision(connection: sqlite3.Connection, id: str) -> int:
    found = connection.execute("select revision from designs where id = ?", [id]).fetchone()
    return int(found[0]) if found else 0


def _placed(documents: tuple[Document, ...], stored: _Stored | None) -> tuple[int, Mapping[int, Document]]:
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
        [(id, serial, _packed(document)) for serial, document in fresh.items()],
    )


def _packed(document: Document) -> bytes:
    return zlib.compress(dumps(document).encode())


def _unpacked(blob: bytes) -> Document:
    return loads(zlib.decompress(blob))


def _readable(rows: list[tuple[str, str, float, bytes]]) -> Iterator[Design]:
    for id, title, updated, blob in rows:
        try:
            yield Design(id, title, updated, _unpacked(blob))
        except (InvalidDocument, zlib.error):
            continue
