"""Imported weights are kept once, found by name only, and never unpickled."""

import json
import pickle
import zipfile

import numpy as np
import pytest

from designer.importers import NotOpened, Weights
from designer.workspace import NoWeights, add_weights, keep_weights, open_weights, weights_file

ARRAYS = {
    ("dense", "0"): np.arange(6, dtype="float32").reshape(2, 3),
    ("inner", "dense", "0"): np.array(7, "int8"),
    ("dense", "1 dense/bias:0"): np.zeros((0, 2)),
    ("ünï", "forward_layer", "cell", "0"): np.asfortranarray(np.ones((2, 3), "float16")),
    ("flags", "0"): np.array([True, False]),
}


def test_weights_come_back_as_they_were(home):
    name = keep_weights(home, Weights(ARRAYS))
    found = open_weights(home, name).arrays
    assert set(found) == set(ARRAYS)
    for key, array in ARRAYS.items():
        assert found[key].dtype == array.dtype
        assert np.array_equal(found[key], array)


def test_the_same_weights_are_kept_once_and_nothing_else_is_left(home):
    names = [keep_weights(home, Weights(ARRAYS)) for _ in range(2)]
    assert names[0] == names[1]
    assert [path.name for path in (home / "weights").iterdir()] == [f"{names[0]}.npz"]


@pytest.mark.parametrize("name", ["../secret", "a" * 63, "A" * 64, "a" * 64 + "\n", "/" * 64, "", "a" * 64])
def test_a_name_leads_nowhere_else(home, name):
    (home / "weights").mkdir()
    (home / "secret.npz").write_bytes(b"")
    with pytest.raises(NoWeights, match="again"):
        weights_file(home, name)


def damaged(home, members):
    (home / "weights").mkdir()
    with zipfile.ZipFile(home / "weights" / f"{'a' * 64}.npz", "w") as file:
        for name, content in members.items():
            file.writestr(name, content)
    with pytest.raises(NotOpened) as refused:
        open_weights(home, "a" * 64)
    return str(refused.value)


def header(shape, descr="<f4"):
    text = json.dumps({"descr": descr, "fortran_order": False}).replace("false", "False")
    text = text[:-1] + f", 'shape': {shape}}}\n"
    return b"\x93NUMPY\x01\x00" + len(text).to_bytes(2, "little") + text.encode()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\x93NUMPY\x01\x00",
        header((1 << 40,)),
        header((2,)) + bytes(4),
        header((2,), "O") + bytes(16),
        header((-1,)) + bytes(4),
        header("__import__('os').getcwd()"),
        b"\x80\x04N.",
        pickle.dumps([1]),
    ],
)
def test_a_damaged_file_of_weights_is_refused(home, content):
    assert "damaged" in damaged(home, {"dense/0.npy": content})


def test_a_file_with_other_things_in_it_is_refused(home):
    assert "damaged" in damaged(home, {"dense.pickle": pickle.dumps([1])})


def test_weights_are_added_beside_those_that_are_there_and_take_the_place_of_a_layers_own(home):
    one, two = np.ones(2), np.full(2, 2.0)
    before = {("a", "0"): one, ("b", "0 kernel:0"): one, ("b", "1 bias:0"): one, ("net", "c", "0"): one}
    name = keep_weights(home, Weights(before))
    after = add_weights(
        home, name, Weights({("b", "0"): two, ("net_2", "c", "0"): two}), [("b",), ("net_2",)]
    )
    found = open_weights(home, after).arrays
    assert {key: array[0] for key, array in found.items()} == {
        ("a", "0"): 1,
        ("net", "c", "0"): 1,
        ("b", "0"): 2,
        ("net_2", "c", "0"): 2,
    }
    assert set(open_weights(home, name).arrays) == set(before)


def test_weights_take_the_place_of_a_list_of_the_model_they_are_in(home):
    name = keep_weights(home, Weights({("net", "0 c/kernel:0"): np.ones(2), ("netto", "0 x"): np.ones(1)}))
    after = add_weights(home, name, Weights({("net", "c", "0"): np.ones(2)}), [("net", "c")])
    assert set(open_weights(home, after).arrays) == {("net", "c", "0"), ("netto", "0 x")}


def test_where_weights_were_lost_the_added_ones_are_all(home):
    after = add_weights(home, "a" * 64, Weights({("a", "0"): np.ones(2)}), [("a",)])
    assert set(open_weights(home, after).arrays) == {("a", "0")}
