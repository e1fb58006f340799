"""Breast cancer: 30 measurements of cell nuclei and a diagnosis, from scikit-learn."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


def load() -> dict[str, np.ndarray]:
    """30 measurements of each of 569 tumours, brought to mean 0 and deviation 1, and whether it is malignant."""
    from sklearn.datasets import load_breast_cancer

    found = load_breast_cancer()
    features = (found.data - found.data.mean(axis=0)) / found.data.std(axis=0)
    malignant = found.target == 0
    return {
        "features": features.astype("float32"),
        "malignant": malignant.astype("float32")[:, np.newaxis],
    }


_MEASURED = (
    "radius", "texture", "perimeter", "area", "smoothness", "compactness", "concavity", "concave points",
    "symmetry", "fractal dimension",
)  # fmt: skip
_NAMES = (
    *(f"mean {name}" for name in _MEASURED),
    *(f"{name} error" for name in _MEASURED),
    *(f"worst {name}" for name in _MEASURED),
)

DATASET = Dataset(
    id="breast-cancer",
    title="Breast cancer",
    text=(
        "30 measurements of the cell nuclei in 569 breast tumours; 212 are malignant. "
        "Every measurement is scaled to mean 0 and deviation 1 over the whole set."
    ),
    task="classification",
    source="W. Wolberg, W. N. Street and O. Mangasarian (1995), UCI repository; in the package scikit-learn",
    url="https://archive.ics.uci.edu/dataset/17/breast+cancer+wisconsin+diagnostic",
    licence="CC BY 4.0 (UCI repository); scikit-learn itself: BSD-3-Clause",
    samples=569,
    columns=(
        Column("features", "Measurements", "vector", (30,), names=_NAMES),
        Column("malignant", "Malignant", "binary", (1,), classes=("benign", "malignant")),
    ),
    load=load,
    requires=("scikit-learn",),
    order=5,
)
