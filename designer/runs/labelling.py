"""People's own words on a run: its name, a note, tags; and the archive, which hides it from lists."""

from __future__ import annotations

import json
from collections.abc import Iterable

from .reading import run
from .store import RunStore, writing

LONGEST_NAME, LONGEST_NOTE, LONGEST_TAG, MOST_TAGS = 100, 10_000, 40, 20


class LabelRefused(ValueError):
    """A name, a note or a tag cannot be as it was asked for; the message says why."""


def rename(store: RunStore, id: str, name: str) -> None:
    """Gives a run a name of its own; an empty one brings its design's title back."""
    kept = " ".join(name.split())
    _must_fit("name", kept, LONGEST_NAME)
    _set(store, id, "name", kept)


def annotate(store: RunStore, id: str, note: str) -> None:
    """Writes a note on a run, in place of the one before."""
    kept = note.strip()
    _must_fit("note", kept, LONGEST_NOTE)
    _set(store, id, "note", kept)


def tag(store: RunStore, id: str, tags: Iterable[str]) -> None:
    """Adds tags to a run; those that it has stay as they are."""
    wanted = [_tag(each) for each in tags]
    has = run(store, id).tags
    kept = list(dict.fromkeys((*has, *filter(None, wanted))))
    if len(kept) > MOST_TAGS:
        raise LabelRefused(f"A run has at most {MOST_TAGS} tags, and this one would have {len(kept)}.")
    _set(store, id, "tags", json.dumps(kept))


def untag(store: RunStore, id: str, tags: Iterable[str]) -> None:
    """Takes tags from a run, as far as it has them."""
    gone = {_tag(each) for each in tags}
    kept = [each for each in run(store, id).tags if each not in gone]
    _set(store, id, "tags", json.dumps(kept))


def archive(store: RunStore, id: str) -> None:
    """Puts a run into the archive: nothing of it is lost, and lists leave it out."""
    _set(store, id, "archived", 1)


def unarchive(store: RunStore, id: str) -> None:
    """Takes a run out of the archive."""
    _set(store, id, "archived", 0)


def _tag(text: str) -> str:
    kept = " ".join(text.split())
    _must_fit("tag", kept, LONGEST_TAG)
    return kept


def _must_fit(what: str, text: str, longest: int) -> None:
    if len(text) > longest:
        raise LabelRefused(f"A {what} has at most {longest:,} characters, and this one has {len(text):,}.")


def _set(store: RunStore, id: str, column: str, value: str | int) -> None:
    """Writes one of a run's columns; UnknownRun when there is no such run."""
    run(store, id)
    with writing(store) as connection:
        connection.execute(f"update runs set {column} = ? where id = ?", (value, id))
