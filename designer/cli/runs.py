"""Commands that train a design and list the runs."""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Sequence
from dataclasses import replace

from designer import runs
from designer.data import adapt
from designer.graph import Document, SetTraining, apply
from designer.runs import Run, RunStore
from designer.training import repeat, stop

from .controlling import run_json
from .designs import analysed, print_json, read_allowed
from .failures import Failure

_LOOK_SECONDS = 0.3


def train(options: argparse.Namespace) -> int:
    """Train a design to the end, once its turn has come; Ctrl+C stops the run and keeps its weights."""
    document = _as_asked(read_allowed(options), options)
    found = repeat(document, options.seeds, analysis=analysed(document))
    if options.detach:
        return _tell_all([run_json(run) for run in found], found, options)
    store = runs.open_store()
    try:
        found = tuple(_follow(store, run) for run in found)
    except KeyboardInterrupt:
        print("Stopping; the weights are kept.", file=sys.stderr)
        for run in found:
            stop(run.id)
        found = tuple(_follow(store, run) for run in found)
    _tell_all([_trained_json(store, run) for run in found], found, options)
    broken = [run for run in found if run.state in ("failed", "interrupted")]
    if broken:
        raise Failure(" ".join(f"run {run.id} {run.state}. {run.message}" for run in broken))
    return 0


def _tell_all(told: Sequence[object], found: Sequence[Run], options: argparse.Namespace) -> int:
    """How runs stand; JSON is a list where there are several."""
    if options.json:
        print_json(told[0] if len(told) == 1 else list(told))
    else:
        print("\n".join(f"{run.id}  {run.state}" for run in found))
    return 0


def _as_asked(document: Document, options: argparse.Namespace) -> Document:
    if options.data is not None:
        document = apply(document, adapt(document, options.data))
    plan = document.training
    plan = replace(
        plan, epochs=options.epochs or plan.epochs, batch_size=options.batch_size or plan.batch_size
    )
    return apply(document, SetTraining(training=plan))


def _follow(store: RunStore, run: Run) -> Run:
    """The run once it is at rest; its turn and each epoch's figures are told on standard error meanwhile."""
    told, place = 0, 0
    while True:
        run = runs.run(store, run.id)
        told, place = _tell_epochs(store, run, told), _tell_place(store, run, place)
        if run.is_at_rest:
            return run
        time.sleep(_LOOK_SECONDS)


def _tell_epochs(store: RunStore, run: Run, told: int) -> int:
    history = _history(store, run)
    done = max(map(len, history.values()), default=0)
    for epoch in range(told, done):
        figures = "  ".join(
            f"{key} {values[epoch]:.4g}" for key, values in history.items() if epoch < len(values)
        )
        print(f"epoch {epoch + 1}/{run.epochs}  {figures}", file=sys.stderr)
    return done


def _tell_place(store: RunStore, run: Run, told: int) -> int:
    """How many runs are trained before this one, when others are and that was not told before."""
    waiting = [each.id for each in runs.queue(store)] if run.state == "queued" else []
    place = waiting.index(run.id) + 1 if run.id in waiting and runs.at_work(store) else 0
    if place and place != told:
        print(f"waits for its turn: number {place} in the queue", file=sys.stderr)
    return place


def _history(store: RunStore, run: Run) -> dict[str, list[float]]:
    keys = [series.key for series in runs.series(store, run.id) if series.by == "epoch"]
    return {key: [point.value for point in runs.curve(store, run.id, key)] for key in keys}


def _trained_json(store: RunStore, run: Run) -> dict[str, object]:
    return {
        **run_json(run),
        "run": run.id,
        "history": _history(store, run),
        "test": runs.evaluation_of(store, run.id),
    }
