"""The design page: what Keras says of the model, undo and redo, options, titles, and what is missing."""

from dataclasses import replace

import pytest

from designer.graph import (
    Edge,
    History,
    Remove,
    Rename,
    SetConfig,
    SetTitle,
    encode_edit,
    record,
)
from designer.settings import home
from designer.workspace import Workspace, new_from_preset
from tests.support.desk import Desk
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
    ("preset", "total"), [("unet-small", 849_281), ("multi-path", 10_497), ("residual", 6_337)]
)
def test_the_canvas_is_told_parameters_and_problems(preset, total):
    desk = Desk(kept(new_from_preset(preset)))
    assert desk.content["analysis"] is None
    desk.send()
    assert desk.content["analysis"]["graphs"][""]["parameters"] == total
    assert desk.content["analysis"]["diagnostics"] == []


def test_a_canvas_that_has_nothing_yet_is_shown_the_design_before_keras_was_asked():
    design = new_from_preset("residual")
    desk = Desk(kept(design))
    assert desk.content["document"]["graph"]["nodes"].keys() == design.graph.nodes.keys()
    assert desk.content["analysis"] is None


def test_an_edit_is_made_kept_and_acknowledged_and_undo_takes_it_back():
    id = kept(new_from_preset("residual"))
    desk = Desk(id)
    desk.do(SetConfig(layer="dense_1", parameter="units", value=7))
    assert (stored(id).graph.layers["dense_1"].config["units"], desk.requests) == (7, [])
    assert desk.content["can_undo"]
    desk.ask_for({"type": "Undo"})
    assert stored(id).graph.layers["dense_1"].config["units"] != 7
    desk.ask_for({"type": "Redo"})
    assert desk.content["document"]["graph"]["layers"]["dense_1"]["config"]["units"] == 7


def test_an_edit_that_is_sent_again_is_made_once():
    id = kept(new_from_preset("residual"))
    desk = Desk(id)
    repeated = {"type": "Do", "number": 1, "edit": encode_edit(SetTitle(title="Once"))}
    desk.send(requests=[repeated])
    Workspace(home()).change(id, lambda history, seen: (record(history, SetTitle(title="Later")), seen))
    desk.send(requests=[repeated])
    assert stored(id).title == "Later"
    assert desk.content["document"]["title"] == "Later"


def test_a_refused_edit_is_said_in_words_and_changes_nothing():
    design = new_from_preset("residual")
    desk = Desk(kept(design))
    desk.do(Remove(nodes=("nobody",)))
    assert "no node" in desk.refusals[0]
    assert stored(design.id) == design


@pytest.mark.parametrize(
    "message",
    [
        "nonsense",
        [],
        {},
        {"client": 1, "design": "d"},
        {"client": "x", "design": "d", "requests": [{}]},
        {"client": "x", "design": "d", "requests": [{"number": -1, "type": "Undo"}]},
    ],
)
def test_what_is_no_message_of_a_canvas_does_no_harm(message):
    design = new_from_preset("residual")
    desk = Desk(kept(design))
    desk.say(message)
    assert "Reload the page" in desk.view["trouble"]
    assert stored(design.id) == design


def test_a_request_that_cannot_be_read_is_refused_and_the_next_one_is_made():
    id = kept(new_from_preset("residual"))
    desk = Desk(id)
    desk.ask_for(
        {"type": "Do", "edit": {"type": "SetTitle", "title": ["no", "title"]}},
        {"type": "Do", "edit": encode_edit(SetTitle(title="Next"))},
    )
    assert "could not be read" in desk.refusals[0]
    assert stored(id).title == "Next"


def test_two_windows_on_one_design_keep_each_others_work():
    id = kept(new_from_preset("residual"))
    one, other = Desk(id, "one"), Desk(id, "other")
    one.do(Rename(layer="dense_1", name="mine"))
    other.do(Rename(layer="even", name="theirs"))
    one.send()
    for desk in (one, other):
        layers = desk.content["document"]["graph"]["layers"]
        assert (layers["dense_1"]["name"], layers["even"]["name"]) == ("mine", "theirs")


def test_the_summary_lists_every_call_with_shape_and_parameters():
    page = open_page("design", d=kept(new_from_preset("multi-path")))
    page.toggle(key="summary").set_value(True).run()
    table = page.dataframe[0].value
    assert list(table["Layer"]) == ["profile", "dense", "coarse", "dense_1", "concatenate", "even"]
    assert table["Output shape"].iloc[-1] == "(None, 1)"
    assert table["Connected to"].iloc[-2] == "dense, dense_1"


def test_options_edit_the_design_and_undo_takes_it_back():
    id = kept(new_from_preset("unet"))
    page = open_page("design", d=id)
    page.number_input(key="option-base_filters").set_value(4).run()
    must_be_well(page)
    assert stored(id).graph.layers["bottleneck_conv1"].config["filters"] == 64
    page = open_page("train", d=id)
    page.button(key="undo").click().run()
    assert stored(id).graph.layers["bottleneck_conv1"].config["filters"] == 128
    assert open_page("design", d=id).number_input(key="option-base_filters").value == 8
    page.button(key="redo").click().run()
    assert open_page("design", d=id).number_input(key="option-base_filters").value == 4


def test_a_mistake_is_said_in_words_on_the_layer_that_has_it():
    desk = Desk(kept(new_from_preset("residual"), SetConfig(layer="dense_1", parameter="units", value=7)))
    desk.send()
    assert [d["node"] for d in desk.content["analysis"]["diagnostics"] if d["severity"] == "error"] == ["add"]
    assert desk.page.button(key="next")


def test_a_half_wired_design_is_shown_too():
    design = new_from_preset("multi-path")
    cut = replace(design, graph=replace(design.graph, edges=(Edge("profile", "profile_dense"),)))
    desk = Desk(kept(cut))
    desk.send()
    assert desk.content["analysis"]["diagnostics"]


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
