"""Digits: 1,797 small handwritten digits that come with scikit-learn."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


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


DATASET = Dataset(
    id="digits",
    title="Digits",
    text=(
        "1,797 digits written by 43 people, reduced to 8×8 grey pixels. "
        "Small enough to learn in seconds; halves of a digit make a task with two inputs."
    ),
    task="classification",
    source="E. Alpaydin and C. Kaynak, UCI repository (test part); in the package scikit-learn",
    url="https://archive.ics.uci.edu/dataset/80/optical+recognition+of+handwritten+digits",
    licence="CC BY 4.0 (UCI repository); scikit-learn itself: BSD-3-Clause",
    samples=1797,
    columns=(
        Column("image", "Image", "image", (8, 8, 1)),
        Column("pixels", "Pixels", "vector", (64,), picture=(8, 8, 1)),
        Column("upper", "Upper half", "vector", (32,), picture=(4, 8, 1)),
        Column("lower", "Lower half", "vector", (32,), picture=(4, 8, 1)),
        Column("digit", "Digit", "class", (), "int32", tuple("0123456789")),
        Column("even", "Even", "binary", (1,), classes=("odd", "even")),
    ),
    load=load,
    requires=("scikit-learn",),
    order=2,
)
