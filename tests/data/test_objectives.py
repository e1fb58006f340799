"""The loss and metrics suggested for a column, and how many values an output needs."""

from __future__ import annotations

import pytest

from designer.data import Column, Dataset, dataset, datasets, suggest_objective
from designer.data.objectives import activation_wanted, loss_fits, metric_fits, shape_wanted
from designer.graph import Component

EVERY_TARGET = [(chosen, column) for chosen in datasets().values() for column in chosen.targets]


@pytest.mark.parametrize(
    ("id", "name", "loss", "metric", "activation", "shape"),
    [
        ("mnist", "even", "BinaryCrossentropy", "BinaryAccuracy", "sigmoid", (1,)),
        ("mnist", "digit", "SparseCategoricalCrossentropy", "SparseCategoricalAccuracy", "softmax", (10,)),
        ("wine", "alcohol", "MeanSquaredError", "MeanAbsoluteError", "linear", (1,)),
        ("brain-slices", "brain", "BinaryCrossentropy", "BinaryIoU", "sigmoid", (128, 128, 1)),
        ("brain-slices", "tissue", "SparseCategoricalCrossentropy", "MeanIoU", "softmax", (128, 128, 3)),
    ],
)
def test_each_kind_of_column_has_its_own(
    id: str, name: str, loss: str, metric: str, activation: str, shape: tuple[int, ...]
) -> None:
    column = dataset(id).column(name)
    assert column is not None
    objective = suggest_objective(column)
    assert objective.loss == Component(loss)
    assert [each.kind for each in objective.metrics] == [metric]
    assert activation_wanted(column) == activation
    assert shape_wanted(column, Component(loss)) == shape


def test_a_distance_is_trained_with_the_contrastive_loss() -> None:
    similar = dataset("mnist-pairs").column("similar")
    assert similar is not None
    objective = suggest_objective(similar, distance=True)
    assert objective.loss == Component("ContrastiveLoss")
    assert objective.metrics == (Component("PairAccuracy"),)


@pytest.mark.parametrize(("chosen", "column"), EVERY_TARGET)
def test_what_is_suggested_fits(chosen: Dataset, column: Column) -> None:
    objective = suggest_objective(column)
    assert objective.loss is not None
    assert loss_fits(objective.loss, column)
    assert all(metric_fits(metric, column) for metric in objective.metrics)


def test_a_picture_can_be_learned_too() -> None:
    image = dataset("mnist").column("image")
    assert image is not None
    assert suggest_objective(image).loss == Component("MeanSquaredError")
    assert shape_wanted(image, Component("MeanSquaredError")) == (28, 28, 1)
    assert loss_fits(Component("BinaryCrossentropy"), image)
    assert not loss_fits(Component("SparseCategoricalCrossentropy"), image)
