"""The figures of an evaluation are those that scikit-learn finds."""

from importlib import import_module

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from designer.data import Column
from designer.evaluation import Learned, decode, encode, judge, results_of
from designer.evaluation.model import Evaluation, OutputEvaluation
from designer.evaluation.pairs import choose_threshold
from designer.evaluation.resampling import units_of
from designer.graph import Component, Objective

DIGIT = Column("digit", "Digit", "class", (), "int32", tuple("0123"))
EVEN = Column("even", "Even", "binary", (1,), classes=("odd", "even"))
BRAIN = Column("brain", "Brain", "mask", (8, 8, 1), classes=("outside", "brain"))
TISSUE = Column("tissue", "Tissue", "mask", (8, 8), "uint8", ("none", "grey", "white"))
HEIGHT = Column("height", "Height", "number", (1,))
PLACE = Column("place", "Place", "number", (3,))
PLAIN = Objective()
LOGITS = Objective(Component("BinaryCrossentropy", {"from_logits": True}))
DISTANCE = Objective(Component("ContrastiveLoss"), metrics=(Component("PairAccuracy", {"threshold": 0.3}),))


@pytest.fixture(scope="module")
def metrics():
    """scikit-learn takes long to import: only who runs these tests does."""
    return import_module("sklearn.metrics")


def told(column, objective, true, given_, *, learned=(1, 2), means=(0.0,), groups=None):
    """The judgement on what an output gave."""
    found = results_of(column, objective, true, given_)
    known = Learned(np.asarray(learned), np.asarray(means))
    return judge(column, objective, found, units_of(len(true), groups), known)


def figures(*args, **options):
    return told(*args, **options).figures


def scores(*args, **options):
    return {score.name: score for score in told(*args, **options).scores}


def same(found, expected):
    assert [np.nan if value is None else value for value in found] == pytest.approx(
        list(expected), nan_ok=True
    )


def some_classes(seed, count, classes=4):
    """True classes and probabilities with many ties."""
    random = np.random.default_rng(seed)
    raw = random.integers(1, 6, (count, classes)).astype("float32")
    return random.integers(0, classes, count).astype("int32"), raw / raw.sum(axis=1, keepdims=True)


@pytest.mark.slow
@settings(max_examples=25, deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(2, 60))
def test_classes_are_counted_as_scikit_learn_counts_them(metrics, seed, count):
    (true, given_), labels = some_classes(seed, count), [0, 1, 2, 3]
    judged, taken = told(DIGIT, PLAIN, true, given_), given_.argmax(1)
    found = judged.figures
    assert np.array_equal(found.confusion, metrics.confusion_matrix(true, taken, labels=labels))
    options = {"labels": labels, "average": None, "zero_division": np.nan}
    same(found.precision, metrics.precision_score(true, taken, **options))
    same(found.recall, metrics.recall_score(true, taken, **options))
    same(found.f1, metrics.f1_score(true, taken, **options))
    assert found.accuracy == pytest.approx(metrics.accuracy_score(true, taken))
    for mean in found.means:
        expected = metrics.precision_recall_fscore_support(true, taken, average=mean.name, zero_division=0)
        same((mean.precision, mean.recall, mean.f1), expected[:3])
    values = {score.name: score.value for score in judged.scores}
    assert values["Macro F1"] == pytest.approx(metrics.f1_score(true, taken, average="macro"))
    with np.errstate(all="ignore"):
        assert values["Balanced accuracy"] == pytest.approx(metrics.balanced_accuracy_score(true, taken))
    assert values["Log loss"] == pytest.approx(metrics.log_loss(true, given_, labels=labels), rel=1e-4)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_curves_and_calibration_are_those_of_scikit_learn_with_ties_and_without(metrics, seed):
    true, given_ = some_classes(seed, 300)
    found = figures(DIGIT, PLAIN, true, given_)
    assert [curves.place for curves in found.curves] == [0, 1, 2, 3]
    for curves in found.curves:
        positive, score = true == curves.place, given_[:, curves.place]
        assert curves.auc == pytest.approx(metrics.roc_auc_score(positive, score))
        assert curves.ap == pytest.approx(metrics.average_precision_score(positive, score))
        expected = metrics.roc_curve(positive, score)
        assert curves.roc.x == pytest.approx(expected[0], abs=1e-5)
        assert curves.roc.y == pytest.approx(expected[1], abs=1e-5)
    even, chance = (
        (true % 2).astype("float32")[:, None],
        np.random.default_rng(seed).random((300, 1), "float32"),
    )
    calibration = figures(EVEN, PLAIN, even, chance).calibration
    curve = import_module("sklearn.calibration").calibration_curve(even[:, 0], chance[:, 0], n_bins=10)
    same([bin.share for bin in calibration.bins], curve[0])
    same([bin.probability for bin in calibration.bins], curve[1])
    assert calibration.brier == pytest.approx(metrics.brier_score_loss(even[:, 0], chance[:, 0]), rel=1e-5)
    off = [bin.count * abs(bin.share - bin.probability) for bin in calibration.bins]
    assert calibration.error == pytest.approx(sum(off) / 300)


