"""Runs get people's own words, are hidden and deleted, and are listed with how far their curves went."""

import csv
import sqlite3
from dataclasses import replace

import numpy as np
import pytest

from designer import runs
from designer.graph import WarmStart
from designer.runs.checkpoints import State
from tests.runs.test_store import measured, put
from tests.support.runs import iris


@pytest.fixture
def store(tmp_path):
    return runs.open_store(tmp_path)


def ended(store, **plan):
    id = runs.create(store, iris(**plan)).id
    runs.take(store, id)
    runs.begin(store, id, steps_per_epoch=10, fingerprint="abc", parameters=15)
    put(store, id, [measured("loss", n, value) for n, value in enumerate((3.0, 1.0, 2.0), 1)])
    runs.end(store, id, "finished")
    return id


def test_people_name_note_and_tag_runs(store):
    id = ended(store)
    runs.rename(store, id, "  Small   net ")
    runs.annotate(store, id, "line one\nline two ")
    runs.tag(store, id, ["paper", " best so far ", "paper", ""])
    runs.untag(store, id, ["paper", "never there"])
    run = runs.run(store, id)
    assert (run.name, run.note, run.tags) == ("Small net", "line one\nline two", ("best so far",))
    runs.rename(store, id, "")
    assert runs.run(store, id).name == ""


@pytest.mark.parametrize(
    ("act", "words"),
    [
        (lambda store, id: runs.rename(store, id, "n" * 101), "at most 100 characters, and this one has 101"),
        (lambda store, id: runs.annotate(store, id, "n" * 10_001), "at most 10,000 characters"),
        (lambda store, id: runs.tag(store, id, ["n" * 41]), "at most 40 characters"),
        (lambda store, id: runs.tag(store, id, map(str, range(21))), "at most 20 tags, and this one would"),
    ],
)
def test_words_that_are_too_long_are_refused_and_nothing_is_changed(store, act, words):
    id = ended(store)
    with pytest.raises(runs.LabelRefused, match=words):
        act(store, id)
    run = runs.run(store, id)
    assert (run.name, run.note, run.tags) == ("", "", ())


def test_what_is_archived_is_listed_only_where_it_is_asked_for(store):
    old, new = ended(store), ended(store)
    runs.archive(store, old)

    def listed(**how):
        return [run.id for run in runs.runs(store, **how)]

    assert listed() == [new]
    assert listed(among="archived") == [old]
    assert listed(among="all") == [new, old]
    assert [each.run.id for each in runs.listing(store)] == [new]
    runs.unarchive(store, old)
    assert listed() == [new, old]


@pytest.mark.parametrize("act", [runs.archive, runs.unarchive, runs.delete])
def test_a_run_that_is_gone_is_said(store, act):
    with pytest.raises(runs.UnknownRun, match="no run 'nix'"):
        act(store, "nix")


def test_the_listing_tells_the_last_lowest_and_highest_of_each_curve_as_it_stands(store):
    id = ended(store)
    put(store, id, [measured("batch/loss", 7, 9.0), measured("system/cpu", 7, 50.0)])
    (found,) = runs.listing(store)
    assert found.run.parameters == 15
    assert found.spans == {"loss": runs.Span(last=2.0, low=1.0, high=3.0)}
    runs.enqueue(store, id)
    runs.take(store, id)
    put(store, id, [measured("loss", 4, 0.5)], runs.Progress(4, 10, None))
    assert runs.listing(store)[0].spans["loss"] == runs.Span(last=0.5, low=0.5, high=3.0)
    assert runs.listing(store, ids=["another"]) == ()


def test_runs_at_work_or_waiting_are_not_deleted(store):
    id = runs.create(store, iris()).id
    with pytest.raises(runs.DeletionRefused, match=r"is queued\. Stop it, or take it out of the queue"):
        runs.delete(store, id)
    runs.take(store, id)
    with pytest.raises(runs.DeletionRefused, match="is starting"):
        runs.delete(store, id)
    assert runs.run(store, id).state == "starting"


