"""The entry of the training process: takes its run, trains it, and reports how it ended.

With --wait it imports TensorFlow first and then reads the run's id from standard input, one line.
"""

from __future__ import annotations

import argparse
import os
import sys
import traceback
from pathlib import Path

from designer import runs
from designer.heavy_imports import much_imported
from designer.runs import RunStore

from .attending import attending
from .halting import Wishes


def main(arguments: list[str]) -> int:
    """Trains the run named on the command line; 0 when it came to an end of its own, 1 when it failed."""
    parser = argparse.ArgumentParser(prog="designer.training.worker", description=__doc__)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("run", nargs="?", help="the id of a run in the run store")
    which.add_argument("--wait", action="store_true", help="import TensorFlow, then read the run's id")
    parser.add_argument("--home", type=Path, required=True, help="the folder with the run store")
    options = parser.parse_args(arguments)
    os.environ["LAYERLOOM_HOME"] = str(options.home)
    try:
        store = runs.open_store(options.home)
        return _wait(store) if options.wait else _work(store, options.run)
    except OSError as error:
        print(error, file=sys.stderr)
        return 1


def _wait(store: RunStore) -> int:
    """The work for a runner, which gives the run later, or none."""
    run = _told_later(store)
    if not run:
        return 0
    with attending(store, run):
        return _work(store, run)


def _told_later(store: RunStore) -> str:
    """Imports what takes seconds, waits to be told a run, and goes on in its log; empty when nobody tells."""
    with much_imported():
        from . import session  # noqa: F401, PLC0415

    run = sys.stdin.readline().strip()
    if run:
        with (store.folder_of(runs.run(store, run).id) / "log.txt").open("ab") as log:
            for stream in (sys.stdout, sys.stderr):
                stream.flush()
                os.dup2(log.fileno(), stream.fileno())
    return run


def _work(store: RunStore, run: str) -> int:
    if not runs.take(store, run):
        return 0
    runs.note_memory_kills(store, run)
    wishes = Wishes(store, run)
    wishes.listen()
    try:
        with much_imported():
            from .session import train  # noqa: PLC0415  (Keras takes seconds; the run is taken before)

        train(store, run, wishes)
    except Exception as error:
        traceback.print_exc()
        return _failed(store, run, error)
    return 0


def _failed(store: RunStore, run: str, error: Exception) -> int:
    from .reasons import reason  # noqa: PLC0415

    try:
        runs.end(store, run, "failed", reason(error))
    except runs.StoreUnavailable as unavailable:
        print(unavailable, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
