"""What the curves in a browser are told: everything once, then what is new, and everything again when that is needed."""

import os
import time

import pytest

from designer import runs
from designer.runs import Measured, Progress
from designer.ui.curve_feed import Asked, Part, Told, tell
from designer.ui.curve_panels import panels
from tests.support.runs import iris


@pytest.fixture
def store(tmp_path):
    return runs.open_store(tmp_path)


@pytest.fixture
def run(store):
    run = runs.create(store, iris())
    runs.take(store, run.id, os.getpid())
    runs.begin(store, run.id, steps_per_epoch=10, fingerprint="")
    return runs.run(store, run.id)


def write(store, run, *steps, key="batch/loss", spread=0.0):
    points = [Measured(key, s, time.time(), 1 / s, 1 / s - spread, 1 / s + spread) for s in steps]
    connection = runs.connect(store)
    runs.record(connection, run.id, points, Progress(1, steps[-1], 1.0), time.time())
    connection.close()


def told_again(told, store, run, asked=None, **how):
    return tell(told, store, run, iris(), asked or Asked(), **how)


def steps(told, key="batch/loss"):
    return told.message["points"].get(key, [[]])[0]


def test_news_repeat_what_two_messages_before_brought_and_nothing_older(store, run):
    told, seen = Told(), []
    for step in range(1, 6):
        write(store, run, step)
        told = told_again(told, store, run)
        seen.append((told.message["number"], told.message["since"], steps(told)))
    assert seen == [(1, 0, [1]), (2, 1, [2]), (3, 1, [2, 3]), (4, 1, [2, 3, 4]), (5, 2, [3, 4, 5])]


def test_where_nothing_has_changed_the_message_is_the_same(store, run):
    write(store, run, 1, 2)
    told = told_again(Told(), store, run, tab="1 %")
    assert told_again(told, store, run, tab="1 %") is told
    assert told_again(told, store, run, tab="2 %").message["number"] == 2


def test_all_is_told_again_when_something_was_missed_and_when_the_run_went_back(store, run):
    write(store, run, *range(1, 21))
    told = told_again(Told(), store, run)
    told = told_again(told, store, run, Asked(again=1))
    assert (told.message["since"], len(steps(told))) == (0, 20)
    runs.forget_after(store, run.id, steps=10, epochs=1)
    told = told_again(told, store, run, Asked(again=1))
    assert (told.message["since"], steps(told)[-1]) == (0, 10)


def test_a_long_curve_comes_thinned_with_lowest_and_highest_and_a_part_of_it_finely(store, run):
    write(store, run, *range(1, 5001), spread=0.5)
    told = told_again(Told(), store, run)
    assert len(steps(told)) <= 600
    _, _, values, lows, highs = told.message["points"]["batch/loss"]
    assert all(low < value < high for low, value, high in zip(lows, values, highs, strict=True))
    told = told_again(told, store, run, Asked(part=Part(7, 1000, 1200)))
    detail = told.message["detail"]
    assert (detail["number"], detail["points"]["batch/loss"][0]) == (7, list(range(1001, 1201)))
    assert told_again(told, store, run, Asked(part=Part(7, 1000, 1200))) is told
    for step in range(5001, 5004):
        write(store, run, step)
        told = told_again(told, store, run, Asked(part=Part(7, 1000, 1200)))
    assert told.message["detail"] is None


def test_charts_are_in_the_order_of_what_matters():
    keys = [
        "system/memory",
        "batch/learning_rate",
        "val_loss",
        "batch/loss",
        "loss",
        "accuracy",
        "system/rate",
    ]
    found = panels(iris(), keys)
    assert [(panel.title, panel.minor) for panel in found] == [
        ("Loss", False), ("Accuracy", False), ("Learning rate", True), ("Samples a second", True), ("Memory", True),
    ]  # fmt: skip
    assert [line.name for line in found[0].lines] == ["batches", "training", "validation"]
