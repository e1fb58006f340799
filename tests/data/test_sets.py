"""What every built-in dataset promises, and what each of them holds."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
from collections.abc import Callable, Mapping

import numpy as np
import pytest

from designer.data import Column, Dataset, UnknownDataset, dataset, datasets, loader_source

pytestmark = pytest.mark.slow

Loaded = Callable[[str], Mapping[str, np.ndarray]]
every_dataset = pytest.mark.parametrize("id", datasets())


def digest(array: np.ndarray) -> str:
    return hashlib.sha256(
        f"{array.dtype} {array.shape}".encode() + np.ascontiguousarray(array).data
    ).hexdigest()


@every_dataset
def test_columns_are_what_the_loader_gives(id: str, loaded: Loaded) -> None:
    chosen, arrays = dataset(id), loaded(id)
    names = {column.name for column in chosen.columns} | ({chosen.group} if chosen.group else set())
    assert set(arrays) == names
    for column in chosen.columns:
        array = arrays[column.name]
        dtype = "string" if array.dtype.kind == "S" else str(array.dtype)
        assert (array.shape, dtype) == ((chosen.samples, *column.shape), column.dtype), column.name


@every_dataset
def test_values_are_what_their_kind_says(id: str, loaded: Loaded) -> None:
    for column in dataset(id).columns:
        array = loaded(id)[column.name]
        assert column.is_text or np.isfinite(array).all(), column.name
        CHECKS[column.kind](column, array)


def is_picture(column: Column, array: np.ndarray) -> None:
    assert len(column.shape) == 3
    assert array.min() >= 0
    assert 0.9 <= array.max() <= 1


def is_mask(column: Column, array: np.ndarray) -> None:
    assert set(np.unique(array)) == set(range(len(column.classes)))


def is_vector(column: Column, array: np.ndarray) -> None:
    assert len(column.shape) == 1
    assert np.abs(array).max() < 20
    assert column.picture is None or np.prod(column.picture) == column.shape[0]


def is_class(column: Column, array: np.ndarray) -> None:
    assert column.shape == ()
    assert set(np.unique(array)) == set(range(len(column.classes)))


def is_binary(column: Column, array: np.ndarray) -> None:
    assert column.shape == (1,)
    assert len(column.classes) == 2
    assert set(np.unique(array)) == {0, 1}


def is_number(column: Column, array: np.ndarray) -> None:
    assert column.shape == (1,)
    assert np.abs(array).max() < 10


def is_text(column: Column, array: np.ndarray) -> None:
    assert column.shape == (1,)
    texts = [text.decode("utf-8") for text in array[:, 0]]
    assert len(set(texts)) == len(texts)
    assert all(text.strip() for text in texts)


CHECKS = {
    "text": is_text,
    "image": is_picture,
    "mask": is_mask,
    "vector": is_vector,
    "class": is_class,
    "binary": is_binary,
    "number": is_number,
}


@every_dataset
def test_source_and_licence_are_told(id: str) -> None:
    chosen = dataset(id)
    for text in (chosen.title, chosen.text, chosen.source, chosen.licence):
        assert len(text) > 3
    assert chosen.url.startswith("https://")
    assert chosen.requires
    assert chosen.inputs
    assert chosen.targets


def test_pasted_loaders_run_alone_and_give_the_same_values(loaded: Loaded) -> None:
    sources = {id: loader_source(chosen) for id, chosen in datasets().items()}
    program = """
import hashlib, json, sys
import numpy as np
def digest(array):
    return hashlib.sha256(f"{array.dtype} {array.shape}".encode() + np.ascontiguousarray(array).data).hexdigest()
found = {}
for id, source in json.load(sys.stdin).items():
    space = {"np": np}
    exec(source, space)
    found[id] = {name: digest(array) for name, array in space["load"]().items()}
assert not any(name.split(".")[0] == "designer" for name in sys.modules)
print(json.dumps(found))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], input=json.dumps(sources), capture_output=True, text=True, check=True
    )
    found = json.loads(done.stdout)
    assert found == {id: {name: digest(array) for name, array in loaded(id).items()} for id in sources}


def test_pasted_loaders_are_short_and_show_no_tool_comments() -> None:
    for chosen in datasets().values():
        source = loader_source(chosen)
        assert len(source.splitlines()) <= 45
        assert "# noqa" not in source
        assert "# type:" not in source