@pytest.mark.slow
def test_long_curves_are_thinned_but_their_areas_are_exact(metrics):
    random = np.random.default_rng(0)
    even, chance = random.integers(0, 2, (1000, 1)), random.random((1000, 1))
    (curves,) = figures(EVEN, PLAIN, even.astype("float32"), chance).curves
    assert len(curves.roc.x) <= 152
    assert (curves.roc.x[0], curves.roc.y[0], curves.roc.x[-1], curves.roc.y[-1]) == (0, 0, 1, 1)
    assert curves.auc == pytest.approx(metrics.roc_auc_score(even, chance), abs=1e-6)


def test_one_value_a_sample_is_a_probability_or_a_logit_as_its_loss_says():
    true = np.array([[0.0], [1.0], [1.0]], "float32")
    probability = figures(EVEN, PLAIN, true, np.array([[0.4], [0.6], [0.4]], "float32"))
    assert probability.confusion == ((1, 0), (1, 1))
    logits = figures(EVEN, LOGITS, true, np.array([[-0.1], [0.1], [900.0]], "float32"))
    assert logits.accuracy == 1.0
    assert logits.calibration.bins[-1].probability == 1.0
    assert figures(EVEN, PLAIN, true, np.array([[-0.1], [0.1], [7.0]], "float32")).calibration is None


def test_a_test_part_of_a_single_class_has_no_curves_and_still_figures():
    judged = told(DIGIT, PLAIN, np.array([1, 1]), np.eye(4)[[1, 2]].astype("float32"))
    assert judged.figures.curves == ()
    assert judged.figures.recall == (None, 0.5, None, None)
    assert "Mean AUC" not in {score.name for score in judged.scores}


@pytest.mark.parametrize("seed", range(5))
def test_masks_overlap_as_scikit_learn_finds(metrics, seed):
    random = np.random.default_rng(seed)
    true = random.integers(0, 2, (3, 8, 8, 1)).astype("float32")
    given_ = random.random((3, 8, 8, 1)).astype("float32")
    found, flat, taken = figures(BRAIN, PLAIN, true, given_), true.ravel(), (given_ > 0.5).ravel()
    same(found.iou, metrics.jaccard_score(flat, taken, labels=[0, 1], average=None))
    same(found.dice, metrics.f1_score(flat, taken, labels=[0, 1], average=None))
    assert found.accuracy == pytest.approx(metrics.accuracy_score(flat, taken))
    each = [metrics.jaccard_score(t.ravel(), g.ravel() > 0.5) for t, g in zip(true, given_, strict=True)]
    assert found.median_iou[1] == pytest.approx(np.median(each))
    assert found.iou_by_sample[1].counts == tuple(np.histogram(each, found.iou_by_sample[1].edges)[0])
    guess = scores(BRAIN, PLAIN, true, given_, learned=(9, 1))["IoU of brain"]
    assert (guess.value, guess.guess) == (pytest.approx(found.iou[1]), 0.0)


