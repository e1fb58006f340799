"""Previews are small files that come back as they were, with as many digits as are shown."""

import numpy as np
import pytest

from designer import runs
from designer.graph import DataChoice, Document


@pytest.fixture
def store(tmp_path):
    return runs.open_store(tmp_path)


@pytest.fixture
def run(store):
    return runs.create(store, Document("d", "D", data=DataChoice("digits"))).id


def test_there_are_none_before_the_trainer_has_chosen_samples(store, run):
    assert runs.previews(store, run) is None


def test_samples_and_predictions_come_back(store, run):
    image, digit = np.random.rand(3, 8, 8, 1).astype("float32"), np.array([1, 2, 3])
    runs.keep_samples(store, run, [4, 9, 2], inputs={"image": image}, targets={"digit": digit})
    runs.keep_predictions(store, run, 10, {"digit": np.full((3, 10), 0.1234567, "float32")})
    runs.keep_predictions(store, run, 2, {"digit": np.zeros((3, 10), "float32")})
    found = runs.previews(store, run)
    assert (found.samples, found.epochs) == ((4, 9, 2), (2, 10))
    assert np.array_equal(found.inputs["image"], image)
    assert np.array_equal(found.targets["digit"], digit)
    assert runs.predictions(store, run, 10)["digit"][0, 0] == np.float32(0.1234567)


def test_masks_take_half_the_room(store, run):
    mask = np.random.rand(2, 8, 8, 1).astype("float32")
    runs.keep_predictions(store, run, 1, {"mask": mask})
    kept = runs.predictions(store, run, 1)["mask"]
    assert kept.dtype == np.float16
    assert np.allclose(kept, mask, atol=1e-3)
