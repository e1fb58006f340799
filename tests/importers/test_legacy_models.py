"""Small models that real older versions of Keras saved: opened, built, and counted as they counted."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from designer.builder import build
from designer.importers import from_config
from designer.importers.legacy import is_keras3, to_keras3

pytestmark = pytest.mark.keras

_SAMPLES = sorted((Path(__file__).parent / "legacy").glob("*.json"))


@pytest.mark.parametrize("path", _SAMPLES, ids=lambda path: path.stem)
def test_a_model_of_an_older_keras_has_its_parameters_and_shapes(path: Path) -> None:
    said = json.loads(path.read_text(encoding="utf-8"))
    assert not is_keras3(said["config"])
    config, _ = to_keras3(said["config"])
    assert is_keras3(config)
    model = build(from_config(config, path.name, "Keras"), structured=True)
    assert model.count_params() == said["parameters"]
    assert [list(output.shape) for output in model.outputs] == said["outputs"]


def test_there_are_samples() -> None:
    assert len(_SAMPLES) >= 5
