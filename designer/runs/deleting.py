"""Deleting runs: their rows and their folders; what others have of them is their own."""

from __future__ import annotations

import os
import shutil

from .queueing import settle
from .reading import document_of, run, runs
from .store import RunStore, words, writing

_TABLES = ("points", "last", "evaluations")
_GONE = ".deleted-"
_DELETE = """
delete from runs where id = ? and state in ('paused', 'finished', 'stopped', 'failed', 'interrupted') returning id
"""


class DeletionRefused(ValueError):
    """A run cannot be deleted now; the message says why and what to do."""


def delete(store: RunStore, id: str) -> None:
    """Deletes a run at rest with its curves, weights, checkpoints and predictions; this cannot be undone.

    DeletionRefused while it is trained or waits, or while another run waits to begin with its weights. A run that
    was branched from it stays whole: it has a copy of all that it began with.
    """
    settle(store, id)
    found = run(store, id)
    if not found.is_at_rest:
        raise DeletionRefused(_at_work(id, found.state))
    for waiting in _waiting_for(store, id):
        raise DeletionRefused(
            f"Run {waiting} waits to begin with the weights of {id}. Delete that one first."
        )
    with writing(store) as connection:
        if not connection.execute(_DELETE, (id,)).fetchall():
            raise DeletionRefused(_at_work(id, "at work"))
        for table in _TABLES:
            connection.execute(f"delete from {table} where run = ?", (id,))
    _remove_folder(store, id)


def _at_work(id: str, state: str) -> str:
    return f"Run {id} is {state}. Stop it, or take it out of the queue, and delete it then."


def _waiting_for(store: RunStore, id: str) -> list[str]:
    """The runs that have not begun yet and are to begin with the weights of this one."""
    waiting = [
        each for each in runs(store, among="all", limit=None) if not each.is_at_rest and not each.epoch
    ]
    return [each.id for each in waiting if _begins_with(store, each.id, id)]


def _begins_with(store: RunStore, id: str, other: str) -> bool:
    try:
        start = document_of(store, id).training.start
    except ValueError:  # its document does not open, so it will not begin at all
        return False
    return start is not None and start.run == other


def _remove_folder(store: RunStore, id: str) -> None:
    """Removes a folder under another name: what is left of it after an interruption is nobody's run."""
    folder, gone = store.folder_of(id), store.folder / (_GONE + id)
    if not folder.is_dir():
        return
    with words(store):
        os.replace(folder, gone)
    for each in store.folder.glob(f"{_GONE}*"):
        shutil.rmtree(each, ignore_errors=True)