def test_masks_of_several_classes_overlap_as_scikit_learn_finds(metrics):
    random = np.random.default_rng(1)
    true, given_ = random.integers(0, 3, (4, 8, 8)).astype("uint8"), random.random((4, 8, 8, 3))
    found, taken = figures(TISSUE, PLAIN, true, given_), given_.argmax(-1)
    assert found.names == ("none", "grey", "white")
    same(found.iou, metrics.jaccard_score(true.ravel(), taken.ravel(), average=None))
    same(found.dice, metrics.f1_score(true.ravel(), taken.ravel(), average=None))
    mean = scores(TISSUE, PLAIN, true, given_)["Mean IoU"].value
    assert mean == pytest.approx(metrics.jaccard_score(true.ravel(), taken.ravel(), average="macro"))


def test_a_class_that_is_nowhere_has_no_figure():
    nothing = np.zeros((1, 8, 8), "uint8")
    found = figures(TISSUE, PLAIN, nothing, np.eye(3)[nothing.astype(int)])
    assert found.iou == (1.0, None, None)


def test_classes_beyond_those_of_the_column_are_counted_too():
    found = figures(DIGIT, PLAIN, np.array([1, 2]), np.eye(6)[[1, 5]])
    assert found.names == ("0", "1", "2", "3", "class 4", "class 5")
    assert found.accuracy == 0.5


def test_numbers_are_off_as_scikit_learn_finds(metrics):
    random = np.random.default_rng(2)
    true = random.normal(size=(600, 1)).astype("float32")
    given_ = true + random.normal(size=(600, 1)).astype("float32") / 3
    judged = told(HEIGHT, PLAIN, true, given_)
    found = judged.figures
    assert found.mean_absolute_error == pytest.approx(metrics.mean_absolute_error(true, given_))
    assert found.root_mean_squared_error == pytest.approx(metrics.root_mean_squared_error(true, given_))
    assert found.r2 == pytest.approx(metrics.r2_score(true, given_))
    assert [score.value for score in judged.scores] == pytest.approx(
        [found.mean_absolute_error, found.root_mean_squared_error, found.r2]
    )
    assert dict(found.quantiles)[0.5] == pytest.approx(metrics.median_absolute_error(true, given_))
    assert dict(found.quantiles)[1.0] == pytest.approx(metrics.max_error(true, given_))
    assert sum(found.residuals.counts) == 600
    assert len(found.sample) == 500
    assert found.sample[0] == (true[0, 0], given_[0, 0])


def test_a_target_of_several_numbers_has_figures_for_each(metrics):
    random = np.random.default_rng(3)
    true, given_ = random.normal(size=(2, 50, 3))
    found = figures(PLACE, PLAIN, true, given_, means=(0, 0, 0))
    assert found.r2 == pytest.approx(metrics.r2_score(true, given_))
    assert scores(PLACE, PLAIN, true, given_, means=(0, 0, 0))["R²"].value == pytest.approx(found.r2)
    expected = metrics.mean_absolute_error(true, given_, multioutput="raw_values")
    assert [part.mean_absolute_error for part in found.parts] == pytest.approx(list(expected))


def test_numbers_that_do_not_vary_have_no_explained_variance():
    judged = told(HEIGHT, PLAIN, np.ones((3, 1)), np.zeros((3, 1)))
    assert judged.figures.r2 is None
    assert judged.scores[-1].value is None


def test_pairs_are_told_apart_by_the_threshold_of_their_metric_until_another_is_chosen():
    similar, distance = np.array([[1.0], [1.0], [0.0], [0.0]]), np.array([[0.1], [0.4], [0.2], [0.9]])
    found = figures(EVEN, DISTANCE, similar, distance)
    assert (found.kind, found.threshold, found.accuracy) == ("pairs", 0.3, 0.5)
    assert (sum(found.similar), sum(found.dissimilar)) == (2, 2)
    assert len(found.edges) == len(found.similar) + 1
    assert (found.edges[0], found.edges[-1]) == (0.0, 0.9)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_distances_rank_pairs_and_their_best_threshold_is_the_one_that_trying_all_finds(metrics, seed):
    random = np.random.default_rng(seed)
    similar = random.random(200) < 0.3
    distance = np.round(random.random(200) + 0.4 * ~similar, 2)
    found = figures(EVEN, DISTANCE, similar[:, None], distance[:, None])
    assert found.auc == pytest.approx(metrics.roc_auc_score(similar, -distance))
    chosen = choose_threshold(similar, distance, "validation")
    taken = distance < np.linspace(0, 1.5, 301)[:, None]
    best = (taken[:, similar].mean(1) + 1 - taken[:, ~similar].mean(1)).max() / 2
    assert chosen.score == pytest.approx(best)
    assert metrics.balanced_accuracy_score(similar, distance < chosen.distance) == pytest.approx(chosen.score)
    limit = found.equal_error_threshold
    wrongly, missed = (distance[~similar] <= limit).mean(), (distance[similar] > limit).mean()
    assert abs(wrongly - missed) < 0.05
    assert found.equal_error_rate == pytest.approx((wrongly + missed) / 2, abs=0.03)
    assert choose_threshold(np.ones(3, bool), np.arange(3.0), "validation") is None


