"""keras.applications, one of each family, opened and built again: the same configuration, parameters and outputs.

All forty are held by `python -m benchmarks.check_applications`, with their outputs.
"""

from __future__ import annotations

import inspect
import json

import keras
import pytest

from designer.builder import build
from designer.importers import from_config
from tests.importers.rebuilding import assert_comes_back
from tests.support.canonical import canonical, difference

pytestmark = pytest.mark.keras

APPLICATIONS = {
    name: make
    for name, make in vars(keras.applications).items()
    if inspect.isfunction(make) and name[0].isupper()
}
SMALL = ("MobileNetV2", "EfficientNetV2B0")
#: One of each family; the others differ in sizes.
FAMILIES = (
    "ConvNeXtTiny", "DenseNet121", "EfficientNetB0", "EfficientNetV2B0", "InceptionResNetV2", "InceptionV3",
    "MobileNet", "MobileNetV2", "MobileNetV3Small", "NASNetMobile", "ResNet50", "ResNet50V2", "VGG16", "Xception",
)  # fmt: skip


def test_there_are_forty_of_these_families() -> None:
    assert len(APPLICATIONS) >= 40
    assert {name[:4] for name in APPLICATIONS} == {name[:4] for name in FAMILIES}


@pytest.mark.parametrize("name", FAMILIES)
def test_configuration_and_parameters_come_back(name: str) -> None:
    keras.backend.clear_session()
    with keras.StatelessScope(initialize_variables=False):
        model = APPLICATIONS[name](weights=None)
        config = json.loads(model.to_json())
        document = from_config(config, f"{name}.json", "Keras 3")
        again = build(document, structured=True)
        assert again.count_params() == model.count_params()
        found = difference(canonical(config), canonical(json.loads(again.to_json())))
        assert not found, found
    assert document.origin is not None
    assert document.origin.remarks == ()


@pytest.mark.parametrize("name", SMALL)
def test_outputs_come_back(name: str) -> None:
    keras.backend.clear_session()
    keras.utils.set_random_seed(1)
    document = assert_comes_back(APPLICATIONS[name](weights=None, classes=5, input_shape=(64, 64, 3)))
    assert not any(layer.placeholder for layer in document.graph.layers.values())
