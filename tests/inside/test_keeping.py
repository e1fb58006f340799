"""Looks come back as they were, are thinned evenly, and are let go of when a run is set back."""

import math
from itertools import pairwise

import pytest

from designer import inside, runs
from designer.graph import DataChoice, Document

from .looks import Given, look


@pytest.fixture
def store(tmp_path):
    return runs.open_store(tmp_path)


@pytest.fixture
def run(store):
    return runs.create(store, Document("d", "D", data=DataChoice("digits"))).id


def test_a_run_that_was_not_looked_into_has_no_moments(store, run):
    assert inside.moments(store, run) == ()
    assert inside.series(store, run) == ()
    with pytest.raises(inside.NoLook, match="Choose another moment"):
        inside.look_at(store, run, 1)


def test_looks_come_back_with_all_their_numbers(store, run):
    first, second = look(Given(mean=math.inf), Given()), look(Given(dead=0.25), Given(), steps=25, epoch=3)
    for each in (second, first):
        inside.keep(store, run, each)
    assert inside.moments(store, run) == (inside.Moment(10, 1), inside.Moment(25, 3))
    assert inside.look_at(store, run, 10) == first
    assert inside.look_at(store, run, 25) == second
    layer, _ = inside.series(store, run)
    assert (layer.layer, layer.steps, layer.dead) == ("n0", (10, 25), (None, 0.25))
    assert layer.update_ratios == pytest.approx((1e-3, 1e-3))


def test_about_sixty_looks_stay_evenly_however_many_there_were(store, run):
    for steps in range(1, 301):
        inside.keep(store, run, look(Given(), steps=steps))
    kept = [moment.steps for moment in inside.moments(store, run)]
    assert (len(kept), kept[0], kept[-1]) == (inside.MOST_MOMENTS, 1, 300)
    assert max(after - before for before, after in pairwise(kept)) <= 10


def test_what_came_later_is_forgotten_when_a_run_is_set_back(store, run):
    for steps in (10, 20, 30):
        inside.keep(store, run, look(Given(), steps=steps))
    inside.forget_after(store, run, 20)
    assert [moment.steps for moment in inside.moments(store, run)] == [10, 20]


def test_a_damaged_look_is_as_if_it_was_gone(store, run):
    inside.keep(store, run, look(Given()))
    (store.folder_of(run) / "inside" / "look-10-1.json.gz").write_bytes(b"no look")
    with pytest.raises(inside.NoLook):
        inside.look_at(store, run, 10)
    assert inside.series(store, run) == ()
