"""The figures of an evaluation are those that scikit-learn finds."""

from importlib import import_module

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.data import Column
from designer.evaluation import baseline, decode, encode, judge
from designer.evaluation.model import Evaluation, OutputEvaluation
from designer.graph import Component, Objective

DIGIT = Column("digit", "Digit", "class", (), "int32", tuple("0123"))
EVEN = Column("even", "Even", "binary", (1,), classes=("odd", "even"))
BRAIN = Column("brain", "Brain", "mask", (8, 8, 1), classes=("outside", "brain"))
TISSUE = Column("tissue", "Tissue", "mask", (8, 8), "uint8", ("none", "grey", "white"))
HEIGHT = Column("height", "Height", "number", (1,))
PLAIN = Objective()


@pytest.fixture(scope="module")
def metrics():
    """scikit-learn takes long to import: only who runs these tests does."""
    return import_module("sklearn.metrics")


def same(found, expected):
    assert [np.nan if value is None else value for value in found] == pytest.approx(
        list(expected), nan_ok=True
    )


@pytest.mark.slow
@settings(max_examples=50, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 60))
def test_classes_are_counted_as_scikit_learn_counts_them(metrics, seed, count):
    random = np.random.default_rng(seed)
    true, scores = random.integers(0, 4, count).astype("int32"), random.random((count, 4)).astype("float32")
    found, labels, taken = judge(DIGIT, PLAIN, true, scores), [0, 1, 2, 3], scores.argmax(1)
    assert np.array_equal(found.confusion, metrics.confusion_matrix(true, taken, labels=labels))
    options = {"labels": labels, "average": None, "zero_division": np.nan}
    same(found.precision, metrics.precision_score(true, taken, **options))
    same(found.recall, metrics.recall_score(true, taken, **options))
    assert found.accuracy == pytest.approx(metrics.accuracy_score(true, taken))


def test_one_value_a_sample_is_a_probability_or_a_logit_as_its_loss_says():
    true = np.array([[0.0], [1.0], [1.0]], "float32")
    probability = judge(EVEN, PLAIN, true, np.array([[0.4], [0.6], [0.4]], "float32"))
    assert probability.confusion == ((1, 0), (1, 1))
    logits = Objective(Component("BinaryCrossentropy", {"from_logits": True}))
    assert judge(EVEN, logits, true, np.array([[-0.1], [0.1], [0.4]], "float32")).accuracy == 1.0


@pytest.mark.parametrize("seed", range(5))
def test_masks_overlap_as_scikit_learn_finds(metrics, seed):
    random = np.random.default_rng(seed)
    true = random.integers(0, 2, (3, 8, 8, 1)).astype("float32")
    given_ = random.random((3, 8, 8, 1)).astype("float32")
    found, flat, taken = judge(BRAIN, PLAIN, true, given_), true.ravel(), (given_ > 0.5).ravel()
    same(found.iou, metrics.jaccard_score(flat, taken, labels=[0, 1], average=None))
    same(found.dice, metrics.f1_score(flat, taken, labels=[0, 1], average=None))
    assert found.accuracy == pytest.approx(metrics.accuracy_score(flat, taken))


def test_masks_of_several_classes_overlap_as_scikit_learn_finds(metrics):
    random = np.random.default_rng(1)
    true, scores = random.integers(0, 3, (4, 8, 8)).astype("uint8"), random.random((4, 8, 8, 3))
    found, taken = judge(TISSUE, PLAIN, true, scores), scores.argmax(-1)
    assert found.names == ("none", "grey", "white")
    same(found.iou, metrics.jaccard_score(true.ravel(), taken.ravel(), average=None))
    same(found.dice, metrics.f1_score(true.ravel(), taken.ravel(), average=None))


def test_a_class_that_is_nowhere_has_no_figure():
    nothing = np.zeros((1, 8, 8), "uint8")
    found = judge(TISSUE, PLAIN, nothing, np.eye(3)[nothing.astype(int)])
    assert found.iou == (1.0, None, None)


def test_classes_beyond_those_of_the_column_are_counted_too():
    found = judge(DIGIT, PLAIN, np.array([1, 2]), np.eye(6)[[1, 5]])
    assert found.names == ("0", "1", "2", "3", "class 4", "class 5")
    assert found.accuracy == 0.5


def test_numbers_are_off_as_scikit_learn_finds(metrics):
    random = np.random.default_rng(2)
    true = random.normal(size=(2000, 1)).astype("float32")
    given_ = true + random.normal(size=(2000, 1)).astype("float32") / 3
    found = judge(HEIGHT, PLAIN, true, given_)
    assert found.mean_absolute_error == pytest.approx(metrics.mean_absolute_error(true, given_))
    assert found.root_mean_squared_error == pytest.approx(metrics.root_mean_squared_error(true, given_))
    assert found.r2 == pytest.approx(metrics.r2_score(true, given_))
    assert len(found.sample) == 500
    assert found.sample[0] == (true[0, 0], given_[0, 0])


def test_numbers_that_do_not_vary_have_no_explained_variance():
    assert judge(HEIGHT, PLAIN, np.ones((3, 1)), np.zeros((3, 1))).r2 is None


def test_pairs_are_told_apart_by_the_threshold_of_their_metric():
    plan = Objective(Component("ContrastiveLoss"), metrics=(Component("PairAccuracy", {"threshold": 0.3}),))
    similar, distance = np.array([[1.0], [1.0], [0.0], [0.0]]), np.array([[0.1], [0.4], [0.2], [0.9]])
    found = judge(EVEN, plan, similar, distance)
    assert (found.kind, found.threshold, found.accuracy) == ("pairs", 0.3, 0.5)
    assert (sum(found.similar), sum(found.dissimilar)) == (2, 2)
    assert len(found.edges) == len(found.similar) + 1
    assert (found.edges[0], found.edges[-1]) == (0.0, 0.9)


def test_a_blind_guess_takes_the_commonest_class_of_the_training_part():
    true, scores = np.array([0, 0, 1, 2]), np.eye(4)[[0, 0, 1, 1]]
    guess = baseline(DIGIT, judge(DIGIT, PLAIN, true, scores), true, np.array([2, 2, 1]))
    assert (guess.text, guess.measure, guess.guess, guess.model) == ("always “2”", "accuracy", 0.25, 0.75)


def test_a_blind_guess_of_a_number_is_the_mean_of_the_training_part():
    true, given_ = np.array([[1.0], [3.0]]), np.array([[1.0], [2.0]])
    guess = baseline(HEIGHT, judge(HEIGHT, PLAIN, true, given_), true, np.array([[4.0], [6.0]]))
    assert (guess.guess, guess.model, guess.text) == (3.0, 0.5, "always the mean, 5")


def test_an_evaluation_survives_json():
    random = np.random.default_rng(0)
    outputs = (
        OutputEvaluation("a", "digit", {"loss": 0.5}, judge(DIGIT, PLAIN, np.array([1]), np.eye(4)[[2]])),
        OutputEvaluation("b", "height", {"loss": None}, judge(HEIGHT, PLAIN, random.random((3, 1)), random.random((3, 1)))),
        OutputEvaluation("c", "text", {}),
    )  # fmt: skip
    evaluation = Evaluation("r", "test", "last", 3, {"loss": 0.1, "auc": None}, outputs)
    assert decode(encode(evaluation)) == evaluation
