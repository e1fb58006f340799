"""The import report: what a design's head says of the file it came from, and what stands behind it."""

from dataclasses import replace

import pytest

from designer.graph import History, Origin, Remark
from designer.settings import home
from designer.workspace import Workspace, adopt
from tests.support.drawing import Drawing
from tests.support.pages import must_be_well, open_page, words

pytestmark = pytest.mark.keras


def a_model(*remarks, kind="Dense"):
    """An imported design of an input and one layer."""
    drawing = Drawing()
    config = {"units": 2} if kind == "Dense" else {"module": "mine", "config": {}, "outputs": []}
    last = drawing.add(kind, drawing.input((4,), "x"), id="y", name="why", **config)
    drawing.output(last)
    return adopt(drawing.document(origin=Origin("my_model.h5", "Keras 2.3 (.h5)", remarks)))


def opened(document):
    """The design page, and the line in its head."""
    Workspace(home()).save(History(document))
    page = open_page("design", d=document.id)
    must_be_well(page)
    return page, next((button for button in page.button if button.key == "origin"), None)


def report_of(document):
    """The design page with the report open."""
    page, line = opened(document)
    line.click().run()
    must_be_well(page)
    return page


def shown_by(page):
    return [button for button in page.button if button.key.startswith("show-")]


def test_a_design_of_its_own_says_nothing_of_a_file():
    assert opened(replace(a_model(), origin=None))[1] is None


def test_a_file_read_as_it_was_is_said_to_be_so():
    document = a_model()
    label = opened(document)[1].label.replace("\\", "")
    for part in ("Imported from my_model.h5", "(Keras 2.3 (.h5))", ": everything read as it was"):
        assert part in label
    assert "Everything was read as it was" in words(report_of(document))


def test_remarks_stand_by_how_grave_they_are_with_the_layers_they_are_about():
    document = a_model(
        Remark("note", "The file is old."),
        Remark("changed", "border_mode is now padding.", "why", "", "y"),
        Remark("changed", "border_mode is now padding.", "gone", "", "absent"),
        Remark("lost", "A callback was left out.", "why", "", "y"),
    )
    assert opened(document)[1].label.endswith("3 things to know")
    page = report_of(document)
    said = words(page)
    places = [
        said.index(part) for part in ("Lost", "A callback", "Changed", "border_mode", "To know", "is old")
    ]
    assert places == sorted(places)
    assert said.count("border_mode") == 1
    assert "gone" in said
    assert [button.label for button in shown_by(page)] == ["Show it on the canvas", "why"]


def test_a_layer_is_shown_on_the_canvas_from_the_report():
    page = report_of(a_model(Remark("lost", "A callback was left out.", "why", "", "y")))
    shown_by(page)[0].click().run()
    must_be_well(page)
    assert '"node":"y"' in page.get("bidi_component")[0].proto.json.replace(" ", "")


def test_placeholders_are_listed_with_what_to_do_until_they_are_replaced():
    document = a_model(Remark("lost", "Its code is not read.", "why", "", "y"), kind="placeholder:Twist")
    said = words(report_of(document))
    assert "Replace by a layer" in said
    assert "Twist" in said
    assert said.count("Its code is not read.") == 1
    layers = {
        **document.graph.layers,
        "y": replace(document.graph.layers["y"], kind="Dense", config={"units": 1}),
    }
    later = replace(document, graph=replace(document.graph, layers=layers))
    assert "Replace by a layer" not in words(report_of(later))