def test_a_blind_guess_takes_the_commonest_class_of_the_training_part():
    true, given_ = np.array([0, 0, 1, 2]), np.eye(4)[[0, 0, 1, 1]]
    guess = told(DIGIT, PLAIN, true, given_, learned=(0, 1, 2, 0)).baseline
    assert (guess.text, guess.measure, guess.guess, guess.model) == ("always “2”", "accuracy", 0.25, 0.75)
    assert guess.verdict == "few"


def test_a_blind_guess_of_a_number_is_the_mean_of_the_training_part():
    true, given_ = np.array([[1.0], [3.0]]), np.array([[1.0], [2.0]])
    guess = told(HEIGHT, PLAIN, true, given_, means=(5.0,)).baseline
    assert (guess.guess, guess.model, guess.text) == (3.0, 0.5, "always the mean, 5")


@pytest.mark.parametrize(("right", "verdict"), [(0.9, "better"), (0.5, "unclear"), (0.1, "worse")])
def test_whether_a_model_beats_a_guess_is_told_from_the_difference(right, verdict):
    random = np.random.default_rng(0)
    true = random.permutation(np.arange(200) % 2)
    taken = np.where(random.permutation(200) < 200 * right, true, 1 - true)
    guess = told(EVEN, PLAIN, true[:, None], taken[:, None].astype("float32"), learned=(1, 2)).baseline
    assert (guess.text, guess.guess, guess.verdict) == ("always “even”", 0.5, verdict)


def test_an_evaluation_survives_json_and_one_from_before_intervals_is_still_read():
    random = np.random.default_rng(0)
    judged = [
        told(DIGIT, PLAIN, np.array([1, 2]), np.eye(4)[[2, 2]]),
        told(PLACE, PLAIN, random.random((3, 3)), random.random((3, 3)), means=(0, 0, 0)),
        told(TISSUE, PLAIN, np.zeros((1, 2, 2), "uint8"), random.random((1, 2, 2, 3))),
        told(EVEN, DISTANCE, random.integers(0, 2, (9, 1)), random.random((9, 1))),
    ]
    outputs = tuple(
        OutputEvaluation(str(i), "a", {"loss": None}, one.figures, one.baseline, one.scores, ("note",))
        for i, one in enumerate(judged)
    )
    evaluation = Evaluation(
        "r",
        "test",
        "last",
        3,
        {"loss": 0.1, "auc": None},
        (*outputs, OutputEvaluation("c", "text", {})),
        2,
        "m",
    )
    assert decode(encode(evaluation)) == evaluation
    assert decode(encode(evaluation)).mark == "m"
    old = {
        "names": ["a"],
        "confusion": [[1]],
        "precision": [1.0],
        "recall": [1.0],
        "accuracy": 1.0,
        "kind": "classes",
    }
    guess = {"text": "always “a”", "measure": "accuracy", "guess": 1.0, "model": 1.0}
    output = {"output": "o", "column": "c", "metrics": {}, "figures": old, "baseline": guess}
    kept = {"run": "r", "part": "test", "weights": "last", "samples": 1, "metrics": {}, "outputs": [output]}
    found = decode(kept)
    assert (found.outputs[0].figures.curves, found.outputs[0].baseline.verdict, found.groups) == (
        (),
        None,
        None,
    )
