"""Text classification.

Install what it needs, then run it:

    pip install keras tensorflow chatterbot-corpus PyYAML

Data: Utterances. Source: G. Cox and contributors, ChatterBot corpus; in the package
chatterbot-corpus. Licence: BSD-3-Clause.
"""

import keras
import numpy as np
import tensorflow as tf
from keras import layers


def reading(x):
    x = layers.TextVectorization(max_tokens=2000, output_sequence_length=32)(x)
    x = layers.Embedding(2000, 32)(x)
    return layers.GlobalMaxPooling1D()(x)


def classifier(x):
    x = layers.Dropout(0.3)(x)
    return layers.Dense(5, activation="softmax", name="language")(x)


def build_model():
    text = keras.Input(shape=(1,), dtype="string", name="text")
    x = reading(text)
    language = classifier(x)
    return keras.Model(text, language)


def load() -> dict[str, np.ndarray]:
    """Utterances as UTF-8 bytes, each but once, with the language that each is in, and whether that is English."""
    languages = ("dutch", "english", "italian", "portuguese", "spanish")
    said: dict[str, tuple[str, set[int]]] = {}
    for number, language in enumerate(languages):
        for text in _utterances(language):
            letters = "".join(sign for sign in text.casefold() if sign.isalpha())
            said.setdefault(letters, (text, set()))[1].add(number)
    known = [
        (text, found) for letters, (text, found) in said.items() if letters and len(found) == 1
    ]
    spoken = np.array([next(iter(found)) for _, found in known], dtype="int32")
    return {
        "text": np.char.encode([[text] for text, _ in known], "utf-8"),
        "language": spoken,
        "english": (spoken == 1).astype("float32")[:, np.newaxis],
    }


def _utterances(language: str) -> list[str]:
    """What stands in the conversations of a language, without the two files that mostly repeat themselves."""
    from pathlib import Path

    import chatterbot_corpus
    import yaml

    folder = Path(chatterbot_corpus.__file__).parent / "data" / language
    files = [
        path for path in sorted(folder.glob("*.yml")) if path.stem not in ("coding", "tech_support")
    ]
    talks = [
        talk for path in files for talk in yaml.safe_load(path.read_text("utf-8"))["conversations"]
    ]
    return [" ".join(text.split()) for talk in talks for text in talk if isinstance(text, str)]


def split_samples(count: int, validation: float, test: float, seed: int) -> list[np.ndarray]:
    """Shuffle the numbers 0 … count - 1 and cut them into training, validation and test parts."""
    order = np.random.default_rng(seed).permutation(count)
    tested = max(1, round(count * test))
    validated = max(1, round(count * validation))
    return [order[tested + validated :], order[tested : tested + validated], order[:tested]]


def select(data, rows):
    """The inputs and the targets of some of the samples."""
    inputs = tf.constant(data["text"][rows])
    targets = data["language"][rows]
    return inputs, targets


def main():
    keras.utils.set_random_seed(1)

    data = load()
    train, validation, test = split_samples(len(data["text"]), validation=0.15, test=0.15, seed=1)
    x_train, y_train = select(data, train)
    x_test, y_test = select(data, test)

    model = build_model()
    text_vectorization = model.get_layer("text_vectorization")
    text_vectorization.adapt(
        keras.Model(model.inputs, text_vectorization.input).predict(x_train, verbose=0)
    )
    model.summary()
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.SparseCategoricalCrossentropy(),
        metrics=[keras.metrics.SparseCategoricalAccuracy()],
    )
    model.fit(x_train, y_train, validation_data=select(data, validation), epochs=10, batch_size=32)

    results = model.evaluate(x_test, y_test, batch_size=32, return_dict=True)
    for name, value in results.items():
        print(f"test {name}: {value:.4f}")

    samples, answers = select(data, test[:5])
    predictions = model.predict(samples)
    print("predicted language:", predictions.argmax(axis=-1))
    print("true language:", answers)


if __name__ == "__main__":
    main()
