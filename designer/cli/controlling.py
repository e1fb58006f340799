"""Commands that say what is to become of runs: pause, resume, stop, continue, rewind, branch, queue."""

from __future__ import annotations

import argparse
import time
from dataclasses import replace

from designer import runs, training
from designer.graph import Document, Json, SetTraining, apply
from designer.runs import Checkpoint, Run

from .designs import analysed, print_json, read_allowed
from .failures import Failure


def pause(options: argparse.Namespace) -> int:
    """Ask for a checkpoint, and for an end until the run is resumed."""
    return tell(training.pause(options.run_id), options)


def resume(options: argparse.Namespace) -> int:
    """Let a run go on from its latest checkpoint."""
    return tell(training.resume(options.run_id), options)


def stop(options: argparse.Namespace) -> int:
    """Ask a run to stop."""
    return tell(training.stop(options.run_id), options)


def continue_run(options: argparse.Namespace) -> int:
    """Let a run that has ended be trained for more epochs."""
    before = runs.run(runs.open_store(), options.run_id)
    if not before.is_at_rest:
        raise Failure(f"run {before.id} is {before.state}. Continue it once it has ended, or pause it first.")
    return tell(training.continue_for(options.run_id, options.epochs), options)


def checkpoints(options: argparse.Namespace) -> int:
    """List what a run can be set back to, or branched from."""
    store = runs.open_store()
    runs.run(store, options.run_id)
    found = runs.checkpoints(store, options.run_id)
    if options.json:
        print_json([_checkpoint_json(each) for each in found])
        return 0
    for each in found:
        marks = " ".join(mark for mark, has in (("best", each.is_best), ("last", each.is_last)) if has)
        loss = "-" if each.loss is None else f"{each.loss:.4g}"
        made = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(each.made))
        where = f"epoch {each.epoch}" + (f" + {each.step} batches" if each.step else "")
        print(
            f"{each.id:<10}  {where:<22}  {made}  loss {loss:<10} {each.size / 1e6:9.1f} MB  {marks}".rstrip()
        )
    if not found:
        print(f"Run {options.run_id} keeps no checkpoints.")
    return 0


def rewind(options: argparse.Namespace) -> int:
    """Set a run back to a checkpoint, from which it goes on."""
    return tell(training.rewind(options.run_id, options.to), options)


def branch(options: argparse.Namespace) -> int:
    """Begin a new run at a checkpoint of another."""
    document, analysis = None, None
    if options.design is not None:
        document = _as_asked(read_allowed(options), options.epochs)
        analysis = analysed(document)
    elif options.epochs is not None:
        document = _as_asked(runs.document_of(runs.open_store(), options.run_id), options.epochs)
    run = training.branch(options.run_id, options.checkpoint, document=document, analysis=analysis)
    return tell(run, options)


def queue(options: argparse.Namespace) -> int:
    """List the runs that wait, or change their order."""
    store = runs.open_store()
    for id, act in ((options.first, training.prioritise), (options.remove, training.withdraw)):
        if id is not None:
            _must_wait(runs.run(store, id))
            act(id)
    waiting = runs.queue(store)
    if options.json:
        print_json([run_json(run) for run in waiting])
        return 0
    for place, run in enumerate(waiting, 1):
        print(f"{place:>3}  {run.id}  {run.title}")
    if not waiting:
        print("No run waits for its turn.")
    return 0


def tell(run: Run, options: argparse.Namespace) -> int:
    """Prints how a run stands."""
    if options.json:
        print_json(run_json(run))
    else:
        print(f"{run.id}  {run.state}")
    return 0


def run_json(run: Run) -> dict[str, Json]:
    """What is told of a run."""
    return {
        "id": run.id,
        "title": run.title,
        "state": run.state,
        "dataset": run.dataset,
        "epoch": run.epoch,
        "epochs": run.epochs,
        "created": run.created,
        "ended": run.ended,
        "message": run.message,
        "parent": run.parent,
    }


def _as_asked(document: Document, epochs: int | None) -> Document:
    plan = document.training
    return apply(document, SetTraining(training=replace(plan, epochs=epochs or plan.epochs)))


def _must_wait(run: Run) -> None:
    if run.state != "queued":
        raise Failure(
            f"run {run.id} is {run.state}: it does not wait in the queue. `designer queue` lists those."
        )


def _checkpoint_json(checkpoint: Checkpoint) -> dict[str, Json]:
    return {
        "id": checkpoint.id,
        "epoch": checkpoint.epoch,
        "step": checkpoint.step,
        "made": checkpoint.made,
        "loss": checkpoint.loss,
        "best": checkpoint.is_best,
        "last": checkpoint.is_last,
        "size": checkpoint.size,
    }
