"""The inspector and the list of problems: what is selected, set with the right field, and mended."""

from __future__ import annotations

import pytest

from tests.browser.canvas.hands import field, is_well, one_step, placed
from tests.support.canvas import CanvasPage, a_row
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def convolution():
    """An image and a convolution of it."""
    drawing = Drawing()
    drawing.output(
        drawing.add("Conv2D", drawing.input((28, 28, 3), "x"), id="conv", filters=8, kernel_size=3), "y"
    )
    return drawing.document()


def faulty():
    """A convolution of a vector, and an input that nothing takes."""
    drawing = Drawing()
    drawing.add("Conv2D", drawing.input((4,), "x"), id="conv", filters=8, kernel_size=3)
    drawing.add("ReLU", "conv", id="late")
    drawing.output("late", "y")
    drawing.input((3,), "spare")
    return drawing.document()


def config(canvas: CanvasPage, node: str) -> dict[str, object]:
    """The stored settings of a node's layer."""
    graph = canvas.document().graph
    return dict(graph.layers[graph.nodes[node].layer].config)


def all_settings(canvas: CanvasPage) -> None:
    """Show also what is seldom set."""
    fold = canvas.page.locator(".ll-inspector").get_by_role("button", name="All settings")
    if fold.count() and fold.get_attribute("aria-expanded") == "false":
        fold.click()


def test_each_type_has_its_widget_and_shows_kerass_default(open_design):
    canvas = open_design(convolution())
    canvas.click("conv")
    all_settings(canvas)
    assert field(canvas, "filters").get_by_role("textbox").input_value() == "8"
    padding = field(canvas, "padding").get_by_role("combobox")
    assert padding.locator("option").all_inner_texts() == ["valid", "same"]
    assert padding.evaluate("one => one.selectedOptions[0].label") == "valid"
    assert field(canvas, "use_bias").get_by_role("switch").get_attribute("aria-checked") == "true"
    first = field(canvas, "kernel_initializer").get_by_role("combobox").first
    assert first.evaluate("one => one.selectedOptions[0].label") == "GlorotUniform"
    assert "1, 1" in (
        field(canvas, "dilation_rate").get_by_role("textbox").get_attribute("placeholder") or ""
    )


def test_keras_documentation_is_the_help(open_design):
    canvas = open_design(convolution())
    canvas.click("conv")
    canvas.wait_for(lambda: field(canvas, "filters").hover() or canvas.page.locator(".ll-i-help").count())
    assert "number of filters" in canvas.page.locator(".ll-i-help").inner_text()
    canvas.page.get_by_role("button", name="Keras documentation").click()
    canvas.wait_for(lambda: "2D convolution layer" in canvas.page.locator(".ll-inspector").inner_text())


def test_a_typed_number_is_one_edit_and_the_shapes_follow(open_design):
    canvas = open_design(convolution())
    canvas.click("conv")
    with one_step(canvas):
        field(canvas, "filters").get_by_role("textbox").fill("12")
        canvas.page.keyboard.press("Enter")
    assert config(canvas, "conv") == {"filters": 12, "kernel_size": 3}
    canvas.wait_for(lambda: "26 × 26 × 12" in canvas.node("conv").inner_text())


def test_what_differs_from_the_default_is_marked_and_reset(open_design):
    canvas = open_design(convolution())
    canvas.click("conv")
    all_settings(canvas)
    padding = field(canvas, "padding")
    assert "changed" not in (padding.get_attribute("class") or "").split()
    with one_step(canvas):
        padding.get_by_role("combobox").select_option(label="same")
    assert config(canvas, "conv")["padding"] == "same"
    assert "changed" in (padding.get_attribute("class") or "").split()
    with one_step(canvas):
        padding.get_by_role("button", name="Reset to").click()
    assert "padding" not in config(canvas, "conv")
    assert "changed" not in (padding.get_attribute("class") or "").split()


def test_what_is_no_value_is_refused_with_what_would_be(open_design):
    canvas = open_design(convolution())
    before = canvas.stored()
    canvas.click("conv")
    line = field(canvas, "filters")
    for typed in ("many", "2.5", ""):
        line.get_by_role("textbox").fill(typed)
        canvas.page.keyboard.press("Enter")
        canvas.wait_for(lambda: "whole number" in line.locator(".ll-i-said").inner_text())
        assert line.get_by_role("textbox").get_attribute("aria-invalid") == "true"
        canvas.page.keyboard.press("Escape")
        canvas.wait_for(lambda: line.locator(".ll-i-said").inner_text() == "")
    assert canvas.stored() == canvas.shown() == before


