"""Commands that hand runs to other tools: TensorBoard and MLflow."""

from __future__ import annotations

import argparse

from designer import runs, tracking


def event_files(options: argparse.Namespace) -> int:
    """Write what TensorBoard reads of some runs."""
    store = runs.open_store()
    for id in options.run_ids:
        runs.run(store, id)
    for folder in tracking.write_event_files(options.run_ids, options.output):
        print(folder)
    return 0


def track(options: argparse.Namespace) -> int:
    """Mirror runs that have ended to MLflow."""
    store = runs.open_store()
    for id in options.run_ids:
        runs.run(store, id)
    for id in options.run_ids:
        print(f"{id}  {tracking.track(id)}")
    return 0
