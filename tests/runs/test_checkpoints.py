"""Checkpoints are whole or not there, are thinned over the epochs, and go from run to run."""

from dataclasses import replace

import numpy as np
import pytest

from designer import runs
from designer.runs import RunStore
from designer.runs.checkpoints import State
from designer.runs.folders import UNFINISHED


@pytest.fixture
def store(tmp_path):
    return RunStore(tmp_path)


def state(epoch, step=0, **more):
    weights = [np.full((2, 3), epoch, "float32"), np.float32(step)]
    return State(epoch, step, weights, {"optimizer/0": np.int64(epoch)}, {"lowest": float("inf")}, **more)


def ids(store, run="a"):
    return [each.id for each in runs.checkpoints(store, run)]


def test_what_is_kept_is_read_to_the_last_bit(store):
    kept = runs.keep_checkpoint(store, "a", state(3, 7, loss=0.1))
    assert (kept.id, kept.epoch, kept.step, kept.loss, kept.is_last) == ("3-7", 3, 7, 0.1, True)
    read = runs.read_checkpoint(store, "a", "3-7")
    assert [array.dtype for array in read.weights] == [np.float32, np.float32]
    assert np.array_equal(read.weights[0], np.full((2, 3), 3, "float32"))
    assert read.arrays["optimizer/0"] == 3
    assert read.values == {"lowest": float("inf")}
    with pytest.raises(runs.UnknownCheckpoint, match="keeps no checkpoint '4-0'"):
        runs.read_checkpoint(store, "a", "4-0")


def test_the_best_weights_stay_while_others_come_and_go(store):
    assert runs.weights(store, "a") is None
    runs.keep_checkpoint(store, "a", state(1, is_best=True))
    for epoch in (2, 3):
        runs.keep_checkpoint(store, "a", state(epoch))
    assert runs.weights(store, "a", "best")[0][0, 0] == 1
    assert [each.id for each in runs.checkpoints(store, "a") if each.is_best] == ["1-0"]
    runs.keep_checkpoint(store, "a", state(5, best=state(4).weights))
    assert runs.weights(store, "a", "best")[0][0, 0] == 4
    assert not [each for each in runs.checkpoints(store, "a") if each.is_best]
    assert runs.weights(store, "a")[0][0, 0] == 5
    assert runs.weights(store, "a", "2-0")[0][0, 0] == 2
    runs.keep_final(store, "a", state(9).weights)
    assert runs.weights(store, "a")[0][0, 0] == 9
    assert runs.read_checkpoint(store, "a", "5-0").weights[0][0, 0] == 5


def test_the_last_two_the_best_and_an_even_row_over_the_epochs_are_kept(store):
    for epoch in range(1, 41):
        runs.keep_checkpoint(store, "a", state(epoch - 1, 5))
        runs.keep_checkpoint(store, "a", state(epoch, is_best=epoch == 14))
    found = [each.epoch for each in runs.checkpoints(store, "a")]
    assert len(found) == 10
    assert {14, 39, 40} <= set(found)
    gaps = np.diff([0, *found])
    assert gaps.max() <= 10
    assert not any(each.step for each in runs.checkpoints(store, "a")[:-2])


@pytest.mark.parametrize("name", ["weights.npz", "rest.npz", "state.json"])
def test_a_damaged_checkpoint_gives_way_to_the_one_before(store, name):
    for epoch in (1, 2):
        runs.keep_checkpoint(store, "a", state(epoch))
    (folder,) = (store.folder_of("a") / "checkpoints").glob("2-0.*")
    content = bytearray((folder / name).read_bytes())
    content[len(content) // 3] ^= 4
    (folder / name).write_bytes(content)
    found, told = runs.latest_state(store, "a")
    assert found.epoch == 1
    assert "Checkpoint 2-0 is damaged" in told[0]
    assert ids(store) == ["1-0"]


def test_a_half_written_checkpoint_is_none_and_goes_with_the_next(store):
    runs.keep_checkpoint(store, "a", state(1))
    half = store.folder_of("a") / "checkpoints" / f"{UNFINISHED}2-0.2"
    half.mkdir()
    (half / "weights.npz").write_bytes(b"PK")
    assert ids(store) == ["1-0"]
    runs.keep_checkpoint(store, "a", replace(state(1), loss=2.0))
    assert not half.exists()
    assert [each.loss for each in runs.checkpoints(store, "a")] == [2.0]


def test_another_run_gets_a_copy_and_a_run_set_back_has_no_later_ones(store):
    for epoch in (1, 2, 3):
        runs.keep_checkpoint(store, "a", state(epoch, is_best=epoch == 1))
    runs.copy_checkpoint(store, "a", "2-0", "b")
    runs.drop_after(store, "a", "1-0")
    assert (ids(store, "a"), ids(store, "b")) == (["1-0"], ["2-0"])
    assert runs.weights(store, "b")[0][0, 0] == 2
    assert runs.weights(store, "b", "best")[0][0, 0] == 1
