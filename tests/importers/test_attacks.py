"""One file for each class of attack in Keras's published advisories since 2024: nothing runs, nothing is read.

Each test first makes sure that the file is dangerous: that it holds what a trusting loader would act on.
"""

import base64
import json
import marshal
import os
import pickle
import socket
import stat
import struct
import time
import zipfile
import zlib
from pathlib import Path

import h5py
import numpy as np
import pytest

from designer.graph import dumps
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

SECRET = "the secret of another file"


def refusal(path) -> str:
    began = time.perf_counter()
    with pytest.raises(NotOpened) as refused:
        read(path, path.name)
    assert time.perf_counter() - began < 20
    return str(refused.value)


@pytest.fixture
def secret(tmp_path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text(SECRET * 10)
    return path


@pytest.fixture
def listener():
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.2)
        yield server


def address(listener) -> str:
    return f"http://127.0.0.1:{listener.getsockname()[1]}/words.txt"


def nobody_called(listener) -> bool:
    try:
        listener.accept()
    except TimeoutError:
        return True
    return False


def everything(path) -> str:
    """All that the design of a file says."""
    imported = read(path, path.name)
    arrays = {} if imported.weights is None else imported.weights.arrays
    return dumps(imported.document) + repr({key: array.tobytes() for key, array in arrays.items()})


# Code in the file: CVE-2024-3660, CVE-2025-9905 (.h5), CVE-2025-9906 and others (.keras)


def touching(path: Path) -> str:
    """A function that makes a file, as Keras packs functions."""
    code = compile(f"lambda x: open({str(path)!r}, 'w').close() or x", "model", "eval").co_consts[0]
    return base64.b64encode(marshal.dumps(code)).decode()


def lambda_layers(code: str) -> list[dict]:
    packed = {"class_name": "__lambda__", "config": {"code": code, "defaults": None, "closure": None}}
    return [
        layer("Lambda", {"name": "new", "function": packed}),
        layer("Lambda", {"name": "old", "function": [code, None, None], "function_type": "lambda"}),
    ]


@pytest.mark.parametrize("number", [0, 1])
@pytest.mark.parametrize("end", ["keras", "h5", "json"])
def test_code_in_a_lambda_layer_is_not_run(tmp_path, end, number):
    made = tmp_path / "made"
    code = touching(made)
    type(dense)(marshal.loads(base64.b64decode(code)), {})(1)
    assert made.exists()
    made.unlink()

    config, path = model(lambda_layers(code)[number]), tmp_path / f"a.{end}"
    if end == "keras":
        keras_file(path, config)
    elif end == "h5":
        h5_file(path, config, {})
    else:
        path.write_text(json.dumps(config))
    document = read(path, path.name).document
    assert not made.exists()
    assert "placeholder:Lambda" in {item.kind for item in document.graph.layers.values()}


# Names of modules and functions in the configuration: CVE-2025-1550, CVE-2025-8747, CVE-2025-9906


def named(made: Path, listener) -> list[dict]:
    """Layers that name any function of Python, or one of Keras that fetches, unpacks or lowers the guard."""
    fetch = {"origin": address(listener), "fname": "a", "cache_dir": str(made.parent), "extract": True}
    return [
        layer("function", {"name": "a", "config": "system"}, module="os", registered="function"),
        layer("system", {"name": "a", "command": f"touch {made}"}, module="os"),
        layer("Popen", {"name": "a", "args": ["touch", str(made)]}, module="subprocess"),
        layer("get_file", {"name": "a", **fetch}, module="keras.src.utils.file_utils"),
        layer("extract_archive", {"name": "a", "path": ".."}, module="keras.src.utils.file_utils"),
        layer("enable_unsafe_deserialization", {"name": "a"}, module="keras.config"),
        layer("load_model", {"name": "a", "filepath": str(made)}, module="keras.saving"),
        layer("Dense", {"name": "a", "units": 2}, module="made_up_module_of_the_attacker"),
        layer("Custom", {"name": "a"}, module="builtins", registered="os>system"),
    ]


