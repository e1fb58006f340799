"""Files of every kind are recognised by what they hold; those that are no models are refused in words."""

import json
import zipfile

import h5py
import numpy as np
import pytest

from designer.graph import Document, dumps
from designer.importers import NotOpened, read
from tests.importers.making import (
    dense,
    dense_weights,
    h5_file,
    keras_file,
    layer,
    model,
    weights_bytes,
)


def refusal(path) -> str:
    with pytest.raises(NotOpened) as refused:
        read(path, path.name)
    return str(refused.value)


def arrays_of(path) -> dict:
    weights = read(path, path.name).weights
    return {} if weights is None else dict(weights.arrays)


def told(path) -> str:
    origin = read(path, path.name).document.origin
    assert origin is not None
    return " ".join(remark.message for remark in origin.remarks)


def test_a_keras_file_is_a_design_with_weights(tmp_path):
    imported = read(keras_file(tmp_path / "a.keras", model(dense()), dense_weights()), "my model.keras")
    assert imported.document.origin.format == "Keras 3.10 (.keras)"
    assert [item.kind for item in imported.document.graph.layers.values()] == ["Input", "Dense"]
    assert imported.weights.arrays["dense", "0"].shape == (3, 2)
    assert imported.weights.arrays["dense", "1"].tolist() == [0, 1]


def test_the_end_of_its_name_does_not_matter(tmp_path):
    assert arrays_of(keras_file(tmp_path / "a.zip", model(dense()), dense_weights()))


def test_paths_of_windows_are_paths(tmp_path):
    def fill(file: h5py.File) -> None:
        file["layers\\dense\\vars/0"] = np.zeros((3, 2), "float32")

    assert ("dense", "0") in arrays_of(keras_file(tmp_path / "a.keras", model(dense()), weights_bytes(fill)))


def test_layers_of_one_class_are_counted_in_the_order_of_the_model(tmp_path):
    def fill(file: h5py.File) -> None:
        file["layers/dense/vars/0"] = np.zeros((3, 1), "float32")
        file["layers/dense_1/vars/0"] = np.zeros((3, 7), "float32")

    config = model(dense("late_name"), layer("Dropout", {"name": "drop", "rate": 0.5}), dense("early_name"))
    arrays = arrays_of(keras_file(tmp_path / "a.keras", config, weights_bytes(fill)))
    assert arrays["late_name", "0"].shape == (3, 1)
    assert arrays["early_name", "0"].shape == (3, 7)


def test_layers_that_were_counted_twice_are_found_by_their_order(tmp_path):
    def fill(file: h5py.File) -> None:
        for number, width in ((0, 1), (2, 7), (10, 8)):
            name = f"dense_{number}" if number else "dense"
            file[f"_layer_checkpoint_dependencies/{name}/vars/0"] = np.zeros((3, width), "float32")

    config = model(dense("a"), dense("b"), dense("c"))
    arrays = arrays_of(keras_file(tmp_path / "a.keras", config, weights_bytes(fill)))
    assert [arrays[name, "0"].shape[1] for name in "abc"] == [1, 7, 8]


def test_numbers_of_two_bytes_keep_their_values(tmp_path):
    def fill(file: h5py.File) -> None:
        bits = np.array([0x3F80, 0xC049], "<u2")  # 1 and -3.140625 as bfloat16
        file.create_dataset("layers/dense/vars/0", data=bits.view("V2"))

    arrays = arrays_of(keras_file(tmp_path / "a.keras", model(dense()), weights_bytes(fill)))
    assert arrays["dense", "0"].tolist() == [1, -3.140625]


def test_learned_words_beside_the_weights_become_the_layers_own(tmp_path):
    config = model(layer("StringLookup", {"name": "words", "vocabulary": None}))
    vocabulary = {"assets/layers/string_lookup/vocabulary.txt": b"[UNK]\nyes\nno"}
    document = read(keras_file(tmp_path / "a.keras", config, **vocabulary), "a.keras").document
    assert document.graph.layers["words"].config["vocabulary"] == ["[UNK]", "yes", "no"]


def test_weights_that_would_run_code_are_left_and_the_design_opens(tmp_path):
    path = keras_file(tmp_path / "a.keras", model(dense()), **{"model.weights.npz": b"\x80anything"})
    assert not arrays_of(path)
    assert "can run code" in told(path)


def test_a_keras_file_without_weights_is_a_design_that_says_so(tmp_path):
    assert "holds no weights" in told(keras_file(tmp_path / "a.keras", model(dense())))


