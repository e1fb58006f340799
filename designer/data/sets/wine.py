"""Wine: chemical analyses, from scikit-learn; two things to tell of each wine, its cultivar and alcohol."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


def load() -> dict[str, np.ndarray]:
    """12 analyses of 178 wines, brought to mean 0 and deviation 1, with cultivar and alcohol above 13 %."""
    from sklearn.datasets import load_wine

    found = load_wine()
    alcohol, features = found.data[:, :1], found.data[:, 1:]
    features = (features - features.mean(axis=0)) / features.std(axis=0)
    return {
        "features": features.astype("float32"),
        "cultivar": found.target.astype("int32"),
        "alcohol": (alcohol - 13).astype("float32"),
    }


_NAMES = (
    "malic_acid", "ash", "alcalinity_of_ash", "magnesium", "total_phenols", "flavanoids",
    "nonflavanoid_phenols", "proanthocyanins", "color_intensity", "hue", "od280/od315_of_diluted_wines",
    "proline",
)  # fmt: skip

DATASET = Dataset(
    id="wine",
    title="Wine",
    text=(
        "Chemical analyses of 178 wines of three cultivars from one region of Italy: tell the cultivar, "
        "the alcohol (per cent by volume, less 13), or both. The other 12 analyses are scaled to mean 0 "
        "and deviation 1 over the whole set."
    ),
    task="classification",
    source="M. Forina and others (1988), UCI repository; in the package scikit-learn",
    url="https://archive.ics.uci.edu/dataset/109/wine",
    licence="CC BY 4.0 (UCI repository); scikit-learn itself: BSD-3-Clause",
    samples=178,
    columns=(
        Column("features", "Analyses", "vector", (12,), names=_NAMES),
        Column("cultivar", "Cultivar", "class", (), "int32", ("cultivar 1", "cultivar 2", "cultivar 3")),
        Column("alcohol", "Alcohol above 13 %", "number", (1,)),
    ),
    load=load,
    requires=("scikit-learn",),
    order=6,
)
