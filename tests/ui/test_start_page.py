"""The start page: presets with options, recent designs, files."""

import json
import time

import pytest

from designer.graph import History, dumps
from designer.settings import home
from designer.workspace import Workspace, new_from_preset, presets
from tests.support.pages import must_be_well, open_page, words

A_MODEL = {
    "class_name": "Sequential",
    "module": "keras",
    "config": {
        "name": "mine",
        "layers": [
            {"class_name": "InputLayer", "module": "keras.layers", "config": {"batch_shape": [None, 4], "name": "x"}},
            {"class_name": "Twist", "module": "mine", "registered_name": "mine>Twist", "config": {"name": "twist", "turns": 2}},
            {"class_name": "Dense", "module": "keras.layers", "config": {"name": "y", "units": 2}},
        ],
    },
}  # fmt: skip


def click(page, key):
    """Click a button that leads to the design page; gives the designs there are then."""
    page.button(key=key).click().run()
    must_be_well(page)
    assert page.get("bidi_component")
    return Workspace(home()).recent()


def test_all_presets_are_offered_with_task_and_text():
    page = open_page("start")
    must_be_well(page)
    for document in presets():
        assert document.title in words(page)
        assert document.gallery.text in words(page)
        assert page.button(key=f"preset-{document.id}")


@pytest.mark.keras
def test_a_preset_opens_as_a_design_of_its_own():
    designs = click(open_page("start"), "preset-residual")
    assert [design.title for design in designs] == ["Residual connection"]
    assert designs[0].id != "residual"


@pytest.mark.keras
def test_options_on_the_card_shape_the_design():
    page = open_page("start")
    page.number_input(key="unet-base_filters").set_value(16)
    page.number_input(key="unet-num_classes").set_value(3)
    (design,) = click(page, "preset-unet")
    assert design.document.graph.layers["bottleneck_conv1"].config["filters"] == 256
    assert design.document.graph.layers["mask"].config["activation"] == "softmax"


def test_recent_designs_can_be_deleted():
    workspace = Workspace(home())
    design = new_from_preset("siamese")
    workspace.save(History(design))
    page = open_page("start")
    page.button(key=f"delete-{design.id}").click().run()
    must_be_well(page)
    assert workspace.recent() == ()


def opened(name, content):
    """The page after a file was given to it, once it was read."""
    page = open_page("start")
    page.file_uploader[0].set_value((name, content, "application/octet-stream")).run()
    deadline = time.monotonic() + 120
    while "Reading" in words(page) and time.monotonic() < deadline:
        page.run()
    must_be_well(page)
    return page


@pytest.mark.keras
def test_a_design_file_is_opened_under_a_new_id():
    design = new_from_preset("multi-path")
    assert opened("design.json", dumps(design).encode()).get("bidi_component")
    (found,) = Workspace(home()).recent()
    assert found.document.graph == design.graph
    assert found.id != design.id


def test_a_broken_design_file_is_refused_in_words():
    page = opened("x.json", b'{"id": "x", "format": "layerloom", "version": 1')
    assert "was not opened" in words(page)
    assert "not JSON" in words(page)
    assert Workspace(home()).recent() == ()


@pytest.mark.keras
def test_a_keras_model_is_opened_as_a_design_with_its_report():
    page = opened("mine.json", json.dumps(A_MODEL).encode())
    (found,) = Workspace(home()).recent()
    assert {layer.kind for layer in found.document.graph.layers.values()} == {
        "Input",
        "Dense",
        "placeholder:Twist",
    }
    (line,) = [button for button in page.button if button.key == "origin"]
    assert "Imported from mine" in line.label
    assert "to know" in line.label


@pytest.mark.keras
@pytest.mark.parametrize("name", ["x.json", "x.keras", "x.h5"])
def test_a_file_that_is_no_model_is_refused_in_words_and_nothing_is_lost(name):
    Workspace(home()).save(History(new_from_preset("siamese")))
    page = opened(name, b"no model at all")
    assert "was not opened" in words(page)
    assert page.error
    assert [design.title for design in Workspace(home()).recent()] == ["Siamese network"]


def test_a_store_that_cannot_be_written_is_one_clear_message(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "file"))
    page = open_page("start")
    must_be_well(page)
    assert "LAYERLOOM_HOME" in page.error[0].value.replace("\\", "")
