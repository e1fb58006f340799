"""`python -m designer.tracking events RUN … --out FOLDER`, or `mlflow RUN`: hands runs to other tools."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from designer import runs
from designer.heavy_imports import much_imported
from designer.settings import home as default_home


def main(arguments: list[str]) -> int:
    """Does what the command line says and prints where it went; 1 when that cannot be done."""
    parser = argparse.ArgumentParser(prog="designer.tracking", description=__doc__)
    parser.add_argument("tool", choices=("events", "mlflow"))
    parser.add_argument("runs", nargs="+", help="the ids of runs")
    parser.add_argument("--out", type=Path, help="the folder for event files")
    parser.add_argument("--home", type=Path, default=default_home(), help="the folder with the run store")
    options = parser.parse_args(arguments)
    os.environ["LAYERLOOM_HOME"] = str(options.home)
    try:
        store = runs.open_store(options.home)
        for id in options.runs:
            runs.run(store, id)
        lines = _events(options) if options.tool == "events" else _mirrored(options)
    except Exception as error:  # the outermost line of this process
        print(" ".join(str(error).split()) or type(error).__name__, file=sys.stderr)
        return 1
    print("\n".join(lines))
    return 0


def _events(options: argparse.Namespace) -> list[str]:
    with much_imported():
        from .event_files import write  # noqa: PLC0415  (TensorFlow takes seconds; the runs are looked up before)

    return [str(folder) for folder in write(runs.open_store(options.home), options.runs, options.out)]


def _mirrored(options: argparse.Namespace) -> list[str]:
    with much_imported():
        from .mirror import mirror  # noqa: PLC0415  (an extra)

    return [mirror(runs.open_store(options.home), id) for id in options.runs]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
