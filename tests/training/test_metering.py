"""The machine's figures come once a second, at the batch under way."""

import os

import psutil

from designer.training.worker.folding import Event
from designer.training.worker.metering import Meter


def batches(first, last, *, began, each):
    return [
        Event(step, began + each * (step - first), {"loss": 1.0}, "batch/") for step in range(first, last + 1)
    ]


def test_once_a_second_there_are_figures_of_the_process_and_the_samples_a_second():
    meter = Meter(batch_size=8)
    assert meter.points([], 99.0) == []
    first = meter.points(batches(1, 11, began=100.0, each=0.05), 100.6)
    assert {point.step for point in first} == {11}
    found = {point.key: point.value for point in first}
    assert round(found["system/rate"]) == 160
    assert 0 < found["system/memory"] <= 2 * psutil.Process(os.getpid()).memory_info().rss
    assert found["system/cpu"] >= 0
    assert meter.points(batches(12, 15, began=100.7, each=0.05), 101.0) == []
    assert meter.points([], 101.7)


def test_the_time_between_epochs_is_no_part_of_the_rate():
    meter = Meter(batch_size=1)
    meter.points(batches(1, 10, began=0.0, each=0.1), 1.0)
    events = [Event(1, 30.0, {"loss": 1.0}), *batches(11, 15, began=40.0, each=0.1)]
    rate = {point.key: point.value for point in meter.points(events, 40.5)}["system/rate"]
    assert round(rate) == 10
    assert "system/rate" not in {point.key for point in meter.points([], 45.0)}
