"""What may be asked of a run, from any window and the shell: asking twice is the same as asking once.

Each gives the run as it stands afterwards. LaunchRefused in words where that is not possible as things stand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from designer import runs
from designer.graph import Analysis, Document, WarmStart, same_work
from designer.runs import Checkpoint, Kin, Run, RunStore, UnknownCheckpoint

from .launching import LaunchRefused, must_be_trainable
from .runner import settings, start

_LEAVING = {"pausing": "paused", "stopping": "stopped"}


def pause(id: str, *, home: Path | None = None) -> Run:
    """Asks for a checkpoint after the batch under way; a run that waits leaves the queue. Runs at rest stay so."""
    store = runs.open_store(home)
    runs.request(store, id, "pause")
    return runs.run(store, id)


def stop(id: str, *, home: Path | None = None) -> Run:
    """Asks to end after the batch under way; the weights are kept. Runs at rest stay as they are."""
    store = runs.open_store(home)
    runs.request(store, id, "stop")
    return runs.run(store, id)


def resume(id: str, *, home: Path | None = None) -> Run:
    """Lets a run wait for its turn to go on from its latest checkpoint, or from its start if it has none."""
    store = runs.open_store(home)
    run = runs.run(store, id)
    if run.state == "finished":
        raise LaunchRefused(
            f"Run {id} has finished. Continue it for more epochs, or branch from a checkpoint."
        )
    return _go_on(store, run)


def continue_for(id: str, epochs: int, *, home: Path | None = None) -> Run:
    """Lets a run at rest be trained until it has had so many epochs more than now; a broken one is no whole one."""
    store = runs.open_store(home)
    run = runs.run(store, id)
    if epochs < 1:
        raise LaunchRefused(f"A run can be continued for 1 epoch or more, not for {epochs}.")
    broken = run.state != "finished" and run.step < run.steps_per_epoch
    return _go_on(store, run, epochs=max(run.epoch - broken, 0) + epochs)


def rewind(id: str, checkpoint: str, *, home: Path | None = None) -> Run:
    """Sets a run back to one of its checkpoints, from which it goes on; what it did afterwards is forgotten."""
    store = runs.open_store(home)
    run = runs.run(store, id)
    found = _checkpoint(store, id, checkpoint)
    if not run.is_at_rest and run.resume_from != found.id:
        raise LaunchRefused(f"Run {id} is {run.state}. Pause it, then rewind it.")
    return _go_on(store, run, checkpoint=found.id)


def branch(
    id: str,
    checkpoint: str,
    *,
    document: Document | None = None,
    home: Path | None = None,
    analysis: Analysis | None = None,
) -> Run:
    """A new run that begins where a checkpoint of another was, with the curves up to there.

    With a design that differs in more than the number of epochs it begins anew, with those weights of the
    checkpoint that fit. What keeps a design from being trained is refused as in `launch`.
    """
    store = runs.open_store(home)
    source, before = runs.run(store, id), runs.document_of(store, id)
    found = _checkpoint(store, id, checkpoint)
    after = document or before
    epochs = source.epochs if document is None else document.training.epochs
    goes_on = _is_continued_by(before, after)
    if not goes_on:
        after = replace(after, training=replace(after.training, start=WarmStart(id, found.id)))
    elif epochs <= found.epoch:
        raise LaunchRefused(
            f"Checkpoint {found.id} has had {found.epoch} epochs already. Plan for more of them."
        )
    must_be_trainable(after, analysis)
    run = runs.create(store, after, kin=Kin(parent=id, checkpoint=found.id))
    if goes_on:
        _inherit(store, run, source, found)
    runs.enqueue(store, run.id, epochs=epochs, checkpoint=found.id if goes_on else "", settings=settings())
    return start(store, run.id)


def withdraw(id: str, *, home: Path | None = None) -> Run:
    """Takes a run out of the queue: one that was trained before is paused then. Other runs stay as they are."""
    store = runs.open_store(home)
    run = runs.run(store, id)
    if run.state != "queued":
        return run
    return stop(id, home=home) if run.started is None else pause(id, home=home)


def prioritise(id: str, *, home: Path | None = None) -> Run:
    """Puts a run that waits in front of all others."""
    reorder([id], home=home)
    return runs.run(runs.open_store(home), id)


def reorder(ids: Sequence[str], *, home: Path | None = None) -> None:
    """Gives the queue this order, the next run first; runs that are not named come after those that are."""
    store = runs.open_store(home)
    for id in ids:
        runs.run(store, id)
    runs.reorder(store, ids)


def _go_on(store: RunStore, run: Run, *, epochs: int | None = None, checkpoint: str = "") -> Run:
    if run.state in _LEAVING:
        raise LaunchRefused(f"Run {run.id} is {run.state}. Wait until it is {_LEAVING[run.state]}.")
    if not run.is_at_rest:
        return run
    must_be_trainable(runs.document_of(store, run.id))
    if runs.enqueue(store, run.id, epochs=epochs, checkpoint=checkpoint, settings=settings()):
        return start(store, run.id)
    return runs.run(store, run.id)


def _is_continued_by(before: Document, after: Document) -> bool:
    """Whether one design goes on exactly where the other was: they differ in the number of epochs at most."""
    epochs = after.training.epochs
    return same_work(replace(before, training=replace(before.training, epochs=epochs)), after)


def _inherit(store: RunStore, run: Run, source: Run, found: Checkpoint) -> None:
    steps = found.epoch * source.steps_per_epoch + found.step
    try:
        runs.inherit(store, run.id, source.id, found.id, steps=steps, epochs=found.epoch)
    except UnknownCheckpoint as error:  # let go of by the trainer at this moment
        runs.end(store, run.id, "failed", str(error))
        raise LaunchRefused(str(error)) from error


def _checkpoint(store: RunStore, id: str, name: str) -> Checkpoint:
    """The checkpoint of a run with this id, or its "best" or "last"."""
    found = runs.checkpoints(store, id)
    for each in found:
        if each.id == name or (name == "best" and each.is_best) or (name == "last" and each.is_last):
            return each
    kept = f"It keeps {', '.join(each.id for each in found)}." if found else "It keeps none."
    raise LaunchRefused(f"Run {id} keeps no checkpoint {name!r}. {kept}")