def test_a_run_whose_weights_another_waits_for_is_not_deleted(store):
    id = ended(store)
    waiting = runs.create(store, iris(start=WarmStart(id))).id
    with pytest.raises(runs.DeletionRefused, match=f"Run {waiting} waits to begin with the weights"):
        runs.delete(store, id)
    runs.request(store, waiting, "stop")
    runs.delete(store, id)


def test_nothing_is_left_of_a_deleted_run_and_its_branch_is_whole(store):
    parent, other = ended(store), ended(store)
    runs.keep_checkpoint(store, parent, State(2, 0, [np.arange(4.0)], is_best=True))
    document = runs.document_of(store, parent)
    child = runs.create(store, document, kin=runs.Kin(parent=parent, checkpoint="2-0")).id
    runs.inherit(store, child, parent, "2-0", steps=20, epochs=2)
    runs.delete(store, parent)
    with pytest.raises(runs.UnknownRun):
        runs.run(store, parent)
    assert not store.folder_of(parent).exists()
    assert runs.curve(store, parent, "loss") == ()
    assert [point.value for point in runs.curve(store, child, "loss")] == [3.0, 1.0]
    np.testing.assert_array_equal(runs.weights(store, child)[0], np.arange(4.0))
    assert len(runs.curve(store, other, "loss")) == 3


def test_a_run_that_is_done_again_has_its_epochs_and_processors(store):
    id = ended(store)
    runs.enqueue(store, id, epochs=7)
    runs.claim(store, id, 1, threads=3)
    again = runs.create(store, replace(iris(), title="Again"), kin=runs.Kin(again=id, repeats="r"))
    assert (again.epochs, again.threads, again.parent, again.repeats) == (7, 3, "", "r")
    assert again.state == "queued"


def test_a_design_in_short_or_why_it_no_longer_opens(store):
    id = ended(store)
    found = runs.facts(store, id)
    assert (found.layers, found.optimizer, found.rate, found.seed) == (2, "Adam", 0.05, 1)
    assert (found.metric, found.is_better_high, found.problem) == ("sparse_categorical_accuracy", True, "")
    broken = ended(store, batch_size=7)
    with sqlite3.connect(store.folder / "runs.sqlite") as connection:
        connection.execute("update runs set document = '{}' where id = ?", (broken,))
    connection.close()
    assert "no longer opens" in runs.facts(store, broken).problem
    assert {each.run.id for each in runs.listing(store)} == {id, broken}
    lines = list(csv.DictReader(runs.history_csv(store, [id, broken])))
    assert [(line["run"], line["metric"], line["step"], line["value"]) for line in lines[2:4]] == [
        (id, "loss", "3", "2.0"),
        (broken, "loss", "1", "3.0"),
    ]
    assert (lines[0]["part"], lines[0]["by"], lines[0]["seed"], lines[3]["seed"]) == (
        "train",
        "epoch",
        "1",
        "",
    )
    put(store, id, [measured("batch/loss", 7, 9.0), measured("system/cpu", 7, 50.0)])
    lines = list(csv.DictReader(runs.history_csv(store, [id], "batches")))
    assert [(line["metric"], line["by"], line["highest"]) for line in lines][::4] == [
        ("loss", "batch", "10.0"),
        ("system/cpu", "batch", "51.0"),
    ]


@pytest.mark.parametrize(("count", "quantile"), [(2, 12.7062), (3, 4.3027), (5, 2.7764), (30, 2.0452)])
def test_the_mean_of_repeats_has_the_interval_of_students_distribution(count, quantile):
    values = [float(n * n % 7) for n in range(count)]
    found = runs.interval(values)
    assert found.mean == pytest.approx(np.mean(values))
    half = quantile * np.std(values, ddof=1) / np.sqrt(count)
    assert (found.low, found.high) == pytest.approx((found.mean - half, found.mean + half), abs=1e-4)
    assert runs.interval(values[:1]) == runs.Interval(values[0], None, None, 1)