@pytest.mark.parametrize("number", range(9))
def test_functions_and_modules_that_a_layer_names_are_not_called_or_imported(tmp_path, listener, number):
    made = tmp_path / "made"
    (tmp_path / "made_up_module_of_the_attacker.py").write_text(f"open({str(made)!r}, 'w')")
    path = keras_file(tmp_path / "a.keras", model(named(made, listener)[number]))
    kinds = {item.kind for item in read(path, "a.keras").document.graph.layers.values()}
    assert not made.exists()
    assert nobody_called(listener)
    assert all(kind in ("Input", "Dense") or kind.startswith("placeholder:") for kind in kinds)


@pytest.mark.parametrize("parameter", ["activation", "kernel_initializer", "kernel_regularizer"])
def test_functions_that_a_parameter_names_are_not_called(tmp_path, listener, parameter):
    made = tmp_path / "made"
    for dangerous in named(made, listener)[:4]:
        value = {key: dangerous[key] for key in ("module", "class_name", "config", "registered_name")}
        path = keras_file(tmp_path / "a.keras", model(dense(**{parameter: value})))
        read(path, "a.keras")
    assert not made.exists()
    assert nobody_called(listener)


# Files that a layer names: CVE-2025-12058 (vocabulary), CVE-2026-1462 (SavedModel), CVE-2025-49655 (pickle)


@pytest.mark.parametrize("kind", ["StringLookup", "IntegerLookup", "TextVectorization"])
@pytest.mark.parametrize("inside", [False, True])
def test_a_vocabulary_that_is_a_files_name_is_not_read(tmp_path, secret, listener, kind, inside):
    for place in (str(secret), f"file://{secret}", address(listener)):
        words = layer(kind, {"name": "words", "vocabulary": place})
        config = layer("TimeDistributed", {"name": "all", "layer": words}) if inside else words
        path = keras_file(tmp_path / "a.keras", model(config))
        said = everything(path)
        assert SECRET not in said
        assert place not in said
    assert nobody_called(listener)


def test_a_saved_model_or_a_pickle_that_a_layer_names_is_not_loaded(tmp_path):
    made = tmp_path / "made"

    class Harmful:
        def __reduce__(self):
            return os.mkdir, (str(made),)

    harm = base64.b64encode(pickle.dumps(Harmful())).decode()
    pickle.loads(base64.b64decode(harm))
    assert made.exists()
    made.rmdir()

    layers = [
        layer("TFSMLayer", {"name": "a", "filepath": str(tmp_path)}),
        layer("TorchModuleWrapper", {"name": "b", "module": harm}),
        layer("JaxLayer", {"name": "c", "call_fn": harm}),
    ]
    path = keras_file(tmp_path / "a.keras", model(*layers))
    kinds = [item.kind for item in read(path, "a.keras").document.graph.layers.values()]
    assert not made.exists()
    assert sum(kind.startswith("placeholder:") for kind in kinds) == 3


def test_pickled_arrays_are_not_unpickled(tmp_path):
    made = tmp_path / "made"

    class Harmful:
        def __reduce__(self):
            return os.mkdir, (str(made),)

    np.savez(tmp_path / "weights.npz", dense=np.array([Harmful()], dtype=object))
    weights = (tmp_path / "weights.npz").read_bytes()
    assert b"mkdir" in weights
    read(keras_file(tmp_path / "a.keras", model(dense()), **{"model.weights.npz": weights}), "a.keras")
    assert not made.exists()


# HDF5 that leads to other files, or to itself: CVE-2026-1669


def other_file(folder: Path) -> Path:
    path = folder / "other.h5"
    with h5py.File(path, "w") as file:
        file["kernel"] = np.frombuffer((SECRET * 10).encode()[:24], "float32").reshape(3, 2)
        file["group/vars/0"] = file["kernel"][()]
    return path


