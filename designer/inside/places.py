"""Which moment of its training a run's weights are of, as far as that is known."""

from __future__ import annotations

from dataclasses import dataclass

from designer import runs
from designer.runs import RunStore, Which

from .keeping import NoLook, look_at, look_at_weights
from .model import Look


class LookRefused(ValueError):
    """A run cannot be looked into; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """Weights of a run: after so many batches, in which epoch; `key` names them where no moment does, else ""."""

    steps: int
    epoch: int
    key: str


def kept_look(store: RunStore, run: str, which: Which = "last") -> Look | None:
    """The look at the weights "last", "best" or of a checkpoint, if one is kept; LookRefused when there are no such weights."""
    place = weighed(store, run, which)
    if place.key:
        return look_at_weights(store, run, place.key)
    try:
        return look_at(store, run, place.steps)
    except NoLook:
        return None


def weighed(store: RunStore, run: str, which: Which) -> Weighed:
    """Where the training was when it had some weights; LookRefused when the run keeps none of that name."""
    found, each = runs.run(store, run), runs.checkpoints(store, run)
    path = runs.weights_file(store, run, which)
    if not path.is_file():
        raise LookRefused(_gone(run, which))
    chosen = next((one for one in each if one.id == which), None)
    if which in ("last", "best"):
        chosen = next((one for one in each if (one.is_last if which == "last" else one.is_best)), None)
    if chosen is None or (path.name == "final.npz"):
        known = each[-1].epoch if each else found.epoch
        return Weighed(found.steps_done, max(known, 1), f"{which}-{path.stat().st_mtime_ns // 1000}")
    steps = chosen.epoch * found.steps_per_epoch + chosen.step
    return Weighed(steps, max(chosen.epoch + bool(chosen.step), 1), "")


def _gone(run: str, which: Which) -> str:
    if which in ("last", "best"):
        return (
            f"Run {run} has kept no weights yet. Wait for its first epoch to end, or train the design again."
        )
    return f"Run {run} keeps no checkpoint {which!r} any more. Choose another one."
