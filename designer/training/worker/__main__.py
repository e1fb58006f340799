"""The entry of the training process: takes its run, trains it, and reports how it ended."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import traceback
from pathlib import Path

from designer import runs
from designer.heavy_imports import much_imported
from designer.runs import RunStore


def main(arguments: list[str]) -> int:
    """Trains the run named on the command line; 0 when it came to an end of its own, 1 when it failed."""
    parser = argparse.ArgumentParser(prog="designer.training.worker", description=__doc__)
    parser.add_argument("run", help="the id of a run in the run store")
    parser.add_argument("--home", type=Path, required=True, help="the folder with the run store")
    options = parser.parse_args(arguments)
    os.environ["LAYERLOOM_HOME"] = str(options.home)
    try:
        store = runs.open_store(options.home)
        if not runs.take(store, options.run):
            return 0
        signal.signal(signal.SIGTERM, lambda *_: runs.request(store, options.run, "stop"))
    except OSError as error:
        print(error, file=sys.stderr)
        return 1
    return _train(store, options.run)


def _train(store: RunStore, run: str) -> int:
    try:
        with much_imported():
            from .training import train  # noqa: PLC0415  (Keras takes seconds; the run is taken before)

        train(store, run)
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
