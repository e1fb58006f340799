"""`python -m designer.evaluation RUN`: measures a run's model and keeps the result with the run."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path

from designer import runs
from designer.heavy_imports import much_imported
from designer.settings import home as default_home


def main(arguments: list[str]) -> int:
    """Evaluates the run named on the command line and prints the result; 1 when that cannot be done."""
    parser = argparse.ArgumentParser(prog="designer.evaluation", description=__doc__)
    parser.add_argument("run", help="the id of a run")
    parser.add_argument("--home", type=Path, default=default_home(), help="the folder with the run store")
    parser.add_argument("--part", choices=("train", "validation", "test"), default="test")
    parser.add_argument("--weights", default="last", help="last, best, or a checkpoint's id")
    parser.add_argument("--json", action="store_true", help="print the result as JSON")
    parser.add_argument("--progress", action="store_true", help="print how many batches are done meanwhile")
    options = parser.parse_args(arguments)
    os.environ["LAYERLOOM_HOME"] = str(options.home)
    try:
        runs.run(runs.open_store(options.home), options.run)
        return _evaluate(options)
    except Exception as error:  # the outermost line of this process
        print(" ".join(str(error).split()) or type(error).__name__, file=sys.stderr)
        return 1


def _evaluate(options: argparse.Namespace) -> int:
    with much_imported():
        from .evaluate import evaluate  # noqa: PLC0415  (Keras takes seconds; the run is looked up before)
    from .keeping import keep  # noqa: PLC0415
    from .model import encode  # noqa: PLC0415

    told = _tell if options.progress else None
    measured = evaluate(options.home, options.run, options.part, options.weights, told)
    found = keep(runs.open_store(options.home), measured)
    if options.json:
        print(json.dumps(encode(found)))
    else:
        print(f"{found.samples} samples of the {found.part} part")
        for name, value in found.metrics.items():
            print(f"{name}: {'undefined' if value is None else format(value, '.4g')}")
    return 0


def _tell(done: int, of: int) -> None:
    print(f"progress {done} {of}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
