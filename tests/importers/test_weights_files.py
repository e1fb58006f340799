"""Weights of a file for a model that is there already: laid out right, refused in words, and nothing followed."""

import zipfile
from pathlib import Path

import h5py
import numpy as np
import pytest

from designer.importers import NotOpened, from_config, open_weights_file, recipient
from designer.importers.fitting import fit
from tests.importers.making import dense, dense_weights, h5_file, keras_file, model, weights_bytes
from tests.importers.test_attacks import LARGER, WAYS_OUT, other_file


def wanted(*layers, **shapes):
    """What a model of these layers takes; Dense layers take a kernel of 3 × 2 and a bias."""
    config = model(*layers)
    known = [[[item["name"]], shapes.get(item["name"], [[3, 2], [2]])] for item in layers]
    return recipient(from_config(config, "a.json", "Keras 3"), {"config": config, "weights": known})


def alone(path: Path, layers: dict, version: str | None = "2.4.0") -> Path:
    """Weights by layer and name, as tf.keras 2 and Keras 1 saved them alone."""
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [name.encode() for name in layers]
        if version is not None:
            file.attrs["keras_version"], file.attrs["backend"] = version.encode(), b"tensorflow"
        for name, arrays in layers.items():
            group = file.create_group(name)
            group.attrs["weight_names"] = [weight.encode() for weight in arrays]
            for weight, array in arrays.items():
                group[weight] = array
    return path


def two(name: str, value: float) -> dict:
    return {
        f"{name}/kernel:0": np.full((3, 2), value, "float32"),
        f"{name}/bias:0": np.full(2, value, "float32"),
    }


def values(fitted) -> dict:
    """The first number of each layer's first array."""
    found: dict = {}
    for key, array in fitted.weights.arrays.items():
        found.setdefault(key[0], float(array.ravel()[0]))
    return found


def refusal(path, of) -> str:
    with pytest.raises(NotOpened) as refused:
        fit(path, path.name, of)
    return str(refused.value)


def test_layers_of_the_same_names_take_their_own_whatever_the_order(tmp_path):
    path = alone(tmp_path / "a.h5", {"x": {}, "b": two("b", 2), "a": two("a", 1)})
    fitted = fit(path, "a.h5", wanted(dense("a"), dense("b")))
    assert values(fitted) == {"a": 1, "b": 2}
    assert fitted.layers == (("a",), ("b",))
    assert (fitted.most, fitted.remarks) == (2, ())


@pytest.mark.parametrize("version", ["2.4.0", "1.2.2", None])
def test_layers_of_other_names_take_theirs_in_order(tmp_path, version):
    layers = {"input_1": {}, "dense_8": two("dense_8", 1), "dense_9": two("dense_9", 2)}
    path = alone(tmp_path / "a.h5", layers, version)
    assert values(fit(path, "a.h5", wanted(dense("dense"), dense("dense_1")))) == {"dense": 1, "dense_1": 2}


def test_names_that_mislead_lose_against_an_order_in_which_more_fits(tmp_path):
    wide = {"dense_1/kernel:0": np.ones((2, 4), "float32"), "dense_1/bias:0": np.ones(4, "float32")}
    path = alone(tmp_path / "a.h5", {"dense_1": two("dense_1", 5), "dense_2": wide})
    of = wanted(dense("dense"), dense("dense_1"), dense_1=[[2, 4], [4]])
    assert values(fit(path, "a.h5", of)) == {"dense": 5, "dense_1": 1}


def test_what_does_not_fit_or_is_missing_is_told_by_layer(tmp_path):
    path = alone(tmp_path / "a.h5", {"a": two("a", 1), "b": two("b", 2)})
    of = wanted(dense("a"), dense("b"), dense("c"), b=[[3, 7], [7]])
    fitted = fit(path, "a.h5", of)
    assert values(fitted) == {"a": 1}
    assert [(remark.layer, remark.node) for remark in fitted.remarks] == [("b", "b"), ("c", "c")]
    assert "3×7, 7" in fitted.remarks[0].message
    assert "3×2, 2" in fitted.remarks[0].message
    assert "no weights in the file" in fitted.remarks[1].message


def test_where_nothing_fits_it_says_what_was_found_and_what_was_expected(tmp_path):
    path = alone(tmp_path / "a.h5", {"other": two("other", 1)})
    said = refusal(path, wanted(dense("a"), a=[[5, 5], [5]]))
    for part in ("a.h5", "1 layer", "other: 3×2, 2", "a: 5×5, 5", "Keras 2.4"):
        assert part in said


