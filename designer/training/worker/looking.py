"""When a run that is looked into is measured: soon after its first batch, then as often as its time allows.

A twentieth of the time is what looking may take. It is done at the ends of epochs where they are not far, and once at
the end of a training that is too short for more.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from designer import inside
from designer.inside.probing import Changes, Place, Probe, fixed_batch
from designer.runs import RunStore, StoreUnavailable

from .feed import steps
from .preparing import Prepared
from .telling import tell

_PART = 20.0
#: What the first look is expected to take, in seconds, besides a step: in all, and for each node.
_AT_FIRST, _EACH_NODE = 0.2, 0.01


class Looking:
    """Looks inside the model of a run in training, and keeps what it sees with the run.

    `wanted` says whether it is to; anybody may set it. `due` is when the next boundary between batches is to be told
    by `at`; `pace` gives the batches a second, None before that is known.
    """

    def __init__(
        self, store: RunStore, run: str, prepared: Prepared, pace: Callable[[], float | None]
    ) -> None:
        self.wanted = self.is_on = False
        self.due = math.inf
        self._store, self._run, self._prepared, self._pace = store, run, prepared, pace
        self._probe: Probe | None = None
        self._changes: Changes | None = None
        self._failed = False
        self._began = self._latest = self._affordable = time.time()
        self._cost = 0.0

    @property
    def is_due(self) -> bool:
        """Whether this boundary is to be told."""
        return self.wanted != self.is_on or time.time() >= self.due

    def begin(self) -> None:
        """The first batch is about to be trained."""
        self._began = self._latest = time.time()

    def at(self, done: int, in_epoch: int, in_all: int) -> None:
        """After so many batches, between two; so many are left in the epoch and in the whole training."""
        if self.wanted and not self.is_on:
            self._latest = time.time()
        self.is_on = self.wanted
        if not self.is_on or self._failed:
            self.due, self._changes = math.inf, None
            return
        try:
            self._at(done, in_epoch, in_all)
        except Exception as error:  # whatever a model does when it is called in another way than in training
            self._failed, self._changes, self._probe, self.due = True, None, None, math.inf
            told = (str(error).splitlines() or [type(error).__name__])[0]
            tell(f"The inside of the model cannot be measured, and is not tried again: {told}")

    def _at(self, done: int, in_epoch: int, in_all: int) -> None:
        began = time.time()
        if self._changes is not None:
            self._look(done, self._changes)
            self._changes = None
            self._cost += time.time() - began
            self._latest = time.time()
            self._affordable, self._cost = self._latest + _PART * self._cost, 0.0
            self.due = self._affordable
            return
        left = self._left(began, in_epoch, in_all)
        if left is None or left > 0:
            self.due = began + (left or 0.0) / 2
            return
        self._changes = Changes(self._prepared.model, done)
        self._cost, self.due = time.time() - began, 0.0

    def _left(self, now: float, in_epoch: int, in_all: int) -> float | None:
        """The seconds until the weights are to be remembered for the next look; None when that is not known yet."""
        pace, at_once = self._pace(), int(self._prepared.model.steps_per_execution)
        if not pace:
            return None
        if self._probe is None and not self._fits(now - self._began + in_all / pace, 1 / pace):
            return max(in_all - at_once, 0) / pace
        if now < self._affordable:
            return self._affordable - now
        until_end = max(in_epoch - at_once, 0) / pace
        return until_end if until_end <= now - self._latest else 0.0

    def _fits(self, seconds: float, step: float) -> bool:
        """Whether a first look, which computes as much as a step or less, is worth so long a training."""
        return _PART * (_AT_FIRST + _EACH_NODE * len(self._prepared.trace) + step) <= seconds

    def _look(self, done: int, changes: Changes) -> None:
        if self._probe is None:
            feed, prepared = self._prepared.feed, self._prepared
            seed, rows = prepared.document.training.seed, feed.parts.train
            batch = fixed_batch(feed.inputs, feed.targets, rows, seed=seed, trace=prepared.trace)
            self._probe = Probe(prepared.model, prepared.document, prepared.trace, batch)
        found = self._probe.look(Place(done, self._epoch(done)), changes.ratios(done))
        try:
            inside.keep(self._store, self._run, found)
        except StoreUnavailable as error:
            tell(f"What was seen inside the model could not be kept: {error}")

    def _epoch(self, count: int) -> int:
        """The epoch that a batch belongs to, from 1."""
        per_epoch = steps(self._prepared.feed.parts.train, self._prepared.document.training.batch_size)
        return max(-(-count // per_epoch), 1)