def test_a_whole_model_in_hdf5_is_a_design_with_weights_by_number_and_name(tmp_path):
    arrays = {"dense/kernel:0": np.ones((3, 2), "float32"), "dense/bias:0": np.zeros(2, "float32")}
    path = h5_file(tmp_path / "a.h5", model(dense()), {"x": {}, "dense": arrays})
    imported = read(path, "a.h5")
    assert imported.document.origin.format == "Keras 3.10 (.h5)"
    assert set(imported.weights.arrays) == {("dense", "0 dense/kernel:0"), ("dense", "1 dense/bias:0")}


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(model(dense())),
        json.dumps(json.dumps(model(dense()))),
        "\ufeff" + json.dumps(model(dense())),
        json.dumps(model(dense())["config"]),
        json.dumps({"format": "layers-model", "modelTopology": {"keras_version": "3", "model_config": model(dense())}}),
    ],
)  # fmt: skip
def test_a_bare_description_is_a_design(tmp_path, text):
    path = tmp_path / "a.json"
    path.write_text(text, encoding="utf-8")
    document = read(path, "a.json").document
    assert [item.kind for item in document.graph.layers.values()] == ["Input", "Dense"]
    assert "without weights" in told(path)


def test_numbers_that_only_python_writes_are_read(tmp_path):
    path = tmp_path / "a.json"
    path.write_text(json.dumps(model(layer("ReLU", {"name": "relu", "max_value": float("inf")}))))
    document = read(path, "a.json").document
    assert document.graph.layers["relu"].config == {"max_value": {"number": "inf"}}


def test_a_design_of_our_own_is_itself(tmp_path):
    path = tmp_path / "a.json"
    document = Document("a", "Mine")
    path.write_text(dumps(document), encoding="utf-8")
    assert read(path, "a.json").document == document


def only_weights(path):
    path.write_bytes(dense_weights())


def only_weights_of_keras_2(path):
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = ["dense"]


def other_hdf5(path):
    with h5py.File(path, "w") as file:
        file["temperature"] = [1, 2]


def saved_model(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("model/saved_model.pb", b"")


def torch_file(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("archive/data.pkl", b"")


def other_zip(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("photo.png", b"")


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (only_weights, "only weights"),
        (only_weights_of_keras_2, "only weights"),
        (other_hdf5, "no Keras model"),
        (saved_model, "SavedModel"),
        (torch_file, "PyTorch"),
        (other_zip, "'photo.png'"),
        (lambda path: path.write_bytes(b""), "empty"),
        (lambda path: path.write_bytes(b"\x80\x04N."), "pickle"),
        (lambda path: path.write_text("import keras"), "no Keras layers"),
        (lambda path: path.write_text('{"cells": []}'), "notebook"),
        (lambda path: path.write_text('{"a": 1}'), "no Keras model"),
        (lambda path: path.write_text('{"format": "layerloom", "version": 99}'), "Update Layerloom"),
        (lambda path: path.write_text('{"a": '), "not JSON"),
        (lambda path: path.mkdir(), "folder"),
    ],
)  # fmt: skip
def test_what_is_no_model_is_refused_in_words(tmp_path, make, said):
    path = tmp_path / "file"
    make(path)
    assert said in refusal(path)


@pytest.mark.parametrize("kept", [0.2, 0.5, 0.9, 0.99])
@pytest.mark.parametrize("end", ["keras", "h5"])
def test_a_truncated_file_is_refused(tmp_path, end, kept):
    weights = {"dense": {"kernel": np.random.default_rng(1).random((3, 2))}}
    whole = tmp_path / f"whole.{end}"
    if end == "keras":
        keras_file(whole, model(dense()), dense_weights())
    else:
        h5_file(whole, model(dense()), weights)
    content = whole.read_bytes()
    path = tmp_path / f"part.{end}"
    path.write_bytes(content[: int(len(content) * kept)])
    assert "again" in refusal(path)


@pytest.mark.slow
@pytest.mark.parametrize("end", ["keras", "h5"])
def test_a_file_with_any_byte_wrong_is_opened_or_refused(tmp_path, end):
    if end == "keras":
        whole = keras_file(tmp_path / "whole", model(dense()), dense_weights())
    else:
        whole = h5_file(tmp_path / "whole", model(dense()), {"dense": {"kernel": np.ones((3, 2))}})
    content, random = whole.read_bytes(), np.random.default_rng(2)
    for _ in range(100):
        broken = bytearray(content)
        for place in random.integers(0, len(content), 4):
            broken[place] = random.integers(256)
        path = tmp_path / "broken"
        path.write_bytes(broken)
        try:
            read(path, "broken")
        except NotOpened as refused:
            assert str(refused)
