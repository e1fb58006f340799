"""Layers that Keras does not have, in a real browser: seen, understood, handled like others, and replaced."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from playwright.sync_api import expect

from designer.graph import Document, Group, Json, Origin, Remark
from tests.browser.canvas.hands import one_step, placed
from tests.browser.canvas.test_looks import READABLE, contrasts
from tests.support.canvas import CanvasPage
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]

TOLD: dict[str, Json] = {
    "module": "mine.layers",
    "registered_name": "mine>Twist",
    "config": {"name": "twist", "units": 5, "note": 'a "quoted" <b>word</b>'},
    "outputs": [{"shape": [None, 28, 6], "dtype": "float16"}],
}


def imported(*wires: tuple[str, str], kind: str = "placeholder:Twist") -> Document:
    """An input, a placeholder that takes it, and a Dense behind; more wires into the placeholder, by port."""
    drawing = Drawing()
    x = drawing.input((28, 4), "x")
    drawing.input((28, 4), "z")
    twist = drawing.add(kind, x, id="twist", name="twist", **TOLD)
    for source, port in wires:
        drawing.wire(source, "twist", port)
    last = drawing.add("Dense", twist, id="last", units=2)
    drawing.output(last, "y")
    said = Remark("lost", "Its class is not part of Keras.", "twist", "", "twist")
    origin = Origin("mine.keras", "Keras 3.10 (.keras)", (said,))
    return placed(drawing.document(origin=origin), x=(0, 0), z=(0, 200), twist=(300, 60), last=(600, 60))


def joined(canvas: CanvasPage) -> set[tuple[str, str]]:
    """Which node feeds which, as stored."""
    return {(edge.source, edge.target) for edge in canvas.document().graph.edges}


def test_a_placeholder_is_seen_to_be_one_and_what_is_behind_it_has_a_shape(open_design):
    canvas = open_design(imported())
    card = canvas.node("twist").locator(".ll-card")
    assert "28 × 6" in card.inner_text()
    assert "placeholder" in card.inner_text()
    assert card.evaluate("card => getComputedStyle(card).borderTopStyle") == "dashed"
    assert "Keras has no" in (card.get_attribute("title") or "")
    assert "placeholder" in (canvas.node("twist").get_attribute("aria-label") or "")
    assert "28 × 2" in canvas.node("last").inner_text()
    glyphs = [canvas.node(id).locator(".ll-glyph path").get_attribute("d") for id in ("x", "twist", "last")]
    assert len(set(glyphs)) == 3


def test_the_inspector_says_why_it_is_there_and_what_the_file_said_of_it(open_design):
    canvas = open_design(imported())
    canvas.click("twist")
    inspector = canvas.page.locator(".ll-inspector")
    for part in (
        "Keras has no Twist",
        "mine.keras",
        "mine.layers",
        "mine>Twist",
        "(None, 28, 6) float16",
        '"units": 5',
    ):
        expect(inspector).to_contain_text(part)
    assert inspector.locator(".ll-i-json b").count() == 0
    assert inspector.locator("input").count() == 0


def test_a_lambda_is_not_said_to_be_missing_in_keras(open_design):
    canvas = open_design(imported(kind="placeholder:Lambda"))
    canvas.click("twist")
    expect(canvas.page.locator(".ll-inspector")).to_contain_text("code is never taken from a file")


def test_it_has_the_ports_that_its_edges_use_and_takes_more_wires(open_design):
    canvas = open_design(imported(("z", "context")))
    assert canvas.input("twist", "context").count() == 1
    with one_step(canvas):
        canvas.connect("z", "twist")
    assert ("z", "twist") in joined(canvas)


def test_it_is_replaced_by_a_layer_that_keeps_its_edges_name_and_settings(open_design):
    canvas = open_design(imported())
    canvas.click("twist")
    canvas.page.get_by_role("button", name="Replace by a layer").click()
    found = canvas.page.get_by_role("dialog", name="Replace Twist by")
    assert not [text for text in found.get_by_role("option").all_inner_texts() if "Twist" in text]
    with one_step(canvas):
        canvas.page.keyboard.type("dense relu")
        canvas.page.keyboard.press("Enter")
    layer = canvas.document().graph.layers["twist"]
    assert (layer.kind, layer.name, layer.config) == ("Dense", "twist", {"units": 5, "activation": "relu"})
    assert joined(canvas) >= {("x", "twist"), ("twist", "last")}
    canvas.wait_for(lambda: "28 × 5" in canvas.node("twist").inner_text())
    assert canvas.node("twist").locator(".ll-badge").count() == 0


def test_a_replacement_with_other_ports_takes_its_edges_there(open_design):
    canvas = open_design(imported(("z", "context")))
    canvas.click("twist")
    with one_step(canvas):
        canvas.press("Shift+R")
        canvas.page.keyboard.type("multi head attention")
        canvas.page.keyboard.press("Enter")
    wires = {
        (edge.source, edge.target_port) for edge in canvas.document().graph.edges if edge.target == "twist"
    }
    assert wires == {("x", "query"), ("z", "value")}


def test_it_is_bypassed_deleted_and_copied_like_any_layer(open_design):
    canvas = open_design(imported())
    canvas.click("twist")
    with one_step(canvas):
        canvas.press("b")
    with one_step(canvas):
        canvas.press("Delete")
    assert ("x", "last") in joined(canvas)
    canvas.press("Control+z")
    canvas.node("twist").wait_for()
    canvas.click("twist")
    with one_step(canvas):
        canvas.press("Control+d")
    assert sum(layer.placeholder == "Twist" for layer in canvas.document().graph.layers.values()) == 2


def test_no_search_offers_a_placeholder(open_design):
    canvas = open_design(imported())
    canvas.press("/")
    canvas.page.keyboard.type("twist")
    expect(canvas.page.get_by_text(re.compile("Nothing .* is called .twist"))).to_be_visible()


def test_a_folded_group_says_that_a_placeholder_is_inside(open_design):
    document = imported()
    group = Group("g", "Inside", ("twist",), True)
    canvas = open_design(replace(document, graph=replace(document.graph, groups={"g": group})))
    assert canvas.node("group:g").get_by_label("A layer inside is a placeholder").count() == 1


def test_the_report_leads_to_the_layer(open_design):
    canvas = open_design(imported())
    canvas.page.get_by_role("button", name="Imported from mine.keras").click()
    report = canvas.page.get_by_role("dialog", name="Import report")
    expect(report).to_contain_text("Its class is not part of Keras.")
    report.get_by_role("button", name="Show it on the canvas").click()
    canvas.wait_for(lambda: canvas.selected() == {"twist"})
    expect(report).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_its_words_stand_out_from_what_is_behind_them(open_design, scheme):
    canvas = open_design(imported())
    canvas.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    canvas.click("twist")
    canvas.still()
    found = contrasts(canvas, scheme)
    assert any(text == "placeholder" for _, text, _ in found)
    assert not [one for one in found if one[0] < READABLE]
