"""Batches are folded into few points that hide nothing."""

import math

from designer.training.worker.folding import Event, fold


def test_batches_of_one_tenth_of_a_second_become_one_point():
    events = [
        Event(step, step / 100, {"loss": value}, "batch/") for step, value in enumerate([3.0, 1.0, 2.0], 1)
    ]
    (point,) = fold(events)
    assert (point.key, point.step, point.t) == ("batch/loss", 3, 0.03)
    assert (point.value, point.low, point.high, point.n) == (2.0, 1.0, 3.0, 3)


def test_slow_batches_stay_single():
    events = [Event(step, float(step), {"loss": float(step), "mae": 0.5}, "batch/") for step in (1, 2)]
    assert [(p.key, p.step, p.n) for p in fold(events)] == [
        ("batch/loss", 1, 1), ("batch/mae", 1, 1), ("batch/loss", 2, 1), ("batch/mae", 2, 1),
    ]  # fmt: skip


def test_epochs_and_batches_are_not_mixed():
    events = [
        Event(9, 0.0, {"loss": 1.0}, "batch/"),
        Event(1, 0.0, {"loss": 2.0}),
        Event(2, 0.0, {"loss": 3.0}),
    ]
    found = fold(events)
    assert [(p.key, p.step) for p in found] == [("batch/loss", 9), ("loss", 1), ("loss", 2)]


def test_what_is_no_number_is_left_out():
    events = [Event(1, 0.0, {"loss": math.nan, "mae": 1.0}, "batch/")]
    assert [p.key for p in fold(events)] == ["batch/mae"]


def test_metrics_that_come_later_are_kept():
    events = [Event(1, 0.0, {"loss": 1.0}, "batch/"), Event(2, 0.01, {"loss": 1.0, "late": 2.0}, "batch/")]
    assert {p.key for p in fold(events)} == {"batch/loss", "batch/late"}
