"""Small U-Net.

Install what it needs, then run it:

    pip install keras tensorflow nilearn

Data: Brain slices. Source: ICBM 152 nonlinear atlas 2009, Montreal Neurological Institute; in
the package nilearn. Licence: © Louis Collins, McConnell Brain Imaging Centre, McGill
University: free to use, copy, modify and distribute with this notice kept; nilearn itself:
BSD-3-Clause.
"""

import keras
import numpy as np
from keras import layers


def encoder_block(x, filters):
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    skip = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    x = layers.MaxPooling2D()(skip)
    return x, skip


def decoder_block(x, skip, filters):
    x = layers.UpSampling2D()(x)
    x = layers.Concatenate()([skip, x])
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(x)
    return layers.Conv2D(filters, 3, padding="same", activation="relu")(x)


def build_model():
    image = keras.Input(shape=(128, 128, 1), name="image")
    x, skip_1 = encoder_block(image, 64)
    x, skip_2 = encoder_block(x, 128)
    x = decoder_block(x, skip_2, 128)
    x = decoder_block(x, skip_1, 64)
    mask = layers.Conv2D(1, 1, activation="sigmoid", name="mask")(x)
    return keras.Model(image, mask)


def load() -> dict[str, np.ndarray]:
    """Axial slices of an averaged brain, 128×128 pixels, front up, with masks of brain and tissues."""
    from nilearn import datasets

    head = _pictures(datasets.load_mni152_template(resolution=1).get_fdata())
    grey = _pictures(datasets.load_mni152_gm_template(resolution=1).get_fdata())
    white = _pictures(datasets.load_mni152_wm_template(resolution=1).get_fdata())
    brain = grey + white >= 0.5
    height = np.arange(13, 153)  # the millimetres where the brain is large enough to see
    block, place = np.divmod(height - height[0], 10)
    block, height = block[place < 8], height[place < 8]  # of ten slices two are left out, as a gap
    tissue = np.where(grey >= white, 1, 2) * brain
    return {
        "slice": head[height, ..., np.newaxis],
        "slices": np.stack([head[height - 1], head[height], head[height + 1]], axis=-1),
        "brain": brain[height, ..., np.newaxis].astype("float32"),
        "tissue": tissue[height].astype("uint8"),
        "block": block.astype("int32"),
    }


def _pictures(volume: np.ndarray) -> np.ndarray:
    """A volume (x, y, z) in millimetres as pictures (z, 128, 128), by averaging 1.5×1.5 voxels."""
    square = volume[2:194, 21:213].astype("float32")  # 192×192 with the brain in the middle
    upright = square.transpose(2, 1, 0)[:, ::-1]  # front up, left on the left
    doubled = upright.repeat(2, axis=1).repeat(2, axis=2)
    pictures: np.ndarray = doubled.reshape(-1, 128, 3, 128, 3).mean((2, 4))
    return pictures


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
    inputs = data["slice"][rows]
    targets = data["brain"][rows]
    return inputs, targets


def main():
    keras.utils.set_random_seed(1)

    data = load()
    train, validation, test = split_groups(data["block"], validation=0.15, test=0.15, seed=1)
    x_train, y_train = select(data, train)
    x_test, y_test = select(data, test)

    model = build_model()
    model.summary()
    model.compile(
        optimizer=keras.optimizers.Adam(),
        loss=keras.losses.BinaryCrossentropy(),
        metrics=[keras.metrics.BinaryIoU(target_class_ids=[1], threshold=0.5)],
    )
    model.fit(x_train, y_train, validation_data=select(data, validation), epochs=3, batch_size=4)

    results = model.evaluate(x_test, y_test, batch_size=4, return_dict=True)
    for name, value in results.items():
        print(f"test {name}: {value:.4f}")

    samples, answers = select(data, test[:5])
    predictions = model.predict(samples)
    right = ((predictions > 0.5) == (answers > 0.5)).mean(axis=(1, 2, 3))
    print("mask, share of correct pixels:", right.round(2))


if __name__ == "__main__":
    main()
