"""The start page: presets with options, recent designs, design files."""

import pytest

from designer.graph import History, dumps
from designer.settings import home
from designer.workspace import Workspace, new_from_preset, presets
from tests.support.pages import must_be_well, open_page, words


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


@pytest.mark.keras
def test_a_design_file_is_opened_under_a_new_id():
    design = new_from_preset("multi-path")
    page = open_page("start")
    page.file_uploader[0].set_value(("design.json", dumps(design).encode(), "application/json")).run()
    (opened,) = click(page, "open-file")
    assert opened.document.graph == design.graph
    assert opened.id != design.id


def test_a_file_that_is_no_design_is_refused_in_words():
    page = open_page("start")
    page.file_uploader[0].set_value(("x.json", b'{"format": "other"}', "application/json")).run()
    must_be_well(page)
    assert "not a Layerloom design" in words(page)


def test_a_store_that_cannot_be_written_is_one_clear_message(monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("LAYERLOOM_HOME", str(tmp_path / "file"))
    page = open_page("start")
    must_be_well(page)
    assert "LAYERLOOM_HOME" in page.error[0].value.replace("\\", "")
