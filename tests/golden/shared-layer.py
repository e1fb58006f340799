"""Shared layer.

Install what it needs, then run it:

    pip install keras tensorflow scikit-learn

Data: Digits. Source: E. Alpaydin and C. Kaynak, UCI repository (test part); in the package
scikit-learn. Licence: CC BY 4.0 (UCI repository); scikit-learn itself: BSD-3-Clause.
"""

import keras
import numpy as np
from keras import layers


def head(upper_features, lower_features):
    x = layers.Concatenate()([upper_features, lower_features])
    return layers.Dense(1, activation="sigmoid", name="even")(x)


def build_model():
    upper = keras.Input(shape=(32,), name="upper")
    lower = keras.Input(shape=(32,), name="lower")
    shared = layers.Dense(64, activation="relu", name="shared")
    upper_features = shared(upper)
    lower_features = shared(lower)
    even = head(upper_features, lower_features)
    return keras.Model([upper, lower], even)


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
    inputs = {"upper": data["upper"][rows], "lower": data["lower"][rows]}
    targets = data["even"][rows]
    return inputs, targets


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
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryAccuracy()],
    )
    model.fit(x_train, y_train, validation_data=select(data, validation), epochs=20, batch_size=32)

    results = model.evaluate(x_test, y_test, batch_size=32, return_dict=True)
    for name, value in results.items():
        print(f"test {name}: {value:.4f}")

    samples, answers = select(data, test[:5])
    predictions = model.predict(samples)
    print("predicted even:", predictions.round(2).ravel())
    print("true even:", answers.ravel())


if __name__ == "__main__":
    main()