def external_link(file, place, other, secret):
    file[place] = h5py.ExternalLink(str(other), "/kernel")


def soft_link(file, place, other, secret):
    file["elsewhere"] = np.zeros((3, 2), "float32")
    file[place] = h5py.SoftLink("/elsewhere")


def external_storage(file, place, other, secret):
    file.create_dataset(place, (3, 2), "float32", external=[(str(secret), 0, 24)])


def virtual_dataset(file, place, other, secret):
    layout = h5py.VirtualLayout((3, 2), "float32")
    layout[:] = h5py.VirtualSource(str(other), "kernel", (3, 2))
    file.create_virtual_dataset(place, layout)


WAYS_OUT = [external_link, soft_link, external_storage, virtual_dataset]


@pytest.mark.parametrize("end", ["keras", "h5"])
@pytest.mark.parametrize("lead", WAYS_OUT)
def test_hdf5_that_leads_elsewhere_is_refused(tmp_path, secret, lead, end):
    other = other_file(tmp_path)
    place = "layers/dense/vars/0" if end == "keras" else "model_weights/dense/kernel"
    raw, path = tmp_path / "raw.h5", tmp_path / f"a.{end}"
    h5_file(raw, model(dense()), {"dense": {}})
    with h5py.File(raw, "a") as file:
        file["model_weights/dense"].attrs["weight_names"] = ["kernel"]
        lead(file, place, other, secret)
    with h5py.File(raw) as file:
        found = file[place][()].tobytes()
        assert SECRET.encode()[:24] == found or lead is soft_link, "the file is not dangerous"
    if end == "keras":
        keras_file(path, model(dense()), raw.read_bytes())
    else:
        path.write_bytes(raw.read_bytes())
    assert "are not" in refusal(path)


def test_a_group_that_is_in_another_file_is_refused(tmp_path):
    other = other_file(tmp_path)

    def fill(file: h5py.File) -> None:
        file["layers/dense"] = h5py.ExternalLink(str(other), "/group")

    assert "links are not followed" in refusal(
        keras_file(tmp_path / "a", model(dense()), weights_bytes(fill))
    )


def test_a_whole_model_whose_weights_are_in_another_file_is_refused(tmp_path):
    other, path = other_file(tmp_path), tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(model(dense()))
        file["model_weights"] = h5py.ExternalLink(str(other), "/")
    assert "links are not followed" in refusal(path)


def test_a_group_that_holds_itself_comes_to_an_end(tmp_path):
    def fill(file: h5py.File) -> None:
        group = file.create_group("layers/dense")
        group["inner"] = group

    assert "nested" in refusal(keras_file(tmp_path / "a.keras", model(dense()), weights_bytes(fill)))


@pytest.mark.parametrize("name", ["../other", "./kernel", "..", "/../kernel", "missing", ""])
def test_names_of_weights_that_point_nowhere_are_refused(tmp_path, name):
    path = h5_file(tmp_path / "a.h5", model(dense()), {"dense": {}, "other": {"kernel": np.ones(2)}})
    with h5py.File(path, "a") as file:
        file["model_weights/dense"].attrs["weight_names"] = [name]
    assert "weights" in refusal(path)


# HDF5 that is larger than it looks: CVE-2026-0897


def huge_and_never_written(file):
    file.create_dataset("layers/dense/vars/0", (1 << 20, 1 << 20), "float32", chunks=(64, 64))


def huge_and_packed(file):
    file.create_dataset("layers/dense/vars/0", (1 << 16, 1 << 12), "float32", chunks=True, compression=9)


def large_and_never_written(file):
    file.create_dataset("layers/dense/vars/0", (1 << 24,), "float32", fillvalue=1.0)


