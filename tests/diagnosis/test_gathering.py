"""What is read of a run: its curves, what chance gives, and its classes, also when data and looks are gone."""

import math
import os
from dataclasses import replace

import numpy as np
import pytest

from designer import inside, runs
from designer.diagnosis import facts_of
from designer.diagnosis.chance import chance_of_classes, chance_of_numbers
from designer.graph import Component
from designer.runs import Measured, Progress
from tests.support.runs import iris

from .facts import inside as look


def trained(store, document, losses):
    run = runs.create(store, document)
    runs.take(store, run.id, os.getpid())
    runs.begin(store, run.id, steps_per_epoch=10, fingerprint="")
    points = [
        Measured(key, epoch, 0.0, loss + more, loss + more, loss + more)
        for epoch, loss in enumerate(losses, 1)
        for key, more in (("loss", 0.0), ("val_loss", 0.1), ("sparse_categorical_accuracy", 0.0))
    ]
    batches = [
        Measured("batch/loss", 5, 0.0, 8.0, 1.2, 9.0, 5),
        Measured("batch/learning_rate", 5, 0.0, 0.05, 0.05, 0.05),
    ]
    connection = runs.connect(store)
    runs.record(connection, run.id, [*points, *batches], Progress(len(losses), 10, 1.0), 0.0)
    connection.close()
    runs.end(store, run.id, "failed", f"{runs.DIVERGED} in epoch 4.")
    return runs.run(store, run.id)


def test_the_facts_of_a_run_are_those_of_its_store_and_its_data():
    store = runs.open_store()
    run = trained(store, iris(), [1.0, 0.5, 0.4])
    inside.keep(store, run.id, look().look)
    found = facts_of(store, run)
    assert found.loss.train == (1.0, 0.5, 0.4)
    assert found.loss.validation == pytest.approx((1.1, 0.6, 0.5))
    assert (found.first, found.highest, found.rate, found.samples) == (1.2, 9.0, 0.05, 80)
    assert found.has_diverged
    assert found.inside is not None
    (output,) = found.outputs
    assert [one.name for one in output.classes] == ["setosa", "versicolor", "virginica"]
    assert output.accuracy.train == (1.0, 0.5, 0.4)
    assert found.chance == pytest.approx(math.log(3), rel=0.01)


def test_without_its_data_a_run_is_diagnosed_by_its_curves_alone():
    store = runs.open_store()
    document = iris()
    run = trained(store, replace(document, data=replace(document.data, dataset="gone")), [1.0, 0.5, 0.4])
    found = facts_of(store, run)
    assert (found.chance, found.outputs[0].classes) == (None, ())
    assert len(found.loss.train) == 3


def lowest(loss, values, mass):
    """The lowest loss of many constant guesses."""
    return min(
        sum(m * loss(v, guess) for v, m in zip(values, mass, strict=True))
        for guess in np.linspace(-3, 8, 11_001)
    )


@pytest.mark.parametrize(
    ("kind", "loss"),
    [
        ("MeanSquaredError", lambda value, guess: (value - guess) ** 2),
        ("MeanAbsoluteError", lambda value, guess: abs(value - guess)),
        ("Huber", lambda value, guess: min(abs(value - guess), 1) * (abs(value - guess) - min(abs(value - guess), 1) / 2)),
    ],
)  # fmt: skip
def test_chance_is_what_the_best_constant_guess_reaches(kind, loss):
    values = [-2.0, 0.5, 1.0, 1.5, 7.0]
    assert chance_of_numbers(Component(kind), np.array(values)) == pytest.approx(
        lowest(loss, values, [0.2] * 5), abs=1e-3
    )


def test_chance_of_classes_is_their_entropy_with_the_weights_that_the_plan_gives():
    crossentropy = Component("BinaryCrossentropy")
    even, rare = {0: 50, 1: 50}, {0: 90, 1: 10}
    assert chance_of_classes(crossentropy, even) == pytest.approx(math.log(2))
    assert chance_of_classes(crossentropy, rare) == pytest.approx(-0.9 * math.log(0.9) - 0.1 * math.log(0.1))
    assert chance_of_classes(crossentropy, rare, {0: 100 / 180, 1: 5.0}) == pytest.approx(math.log(2))
    assert chance_of_classes(Component("ContrastiveLoss", {"margin": 2.0}), even) == pytest.approx(1.0)
    assert chance_of_classes(Component("Dice"), even) is None
