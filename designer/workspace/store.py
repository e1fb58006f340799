"""The store of designs: each with the documents that undo and redo go back and forth to."""

from __future__ import annotations

import operator
import sqlite3
import weakref
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Lock

from designer.graph import Document, History, InvalidDocument

from .packing import unpacked
from .tables import (
    SCHEMA,
    Stored,
    documents_of,
    read_acknowledged,
    read_revision,
    read_stored,
    write_acknowledged,
    write_history,
)

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
class Kept:
    """A design as it is in the store, the number of that state, and a client's last request in it."""

    history: History
    revision: int
    acknowledged: int = 0


Step = Callable[[History, int], tuple[History, int]]
"""What makes the next history, and the number of the last request handled, of those before."""


class Workspace:
    """The designs in a home folder, which threads and processes may share.

    `change` makes the next state of the newest one; `save` replaces whatever is there.
    """

    def __init__(self, home: Path) -> None:
        self._path = home / "workspace.sqlite"
        self._stored: dict[str, Stored] = {}
        self._writing = Lock()
        with self._reported():
            home.mkdir(parents=True, exist_ok=True)
        with self._connection() as connection:
            connection.execute("pragma journal_mode = wal")
            connection.executescript(SCHEMA)
        self._stay_open()

    def open_design(self, id: str) -> History:
        """A design with its undo history; UnknownDesign when there is none of that id."""
        return self.newest(id).history

    def newest(self, id: str, *, client: str = "") -> Kept:
        """A design as it is in the store now; UnknownDesign when there is none of that id."""
        with self._connection() as connection:
            connection.execute("begin")
            stored = self._newest(connection, id)
            acknowledged = read_acknowledged(connection, id, client)
        self._remember(stored)
        return Kept(stored.history, stored.revision, acknowledged)

    def change(self, id: str, step: Step, *, client: str = "") -> Kept:
        """Make the next state of a design of its newest, whoever else changes it meanwhile.

        `step` gets the newest history and the number of the client's last request that was handled, and
        gives those that follow; both are kept, or neither: what `step` raises goes through, and nothing
        is written. UnknownDesign when the design is gone.
        """
        with self._writing, self._connection() as connection:
            connection.execute("begin immediate")
            stored = self._newest(connection, id)
            before = read_acknowledged(connection, id, client)
            history, acknowledged = step(stored.history, before)
            stored = _advanced(connection, stored, history)
            if client and acknowledged != before:
                write_acknowledged(connection, id, client, acknowledged)
            connection.commit()
            self._remember(stored)
        return Kept(history, stored.revision, acknowledged)

    def save(self, history: History) -> int:
        """Keep a design with its undo history; gives the number of the saved state."""
        id = history.present.id
        with self._writing, self._connection() as connection:
            connection.execute("begin immediate")
            revision = read_revision(connection, id)
            stored = write_history(connection, history, revision + 1, self._known(id, revision))
            connection.commit()
            self._remember(stored)
        return stored.revision

    def revision(self, id: str) -> int:
        """The number of the saved state of a design, 0 when there is none: it grows with every save."""
        with self._connection() as connection:
            return read_revision(connection, id)

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

    def _stay_open(self) -> None:
        """Keep one idle connection: SQLite tidies up its log, slowly, whenever the last one is closed."""
        with self._reported():
            idle = sqlite3.connect(self._path, check_same_thread=False)
            weakref.finalize(self, idle.close)
            idle.execute("select 1 from designs limit 1").fetchall()

    def _newest(self, connection: sqlite3.Connection, id: str) -> Stored:
        """What is in the store, from memory when that is still so: a long history takes long to read."""
        revision = read_revision(connection, id)
        if not revision:
            raise UnknownDesign("This design is not here (any more). Choose another one, or begin a new one.")
        return self._known(id, revision) or read_stored(connection, id)

    def _known(self, id: str, revision: int) -> Stored | None:
        stored = self._stored.get(id)
        return stored if stored is not None and stored.revision == revision else None

    def _remember(self, stored: Stored) -> None:
        """Keep what was read or written, unless another thread has kept a newer state meanwhile."""
        id = stored.history.present.id
        known = self._stored.pop(id, stored)
        self._stored[id] = known if known.revision > stored.revision else stored
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


def _advanced(connection: sqlite3.Connection, stored: Stored, history: History) -> Stored:
    """What is stored after a history was made of it; nothing is written when no document changed."""
    if history.present.id != stored.history.present.id:
        raise ValueError("A step changes a design; it cannot make another one of it.")
    before, after = stored.documents, documents_of(history)
    stands_still = len(history.past) == len(stored.history.past) and len(before) == len(after)
    if stands_still and all(map(operator.is_, before, after)):
        return replace(stored, history=history)
    return write_history(connection, history, stored.revision + 1, stored)


def _readable(rows: list[tuple[str, str, float, bytes]]) -> Iterator[Design]:
    for id, title, updated, blob in rows:
        try:
            yield Design(id, title, updated, unpacked(blob))
        except (InvalidDocument, zlib.error):
            continue