def huge_in_one_chunk(file):
    space = h5py.h5s.create_simple((2,), (h5py.h5s.UNLIMITED,))
    options = h5py.h5p.create(h5py.h5p.DATASET_CREATE)
    options.set_chunk((1 << 29,))
    options.set_deflate(1)
    links = h5py.h5p.create(h5py.h5p.LINK_CREATE)
    links.set_create_intermediate_group(True)
    h5py.h5d.create(file.id, b"layers/dense/vars/0", h5py.h5t.IEEE_F32LE, space, options, lcpl=links)


def chunk_that_inflates_beyond_itself(file):
    made = file.create_dataset("layers/dense/vars/0", (64,), "float32", chunks=(64,), compression=9)
    made.id.write_direct_chunk((0,), zlib.compress(bytes(100_000_000), 9))


def words(file):
    file["layers/dense/vars/0"] = ["a", "b"]


def references(file):
    made = file.create_dataset("layers/dense/vars/0", (2,), h5py.ref_dtype)
    made[0] = file.ref


def lists_of_any_length(file):
    file.create_dataset("layers/dense/vars/0", (2,), h5py.vlen_dtype(np.float32))


def records(file):
    file["layers/dense/vars/0"] = np.zeros(3, [("a", "f4"), ("b", "i4")])


def complex_numbers(file):
    file["layers/dense/vars/0"] = np.zeros(3, "complex64")


def nothing(file):
    file["layers/dense/vars/0"] = h5py.Empty("f4")


def other_filters(file):
    file.create_dataset("layers/dense/vars/0", (1000,), "float32", compression="lzf")


def a_type(file):
    file["layers/dense/vars/0"] = np.dtype("f4")


def deep(file):
    file["/".join(["layers"] + ["a"] * 3_000)] = [1.0]


LARGER = [
    huge_and_never_written,
    huge_and_packed,
    large_and_never_written,
    huge_in_one_chunk,
    chunk_that_inflates_beyond_itself,
    words,
    references,
    lists_of_any_length,
    records,
    complex_numbers,
    nothing,
    other_filters,
    a_type,
    deep,
]


@pytest.mark.parametrize("fill", LARGER)
def test_hdf5_that_declares_too_much_or_holds_no_numbers_is_refused(tmp_path, fill):
    weights = weights_bytes(fill)
    assert len(weights) < 4_000_000, "the file is not small"
    assert "The file" in refusal(keras_file(tmp_path / "a.keras", model(dense()), weights))


def test_honest_compression_is_read(tmp_path):
    numbers = np.random.default_rng(1).normal(size=(3, 2)).astype("float32")

    def fill(file: h5py.File) -> None:
        file.create_dataset("layers/dense/vars/0", data=numbers, compression=9, shuffle=True)

    imported = read(keras_file(tmp_path / "a.keras", model(dense()), weights_bytes(fill)), "a.keras")
    assert np.array_equal(imported.weights.arrays["dense", "0"], numbers)


# Zip archives: bombs, and names that point outside (CVE-2025-12060, CVE-2025-12638, CVE-2024-55459)


def bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("config.json", bytes(50_000_000))


def bomb_that_lies(path):
    """Fifty megabytes that are said to be a hundred bytes."""
    bomb(path)
    content = path.read_bytes()
    path.write_bytes(content.replace(struct.pack("<L", 50_000_000), struct.pack("<L", 100)))


