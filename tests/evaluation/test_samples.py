"""What came of each sample is kept small, survives its file, tells slices as counting does, and becomes a table."""

import csv
import io
from dataclasses import replace

import numpy as np
import pytest

from designer import runs
from designer.data import Column, dataset, load
from designer.evaluation import (
    ClassResults,
    Evaluation,
    MaskResults,
    Measured,
    NumberResults,
    OutputSamples,
    PairResults,
    Samples,
    Shown,
    keep,
    kept,
    mark_of,
    named,
    samples_of,
    sliced,
    slicings,
    table_of,
)
from designer.evaluation.gathering import Gathered
from designer.evaluation.resampling import interval, resampled, share, sums, units_of, wilson
from designer.evaluation.samples import fitted, read, write
from designer.graph import Objective
from designer.runs.checkpoints import State
from tests.support.runs import iris

DIGIT = Column("digit", "Digit", "class", (), "int32", tuple("0123"))
BRAIN = Column("brain", "Brain", "mask", (8, 8, 1), classes=("outside", "brain"))


def some_samples(count=30):
    """Samples with an output of each kind, one of which has no figures for two of them."""
    random = np.random.default_rng(0)
    scores = random.random((count, 3)).astype("float32")
    pixels = random.integers(1, 9, (3, count, 2))
    classes = ClassResults(("a", "=b", "c"), random.integers(0, 3, count), scores.argmax(1), scores, False)
    masks = MaskResults(("outside", "brain"), pixels.min(0), pixels[1], pixels[2])
    numbers = NumberResults(random.random((count, 1)), random.random((count, 1)))
    pairs = PairResults(random.random(count - 2) < 0.5, random.random(count - 2), 0.4)
    everywhere = np.arange(count)
    outputs = {
        "kind": OutputSamples(everywhere, classes),
        "mask": OutputSamples(everywhere, masks, Shown(np.array([3, 1]), np.ones((2, 4, 4), "uint8"))),
        "height": OutputSamples(everywhere, numbers),
        "similar": OutputSamples(everywhere[2:], pairs),
    }
    return Samples(everywhere + 100, outputs, everywhere // 3, {"Image: brightness": random.random(count)})


def test_samples_survive_their_file_and_what_is_no_such_file_is_passed_over(tmp_path):
    before, path = some_samples(), tmp_path / "a" / "test-last.npz"
    write(path, before)
    after = read(path)
    assert list(after.outputs) == list(before.outputs)
    assert np.array_equal(after.rows, before.rows)
    assert np.array_equal(after.groups, before.groups)
    assert np.array_equal(after.outputs["mask"].shown.masks, before.outputs["mask"].shown.masks)
    assert table_of(after) == table_of(before)
    path.write_bytes(b"nonsense")
    assert read(path) is None
    assert read(tmp_path / "nothing.npz") is None


def test_of_many_samples_so_many_are_kept_as_fit():
    whole = some_samples(1000)
    few = fitted(whole, 20_000)
    assert 100 <= len(few.rows) < 500
    assert fitted(whole) is whole
    table, all_of_it = (list(csv.reader(io.StringIO(table_of(each)))) for each in (few, whole))
    assert {tuple(row) for row in table} <= {tuple(row) for row in all_of_it}


def test_the_table_has_a_line_for_each_sample_and_no_formulas():
    header, *lines = csv.reader(io.StringIO(table_of(some_samples())))
    assert (len(lines), lines[0][0]) == (30, "100")
    assert {"kind true", "kind score of =b", "mask IoU of brain", "height error", "similar verdict"} <= set(
        header
    )
    assert {line[header.index("kind true")] for line in lines} <= {"a", "'=b", "c"}
    assert [line[header.index("similar verdict")] == "" for line in lines[:3]] == [True, True, False]


def test_slices_are_what_counting_finds_and_the_worst_come_first():
    samples = replace(some_samples(300), groups=None)
    found = samples.outputs["kind"].results
    by_class = sliced(samples, "kind", slicings(samples, "kind", None)["True class"])
    expected = {name: found.right[found.true == i].mean() for i, name in enumerate(found.names)}
    assert {one.name: one.value for one in by_class.slices} == pytest.approx(expected)
    assert [one.value for one in by_class.slices] == sorted(expected.values())
    assert by_class.whole == pytest.approx(found.right.mean())
    first = by_class.slices[0]
    assert (first.interval.low, first.interval.high) == wilson(
        round(first.value * first.samples), first.samples
    )
    height = samples.outputs["height"].results
    by_size = sliced(samples, "height", slicings(samples, "height", None)["Image: brightness"])
    assert (by_size.measure, sum(one.samples for one in by_size.slices)) == ("Mean absolute error", 300)
    assert [one.value for one in by_size.slices] == sorted(
        (one.value for one in by_size.slices), reverse=True
    )
    whole = np.average([one.value for one in by_size.slices], weights=[one.samples for one in by_size.slices])
    assert whole == pytest.approx(np.abs(height.error).mean())


def test_slices_by_columns_need_the_data_and_small_ones_are_told():
    rows = np.arange(0, 150, 3)
    true = np.asarray(load("iris")["species"][rows]).astype(np.int64)
    names = ("setosa", "versicolor", "virginica")
    results = ClassResults(names, true, true, np.eye(3, dtype="float32")[true], True)
    samples = Samples(rows, {"species": OutputSamples(np.arange(50), results)})
    ways = slicings(samples, "species", dataset("iris"))
    assert {"True class", "Species"} < set(ways)
    assert any(name.startswith("Measurements") or "length" in name for name in ways)
    found = sliced(samples, "species", ways["Species"])
    assert [one.is_small for one in found.slices] == [True, True, True]
    assert all(one.value == 1.0 and one.interval.low < 1.0 == one.interval.high for one in found.slices)
    assert named(list(ways), "true") == "True class"
    assert named(list(ways), "nothing") is None


def test_an_evaluation_is_kept_for_each_choice_until_its_weights_change(home):
    store = runs.open_store(home)
    id = runs.create(store, iris()).id
    runs.keep_checkpoint(store, id, State(1, 0, [np.zeros(3)], is_best=True))
    found = Evaluation(id, "test", "last", 30, {}, (), None, mark_of(store, id))
    keep(store, Measured(found, some_samples()))
    keep(store, Measured(replace(found, part="validation", weights="1-0"), some_samples(5)))
    assert kept(store, id) == found
    assert kept(store, id, "test", "best") is None
    assert len(samples_of(store, kept(store, id, "validation", "1-0")).rows) == 5
    runs.keep_checkpoint(store, id, State(2, 0, [np.ones(4)]))
    assert kept(store, id) is None
    assert kept(store, id, "validation", "1-0") is not None
    runs.keep_evaluation(store, id, "test", {"nonsense": 1})
    assert kept(store, id) is None


def test_samples_without_a_number_are_left_out_and_counted():
    gathered = Gathered(DIGIT, Objective())
    given = np.eye(4, dtype="float32")[[1, 2, 3]]
    given[1, 0] = np.nan
    gathered.add(np.array([1, 2, 0]), given)
    assert (gathered.lost, gathered.known.tolist()) == (1, [True, False, True])
    assert gathered.results().right.tolist() == [True, False]
    lost = Gathered(BRAIN, Objective())
    lost.add(np.zeros((2, 8, 8, 1)), np.full((2, 8, 8, 1), np.inf))
    assert (lost.lost, lost.results()) == (2, None)


def test_masks_counted_batch_by_batch_are_those_counted_at_once():
    random = np.random.default_rng(1)
    true, given = random.integers(0, 2, (6, 8, 8, 1)), random.random((6, 8, 8, 1))
    true[0], given[0] = 0, 0
    parts, whole = Gathered(BRAIN, Objective()), Gathered(BRAIN, Objective())
    whole.add(true, given)
    for i in (0, 1, 4):
        end = {0: 1, 1: 4, 4: 6}[i]
        parts.add(true[i:end], given[i:end])
    for name in ("shared", "wanted", "found"):
        assert np.array_equal(getattr(parts.results(), name), getattr(whole.results(), name))
    assert parts.results().overlap[0] == 1.0


def test_intervals_are_those_of_drawing_again_by_hand_and_wider_over_groups():
    random = np.random.default_rng(0)
    values, groups = random.normal(size=400), np.arange(400) // 40
    values += groups
    by_hand = [values[random.integers(0, 400, 400)].mean() for _ in range(1000)]
    units = units_of(400)
    drawn = resampled(units, sums(units, values))[:, 0] / 400
    found = interval(units, drawn)
    assert (found.low, found.high) == pytest.approx(tuple(np.percentile(by_hand, (2.5, 97.5))), abs=0.08)
    together = units_of(400, groups)
    pairs = resampled(together, sums(together, np.stack([values, np.ones(400)], axis=1)))
    grouped = interval(together, pairs[:, 0] / pairs[:, 1])
    assert (grouped.unit, grouped.units) == ("group", 10)
    assert grouped.high - grouped.low > 2 * (found.high - found.low)
    many = units_of(10_000)
    assert (many.told, many.count) == (10_000, 2_000)


def test_shares_have_a_width_even_at_0_and_1():
    assert wilson(0, 10) == (0.0, pytest.approx(0.2775, abs=1e-4))  # Newcombe (1998), table I
    assert wilson(81, 263) == (pytest.approx(0.2553, abs=1e-4), pytest.approx(0.3662, abs=1e-4))
    groups = units_of(40, np.arange(40) // 10)
    assert (share(groups, np.ones(40, bool)).units, share(groups, np.ones(40, bool)).unit) == (4, "group")
    assert share(groups, np.ones(40, bool)).low == wilson(4, 4)[0]
    assert share(units_of(1), np.ones(1, bool)).low > 0
    assert interval(units_of(1), np.ones(1000)) is None
