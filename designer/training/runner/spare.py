"""The process that waits with TensorFlow loaded, so that the next run begins at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TypeAlias

from designer.runs import RunStore
from designer.settings import is_kept_warm
from designer.training.memory import memory_available

from .trainers import Trainer
from .waking import last_use, settings_in_use

USEFUL_SECONDS = 600.0  # after the app was last in use
_LOOK_SECONDS = 2.0
_QUIET_SECONDS = 5.0  # after a start: loading TensorFlow takes what the app or a run just begun needs
_ENOUGH_MEMORY, _SHORT_OF_MEMORY = 4_000_000_000, 2_000_000_000


StartTrainer: TypeAlias = "Callable[[RunStore, Mapping[str, str]], Trainer]"


class Spare:
    """Keeps at most one trainer ready, while that is useful and memory is not short."""

    def __init__(self, store: RunStore, start: StartTrainer) -> None:
        self._store, self._start = store, start
        self._trainer: Trainer | None = None
        self._look_at = 0.0
        self.wait()

    def wait(self) -> None:
        """Starts none in the next seconds."""
        self._look_at = time.monotonic() + _QUIET_SECONDS

    def take(self, settings: Mapping[str, str]) -> Trainer | None:
        """The trainer that is ready, if it was started under the same settings."""
        found = self._trainer
        if found is None or not found.lives() or found.settings != settings:
            return None
        self._trainer = None
        return found

    def keep(self, *, has_room: bool) -> None:
        """Looks now and then whether one is there that should be, or that should not; one more run needs room."""
        now = time.monotonic()
        if now < self._look_at:
            return
        self._look_at = now + _LOOK_SECONDS
        there = self._trainer is not None and self._trainer.lives()
        if not self._is_useful(there):
            self.dismiss()
        elif has_room and (not there or self._is_outdated()):
            self.dismiss()
            self._trainer = self._start(self._store, settings_in_use(self._store))

    def dismiss(self) -> None:
        """Lets the trainer end."""
        if self._trainer is not None:
            self._trainer.dismiss()
            self._trainer.lives()
        self._trainer = None

    def _is_useful(self, there: bool) -> bool:
        if not is_kept_warm() or time.time() - last_use(self._store) > USEFUL_SECONDS:
            return False
        return memory_available() > (_SHORT_OF_MEMORY if there else _ENOUGH_MEMORY)

    def _is_outdated(self) -> bool:
        return self._trainer is not None and self._trainer.settings != settings_in_use(self._store)