def impossible(path):
    """A hundred bytes that are said to be thirty megabytes."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("config.json", "{" + "a" * 98 + "}")
    path.write_bytes(path.read_bytes().replace(struct.pack("<L", 100), struct.pack("<L", 30_000_000)))


def weights_bomb(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("config.json", json.dumps(model(dense())))
        file.writestr("model.weights.h5", b"\x89HDF\r\n\x1a\n" + bytes(100_000_000))


def many_parts(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("config.json", json.dumps(model(dense())))
        for number in range(50_001):
            file.writestr(str(number), b"")


def same_part_twice(path):
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("config.json", json.dumps(model(dense())))
        with pytest.warns(UserWarning, match="Duplicate"):
            file.writestr("config.json", json.dumps(model(dense("other"))))


def link(path):
    info = zipfile.ZipInfo("model.weights.h5")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("config.json", json.dumps(model(dense())))
        file.writestr(info, "/etc/passwd")


def locked(path):
    keras_file(path, model(dense()))
    content = bytearray(path.read_bytes())
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(signature) + offset] |= 1
    path.write_bytes(content)


def other_packing(path):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_LZMA) as file:
        file.writestr("config.json", json.dumps(model(dense())))


def larger_directory_elsewhere(path):
    """A second end of the archive, of the kind for large archives, that names another directory."""
    keras_file(path, model(dense()))
    content = path.read_bytes()
    end = content.rfind(b"PK\x05\x06")
    record = b"PK\x06\x06" + struct.pack("<QHHLLQQQQ", 44, 45, 45, 0, 0, 1 << 40, 1 << 40, 1 << 40, 0)
    locator = b"PK\x06\x07" + struct.pack("<LQL", 0, end, 1)
    path.write_bytes(content[:end] + record + locator + content[end:])


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (bomb, "larger than"),
        (bomb_that_lies, "damaged"),
        (impossible, "not possible"),
        (weights_bomb, "damaged"),
        (many_parts, "more than"),
        (same_part_twice, "two parts"),
        (link, "a link"),
        (locked, "password"),
        (other_packing, "packed"),
        (larger_directory_elsewhere, "more than"),
    ],
)
def test_an_archive_made_to_do_harm_is_refused(tmp_path, make, said):
    path = tmp_path / "a.keras"
    make(path)
    assert said in refusal(path)


@pytest.mark.parametrize("name", ["../made", "/tmp/made", "a/../../made", "..\\made", "C:\\made", "C:made"])
def test_a_part_whose_name_points_outside_is_refused_and_not_written(tmp_path, name):
    folder = tmp_path / "inner"
    folder.mkdir()
    path = keras_file(folder / "a.keras", model(dense()), dense_weights(), **{name: b"harm"})
    assert "points outside" in refusal(path)
    assert [item.name for item in tmp_path.rglob("*")] == ["inner", "a.keras"]


# JSON


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[" * 100_000 + "]" * 100_000, "levels deep"),
        ('{"a":' * 2_000 + "1" + "}" * 2_000, "levels deep"),
        ('{"a": 1, "class_name": "Dense", "class_name": "Lambda"}', "twice"),
        ('{"a": ' + "9" * 5_000 + "}", "digits"),
        ('{"a": ' + "9" * 100 + "}", "digits"),
        ('{"a": NaN}', "finite"),
        ('{"a": -Infinity}', "finite"),
        ('{"a": 1e999}', "finite"),
        ('{"a": "\\ud800"}', "characters"),
        ('{"a": 1', "not JSON"),
        ("\x00\x01", "not JSON"),
        (b"\xff\xfe\xfd", "not JSON"),
        ("[]", "no"),
        ("null", "no"),
        ('{"class_name": "Functional", "config": null}', ""),
        ('{"class_name": 7, "config": {"layers": 7}}', ""),
    ],
)
def test_json_made_to_do_harm_is_refused(tmp_path, text, said):
    assert said in refusal(keras_file(tmp_path / "a.keras", text))


def test_too_much_json_is_refused(tmp_path):
    path = tmp_path / "a.json"
    path.write_bytes(b"{" + b" " * 40_000_000 + b"}")
    assert "at most" in refusal(path)


def test_a_file_that_is_too_large_is_refused_unread(tmp_path):
    path = tmp_path / "a.h5"
    with path.open("wb") as file:
        file.write(b"\x89HDF\r\n\x1a\n")
        file.truncate(3_000_000_000)
    assert "at most" in refusal(path)
