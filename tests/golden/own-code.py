"""Drawing.

Install what it needs, then run it:

    pip install keras tensorflow scikit-learn

Data: Digits. Source: E. Alpaydin and C. Kaynak, UCI repository (test part); in the package
scikit-learn. Licence: CC BY 4.0 (UCI repository); scikit-learn itself: BSD-3-Clause.
"""

from math import pi

import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops

LIMIT = 5.0  # where values end


# Kept apart, since the layer needs it too.
def clipped(x):
    return ops.clip(x, -LIMIT, LIMIT)


def scale(x, factor=2.0):
    """Multiplies by a factor."""
    return clipped(x) * factor / np.float32(pi)  # half turns


@keras.saving.register_keras_serializable(package="layerloom")
class MyLayer(layers.Layer):
    """A dense layer without bias."""

    def __init__(self, units=32, **kwargs):
        super().__init__(**kwargs)
        self.units = units

    def build(self, input_shape):
        self.kernel = self.add_weight(shape=(input_shape[-1], self.units), name="kernel")

    def call(self, inputs):
        return clipped(ops.matmul(inputs, self.kernel))

    def compute_output_shape(self, input_shape):
        return (*input_shape[:-1], self.units)

    def get_config(self):
        return {**super().get_config(), "units": self.units}


@keras.saving.register_keras_serializable(package="layerloom")
def soft(x):
    return x * tf.sigmoid(x)


@keras.saving.register_keras_serializable(package="layerloom")
def distance(y_true, y_pred, delta=1.0):
    """The absolute error, times delta."""
    return ops.mean(delta * ops.abs(y_true - y_pred), axis=-1)


@keras.saving.register_keras_serializable(package="layerloom")
class Largest(keras.metrics.Metric):
    """The largest absolute error so far."""

    def __init__(self, name="largest", **kwargs):
        super().__init__(name=name, **kwargs)
        self.largest = self.add_weight(name="largest", initializer="zeros")

    def update_state(self, y_true, y_pred, sample_weight=None):
        error = ops.max(ops.abs(ops.cast(y_true, y_pred.dtype) - y_pred))
        self.largest.assign(ops.maximum(self.largest, error))

    def result(self):
        return self.largest


def build_model():
    pixels = keras.Input(shape=(64,), name="pixels")
    x = scale(pixels, factor=3.0)
    x = MyLayer(units=6, name="mine")(x)
    x = layers.Dense(4, activation=soft)(x)
    even = layers.Dense(1, activation="sigmoid", name="even")(x)
    return keras.Model(pixels, even)


def load() -> dict[str, np.ndarray]:
    """1,797 handwritten digits of 8×8 pixels, ink from 0 to 1, with views of them and labels."""
    from sklearn.datasets import load_digits

    found = load_digits()
    image = (found.images / 16).astype("float32")[..., np.newaxis]
    digit = found.target.astype("int32")
    return {
        "image": image,
        "pixels": image.reshape(-1, 64),
        "upper": image[:, :4].reshape(-1, 32),
        "lower": image[:, 4:].reshape(-1, 32),
        "digit": digit,
        "even": (digit % 2 == 0).astype("float32")[:, np.newaxis],
    }


def split_samples(count: int, validation: float, test: float, seed: int) -> list[np.ndarray]:
    """Shuffle the numbers 0 … count - 1 and cut them into training, validation and test parts."""
    order = np.random.default_rng(seed).permutation(count)
    tested = max(1, round(count * test))
    validated = max(1, round(count * validation))
    return [order[tested + validated :], order[tested : tested + validated], order[:tested]]


def select(data, rows):
    """The inputs and the targets of some of the samples."""
    inputs = data["pixels"][rows]
    targets = data["even"][rows]
    return inputs, targets


@keras.saving.register_keras_serializable(package="layerloom")
def distance_with_delta(y_true, y_pred):
    return distance(y_true, y_pred, delta=2.0)


def main():
    keras.utils.set_random_seed(1)

    data = load()
    train, validation, test = split_samples(len(data["image"]), validation=0.15, test=0.15, seed=1)
    x_train, y_train = select(data, train)
    x_test, y_test = select(data, test)

    model = build_model()
    model.summary()
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=distance_with_delta,
        metrics=[Largest(), distance, keras.metrics.BinaryAccuracy()],
    )
    model.fit(x_train, y_train, validation_data=select(data, validation), epochs=1, batch_size=32)

    results = model.evaluate(x_test, y_test, batch_size=32, return_dict=True)
    for name, value in results.items():
        print(f"test {name}: {value:.4f}")

    samples, answers = select(data, test[:5])
    predictions = model.predict(samples)
    print("predicted even:", predictions.round(2).ravel())
    print("true even:", answers.ravel())


if __name__ == "__main__":
    main()
