"""The contrastive loss and the pair accuracy, against NumPy."""

from __future__ import annotations

import ast
from collections.abc import Callable

import keras
import numpy as np
import pytest
import tensorflow as tf

from designer.library import sources
from designer.library.contrastive_loss import ContrastiveLoss
from designer.library.pair_accuracy import PairAccuracy

pytestmark = pytest.mark.keras

DISTANCES = np.array([[0.0], [0.2], [0.9], [1.7], [1.0]], dtype="float32")
LABELS = np.array([1, 0, 1, 0, 0], dtype="float32")

Shaped = Callable[[np.ndarray], np.ndarray]
SHAPES = pytest.mark.parametrize(
    "shaped", [lambda y: y, lambda y: y[:, None], lambda y: y.astype("int64")], ids=["(n,)", "(n, 1)", "int"]
)


def expected(margin: float) -> np.ndarray:
    d, y = DISTANCES[:, 0], LABELS
    return y * d**2 + (1 - y) * np.maximum(margin - d, 0) ** 2


@SHAPES
@pytest.mark.parametrize("margin", [1.0, 2.0])
def test_the_loss_is_the_mean_over_pairs_whatever_the_shape_of_the_labels(
    shaped: Shaped, margin: float
) -> None:
    loss = ContrastiveLoss(margin=margin)
    np.testing.assert_allclose(loss(shaped(LABELS), DISTANCES), expected(margin).mean(), rtol=1e-6)
    np.testing.assert_allclose(loss(shaped(LABELS), DISTANCES[:, 0]), expected(margin).mean(), rtol=1e-6)


@SHAPES
def test_weights_of_samples_count(shaped: Shaped) -> None:
    weights = np.array([1, 2, 0, 1, 3], dtype="float32")
    found = ContrastiveLoss(reduction="sum")(shaped(LABELS), DISTANCES, sample_weight=weights)
    np.testing.assert_allclose(found, (expected(1.0) * weights).sum(), rtol=1e-6)


def test_labels_of_another_number_are_refused() -> None:
    with pytest.raises((ValueError, tf.errors.InvalidArgumentError)):
        ContrastiveLoss()(LABELS[:3], DISTANCES)


def test_the_gradient_is_finite_at_distance_zero() -> None:
    left = tf.Variable(np.ones((2, 4), dtype="float32"))
    right = tf.constant(np.ones((2, 4), dtype="float32"))
    with tf.GradientTape() as tape:
        square = keras.ops.sum(keras.ops.square(left - right), axis=-1, keepdims=True)
        loss = ContrastiveLoss()(np.array([1, 0]), keras.ops.sqrt(keras.ops.maximum(square, 1e-7)))
    assert np.isfinite(tape.gradient(loss, left)).all()


@SHAPES
def test_accuracy_is_the_share_judged_rightly(shaped: Shaped) -> None:
    metric = PairAccuracy(threshold=0.5)
    metric.update_state(shaped(LABELS), DISTANCES)
    assert float(metric.result()) == pytest.approx(3 / 5)
    metric.update_state(shaped(LABELS), DISTANCES)
    assert float(metric.result()) == pytest.approx(3 / 5)


def test_both_come_back_from_their_serialized_form(monkeypatch: pytest.MonkeyPatch) -> None:
    for own in (ContrastiveLoss, PairAccuracy):  # a program that was run here registered its own
        monkeypatch.setitem(keras.saving.get_custom_objects(), f"layerloom>{own.__name__}", own)
    loss = keras.saving.deserialize_keras_object(keras.saving.serialize_keras_object(ContrastiveLoss(0.7)))
    metric = keras.saving.deserialize_keras_object(keras.saving.serialize_keras_object(PairAccuracy(0.3)))
    assert isinstance(loss, ContrastiveLoss)
    assert loss.get_config() == ContrastiveLoss(0.7).get_config()
    assert isinstance(metric, PairAccuracy)
    assert metric.threshold == 0.3


def test_a_model_is_trained_with_them_and_saved_without_code(tmp_path: object) -> None:
    distance = keras.layers.Input((1,))
    model = keras.Model(distance, keras.layers.Dense(1, activation="relu")(distance))
    model.compile("rmsprop", loss=ContrastiveLoss(), metrics=[PairAccuracy()])
    history = model.fit(DISTANCES, LABELS, epochs=2, verbose=0).history
    assert np.isfinite(history["loss"]).all()
    assert 0 <= history["pair_accuracy"][0] <= 1
    path = f"{tmp_path}/model.keras"
    model.save(path)
    assert keras.models.load_model(path).loss.margin == 1.0


def test_each_source_stands_alone() -> None:
    for name, source in sources().items():
        imports = [n for n in ast.parse(source).body if isinstance(n, (ast.Import, ast.ImportFrom))]
        assert [ast.unparse(n) for n in imports] == ["import keras"]
        assert name in source
    assert set(sources()) == {"ContrastiveLoss", "PairAccuracy"}
