"""A run's model predicts new samples as it did in training, and refuses those that do not fit in words."""

import numpy as np
import pytest

from designer import runs
from designer.data import load
from designer.evaluation import EvaluationRefused, InputRefused, NothingLearned
from tests.support.detours import with_detours
from tests.support.runs import iris

pytestmark = pytest.mark.keras

WRONG = [
    ({}, "takes the inputs 'features', and was given none"),
    ({"features": np.zeros((2, 4)), "more": np.zeros(2)}, "was given 'features', 'more'"),
    ({"features": np.zeros((2, 5))}, r"samples of shape \(4\), and was given an array of shape \(2, 5\)"),
    ({"features": np.zeros(4)}, r"array of shape \(4\)"),
    ({"features": np.zeros((0, 4))}, "at least one; found features: 0"),
    ({"features": np.array([["a", "b", "c", "d"]])}, "takes numbers"),
]


@pytest.fixture
def trained(home):
    from designer.training.worker.__main__ import main  # noqa: PLC0415

    id = runs.create(runs.open_store(home), with_detours(iris(epochs=1))).id
    assert main([id, "--home", str(home)]) == 0
    return id


def test_predictions_are_those_of_the_model_and_bad_samples_are_refused(trained, home):
    from designer.evaluation.predict import predict  # noqa: PLC0415

    store = runs.open_store(home)
    features = np.asarray(load("iris")["features"])
    found = predict(home, trained, {"features": features})["species"]
    kernel, bias = runs.weights(store, trained)
    scores = np.exp(features @ kernel + bias)
    assert np.allclose(found, scores / scores.sum(axis=1, keepdims=True), atol=1e-5)
    rows = list(runs.previews(store, trained).samples)
    assert np.allclose(runs.predictions(store, trained, 1)["species"], found[rows], atol=1e-6)
    for inputs, words in WRONG:
        with pytest.raises(InputRefused, match=words):
            predict(home, trained, inputs)
    with pytest.raises(NothingLearned, match="does not keep checkpoint 9-9 any more"):
        predict(home, trained, {"features": features}, "9-9")
    np.savez(runs.weights_file(store, trained), kernel, bias[:2])
    with pytest.raises(EvaluationRefused, match=r"another architecture: .* differ are \(2,\) and \(3,\)"):
        predict(home, trained, {"features": features})


def test_a_run_that_has_learned_nothing_yet_is_refused(home):
    from designer.evaluation.evaluate import evaluate  # noqa: PLC0415

    id = runs.create(runs.open_store(home), iris()).id
    with pytest.raises(NothingLearned, match="has kept no weights yet"):
        evaluate(home, id)
    assert issubclass(NothingLearned, EvaluationRefused)
