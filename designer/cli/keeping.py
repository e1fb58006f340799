"""Commands that keep order among runs: names, notes, tags, the archive, deleting."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from designer import runs
from designer.runs import RunStore

from .controlling import tell


def name(options: argparse.Namespace) -> int:
    """Give a run a name of its own."""
    return _done(options, lambda store, id: runs.rename(store, id, options.name))


def note(options: argparse.Namespace) -> int:
    """Write a note on a run."""
    return _done(options, lambda store, id: runs.annotate(store, id, options.note))


def tag(options: argparse.Namespace) -> int:
    """Add tags to a run, or take them away."""
    if options.remove:
        return _done(options, lambda store, id: runs.untag(store, id, options.tags))
    return _done(options, lambda store, id: runs.tag(store, id, options.tags))


def archive(options: argparse.Namespace) -> int:
    """Put a run into the archive, or take it out."""
    return _done(options, runs.unarchive if options.undo else runs.archive)


def delete(options: argparse.Namespace) -> int:
    """Delete runs for good."""
    store = runs.open_store()
    for id in options.run_ids:
        runs.delete(store, id)
        print(f"{id}  deleted")
    return 0


def _done(options: argparse.Namespace, act: Callable[[RunStore, str], object]) -> int:
    store = runs.open_store()
    act(store, options.run_id)
    return tell(runs.run(store, options.run_id), options)
