"""Iris: four measurements of flowers of three species, from scikit-learn."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


def load() -> dict[str, np.ndarray]:
    """Four measurements of 150 irises, brought to mean 0 and deviation 1, and their species."""
    from sklearn.datasets import load_iris

    found = load_iris()
    features = (found.data - found.data.mean(axis=0)) / found.data.std(axis=0)
    return {"features": features.astype("float32"), "species": found.target.astype("int32")}


_NAMES = ("sepal length", "sepal width", "petal length", "petal width")

DATASET = Dataset(
    id="iris",
    title="Iris",
    text=(
        "Length and width of sepals and petals of 150 irises of three species. "
        "Every measurement is scaled to mean 0 and deviation 1 over the whole set."
    ),
    task="classification",
    source="R. A. Fisher (1936), measured by E. Anderson; in the package scikit-learn",
    url="https://archive.ics.uci.edu/dataset/53/iris",
    licence="CC BY 4.0 (UCI repository); scikit-learn itself: BSD-3-Clause",
    samples=150,
    columns=(
        Column("features", "Measurements", "vector", (4,), names=_NAMES),
        Column("species", "Species", "class", (), "int32", ("setosa", "versicolor", "virginica")),
    ),
    load=load,
    requires=("scikit-learn",),
    order=7,
)
