"""What the runner does, over and over: notices the dead, gives waiting runs to trainers, keeps one ready."""

from __future__ import annotations

import os
import time

from designer import runs
from designer.runs import Run, RunStore

from .places import log_file
from .spare import Spare, StartTrainer
from .trainers import Trainer
from .waking import told_limit

_MOST_ATTEMPTS = 2
_NEVER_BEGAN = (
    "The training process ended {count} times before it began. {log} may tell why. Check that memory is not "
    "short, and resume the run."
)


class Runner:
    """Looks after the runs of this machine; `turn` may be called several times a second."""

    def __init__(self, store: RunStore, start: StartTrainer = Trainer) -> None:
        self.active_at = time.monotonic()
        self._store, self._start = store, start
        self._spare = Spare(store, start)
        self._trainers: list[Trainer] = []
        self._attempts: dict[str, int] = {}
        self._connection = runs.connect(store)
        self._version = 0
        self._working = self._waiting = 0

    @property
    def is_busy(self) -> bool:
        """Whether runs are trained or wait."""
        return bool(self._working or self._waiting)

    def turn(self) -> None:
        """Does what there is to do now; next to nothing while the run store is at rest."""
        self._trainers = [trainer for trainer in self._trainers if trainer.lives()]
        if self._has_changed() or self.is_busy:
            self._look_after()
        if self.is_busy:
            self.active_at = time.monotonic()
        self._spare.keep(has_room=self._working < told_limit(self._store))

    def close(self) -> None:
        """Lets go of the trainer that waits for a run; what is being trained goes on."""
        self._spare.dismiss()
        self._connection.close()

    def _has_changed(self) -> bool:
        before = self._version
        self._version = self._connection.execute("pragma data_version").fetchone()[0]
        return self._version != before

    def _look_after(self) -> None:
        working = sum(self._goes_on(run) for run in runs.at_work(self._store))
        waiting, limit = runs.queue(self._store), told_limit(self._store)
        side_by_side = min(working + len(waiting), limit)
        for run in waiting[: max(limit - working, 0)]:
            working += self._begin(run, max((os.cpu_count() or 1) // side_by_side, 1))
        self._working, self._waiting = working, len(runs.queue(self._store)) if waiting else 0

    def _goes_on(self, run: Run) -> bool:
        """Whether a run has its process; of one that has not, that is written down."""
        if run.state != "queued" and not run.is_at_rest:
            return True
        runs.settle(self._store, run.id)
        if run.state == "queued":
            self._has_failed(run)
        return False

    def _has_failed(self, run: Run) -> None:
        """Its process died before it took the run over, which is tried once more."""
        self._attempts[run.id] = count = self._attempts.get(run.id, 0) + 1
        if count >= _MOST_ATTEMPTS and runs.claim(self._store, run.id, os.getpid()):
            del self._attempts[run.id]
            words = _NEVER_BEGAN.format(count=count, log=log_file(self._store))
            runs.end(self._store, run.id, "failed", words)

    def _begin(self, run: Run, threads: int) -> bool:
        """Gives a run to a trainer; False when it is not to be trained any more."""
        settings = runs.settings_of(self._store, run.id)
        trainer = self._spare.take(settings)
        if trainer is None:
            try:
                trainer = self._start(self._store, settings)
            except OSError as error:
                return self._refuse(run, f"The training process could not be started: {error.strerror}.")
        self._trainers.append(trainer)
        self._spare.wait()
        if not runs.claim(self._store, run.id, trainer.pid, threads=threads):
            trainer.dismiss()
            return False
        trainer.train(run.id)
        return True

    def _refuse(self, run: Run, words: str) -> bool:
        if runs.claim(self._store, run.id, os.getpid()):
            runs.end(self._store, run.id, "failed", words)
        return False
