"""What the run store gives: frozen values that describe runs, their curves and their previews."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    import numpy as np

State = Literal[
    "queued",
    "starting",
    "running",
    "pausing",
    "paused",
    "stopping",
    "finished",
    "stopped",
    "failed",
    "interrupted",
]

#: What a user may ask of a run that a process works on.
Wish = Literal["pause", "stop"]

#: Which runs are asked for: those that are not in the archive, those that are, or both.
Among = Literal["present", "archived", "all"]

#: How the message of a run begins whose loss became something that is no number.
DIVERGED = "The loss became infinite or no number"

#: Nothing works on a run in one of these states, and it does not wait for its turn either.
AT_REST: frozenset[State] = frozenset({"paused", "finished", "stopped", "failed", "interrupted"})


@dataclass(frozen=True, slots=True)
class Run:
    """One training of one design, as it stood when it was read.

    Times are seconds since 1970. `epoch` is the one under way, from 1 (0 before the first), `step`
    the batches done in it. `rate` is batches a second since the first one. `message` says in words
    what the run is doing or why it ended. `started` is when the latest session of training began, `trained`
    the seconds of all sessions before it. `place` orders the queue, the smallest first. `parent` is the run
    whose checkpoint this one was branched from. `threads` are the processors of its first session: sums come
    out to the last bit only with as many. `name`, `note` and `tags` are people's own words; runs that differ in nothing but
    their seed share `repeats`. `parameters` are the model's, once it was built. While a run `is_looked_into`, its trainer measures its layers.
    """

    id: str
    title: str
    document_id: str
    state: State
    created: float
    dataset: str
    epochs: int
    batch_size: int
    fingerprint: str = ""
    packages: Mapping[str, str] | None = None
    started: float | None = None
    ended: float | None = None
    heartbeat: float | None = None
    epoch: int = 0
    step: int = 0
    steps_per_epoch: int = 0
    rate: float | None = None
    message: str = ""
    pid: int | None = None
    trained: float = 0.0
    place: float = 0.0
    parent: str = ""
    parent_checkpoint: str = ""
    resume_from: str = ""
    threads: int = 0
    name: str = ""
    note: str = ""
    tags: tuple[str, ...] = ()
    repeats: str = ""
    parameters: int = 0
    is_archived: bool = False
    is_looked_into: bool = False

    @property
    def is_at_rest(self) -> bool:
        """Whether nothing will happen to this run unless somebody asks for it."""
        return self.state in AT_REST

    @property
    def has_diverged(self) -> bool:
        """Whether training ended because the loss was no number any more."""
        return self.state == "failed" and self.message.startswith(DIVERGED)

    @property
    def seconds_trained(self) -> float | None:
        """How long the run was trained, in all its sessions; None before the first."""
        if self.started is None:
            return None
        until = self.ended if self.is_at_rest else self.heartbeat
        return self.trained + max((until or self.started) - self.started, 0.0)

    @property
    def steps_done(self) -> int:
        """Batches trained since the start."""
        return max(self.epoch - 1, 0) * self.steps_per_epoch + self.step

    @property
    def progress(self) -> float:
        """The part of all batches that is done, 0 to 1."""
        return min(self.steps_done / max(self.epochs * self.steps_per_epoch, 1), 1.0)

    @property
    def samples_per_second(self) -> float | None:
        """Training samples a second, once that can be told."""
        return self.rate * self.batch_size if self.rate else None


@dataclass(frozen=True, slots=True)
class Series:
    """A curve that a run has: `key` finds it in the store.

    `metric` is Keras's name without "val_" and without the output ("loss", "binary_accuracy");
    `output` is "" for the whole model, and for the only output. Steps count batches or epochs, from 1.
    """

    key: str
    metric: str
    output: str
    part: Literal["train", "validation"]
    by: Literal["batch", "epoch"]


@dataclass(frozen=True, slots=True)
class Point:
    """A measurement, or `n` of them folded: the last value, the lowest and the highest; `t` is its time."""

    step: int
    t: float
    value: float
    low: float
    high: float
    n: int = 1


@dataclass(frozen=True, slots=True)
class Previews:
    """The fixed validation samples of a run, by column arrays, and the epochs that have predictions.

    `samples` are the rows of the dataset; `inputs` is keyed by input name, `targets` by output name.
    """

    samples: tuple[int, ...]
    inputs: Mapping[str, np.ndarray]
    targets: Mapping[str, np.ndarray]
    epochs: tuple[int, ...]
