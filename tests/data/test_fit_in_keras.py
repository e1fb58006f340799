"""What adapt promises, held against Keras: the adapted model is built and learns from real samples."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import pytest

from designer.data import adapt, datasets
from designer.graph import Document, EditRefused, apply
from designer.settings import PRESETS

from .designs import preset

pytestmark = pytest.mark.keras

Loaded = Callable[[str], Mapping[str, np.ndarray]]


def fitting() -> list[tuple[str, str]]:
    """Every preset with every dataset that it can be adapted to."""
    found = []
    for path in sorted(PRESETS.glob("*.json")):
        for dataset in datasets():
            try:
                adapt(preset(path.stem), dataset)
            except EditRefused:
                continue
            found.append((path.stem, dataset))
    return found


def first_loss(document: Document, arrays: Mapping[str, np.ndarray]) -> float:
    """The loss of the first step on four samples."""
    from designer.builder import build, compile_model  # noqa: PLC0415  the unmarked tests know no Keras
    from designer.evaluation.predict import as_keras_takes  # noqa: PLC0415

    assert document.data is not None
    model = build(document)
    compile_model(model, document)
    inputs = as_keras_takes(_first_four(document.data.inputs, arrays))
    targets = as_keras_takes(_first_four(document.data.targets, arrays))
    for layer in model.layers:
        if type(layer).__name__ == "TextVectorization":
            layer.adapt(inputs)
    return float(model.train_on_batch(inputs, targets, return_dict=True)["loss"])


def _first_four(mapping: Mapping[str, str], arrays: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    return {name: np.array(arrays[column][:4]) for name, column in mapping.items()}


@pytest.mark.parametrize(("id", "dataset"), fitting())
def test_an_adapted_preset_learns_from_real_samples(id: str, dataset: str, loaded: Loaded) -> None:
    from designer.builder import BuildFailed  # noqa: PLC0415

    document = apply(preset(id), adapt(preset(id), dataset))
    if (id, dataset) == ("sequential-cnn", "digits"):  # 8×8 pixels are too few for two poolings
        with pytest.raises((BuildFailed, ValueError)):  # Keras 3.12 says so only when it trains
            first_loss(document, loaded(dataset))
    else:
        assert np.isfinite(first_loss(document, loaded(dataset)))
