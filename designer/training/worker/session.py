"""One session of a run from the saved run to its end, and what is said of how it ended."""

from __future__ import annotations

import time

from designer import runs
from designer.evaluation import keep, mark_of
from designer.evaluation.evaluate import measure
from designer.runs import Run, RunStore, State, StoreUnavailable

from .halting import Halted, Wishes
from .planning import stopped_early
from .preparing import Prepared, prepare
from .reasons import DIVERGED, GOES_BACK
from .telling import tell
from .threads import use_threads
from .training import Training

_PATIENCE_SECONDS = 600.0


def train(store: RunStore, id: str, wishes: Wishes | None = None) -> None:
    """Trains a run from where it is to its end, and says in the store how it ended."""
    wishes = wishes or Wishes(store, id)
    run = runs.run(store, id)
    threads = use_threads(run)
    try:
        with wishes.followed_at_once():
            prepared = prepare(store, run)
    except Halted:
        _end(store, run, _state(wishes.heard), "{verb} before the first batch of this session.")
        return
    go_on(store, run, prepared, wishes, threads=threads)


def go_on(store: RunStore, run: Run, prepared: Prepared, wishes: Wishes, *, threads: int = 0) -> None:
    """Trains a run that is prepared to its end, and says in the store how it ended."""
    runs.keras_weights_file(store, run.id).unlink(missing_ok=True)
    training = Training(store, run.id, prepared, threads=threads, wished=lambda: wishes.heard)
    training.run()
    verdict = training.flusher.verdict
    kept = training.complete or verdict == "diverged" or not training.moved or training.keeper.keep()
    if training.flusher.verdict == "diverged":
        _diverged(store, run, training)
    elif training.complete:
        _completed(store, run, prepared, training, wishes)
    else:
        _left(store, run, training, kept=kept)


def _completed(store: RunStore, run: Run, prepared: Prepared, training: Training, wishes: Wishes) -> None:
    training.keeper.finish()
    done = "Trained" if run.epochs else "Read"
    runs.say(store, run.id, f"{done}; now measured on the test samples.")
    try:
        with wishes.followed_at_once():
            found = measure(prepared.model, prepared.document, run.id, mark=mark_of(store, run.id))
    except Halted:
        _end(
            store,
            run,
            _state(wishes.heard),
            "{verb} after the last epoch, before the test samples were measured.",
        )
        return
    keep(store, found)
    _end(store, run, "finished", stopped_early(training.callbacks) or "")


def _left(store: RunStore, run: Run, training: Training, *, kept: bool) -> None:
    """Paused or stopped between two batches."""
    verdict = training.flusher.verdict
    epoch, step = training.recorder.position
    where = f"in epoch {epoch + 1}, after {step:,} of its batches" if step else f"after epoch {epoch}"
    told = f"{{verb}} {where}; the weights are kept." if epoch or step else "{verb} before the first batch."
    if kept and verdict == "stop" and (epoch or step):
        training.keeper.finish()
    _end(store, run, _state(verdict), told if kept else f"{{verb}} {where}. {training.keeper.failed}")


def _diverged(store: RunStore, run: Run, training: Training) -> None:
    epoch, _ = training.recorder.position
    try:
        training.keeper.keep_best()
    except StoreUnavailable as error:
        tell(str(error))
    found = runs.checkpoints(store, run.id)
    back = GOES_BACK.format(id=found[-1].id) if found else ""
    _end(store, run, "failed", DIVERGED.format(epoch=epoch + 1) + back)


def _state(wish: str) -> State:
    return "stopped" if wish == "stop" else "paused"


def _end(store: RunStore, run: Run, state: State, message: str = "") -> None:
    """Writes down how the session ended, waiting some minutes for room on the disk."""
    told = message.format(verb=state.capitalize()) if "{verb}" in message else message
    deadline = time.monotonic() + _PATIENCE_SECONDS
    while True:
        try:
            return runs.end(store, run.id, state, told)
        except StoreUnavailable as error:
            if time.monotonic() > deadline:
                raise
            tell(str(error))
            time.sleep(1.0)
