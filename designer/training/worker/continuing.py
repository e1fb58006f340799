"""The callback that finishes the epoch in which training was left, as if it had not been."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import keras


class Continuation(keras.callbacks.Callback):
    """Keras knows whole epochs only: the rest of one is an epoch that is ended early.

    It comes before all other callbacks. `left` are the batches that the epoch lacks, perhaps none;
    `metrics` gives the metrics the states that they had, after Keras has reset them.
    """

    def __init__(self, left: int, metrics: Callable[[], None]) -> None:
        super().__init__()
        self._left: int | None = left
        self._metrics = metrics

    def on_epoch_begin(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Takes up the epoch where it was."""
        if self._left is None:
            return
        self._metrics()
        if self._left == 0:
            self.model.train_function = self._nothing(self.model.train_function)

    def on_train_batch_end(self, batch: int, logs: Mapping[str, float] | None = None) -> None:
        """Ends the epoch after its last batch."""
        if self._left is not None and batch + 1 >= self._left:
            self.model.stop_training = True

    def on_epoch_end(self, epoch: int, logs: Mapping[str, float] | None = None) -> None:
        """Training goes on after it, unless callbacks that come after this one see that differently."""
        if self._left is not None:
            self._left = None
            self.model.stop_training = False

    def _nothing(self, function: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """Stands in for one step where only the validation was left to do."""

        def step(_: Any) -> Any:
            self.model.train_function = function
            return self.model.get_metrics_result()

        return step