def test_a_value_that_keras_refuses_is_told_at_its_field_with_what_is_allowed(open_design):
    canvas = open_design(convolution())
    canvas.click("conv")
    field(canvas, "filters").get_by_role("textbox").fill("-3")
    canvas.page.keyboard.press("Enter")
    wrong = field(canvas, "filters").locator(".ll-i-wrong")
    canvas.wait_for(lambda: "is -3, and it must be a whole number from 1" in wrong.inner_text())
    assert not is_well(canvas, "conv")


def test_a_nested_initializer_has_settings_of_its_own(open_design):
    canvas = open_design(convolution())
    canvas.click("conv")
    all_settings(canvas)
    line = field(canvas, "kernel_initializer")
    with one_step(canvas):
        line.get_by_role("combobox").first.select_option(label="RandomNormal")
    inner = canvas.page.get_by_role("group", name="Settings of RandomNormal")
    if inner.get_by_role("button", name="settings").get_attribute("aria-expanded") == "false":
        inner.get_by_role("button", name="settings").click()
    with one_step(canvas):
        inner.locator('[data-parameter="stddev"]').get_by_role("textbox").fill("0.2")
        canvas.page.keyboard.press("Enter")
    value = config(canvas, "conv")["kernel_initializer"]
    assert value["class_name"] == "RandomNormal"
    assert value["config"]["stddev"] == 0.2
    canvas.wait_for(lambda: is_well(canvas, "conv"))


def test_a_regularizer_is_chosen_and_taken_away(open_design):
    canvas = open_design(convolution())
    canvas.click("conv")
    all_settings(canvas)
    line = field(canvas, "kernel_regularizer").get_by_role("combobox").first
    with one_step(canvas):
        line.select_option(label="L2")
    assert config(canvas, "conv")["kernel_regularizer"] == "l2"
    with one_step(canvas):
        line.select_option(label="none")
    assert "kernel_regularizer" not in config(canvas, "conv")


def test_layers_of_one_class_are_set_together(open_design):
    canvas = open_design(placed(a_row(8, 6, 6), x=(0, 0), d0=(300, 0), d1=(600, 0), d2=(900, 0)))
    canvas.click("d0")
    canvas.click("d1", "Control")
    units = field(canvas, "units").get_by_role("textbox")
    assert (units.input_value(), units.get_attribute("placeholder")) == ("", "mixed")
    with one_step(canvas):
        units.fill("5")
        canvas.page.keyboard.press("Enter")
    assert [config(canvas, id)["units"] for id in ("d0", "d1", "d2")] == [5, 5, 6]


def test_an_output_is_marked_and_named(open_design):
    canvas = open_design(placed(a_row(8, 6), x=(0, 0), d0=(300, 0), d1=(600, 0)))
    canvas.click("d0")
    with one_step(canvas):
        canvas.page.get_by_role("button", name="Output of the model").click()
    assert [(output.name, output.node) for output in canvas.document().graph.outputs] == [
        ("y", "d1"),
        ("dense", "d0"),
    ]
    canvas.node("d0").get_by_text("output: dense").wait_for()


def test_a_problem_leads_to_its_node_and_the_node_tells_it(open_design):
    canvas = open_design(faulty())
    for _ in range(6):
        canvas.page.get_by_role("button", name="Zoom in").click()
    canvas.press("p")
    problem = canvas.page.get_by_role("region", name="Problems").get_by_role("button", name="Conv2D needs")
    problem.first.click()
    canvas.wait_for(lambda: canvas.selected() == {"conv"})
    assert "Conv2D needs" in canvas.page.locator(".ll-inspector").inner_text()
    canvas.still()
    area, card = canvas.canvas.bounding_box(), canvas.node("conv").bounding_box()
    assert area["x"] < card["x"] < area["x"] + area["width"]
    assert area["y"] < card["y"] < area["y"] + area["height"]


def test_a_key_leads_from_problem_to_problem(open_design):
    canvas = open_design(faulty())
    canvas.press("F8")
    canvas.wait_for(lambda: canvas.selected() == {"conv"})


def test_a_problem_is_mended_by_its_button_as_one_step(open_design):
    canvas = open_design(faulty())
    canvas.press("p")
    line = canvas.page.get_by_role("region", name="Problems").locator("li", has_text="spare").first
    with one_step(canvas):
        line.get_by_role("button", name="Remove spare").click()
    assert "spare" not in canvas.document().graph.nodes
    line.wait_for(state="detached")
