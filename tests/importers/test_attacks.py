"""Containers made to do harm, as Keras's published advisories since 2024 describe them, and others.

Each attack of an advisory is first shown to land with a naive loader: otherwise nothing would be proved.
docs/decisions/0015 lists the advisories; test_attacks_by_name has those of the configuration.
"""

import contextlib
import io
import json
import stat
import struct
import tarfile
import time
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import h5py
import numpy as np
import pytest

from designer.importers import NotOpened, read
from tests.importers.making import (
    dense,
    dense_weights,
    h5_file,
    keras_file,
    model,
    weights_bytes,
)
from tests.support import naive_loader

SECRET = "the secret of another file"


def refusal(path) -> str:
    began = time.perf_counter()
    with pytest.raises(NotOpened) as refused:
        read(path, path.name)
    assert time.perf_counter() - began < 20
    return str(refused.value)


@pytest.fixture
def folder(tmp_path) -> Path:
    """Where a naive loader unpacks."""
    path = tmp_path / "naive" / "unpacked"
    path.mkdir(parents=True)
    return path


@pytest.fixture
def secret(tmp_path) -> Path:
    path = tmp_path / "secret.txt"
    path.write_text(SECRET * 10)
    return path


# HDF5 that leads to other files, or to itself: CVE-2026-1669, CVE-2026-9335, CVE-2026-12480


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
def test_hdf5_that_leads_elsewhere_is_refused(tmp_path, folder, secret, lead, end):
    other = other_file(tmp_path)
    place = "layers/dense/vars/0" if end == "keras" else "model_weights/dense/kernel"
    raw, path = tmp_path / "raw.h5", tmp_path / f"a.{end}"
    h5_file(raw, model(dense()), {"dense": {}})
    with h5py.File(raw, "a") as file:
        file["model_weights/dense"].attrs["weight_names"] = ["kernel"]
        lead(file, place, other, secret)
    if end == "keras":
        keras_file(path, model(dense()), raw.read_bytes())
    else:
        path.write_bytes(raw.read_bytes())
    assert SECRET[:24] in naive_loader.load(path, folder).everything or lead is soft_link
    assert "are not" in refusal(path)


def test_a_group_that_is_in_another_file_is_refused(tmp_path, folder):
    other = other_file(tmp_path)

    def fill(file: h5py.File) -> None:
        file["layers/dense"] = h5py.ExternalLink(str(other), "/group")

    path = keras_file(tmp_path / "a", model(dense()), weights_bytes(fill))
    assert SECRET[:24] in naive_loader.load(path, folder).everything
    assert "links are not followed" in refusal(path)


def test_a_whole_model_whose_weights_are_in_another_file_is_refused(tmp_path, folder):
    other, path = other_file(tmp_path), tmp_path / "a.h5"
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(model(dense()))
        file["model_weights"] = h5py.ExternalLink(str(other), "/")
    assert SECRET[:24] in naive_loader.load(path, folder).everything
    assert "links are not followed" in refusal(path)


def test_a_group_that_holds_itself_comes_to_an_end(tmp_path, folder):
    def fill(file: h5py.File) -> None:
        group = file.create_group("layers/dense")
        group["inner"] = group

    path = keras_file(tmp_path / "a.keras", model(dense()), weights_bytes(fill))
    assert naive_loader.taken(path, folder) == naive_loader.LARGEST
    assert "nested" in refusal(path)


@pytest.mark.parametrize("name", ["../other", "./kernel", "..", "/../kernel", "missing", ""])
def test_names_of_weights_that_point_nowhere_are_refused(tmp_path, name):
    path = h5_file(tmp_path / "a.h5", model(dense()), {"dense": {}, "other": {"kernel": np.ones(2)}})
    with h5py.File(path, "a") as file:
        file["model_weights/dense"].attrs["weight_names"] = [name]
    assert "weights" in refusal(path)


# HDF5 that is larger than it looks: CVE-2026-0897, CVE-2026-12570


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


@pytest.mark.parametrize("fill", LARGER[:3])
def test_hdf5_that_is_larger_than_it_looks_takes_much_memory(tmp_path, folder, fill):
    path = keras_file(tmp_path / "a.keras", model(dense()), weights_bytes(fill))
    assert naive_loader.taken(path, folder) > max(50_000_000, 50 * path.stat().st_size)
    assert most_memory_of(path) < 5_000_000
    assert "The file" in refusal(path)


def test_honest_compression_is_read(tmp_path):
    numbers = np.random.default_rng(1).normal(size=(3, 2)).astype("float32")

    def fill(file: h5py.File) -> None:
        file.create_dataset("layers/dense/vars/0", data=numbers, compression=9, shuffle=True)

    imported = read(keras_file(tmp_path / "a.keras", model(dense()), weights_bytes(fill)), "a.keras")
    assert np.array_equal(imported.weights.arrays["dense", "0"], numbers)


# Archives: bombs (Keras 3.15 refuses them, too), and names that point outside: CVE-2024-55459, CVE-2025-12060,
# CVE-2025-12638, CVE-2026-11816, CVE-2026-12482


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


@pytest.mark.slow
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


def most_memory_of(path) -> int:
    """The most bytes that Python and numpy held while ours read or refused a file."""
    tracemalloc.start()
    try:
        with contextlib.suppress(NotOpened):
            read(path, path.name)
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_a_bomb_takes_much_memory_of_others_only(tmp_path, folder):
    path = tmp_path / "a.keras"
    bomb(path)
    assert naive_loader.taken(path, folder) >= max(50_000_000, 500 * path.stat().st_size)
    assert most_memory_of(path) < 5_000_000
    assert "larger than" in refusal(path)


def test_a_bomb_beside_the_model_is_left_alone(tmp_path, folder):
    path = keras_file(tmp_path / "a.keras", model(dense()), dense_weights())
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as file:
        file.writestr("assets/bomb.txt", bytes(60_000_000))
    naive_loader.load(path, folder)
    assert (folder / "assets/bomb.txt").stat().st_size == 60_000_000 > 500 * path.stat().st_size
    (folder / "assets/bomb.txt").unlink()
    before = sorted(tmp_path.rglob("*"))
    assert read(path, "a.keras").weights is not None
    assert most_memory_of(path) < 20_000_000
    assert sorted(tmp_path.rglob("*")) == before


@pytest.mark.parametrize("way", ["../../made", "MADE"])
def test_a_part_that_would_be_written_outside_is_not(tmp_path, folder, way):
    made = tmp_path / "made"
    name = way.replace("MADE", str(made))
    path = keras_file(tmp_path / "a.keras", model(dense()), dense_weights(), **{name: b"harm"})
    naive_loader.load(path, folder)
    assert made.read_bytes() == b"harm"
    made.unlink()
    assert "points outside" in refusal(path)
    assert not made.exists()


@pytest.mark.parametrize("through", ["name", "link"])
@pytest.mark.parametrize("end", ["keras", "h5", "tar.gz"])
def test_a_tar_archive_is_refused_and_not_unpacked(tmp_path, folder, through, end):
    made, path = tmp_path / "made", tmp_path / f"a.{end}"
    with tarfile.open(path, "w:gz") as tar:
        link = tarfile.TarInfo("link")
        link.type, link.linkname = tarfile.SYMTYPE, "../.."
        tar.addfile(link)
        part = tarfile.TarInfo("../../made" if through == "name" else "link/made")
        part.size = 4
        tar.addfile(part, io.BytesIO(b"harm"))
    naive_loader.unpack(path, folder)
    assert made.read_bytes() == b"harm"
    made.unlink()
    assert refusal(path)
    assert not made.exists()


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
