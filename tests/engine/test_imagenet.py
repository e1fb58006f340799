"""Weights that Keras publishes: fetched by a process of its own, here from a folder in place of the network."""

import time

import h5py
import keras
import numpy as np
import pytest

from designer.engine import Fetching, NotFetched
from designer.engine.server.imagenet import main
from designer.settings import home

pytestmark = [pytest.mark.keras, pytest.mark.timeout(300)]

FILE = "mobilenet_1_0_128_tf_no_top.h5"


@pytest.fixture
def keras_home(tmp_path, monkeypatch):
    """An empty cache for Keras."""
    folder = tmp_path / "keras"
    folder.mkdir()
    monkeypatch.setenv("KERAS_HOME", str(folder))
    return folder


@pytest.fixture
def mirror(tmp_path, monkeypatch):
    """An empty folder that weights are fetched from."""
    folder = tmp_path / "mirror"
    folder.mkdir()
    monkeypatch.setenv("LAYERLOOM_WEIGHTS_FROM", str(folder))
    return folder


def published(path):
    """A file laid out as the published ones are, of weights made up here; gives the model they are of."""
    model = keras.applications.MobileNet(weights=None, include_top=False, input_shape=(128, 128, 3))
    with h5py.File(path, "w") as file:
        file.attrs["layer_names"] = [layer.name.encode() for layer in model.layers]
        for layer in model.layers:
            group = file.create_group(layer.name)
            arrays = layer.trainable_weights + layer.non_trainable_weights
            group.attrs["weight_names"] = [f"{weight.path}:0".encode() for weight in arrays]
            for weight in arrays:
                weight.assign(np.random.default_rng(weight.shape[-1]).uniform(0.1, 1, weight.shape))
                group[f"{weight.path}:0"] = np.asarray(weight)
    return model


def ended(fetching):
    """How it ended."""
    while not fetching.progress().done:
        time.sleep(0.1)
    return fetching.progress()


def test_weights_come_from_the_folder_into_keras_own_cache_and_fit(keras_home, mirror):
    model = published(mirror / FILE)
    fetching = Fetching("MobileNet", 128)
    assert ended(fetching).refused == ""
    document, weights = fetching.result()
    assert document.title == "MobileNet"
    found = {key[0]: array for key, array in weights.arrays.items() if key[1].startswith("0 ")}
    assert np.array_equal(found["conv1"], model.get_layer("conv1").kernel)
    assert len(weights.arrays) == len(model.weights)
    (mirror / FILE).unlink()
    assert [path.name for path in (keras_home / "models").iterdir()] == [FILE]
    assert ended(Fetching("MobileNet", 128)).refused == ""
    assert not list(home().glob("fetching-*"))


def test_what_does_not_come_is_told_with_the_files_name_and_address_and_not_kept(keras_home, mirror):
    fetching = Fetching("MobileNet", 128)
    said = ended(fetching).refused
    for part in (FILE, (mirror / FILE).as_uri(), "From a file"):
        assert part in said
    with pytest.raises(NotFetched, match="did not come"):
        fetching.result()
    assert not list(keras_home.rglob("*.h5"))


def test_a_size_that_keras_refuses_is_told_in_its_words(keras_home, tmp_path):
    told: list[bytes] = []
    assert main([str(tmp_path), "Xception", "--size", "32"], told.append) == 3
    assert b"at least 71" in told[-1]
    assert main([str(tmp_path), "Nothing"], told.append) == 3
    assert b"'Nothing'" in told[-1]
    assert not list(tmp_path.glob("*.npz"))


@pytest.mark.parametrize("way", ["stopped", "forgotten", "too long"])
def test_it_ends_when_nobody_waits_or_it_takes_too_long(keras_home, mirror, way):
    limits = {"forgotten": {"forgotten": 0.3}, "too long": {"limit": 0.3}}.get(way, {})
    fetching = Fetching("MobileNet", 128, **limits)
    if way == "stopped":
        fetching.stop()
    if way == "forgotten":
        time.sleep(5)
        assert fetching.progress().done
    said = ended(fetching).refused
    assert ("did not come within" if way == "too long" else "given up") in said
    assert not list(home().glob("fetching-*"))
