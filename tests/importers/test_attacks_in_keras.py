"""Attacks that still land with the Keras that is installed when its safe mode is off, and never with ours."""

from pathlib import Path

import keras
import numpy as np
import pytest
import tensorflow as tf

from designer.builder import BuildFailed, build
from designer.graph import dumps
from designer.importers import read
from tests.importers import making
from tests.importers.making import layer
from tests.importers.test_attacks_by_name import SECRET, lambda_layer

pytestmark = pytest.mark.keras


@pytest.fixture
def made(tmp_path: Path) -> Path:
    """The file that is there when an attack has landed."""
    return tmp_path / "made"


def keras_file(path: Path, dangerous: dict) -> Path:
    """A file as Keras itself writes it, which tells where a model's class is."""
    config = {**making.model(dangerous), "module": "keras.src.models.functional"}
    return making.keras_file(path, config, making.weights_bytes(lambda file: file.create_group("vars")))


def ours(path: Path) -> None:
    """Open a file, and try to build what became of it."""
    document = read(path, path.name).document
    with pytest.raises(BuildFailed):
        build(document)


def test_code_in_a_lambda_layer(tmp_path, made):
    path = keras_file(tmp_path / "a.keras", lambda_layer("new", made))
    with pytest.raises(ValueError, match="safe_mode"):
        keras.saving.load_model(path)
    loaded = keras.saving.load_model(path, safe_mode=False)
    loaded(np.ones((1, 3), "float32"))
    assert made.exists()
    made.unlink()
    ours(path)
    assert not made.exists()


def test_a_saved_model_that_a_layer_names(tmp_path, made):
    """CVE-2026-1462: what it does is in no configuration."""

    class Saved(tf.Module):
        @tf.function(input_signature=[tf.TensorSpec((None, 3))])
        def serve(self, x):
            tf.io.write_file(str(made), "harm")
            return x

    tf.saved_model.save(Saved(), str(tmp_path / "saved"))
    named = {"name": "a", "filepath": str(tmp_path / "saved"), "call_endpoint": "serve"}
    path = keras_file(tmp_path / "a.keras", layer("TFSMLayer", named))
    made.unlink(missing_ok=True)
    keras.saving.load_model(path, safe_mode=False)(np.ones((1, 3), "float32"))
    assert made.exists()
    made.unlink()
    ours(path)
    assert not made.exists()


def test_a_vocabulary_in_another_file(tmp_path):
    """CVE-2025-12058."""
    secret = tmp_path / "secret.txt"
    secret.write_text(SECRET)
    words = {"name": "words", "vocabulary": str(secret)}
    path = keras_file(tmp_path / "a.keras", layer("StringLookup", words))
    config = {"module": "keras.layers", "class_name": "StringLookup", "config": words}
    made = keras.saving.deserialize_keras_object({**config, "registered_name": None}, safe_mode=False)
    assert SECRET in made.get_vocabulary()
    document = read(path, "a.keras").document
    assert SECRET not in dumps(document)
    assert str(secret) not in dumps(document)
