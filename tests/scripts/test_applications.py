"""The sources of Keras's own applications, read as scripts: each gives what calling its function gives."""

import json
from pathlib import Path

import keras
import pytest

from designer.builder import build
from designer.custom import allow
from designer.scripts.reading import read
from designer.scripts.surface import KerasSurface
from tests.support.canonical import canonical, difference

pytestmark = pytest.mark.keras

SOURCES = Path(keras.__file__).parent / "src" / "applications"
#: One function of some sources: those that are made in no time, and one with layers of its own.
FUNCTIONS = {
    "convnext": "ConvNeXtTiny",
    "mobilenet_v2": "MobileNetV2",
    "resnet_v2": "ResNet50V2",
    "vgg16": "VGG16",
}


@pytest.mark.slow
@pytest.mark.parametrize("source", FUNCTIONS)
def test_the_source_of_an_application_is_the_application(source):
    name = FUNCTIONS[source]
    text = (SOURCES / f"{source}.py").read_text() + f"\nmodel = {name}(weights=None)\n"
    keras.utils.clear_session()
    found = read(text.encode(), f"{source}.py", {}, KerasSurface())
    assert found.models, found.remarks
    document = found.models[0].document
    allow(document.functions)
    again = build(document, structured=True)
    keras.utils.clear_session()
    with keras.StatelessScope(initialize_variables=False):
        wanted = getattr(keras.applications, name)(weights=None)
    assert not difference(canonical(json.loads(wanted.to_json())), canonical(json.loads(again.to_json())))
