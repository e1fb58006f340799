"""The entry of the runner: `python -m designer.training.runner --home H`; it ends when it is of no use any more."""

from __future__ import annotations

import argparse
import os
import signal
import sqlite3
import sys
import threading
import time
from pathlib import Path

from designer import runs
from designer.runs import RunStore, StoreUnavailable
from designer.settings import is_kept_warm

from .lock import Lock, lock
from .places import leave_card, lock_file
from .serving import Runner
from .spare import USEFUL_SECONDS, StartTrainer
from .trainers import Trainer
from .waking import last_use

_TURN_SECONDS = 0.25
_LINGER_SECONDS = 1.0


def main(arguments: list[str], start: StartTrainer = Trainer) -> int:
    """Looks after the runs under a home folder, unless another runner of this machine does so already."""
    parser = argparse.ArgumentParser(prog="designer.training.runner", description=__doc__)
    parser.add_argument("--home", type=Path, required=True, help="the folder with the run store")
    parser.add_argument("--lock", type=int, help="the file descriptor of the lock, if it is held already")
    options = parser.parse_args(arguments)
    try:
        store = runs.open_store(options.home)
        held = Lock(options.lock) if options.lock is not None else lock(lock_file(store))
        if held is not None:
            leave_card(store, os.getpid())
            _serve(store, held, Runner(store, start))
    except StoreUnavailable as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _serve(store: RunStore, held: Lock | None, runner: Runner) -> None:
    dismissed = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: dismissed.set())
    while held is not None and not dismissed.is_set() and store.folder.is_dir():
        _turn(runner)
        if not _is_useful(store, runner):
            held.release()
            held = lock(lock_file(store)) if runs.queue(store) else None
        time.sleep(_TURN_SECONDS)
    runner.close()


def _turn(runner: Runner) -> None:
    """A turn; what the disk or the database complain of is told, and tried again a little later."""
    try:
        runner.turn()
    except (StoreUnavailable, sqlite3.Error) as error:
        print(f"{time.strftime('%H:%M:%S')} {error}", file=sys.stderr)
        time.sleep(4 * _TURN_SECONDS)


def _is_useful(store: RunStore, runner: Runner) -> bool:
    """Whether there is something to do, or there was a short while ago, or the app was in use."""
    now, linger = time.monotonic(), USEFUL_SECONDS if is_kept_warm() else _LINGER_SECONDS
    in_use = is_kept_warm() and time.time() - last_use(store) < USEFUL_SECONDS
    return runner.is_busy or in_use or now - runner.active_at < linger


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
