"""Cards, wires, groups and models: what one sees of a design on the canvas."""

from __future__ import annotations

import os
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from designer import inside, runs
from designer.graph import Group
from tests.browser.canvas.hands import (
    connected,
    edges,
    on_wire,
    one_step,
    placed,
)
from tests.support.canvas import a_row, middle
from tests.support.drawing import Drawing
from tests.support.runs import iris
from tests.support.small_designs import nesting
from tests.ui.test_inside import look_at, two_layers

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def picture():
    """A convolution that works, one that does not, and one that waits for it."""
    drawing = Drawing()
    x = drawing.input((28, 28, 3), "x")
    good = drawing.add("Conv2D", x, id="good", name="stem", filters=16, kernel_size=3, activation="relu")
    flat = drawing.add("Flatten", good, id="flat")
    bad = drawing.add("Conv2D", flat, id="bad", filters=8, kernel_size=3)
    drawing.output(drawing.add("ReLU", bad, id="late"), "y")
    return drawing.document()


def grouped(*, folded: bool = False):
    """Four Dense layers in a row, the inner two of which are a group."""
    document = placed(a_row(8, 6, 4, 2), x=(0, 0), d0=(260, 0), d1=(520, 0), d2=(780, 0), d3=(1040, 0))
    group = Group("g", "Middle", ("d1", "d2"), folded)
    return replace(document, graph=replace(document.graph, groups={"g": group}))


def test_a_card_tells_name_layer_parameters_shape_and_weights(open_design):
    canvas = open_design(picture())
    body = canvas.node("good").locator(".ll-card-body")
    for part in ("Conv2D", "stem", "16 filters", "3×3", "relu", "26 × 26 × 16", "448"):
        expect(body).to_contain_text(part)


def test_a_card_tells_whether_its_layer_works_fails_or_waits(open_design):
    canvas = open_design(picture())
    signs = {node: canvas.node(node).locator("[role=img]").last for node in ("good", "bad", "late")}
    assert signs["good"].get_attribute("aria-label") == "Works"
    assert "Conv2D needs" in (signs["bad"].get_attribute("aria-label") or "")
    assert "Waiting" in (signs["late"].get_attribute("aria-label") or "")
    shapes = {
        sign.locator("path, circle").evaluate_all("all => all.map(one => one.outerHTML).join()")
        for sign in signs.values()
    }
    assert len(shapes) == 3, "told apart by shape, not by colour alone"


def test_the_canvas_shows_that_the_design_is_trained(open_design):
    canvas = open_design(iris())
    store = runs.open_store(canvas.server.home)
    run = runs.create(store, canvas.document())
    runs.take(store, run.id, os.getpid())
    runs.begin(store, run.id, steps_per_epoch=3, fingerprint="")
    canvas.page.locator(".ll-canvas.training").wait_for()
    assert "Training: epoch 0 of 3" in canvas.status()
    runs.end(store, run.id, "finished")
    canvas.page.locator(".ll-canvas.training").wait_for(state="detached")
    assert "Training" not in canvas.status()


def test_layers_are_coloured_by_how_they_fared_when_the_design_was_looked_into(open_design):
    canvas = open_design(two_layers())
    store = runs.open_store(canvas.server.home)
    run = runs.create(store, canvas.document()).id
    runs.take(store, run, os.getpid())
    runs.end(store, run, "stopped")
    inside.keep(store, run, look_at(two_layers(), steps=8, dead=0.96))
    legend = canvas.page.get_by_label("Inside the latest run")
    expect(legend).to_contain_text("batch 8")
    first, last = (canvas.node(id).locator(".ll-card") for id in ("first", "last"))
    expect(first.locator(".ll-tint")).to_have_text("dead")
    expect(last.locator(".ll-tint")).to_have_count(0)
    colours = [card.evaluate("card => getComputedStyle(card).backgroundColor") for card in (first, last)]
    assert colours[0] != colours[1]
    legend.get_by_role("combobox").select_option("Dead units")
    expect(first.locator(".ll-tint")).to_have_text("96 %")
    legend.get_by_role("combobox").select_option("Nothing")
    expect(canvas.page.locator(".ll-tint")).to_have_count(0)


def test_a_selected_wire_shows_its_shape_with_the_batch(open_design):
    canvas = open_design(placed(picture(), x=(0, 0), good=(420, 0)))
    shape = canvas.edge("good").locator(".ll-wire-shape")
    canvas.page.get_by_role("button", name="Zoom out").click()
    canvas.still()
    canvas.page.mouse.move(5, 5)
    assert not shape.is_visible()
    canvas.page.mouse.click(*on_wire(canvas, "good"))
    canvas.page.mouse.move(5, 5)
    canvas.edge("good").locator(".ll-wire.selected").wait_for()
    assert shape.is_visible()
    assert shape.text_content() == "(None, 28, 28, 3)"


def test_wires_show_their_shapes_when_one_is_near(open_design):
    canvas = open_design(placed(a_row(8, 4), x=(0, 0), d0=(300, 0), d1=(600, 0)))
    shape = canvas.edge("d1").locator(".ll-wire-shape")
    while not shape.is_visible():
        canvas.page.get_by_role("button", name="Zoom in").click()
        canvas.still()
    assert shape.text_content() == "(None, 8)"


