"""Diabetes: ten measurements of patients and how the disease went on, from scikit-learn."""

# ruff: noqa: PLC0415
# mypy: disable-error-code="import-untyped"

from __future__ import annotations

import numpy as np

from designer.data.dataset import Column, Dataset


def load() -> dict[str, np.ndarray]:
    """Ten measurements of 442 patients, brought to mean 0 and deviation 1, and the progression in hundreds."""
    from sklearn.datasets import load_diabetes

    found = load_diabetes(scaled=False)
    features = (found.data - found.data.mean(axis=0)) / found.data.std(axis=0)
    progression = found.target / 100
    return {
        "features": features.astype("float32"),
        "progression": progression.astype("float32")[:, np.newaxis],
    }


_NAMES = ("age", "sex", "bmi", "bp", "s1", "s2", "s3", "s4", "s5", "s6")

DATASET = Dataset(
    id="diabetes",
    title="Diabetes",
    text=(
        "Age, sex, weight, blood pressure and six blood values of 442 patients, and a score of how far the "
        "disease had gone a year later, in hundreds. Every measurement is scaled to mean 0 and deviation 1 "
        "over the whole set; even good models explain only about half of the score."
    ),
    task="regression",
    source="B. Efron, T. Hastie, I. Johnstone and R. Tibshirani (2004); in the package scikit-learn",
    url="https://www4.stat.ncsu.edu/~boos/var.select/diabetes.html",
    licence="None stated by the authors; distributed with scikit-learn, which is BSD-3-Clause",
    samples=442,
    columns=(
        Column("features", "Measurements", "vector", (10,), names=_NAMES),
        Column("progression", "Progression, in hundreds", "number", (1,)),
    ),
    load=load,
    requires=("scikit-learn",),
    order=8,
)
