"""The model is fed every sample once an epoch, in an order that only the seed and the epoch decide."""

from itertools import islice

import numpy as np
import pytest

from designer import data
from tests.support.runs import iris

pytestmark = pytest.mark.keras

SAMPLES, BATCH = 23, 5


@pytest.fixture
def feed():
    from designer.training.worker.feed import Feed  # noqa: PLC0415

    numbers = np.arange(100, dtype="float32")
    rows = np.random.default_rng(0).permutation(100)
    parts = data.Split(rows[:SAMPLES], rows[30:40], rows[40:50])
    return Feed({"a": numbers[:, None], "b": -numbers}, {"y": numbers * 2}, parts, "")


def epochs(feed, seed, count):
    from designer.training.worker.feed import Course, steps, training_batches  # noqa: PLC0415

    each = steps(feed.parts.train, BATCH)
    batches = [(x["a"].numpy()[:, 0], x["b"].numpy(), y.numpy()) for x, y in
               islice(training_batches(feed, Course(BATCH, seed)), each * count)]  # fmt: skip
    return [batches[i * each : (i + 1) * each] for i in range(count)]


def test_every_sample_comes_once_an_epoch_with_its_own_target(feed):
    for epoch in epochs(feed, seed=1, count=3):
        assert [len(a) for a, _, _ in epoch] == [5, 5, 5, 5, 3]
        a, b, y = (np.concatenate(column) for column in zip(*epoch, strict=True))
        assert np.array_equal(np.sort(a), np.sort(feed.parts.train))
        assert np.array_equal(b, -a)
        assert np.array_equal(y, 2 * a)


def test_the_order_is_decided_by_seed_and_epoch_alone(feed):
    order = [
        [np.concatenate([a for a, _, _ in e]).tolist() for e in epochs(feed, seed, 3)] for seed in (1, 1, 2)
    ]
    assert order[0] == order[1]
    assert order[0] != order[2]
    assert len({tuple(epoch) for epoch in order[0]}) == 3


def test_validation_comes_in_its_own_order_and_says_how_long_it_is(feed):
    from designer.training.worker.feed import batches  # noqa: PLC0415

    found = batches(feed, feed.parts.validation, BATCH)
    assert int(found.cardinality()) == 2
    assert np.array_equal(np.concatenate([y.numpy() for _, y in found]), 2 * feed.parts.validation)


def test_a_design_is_fed_from_the_columns_it_names():
    from designer.training.worker.feed import make_feed  # noqa: PLC0415

    feed = make_feed(iris())
    assert feed.inputs["features"].shape == (150, 4)
    assert feed.targets["species"].shape == (150,)
    assert len(feed.parts.train) == 150 - 22 - 22


def test_predictions_are_watched_without_computing_anything_twice():
    import keras  # noqa: PLC0415

    from designer.training.worker.watching import Watch, choose_rows, in_front  # noqa: PLC0415

    keras.utils.set_random_seed(1)
    x = np.random.rand(37, 3).astype("float32")
    entry = keras.Input((3,))
    outputs = {"a": keras.layers.Dense(2)(entry), "b": keras.layers.Dense(1)(entry)}
    model = keras.Model(entry, outputs)
    model.compile("sgd", loss={"a": "mse", "b": None})
    rows = choose_rows(np.arange(20, 37), 12, seed=3)
    order = in_front(rows, np.arange(20, 37))
    watch = Watch(model, ["a", "b"], len(rows))
    for _ in range(2):
        watch.begin()
        model.fit(
            x[:20],
            {"a": x[:20, :2]},
            validation_data=(x[order], {"a": x[order, :2]}),
            batch_size=3,
            verbose=0,
        )
    expected = model(x[rows])
    for name in ("a", "b"):
        assert np.allclose(watch.predictions()[name], expected[name], atol=1e-6)
    assert (len(rows), sorted(order)) == (8, list(range(20, 37)))
