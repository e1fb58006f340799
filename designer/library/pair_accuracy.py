"""The share of pairs that a distance judges rightly."""

import keras


@keras.saving.register_keras_serializable(package="layerloom")
class PairAccuracy(keras.metrics.Mean):
    """Share of pairs judged rightly: similar when their distance is below a threshold.

    The label is 1 for a similar pair and 0 for a dissimilar one; the prediction is the distance.

    Args:
        threshold: Float. Pairs closer than this count as similar; half the margin of the
            contrastive loss is a good choice.
        name: Optional name of the metric.
        dtype: The dtype of the metric's computations, Keras's setting if `None`.
    """

    def __init__(self, threshold=0.5, name="pair_accuracy", dtype=None):
        super().__init__(name=name, dtype=dtype)
        self.threshold = threshold

    def update_state(self, y_true, y_pred, sample_weight=None):
        y_pred = keras.ops.convert_to_tensor(y_pred)
        # Labels of shape (n,) would otherwise broadcast against distances of shape (n, 1) to (n, n).
        similar = keras.ops.reshape(y_true, keras.ops.shape(y_pred))
        right = keras.ops.equal(y_pred < self.threshold, keras.ops.cast(similar, "float32") > 0.5)
        return super().update_state(keras.ops.cast(right, self.dtype), sample_weight=sample_weight)

    def get_config(self):
        return {**super().get_config(), "threshold": self.threshold}