def test_weights_of_keras_3_are_found_by_their_classes_and_random_states_left(tmp_path):
    def fill(file):
        for number in range(2):
            name = "dense_1" if number else "dense"
            file[f"layers/{name}/vars/0"] = np.full((3, 2), number, "float32")
            file[f"layers/{name}/vars/1"] = np.full(2, number, "float32")
        file["layers/dense/seed_generator/vars/0"] = np.zeros(2, "uint32")
        file["optimizer/vars/0"] = np.zeros(1)

    path = tmp_path / "a.weights.h5"
    path.write_bytes(weights_bytes(fill))
    fitted = fit(path, path.name, wanted(dense("first"), dense("second")))
    assert values(fitted) == {"first": 0, "second": 1}
    assert fitted.remarks == ()


def test_whole_models_give_their_weights_by_name_or_by_order(tmp_path):
    archive = keras_file(tmp_path / "a.keras", model(dense()), dense_weights())
    assert values(fit(archive, "a.keras", wanted(dense("other")))) == {"other": 0.5}
    whole = h5_file(tmp_path / "a.h5", model(dense("a"), dense("b")), {"a": two("a", 1), "b": two("b", 2)})
    assert values(fit(whole, "a.h5", wanted(dense("b"), dense("a")))) == {"b": 2, "a": 1}
    assert values(fit(whole, "a.h5", wanted(dense("c"), dense("d")))) == {"c": 1, "d": 2}


def test_kernels_of_theano_are_said_to_be_mirrored(tmp_path):
    path = alone(tmp_path / "a.h5", {"a": {"a/kernel:0": np.ones((3, 3, 1, 2), "float32")}})
    with h5py.File(path, "a") as file:
        file.attrs["backend"] = b"theano"
    fitted = fit(path, "a.h5", wanted(dense("a"), a=[[3, 3, 1, 2]]))
    assert "mirrors" in fitted.remarks[0].message


@pytest.mark.slow
def test_another_process_gives_the_same(tmp_path, home):
    path = alone(tmp_path / "upload", {"a": two("a", 1)})
    of, before = wanted(dense("a"), dense("b")), {item.name for item in home.iterdir()}
    here, there = fit(path, "my.h5", of), open_weights_file(path, "folder/my.h5", of)
    assert (there.layers, there.most, there.remarks) == (here.layers, here.most, here.remarks)
    assert all(
        np.array_equal(there.weights.arrays[key], here.weights.arrays[key]) for key in here.weights.arrays
    )
    path.write_bytes(b"\x80pickle")
    with pytest.raises(NotOpened, match="a Python pickle, which holds no Keras weights"):
        open_weights_file(path, "my.h5", of)
    assert {item.name for item in home.iterdir()} == before


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "empty"),
        (b"hello", "holds no Keras weights"),
        (b"\x89HDF\r\n\x1a\n", "damaged"),
        (b"PK\x03\x04", "incomplete"),
        (b'{"class_name": "Sequential"}', "holds no weights"),
    ],
)
def test_files_without_weights_are_refused(tmp_path, content, said):
    path = tmp_path / "a.h5"
    path.write_bytes(content)
    assert said in refusal(path, wanted(dense()))


def test_models_and_hdf5_without_weights_are_refused(tmp_path):
    of = wanted(dense())
    assert "no weights" in refusal(keras_file(tmp_path / "a.keras", model(dense())), of)
    assert "no weights" in refusal(h5_file(tmp_path / "a.h5", model(dense()), {}), of)
    with h5py.File(tmp_path / "b.h5", "w") as file:
        file["data"] = [1, 2]
    assert "no weights" in refusal(tmp_path / "b.h5", of)
    with zipfile.ZipFile(tmp_path / "c.zip", "w") as file:
        file.writestr("a.txt", "a")
    assert "no Keras model" in refusal(tmp_path / "c.zip", of)


@pytest.mark.parametrize("old", [True, False])
@pytest.mark.parametrize("lead", WAYS_OUT)
def test_weights_that_lead_to_other_files_are_refused(tmp_path, lead, old):
    other, path = other_file(tmp_path), tmp_path / "a.h5"
    secret = tmp_path / "secret.txt"
    secret.write_text("the secret of another file")
    if old:
        alone(path, {"dense": {}})
    with h5py.File(path, "a") as file:
        lead(file, "dense/kernel" if old else "layers/dense/vars/0", other, secret)
        if old:
            file["dense"].attrs["weight_names"] = [b"kernel"]
    assert "are not" in refusal(path, wanted(dense()))


@pytest.mark.parametrize("fill", LARGER)
def test_weights_that_declare_too_much_or_hold_no_numbers_are_refused(tmp_path, fill):
    path = tmp_path / "a.weights.h5"
    path.write_bytes(weights_bytes(fill))
    assert "The file" in refusal(path, wanted(dense()))


@pytest.mark.parametrize("name", ["../other", "..", "/../kernel", "missing", ""])
def test_names_that_point_nowhere_are_refused(tmp_path, name):
    path = alone(tmp_path / "a.h5", {"dense": {}})
    with h5py.File(path, "a") as file:
        file["dense"].attrs["weight_names"] = [name.encode()]
    assert "weights" in refusal(path, wanted(dense()))
