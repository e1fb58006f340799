"""Code of the design's own on the canvas, in a real browser: found, added, set up, edited and taken along."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import Locator, expect

from designer.custom import allow
from designer.graph import Document
from tests.browser.canvas.hands import field, is_well, new_nodes, offered, one_step, placed, spot
from tests.browser.canvas.test_looks import READABLE, contrasts
from tests.support.canvas import CanvasPage, middle
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]

CODE = {
    "squash": 'def squash(x, limit=3.0):\n    """Cuts off what lies beyond a limit."""\n    return ops.clip(x, -limit, limit)\n',
    "Scale": '''class Scale(keras.layers.Layer):
    """Multiplies by a factor."""

    def __init__(self, factor=2.0, **kwargs):
        super().__init__(**kwargs)
        self.factor = factor

    def call(self, inputs):
        return inputs * self.factor
''',
}


def written(functions: dict[str, str] | None = None) -> Document:
    """An input and a Dense layer, in a design that carries code."""
    drawing = Drawing()
    dense = drawing.add("Dense", drawing.input((4,), "x"), id="dense", units=3)
    drawing.output(dense, "y")
    return placed(
        drawing.document(functions=CODE if functions is None else functions), x=(0, 0), dense=(300, 0)
    )


@pytest.fixture
def open_written(server, open_design):
    """Opens a design whose code was allowed to run."""

    def opened(document: Document) -> CanvasPage:
        with _home(server.home):
            allow(document.functions)
        canvas = open_design(document)
        canvas.page.locator('[data-row="layer:Core"]').wait_for()
        return canvas

    return opened


@contextmanager
def _home(folder: object) -> Iterator[None]:
    before = os.environ["LAYERLOOM_HOME"]
    os.environ["LAYERLOOM_HOME"] = str(folder)
    yield
    os.environ["LAYERLOOM_HOME"] = before


def own(canvas: CanvasPage, name: str) -> Locator:
    """A row of the palette's category of the design's own code."""
    return canvas.page.locator(f'.ll-palette [data-row="custom/custom:{name}"]')


def editor_of(canvas: CanvasPage, name: str) -> Locator:
    """The page's editor with the code of that name."""
    return canvas.page.get_by_role("dialog").get_by_label(f"Python code of {name}")


def test_from_the_palette_to_a_layer_that_works_with_its_parameters_and_on_to_its_code(open_written):
    canvas = open_written(written())
    expect(canvas.page.locator(".ll-palette [data-row]").first).to_contain_text("Custom")
    canvas.node("dense").click()
    with one_step(canvas):
        own(canvas, "Scale").dblclick()
    canvas.wait_for(lambda: is_well(canvas, "scale"))
    card = canvas.node("scale")
    assert "Scale" in card.inner_text()
    expect(card.locator(".ll-badge")).to_have_text(["custom"])
    canvas.node("scale").click()
    field(canvas, "factor").get_by_role("textbox").fill("5")
    canvas.page.keyboard.press("Enter")
    canvas.wait_for(lambda: canvas.document().graph.layers["scale"].config == {"factor": 5})
    expect(card).to_contain_text("factor 5")
    canvas.page.locator(".ll-inspector").get_by_role("button", name="Edit code").click()
    expect(editor_of(canvas, "Scale")).to_be_visible()


def test_a_double_click_and_a_key_lead_to_the_code_and_it_opens_once(open_written):
    canvas = open_written(written())
    canvas.drag(middle(own(canvas, "squash")), spot(canvas, 0.5, 0.8))
    canvas.wait_for(lambda: "squash" in canvas.document().graph.nodes)
    canvas.node("squash").locator(".ll-card-foot").dblclick()
    expect(editor_of(canvas, "squash")).to_be_visible()
    canvas.page.keyboard.press("Escape")
    expect(canvas.page.get_by_role("dialog")).to_have_count(0)
    canvas.page.wait_for_timeout(3000)
    expect(canvas.page.get_by_role("dialog")).to_have_count(0)
    canvas.node("squash").click()
    canvas.press("e")
    expect(editor_of(canvas, "squash")).to_be_visible()


def test_the_way_to_new_code_is_there_before_there_is_any(open_written):
    canvas = open_written(written({}))
    assert canvas.page.locator('.ll-palette [data-row="custom"]').count() == 0
    canvas.page.locator(".ll-palette").get_by_role("button", name="Custom code …").click()
    expect(canvas.page.get_by_role("dialog").get_by_role("button", name="New function")).to_be_visible()


def test_what_fits_at_the_end_of_a_wire_includes_it(open_written):
    canvas = open_written(written())
    canvas.drag(middle(canvas.output("dense")), spot(canvas, 0.6, 0.8))
    assert offered(canvas, "squash")[0] == "squash"
    canvas.page.keyboard.press("Enter")
    canvas.wait_for(lambda: len(new_nodes(canvas, written())) == 1)
    canvas.wait_for(lambda: is_well(canvas, "squash"))


def test_a_function_is_chosen_as_an_activation(open_written):
    canvas = open_written(written())
    canvas.node("dense").click()
    field(canvas, "activation").get_by_role("combobox").select_option(label="squash")
    canvas.wait_for(
        lambda: canvas.document().graph.layers["dense"].config.get("activation") == {"custom": "squash"}
    )
    canvas.wait_for(lambda: is_well(canvas, "dense"))
    expect(canvas.node("dense")).to_contain_text("squash")
    canvas.page.get_by_role("button", name="Edit the code of squash").click()
    expect(editor_of(canvas, "squash")).to_be_visible()


def test_it_is_copied_with_its_code_into_another_design_in_one_step(open_written):
    canvas = open_written(written())
    canvas.node("dense").click()
    own(canvas, "Scale").dblclick()
    canvas.wait_for(lambda: "scale" in canvas.document().graph.nodes)
    canvas.node("scale").click()
    canvas.press("Control+c")
    other = open_written(written({}))
    with one_step(other):
        other.press("Control+v")
    assert other.document().functions == {"Scale": CODE["Scale"]}
    other.connect("dense", "scale")
    other.wait_for(lambda: is_well(other, "scale"))
    expect(own(other, "Scale")).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_told_from_others_without_colour_and_can_be_read(open_written, scheme):
    canvas = open_written(written())
    own(canvas, "Scale").dblclick()
    canvas.wait_for(lambda: "scale" in canvas.document().graph.nodes)
    canvas.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    canvas.press("f")
    canvas.still()
    glyphs = [canvas.node(id).locator(".ll-glyph path").get_attribute("d") for id in ("x", "dense", "scale")]
    assert len(set(glyphs)) == 3
    assert "custom" in (canvas.node("scale").get_attribute("aria-label") or "")
    found = contrasts(canvas, scheme)
    assert "custom" in {text for _, text, _ in found}
    assert [one for one in found if one[0] < READABLE] == []
