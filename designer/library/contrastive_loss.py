"""The contrastive loss of Siamese networks."""

from __future__ import annotations

from typing import Any

import keras
from keras import ops


@keras.saving.register_keras_serializable(package="layerloom")
class ContrastiveLoss(keras.losses.Loss):
    """Draws similar pairs together and pushes dissimilar ones apart, up to a margin.

    With the distance d and the label y (1 = similar, 0 = dissimilar): y·d² + (1 − y)·max(margin − d, 0)².
    Hadsell, Chopra and LeCun, 2006: Dimensionality Reduction by Learning an Invariant Mapping.
    """

    def __init__(self, margin: float = 1.0, name: str = "contrastive_loss", **options: Any) -> None:
        super().__init__(name=name, **options)
        self.margin = margin

    def call(self, y_true: Any, y_pred: Any) -> Any:
        """The loss of every pair; the labels take the distances' shape, so that they cannot broadcast."""
        similar = ops.reshape(ops.cast(y_true, y_pred.dtype), ops.shape(y_pred))
        apart = ops.maximum(self.margin - y_pred, 0.0)
        return similar * ops.square(y_pred) + (1.0 - similar) * ops.square(apart)

    def get_config(self) -> dict[str, Any]:
        """What makes this loss again."""
        return {**super().get_config(), "margin": self.margin}