def test_an_unknown_dataset_is_told_with_those_that_exist() -> None:
    with pytest.raises(UnknownDataset, match=r"There is no dataset 'cats'\. There are: mnist, digits"):
        dataset("cats")


def test_mnist_measurements_are_computed_from_the_image(loaded: Loaded) -> None:
    arrays = loaded("mnist")
    image = arrays["image"][:50, ..., 0]
    padded = np.pad(image, [(0, 0), (2, 2), (2, 2)])
    np.testing.assert_allclose(arrays["bands"][:50, 0], image[:, :6].mean((1, 2)), rtol=1e-5)
    np.testing.assert_allclose(arrays["bands"][:50, 9], image[:, :, 23:].mean((1, 2)), rtol=1e-5)
    np.testing.assert_allclose(arrays["profile"][:50], padded.sum(axis=1) / 32, rtol=1e-5, atol=1e-7)
    np.testing.assert_allclose(
        arrays["coarse"][:50, 9], padded[:, 2:4, 4:8].mean((1, 2)), rtol=1e-5, atol=1e-7
    )
    np.testing.assert_array_equal(arrays["pixels"][:50], image.reshape(50, 784))


@pytest.mark.parametrize("id", ["mnist", "digits"])
def test_even_says_whether_the_digit_is_even(id: str, loaded: Loaded) -> None:
    arrays = loaded(id)
    np.testing.assert_array_equal(arrays["even"][:, 0], 1 - arrays["digit"] % 2)


def test_halves_of_a_digit_make_the_whole(loaded: Loaded) -> None:
    arrays = loaded("digits")
    np.testing.assert_array_equal(np.hstack([arrays["upper"], arrays["lower"]]), arrays["pixels"])


def test_half_of_the_pairs_are_similar_and_labels_are_true(loaded: Loaded) -> None:
    arrays, mnist = loaded("mnist-pairs"), loaded("mnist")
    digit_of = {row.tobytes(): digit for row, digit in zip(mnist["pixels"], mnist["digit"], strict=True)}
    left = np.array([digit_of[row.tobytes()] for row in arrays["left"]])
    right = np.array([digit_of[row.tobytes()] for row in arrays["right"]])
    np.testing.assert_array_equal(arrays["similar"][:, 0], left == right)
    assert arrays["similar"].mean() == 0.5
    assert not (arrays["left"] == arrays["right"]).all(axis=1).any()


def test_no_image_is_in_two_groups_of_pairs(loaded: Loaded) -> None:
    arrays = loaded("mnist-pairs")
    group_of: dict[bytes, int] = {}
    for side in ("left", "right"):
        for row, group in zip(arrays[side], arrays["group"], strict=True):
            assert group_of.setdefault(row.tobytes(), group) == group


def test_no_slice_is_seen_in_two_blocks(loaded: Loaded) -> None:
    arrays = loaded("brain-slices")
    block_of: dict[bytes, int] = {}
    for channels, block in zip(arrays["slices"], arrays["block"], strict=True):
        for picture in channels.transpose(2, 0, 1):
            assert block_of.setdefault(picture.tobytes(), block) == block


def test_brain_slices_are_upright_and_agree_with_their_masks(loaded: Loaded) -> None:
    arrays = loaded("brain-slices")
    np.testing.assert_array_equal(arrays["slice"][..., 0], arrays["slices"][..., 1])
    np.testing.assert_array_equal(arrays["brain"][..., 0] > 0, arrays["tissue"] > 0)
    lowest = arrays["brain"][0, ..., 0]  # the cerebellum, which lies at the back: in the lower half
    assert lowest[64:].sum() > 5 * lowest[:64].sum()
    inside = arrays["brain"][..., 0] == 1
    assert arrays["slice"][..., 0][inside].mean() > 10 * arrays["slice"][..., 0][~inside].mean()
    whole = inside.mean(axis=0)
    assert np.abs(whole - whole[:, ::-1]).mean() < 0.05  # left and right are nearly alike


def test_a_dataset_tells_inputs_from_targets() -> None:
    wine: Dataset = dataset("wine")
    assert [column.name for column in wine.inputs] == ["features"]
    assert [column.name for column in wine.targets] == ["cultivar", "alcohol"]
    assert wine.column("colour") is None
