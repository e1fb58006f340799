"""Splits are the same every time, overlap nowhere and keep groups together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer.data import InvalidSplit, Split, dataset, datasets, load, split, split_groups, split_source
from designer.graph import DataChoice

CHOICE = DataChoice("iris")


def parts(found: Split) -> list[np.ndarray]:
    return [found.train, found.validation, found.test]


@given(
    count=st.integers(3, 400),
    validation=st.floats(0.01, 0.6),
    test=st.floats(0.01, 0.6),
    seed=st.integers(0, 2**32),
)
def test_every_sample_is_in_one_part_or_the_split_is_refused(
    count: int, validation: float, test: float, seed: int
) -> None:
    choice = replace(CHOICE, validation=validation, test=test, seed=seed)
    try:
        found = parts(split(count, choice))
    except InvalidSplit:
        assert max(1, round(count * validation)) + max(1, round(count * test)) >= count
        return
    assert all(len(part) >= 1 for part in found)
    assert sorted(np.concatenate(found)) == list(range(count))
    assert all((a == b).all() for a, b in zip(found, parts(split(count, choice)), strict=True))


@given(sizes=st.lists(st.integers(1, 9), min_size=4, max_size=30), seed=st.integers(0, 99))
def test_groups_stay_together(sizes: list[int], seed: int) -> None:
    groups = np.repeat(np.arange(len(sizes)), sizes)
    found = split_groups(groups, 0.2, 0.2, seed)
    assert sorted(np.concatenate(found)) == list(range(len(groups)))
    kept = [set(groups[part]) for part in found]
    assert sum(map(len, kept)) == len(sizes)


def test_the_parts_have_the_sizes_asked_for() -> None:
    found = split(1000, CHOICE)
    assert [len(part) for part in parts(found)] == [700, 150, 150]


def test_another_seed_gives_another_split() -> None:
    first, second = split(100, CHOICE), split(100, replace(CHOICE, seed=2))
    assert set(first.test) != set(second.test)


def test_the_test_part_does_not_depend_on_the_validation_part() -> None:
    first, second = split(100, CHOICE), split(100, replace(CHOICE, validation=0.3))
    assert set(first.test) == set(second.test)


def test_a_split_is_the_same_on_every_machine() -> None:
    assert split(10, CHOICE).test.tolist() == [8, 4]


@pytest.mark.slow
def test_a_grouped_dataset_is_split_by_its_groups() -> None:
    choice = DataChoice("mnist-pairs")
    group = load("mnist-pairs")["group"]
    found = [set(group[part]) for part in parts(split(dataset("mnist-pairs"), choice))]
    assert [len(groups) for groups in found] == [14, 3, 3]
    assert not found[0] & found[1] | found[0] & found[2] | found[1] & found[2]


@pytest.mark.parametrize("part", [0, 1, -0.1, 1.5, float("nan")])
@pytest.mark.parametrize("name", ["validation", "test"])
def test_a_part_that_is_none_is_refused(name: str, part: float) -> None:
    with pytest.raises(InvalidSplit, match=f"The {name} part must be between 0 and 1"):
        split(100, replace(CHOICE, **{name: part}))


def test_parts_that_leave_nothing_are_refused() -> None:
    with pytest.raises(InvalidSplit, match="leaves nothing to train on: there are 100 samples"):
        split(100, replace(CHOICE, validation=0.5, test=0.5))
    with pytest.raises(InvalidSplit, match="there are 2 samples"):
        split(2, CHOICE)


def test_a_negative_seed_is_refused() -> None:
    with pytest.raises(InvalidSplit, match="seed"):
        split(100, replace(CHOICE, seed=-1))


def test_the_pasted_split_gives_the_same_parts() -> None:
    plain: dict[str, object] = {"np": np}
    exec(split_source(dataset("iris")), plain)
    grouped: dict[str, object] = {"np": np}
    exec(split_source(dataset("brain-slices")), grouped)
    expected = parts(split(150, CHOICE))
    found = plain["split_samples"](150, 0.15, 0.15, 1)  # type: ignore[operator]
    assert all((a == b).all() for a, b in zip(found, expected, strict=True))
    groups = np.arange(20).repeat(3)
    pasted = grouped["split_groups"](groups, 0.15, 0.15, 1)  # type: ignore[operator]
    assert all((a == b).all() for a, b in zip(pasted, split_groups(groups, 0.15, 0.15, 1), strict=True))
    assert "split_groups" not in plain


def test_every_dataset_can_be_split_as_documents_do_by_default() -> None:
    for chosen in datasets().values():
        if chosen.group is None:
            assert len(split(chosen, DataChoice(chosen.id)).train) > 100
