"""Scripts and notebooks on the start page: uploaded, asked about, opened as designs."""

import json
import time

import pytest

from designer.settings import home
from designer.workspace import Workspace
from tests.support.pages import must_be_well, open_page, words

pytestmark = pytest.mark.keras

SCRIPT = """
import keras
text = keras.Input((None,), dtype="int64", name="text")
x = keras.layers.Embedding(vocabulary, 8)(text)
model = keras.Model(text, keras.layers.Dense(1, name="spam")(keras.layers.LSTM(4)(x)))
model.compile("adam", "binary_crossentropy")
"""


def uploaded(name, content):
    page = open_page("start")
    page.file_uploader[0].set_value((name, content, "application/octet-stream")).run()
    return read(page)


def read(page):
    """The page once the script was read."""
    deadline = time.monotonic() + 200
    while "Reading" in words(page) and time.monotonic() < deadline:
        page.run()
    must_be_well(page)
    return page


def button(page, label):
    return next(found for found in page.button if found.label == label)


def test_a_script_is_asked_for_what_it_leaves_open_and_becomes_a_design():
    page = uploaded("spam.py", SCRIPT.encode())
    assert [field.label for field in page.text_input] == ["`vocabulary`"]
    assert "Line 4 needs" in page.text_input[0].help.replace("\\", "")
    page.text_input[0].set_value("5000")
    page = read(button(page, "Read again").click().run())
    (found,) = Workspace(home()).recent()
    layers = {layer.kind: layer for layer in found.document.graph.layers.values()}
    assert layers["Embedding"].config["input_dim"] == 5000
    assert found.document.training.objectives["spam"].loss.kind == "BinaryCrossentropy"


def test_a_script_of_several_models_lets_one_choose():
    two = (
        SCRIPT.replace("vocabulary", "100")
        + "small = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])\n"
    )
    notebook = {"cells": [{"cell_type": "code", "source": ["%matplotlib inline\n", two]}]}
    page = uploaded("two.ipynb", json.dumps(notebook).encode())
    assert [option.partition("\\")[0] for option in page.radio[0].options] == ["model", "small"]
    page.radio[0].set_value(1).run()
    next(one for one in page.button if one.label == "Open" and "script" in str(one.key)).click().run()
    (found,) = Workspace(home()).recent()
    assert [layer.kind for layer in found.document.graph.layers.values()] == ["Input", "Dense"]
    assert found.document.origin.file == "two.ipynb"


def test_a_script_without_a_model_is_refused_with_its_lines():
    page = uploaded("none.py", b"import keras\nkeras.layers.Dense(4, foo=3)\n")
    assert "builds no model" in words(page)
    assert "Line 2" in words(page)
    assert Workspace(home()).recent() == ()
