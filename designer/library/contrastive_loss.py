"""The contrastive loss, which pulls similar pairs together and pushes dissimilar ones apart."""

import keras


@keras.saving.register_keras_serializable(package="layerloom")
class ContrastiveLoss(keras.losses.Loss):
    """Contrastive loss of a distance d: y·d² + (1 − y)·max(margin − d, 0)².

    The label y is 1 for a similar pair and 0 for a dissimilar one; d is what the model gives, one
    distance a pair. After Hadsell, Chopra and LeCun, "Dimensionality Reduction by Learning an
    Invariant Mapping" (CVPR 2006), without its constant factor ½.

    Args:
        margin: Float. Dissimilar pairs farther apart than this cost nothing.
        reduction: String, how the pairs' losses become one number. One of
            `"sum_over_batch_size"`, `"mean"`, `"sum"`, `"mean_with_sample_weight"` or `"none"`.
        name: Optional name of the loss.
        dtype: The dtype of the loss's computations, Keras's setting if `None`.
    """

    def __init__(self, margin=1.0, reduction="sum_over_batch_size", name="contrastive_loss", dtype=None):
        super().__init__(name=name, reduction=reduction, dtype=dtype)
        self.margin = margin

    def call(self, y_true, y_pred):
        # Labels of shape (n,) would otherwise broadcast against distances of shape (n, 1) to (n, n).
        similar = keras.ops.reshape(y_true, keras.ops.shape(y_pred))
        similar = keras.ops.cast(similar, y_pred.dtype)
        missing = keras.ops.maximum(self.margin - y_pred, 0.0)
        return similar * keras.ops.square(y_pred) + (1.0 - similar) * keras.ops.square(missing)

    def get_config(self):
        return {**super().get_config(), "margin": self.margin}