def test_calls_of_one_layer_carry_the_same_badge_and_others_another(open_design):
    drawing = Drawing()
    a, b = drawing.input((4,), "a"), drawing.input((4,), "b")
    for layer in ("one", "two"):
        drawing.add("Dense", a, id=layer, units=3)
        drawing.call(layer, b, id=f"{layer}_again")
    drawing.add("Dense", a, id="alone", units=3)
    canvas = open_design(drawing.document())
    badges = {id: badge_of(canvas, id) for id in ("one", "one_again", "two", "two_again")}
    assert badges["one"] == badges["one_again"] != badges["two"] == badges["two_again"]
    assert all("shared ×2" in text for text, _ in badges.values())
    assert canvas.node("alone").locator(".ll-badge").count() == 0


def badge_of(canvas, node):
    """A badge's words and its colour."""
    badge = canvas.node(node).locator(".ll-badge.shared")
    return badge.inner_text(), badge.evaluate(
        "badge => getComputedStyle(badge).borderColor + getComputedStyle(badge).backgroundColor"
    )


def test_a_nested_model_opens_by_double_click_and_the_path_leads_back(open_design):
    canvas = open_design(nesting())
    canvas.node("d").dblclick(position={"x": 60, "y": 40})
    path = canvas.page.get_by_role("navigation", name="Open models")
    canvas.wait_for(lambda: path.get_by_role("button").all_inner_texts() == ["Nesting", "outer"])
    canvas.still()
    canvas.node("d").dblclick(position={"x": 60, "y": 40})
    canvas.wait_for(lambda: path.get_by_role("button").all_inner_texts() == ["Nesting", "outer", "inner"])
    assert "Dense" in canvas.node("d").inner_text()
    canvas.still()
    canvas.click("d")
    canvas.press("b")
    assert canvas.document().models["inner"].nodes["d"].bypassed
    path.get_by_role("button", name="Nesting").click()
    path.wait_for(state="detached")
    assert "outer" in canvas.node("d").inner_text()


def test_a_group_folds_into_one_card_and_keeps_its_edges(open_design):
    canvas = open_design(grouped())
    before = edges(canvas)
    assert "Middle" in canvas.node("group:g").inner_text()
    with one_step(canvas):
        canvas.page.get_by_role("button", name="Fold group Middle").first.click()
    canvas.wait_for(lambda: canvas.nodes() == {"x", "d0", "group:g", "d3"})
    assert "2 layers" in canvas.node("group:g").inner_text()
    drawn = canvas.page.locator(".react-flow__edge").evaluate_all("all => all.map(one => one.dataset.id)")
    assert sorted(drawn) == ['["d0","inputs",0]', '["d1","inputs",0]', '["d3","inputs",0]']
    assert edges(canvas) == before
    with one_step(canvas):
        canvas.page.get_by_role("button", name="Unfold group Middle").click()
    canvas.wait_for(lambda: {"d1", "d2"} <= canvas.nodes())
    assert edges(canvas) == before


def test_a_wire_can_be_drawn_to_a_port_of_a_folded_group(open_design):
    canvas = open_design(grouped(folded=True))
    port = canvas.node("group:g").locator(".react-flow__handle.source").first
    canvas.page.mouse.click(*on_wire(canvas, "d3"))
    canvas.edge("d3").locator(".ll-wire.selected").wait_for()
    canvas.page.keyboard.press("Delete")
    canvas.edge("d3").wait_for(state="detached")
    assert ("d2", "d3", "inputs", 0) not in edges(canvas)
    canvas.still()
    canvas.drag(middle(port), middle(canvas.input("d3")))
    connected(canvas, ("d2", "d3", "inputs", 0))


def test_a_group_moves_with_its_members_and_is_renamed_in_place(open_design):
    canvas = open_design(grouped())
    before = canvas.document().graph.nodes
    with one_step(canvas):
        box = canvas.node("group:g").locator(".ll-frame-title").bounding_box()
        start = (box["x"] + box["width"] - 8, box["y"] + box["height"] / 2)
        canvas.drag(start, (start[0], start[1] + 120))
    after = canvas.document().graph.nodes
    moved = {id for id in after if after[id].position != before[id].position}
    assert moved == {"d1", "d2"}
    with one_step(canvas):
        canvas.node("group:g").locator(".ll-frame-name").dblclick()
        canvas.page.keyboard.type("Encoder")
        canvas.page.keyboard.press("Enter")
    assert canvas.document().graph.groups["g"].title == "Encoder"


def test_a_note_is_written_by_key_and_seen_on_the_card(open_design):
    canvas = open_design(a_row(8, 4))
    canvas.click("d0")
    with one_step(canvas):
        canvas.press("n")
        canvas.page.keyboard.type("Why eight?")
        canvas.page.keyboard.press("Control+Enter")
    assert canvas.document().graph.nodes["d0"].note == "Why eight?"
    canvas.node("d0").get_by_role("button", name="Note: Why eight?").click()
    assert canvas.page.get_by_role("dialog", name="Note").locator("textarea").input_value() == "Why eight?"
