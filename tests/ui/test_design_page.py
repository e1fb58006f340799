"""The design page: what Keras says of the model, undo and redo, options, titles, and what is missing."""

from dataclasses import replace

import pytest

from designer.graph import Edge, History, SetConfig, record
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.pages import must_be_well, open_page, words

pytestmark = pytest.mark.keras


def kept(design, *edits):
    """The design in the store, after some edits."""
    history = History(design)
    for edit in edits:
        history = replace(record(history, edit), typing=None)
    Workspace(home()).save(history)
    return design.id


def stored(id):
    return Workspace(home()).open_design(id).present


@pytest.mark.parametrize(
    ("preset", "total"), [("unet-small", "849,281"), ("multi-path", "10,497"), ("residual", "6,337")]
)
def test_a_preset_shows_its_parameters_and_no_problems(preset, total):
    page = open_page("design", d=kept(new_from_preset(preset)))
    must_be_well(page)
    assert {metric.label: metric.value for metric in page.metric}["Parameters"] == total
    assert "No problems found" in words(page)


def test_the_summary_lists_every_call_with_shape_and_parameters():
    page = open_page("design", d=kept(new_from_preset("multi-path")))
    table = page.dataframe[0].value
    assert list(table["Layer"]) == ["profile", "dense", "coarse", "dense_1", "concatenate", "even"]
    assert table["Output shape"].iloc[-1] == "(None, 1)"
    assert table["Connected to"].iloc[-2] == "dense, dense_1"


def test_models_inside_a_model_can_be_looked_at():
    page = open_page("design", d=kept(new_from_preset("siamese")))
    page.segmented_control(key="graph").set_value("base").run()
    must_be_well(page)
    assert list(page.dataframe[0].value["Class"]) == ["InputLayer", "Dense", "Dense", "Dense"]


def test_options_edit_the_design_and_undo_takes_it_back():
    id = kept(new_from_preset("unet"))
    page = open_page("design", d=id)
    page.number_input(key="option-base_filters").set_value(4).run()
    must_be_well(page)
    assert stored(id).graph.layers["bottleneck_conv1"].config["filters"] == 64
    page.button(key="undo").click().run()
    assert stored(id).graph.layers["bottleneck_conv1"].config["filters"] == 128
    assert page.number_input(key="option-base_filters").value == 8
    page.button(key="redo").click().run()
    assert page.number_input(key="option-base_filters").value == 4


def test_a_mistake_is_shown_in_words_on_the_layer_that_has_it():
    id = kept(new_from_preset("residual"), SetConfig(layer="dense_1", parameter="units", value=7))
    page = open_page("design", d=id)
    must_be_well(page)
    assert "Does not work" in words(page)
    assert page.button(key="next")


def test_a_half_wired_design_is_shown_too():
    design = new_from_preset("multi-path")
    cut = replace(design, graph=replace(design.graph, edges=(Edge("profile", "profile_dense"),)))
    page = open_page("design", d=kept(cut))
    must_be_well(page)
    assert "No problems found" not in words(page)


def test_a_title_is_text_and_never_markup():
    id = kept(replace(new_from_preset("residual"), title="<b>:red[x]</b> $y$"))
    page = open_page("design", d=id)
    assert page.subheader[0].value == r"\<b\>\:red\[x\]\</b\> \$y\$"
    page.text_input(key="title").set_value("Mine").run()
    assert stored(id).title == "Mine"


def test_an_empty_title_is_refused_in_words():
    id = kept(new_from_preset("residual"))
    page = open_page("design", d=id)
    page.text_input(key="title").set_value("  ").run()
    assert "needs a title" in words(page)
    assert stored(id).title == "Residual connection"


@pytest.mark.parametrize("name", ["design", "data", "train", "export"])
def test_without_a_design_a_page_says_where_to_get_one(name):
    page = open_page(name)
    must_be_well(page)
    assert "No design is open" in words(page)


def test_a_design_that_is_gone_is_said_to_be_gone():
    page = open_page("design", d="nothing")
    must_be_well(page)
    assert "not here" in words(page)


def test_what_another_window_did_is_seen():
    id = kept(new_from_preset("residual"))
    page = open_page("design", d=id)
    Workspace(home()).save(History(replace(stored(id), title="Elsewhere")))
    page.run()
    assert page.subheader[0].value == "Elsewhere"
