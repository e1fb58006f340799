"""A design is trained with several seeds, and a whole run again; what keeps it from that is said."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from designer import data, runs, training
from designer.training.runner.lock import lock
from designer.training.runner.places import lock_file
from tests.support.runs import iris

pytestmark = pytest.mark.slow


@pytest.fixture
def store(home):
    store = runs.open_store(home)
    held = lock(lock_file(store))  # as if there were a runner
    yield store
    held.release()


def trained(store, document, *, fingerprint=None):
    id = runs.create(store, document).id
    runs.take(store, id)
    found = data.fingerprint("iris") if fingerprint is None else fingerprint
    runs.begin(store, id, steps_per_epoch=10, fingerprint=found, threads=2)
    runs.end(store, id, "finished")
    return id


def change(store, id, column, value):
    with closing(sqlite3.connect(store.folder / "runs.sqlite")) as connection, connection:
        connection.execute(f"update runs set {column} = ? where id = ?", (value, id))


def test_runs_with_several_seeds_differ_in_nothing_else(store):
    found = training.repeat(iris(seed=5), 3)
    documents = [runs.document_of(store, run.id) for run in found]
    assert [document.training.seed for document in documents] == [5, 6, 7]
    assert {replace(each, training=replace(each.training, seed=5)) == iris(seed=5) for each in documents} == {
        True
    }
    assert len({run.repeats for run in found}) == 1
    assert found[0].repeats
    assert training.repeat(iris(), 1)[0].repeats == ""
    with pytest.raises(training.LaunchRefused, match="1 to 50 seeds at once, not with 51"):
        training.repeat(iris(), 51)
    with pytest.raises(training.LaunchRefused, match="No data is chosen"):
        training.repeat(replace(iris(), data=None), 2)


def test_a_run_is_started_again_from_what_is_stored(store):
    id = trained(store, iris(seed=9))
    runs.enqueue(store, id, epochs=8, settings={"TF_DETERMINISTIC_OPS": "1"})
    runs.request(store, id, "stop")
    runs.tag(store, id, ["paper"])
    made = training.again(id)
    assert made.remarks == ()
    assert (made.run.state, made.run.epochs, made.run.threads, made.run.tags) == ("queued", 8, 2, ("paper",))
    assert f"Started again from run {id}" in runs.run(store, made.run.id).note
    assert runs.document_of(store, made.run.id) == iris(seed=9)
    assert runs.settings_of(store, made.run.id) == {"TF_DETERMINISTIC_OPS": "1"}


def test_other_packages_are_remarked_on_only(store):
    id = trained(store, iris())
    change(store, id, "packages", '{"tensorflow": "1.0"}')
    (remark,) = training.again(id).remarks
    assert "tensorflow 1.0, now" in remark


@pytest.mark.parametrize(
    ("column", "value", "words"),
    [
        ("document", "{}", "no longer opens"),
        ("document", '{"format": "layerloom", "version": 999}', "no longer opens"),
        ("dataset", "lost", "'lost' that run .* are gone"),
        ("fingerprint", "other", "have changed since"),
    ],
)
def test_what_keeps_a_run_from_being_started_again_is_said(store, column, value, words):
    id = trained(store, iris())
    change(store, id, column, value)
    with pytest.raises(training.LaunchRefused, match=words):
        training.again(id)
    assert len(runs.runs(store)) == 1
