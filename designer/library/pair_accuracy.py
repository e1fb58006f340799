"""How many pairs a Siamese network judges rightly."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="layerloom")
class PairAccuracy(keras.metrics.Mean):
    """The part of pairs whose distance is below the threshold exactly when they are similar (label 1)."""

    def __init__(self, threshold: float = 0.5, name: str = "pair_accuracy", dtype: str | None = None) -> None:
        super().__init__(name=name, dtype=dtype)
        self.threshold = threshold

    def update_state(self, y_true: Any, y_pred: Any, sample_weight: Any = None) -> None:
        """Count one batch of labels and distances."""
        similar = ops.reshape(ops.cast(y_true, "bool"), ops.shape(y_pred))
        right = ops.equal(y_pred < self.threshold, similar)
        super().update_state(ops.cast(right, self.dtype), sample_weight)

    def get_config(self) -> dict[str, Any]:
        """What makes this metric again."""
        return {**super().get_config(), "threshold": self.threshold}
