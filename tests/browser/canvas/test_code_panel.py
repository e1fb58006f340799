"""The design's code below the canvas: live, linked with the layers both ways, edited and applied; the canvas stays."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator

from designer.codegen import model_code
from designer.graph import SetConfig, apply
from tests.support.canvas import CanvasPage, a_row

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


@pytest.fixture
def canvas(open_design) -> CanvasPage:
    """A row of three layers, with its code."""
    opened = open_design(a_row(8, 4, 2))
    opened.press("k")
    line(opened, "layers.Dense(8").wait_for()
    return opened


def test_the_code_follows_every_edit_and_is_linked_with_the_layers_both_ways(canvas):
    assert written(canvas) == model_code(canvas.document())
    canvas.click("d1")
    canvas.wait_for(lambda: "layers.Dense(4" in meant(canvas))
    line(canvas, "layers.Dense(2").click()
    canvas.wait_for(lambda: canvas.selected() == {"d2"})
    units = canvas.page.get_by_label("units", exact=True)
    units.fill("33")
    units.press("Enter")
    line(canvas, "layers.Dense(33").wait_for()
    assert canvas.document().graph.layers["d2"].config["units"] == 33


def test_edited_code_survives_a_reload_and_is_applied_as_one_step(canvas):
    before = canvas.document()
    places = canvas.places()
    rewrite(canvas, "layers.Dense(4", "x = layers.Dense(5)(x)")
    canvas.reload()
    line(canvas, "layers.Dense(5)(x)").wait_for()
    canvas.page.get_by_role("button", name="Apply", exact=True).click()
    canvas.page.get_by_role("button", name="Discard", exact=True).wait_for(state="detached")
    canvas.wait_for(lambda: canvas.document().graph.layers["d1"].config["units"] == 5)
    assert canvas.document() == apply(before, SetConfig(layer="d1", parameter="units", value=5))
    assert canvas.places().keys() == places.keys()
    canvas.press("Control+z")
    line(canvas, "layers.Dense(4").wait_for()
    assert canvas.document() == before


def test_a_mistake_in_edited_code_is_told_at_its_line_and_changes_nothing(canvas):
    before = canvas.document()
    rewrite(canvas, "layers.Dense(4", "x = layers.Dens(5)(x)")
    canvas.page.keyboard.press("Control+s")
    canvas.page.get_by_text("Nothing was changed.").wait_for()
    assert canvas.page.locator(".cm-lintRange-error").inner_text() == "x = layers.Dens(5)(x)"
    assert canvas.document() == before
    canvas.page.get_by_role("button", name="Discard", exact=True).click()
    line(canvas, "layers.Dense(4").wait_for()


def panel(canvas: CanvasPage) -> Locator:
    """The panel below the canvas."""
    return canvas.page.locator(".ll-codepanel")


def line(canvas: CanvasPage, words: str) -> Locator:
    """The line that holds some words."""
    return panel(canvas).locator(".cm-line", has_text=words).first


def written(canvas: CanvasPage) -> str:
    """The code that is shown, all of it."""
    lines = panel(canvas).locator(".cm-line")
    return "".join(
        f"{text}\n" for text in lines.evaluate_all("found => found.map(one => one.textContent)")[:-1]
    )


def meant(canvas: CanvasPage) -> str:
    """The lines that are shown as those of what is selected."""
    return "\n".join(panel(canvas).locator(".ll-meant").all_inner_texts())


def rewrite(canvas: CanvasPage, words: str, text: str) -> None:
    """Write something else in the place of a line."""
    line(canvas, words).click()
    canvas.page.keyboard.press("Home")
    canvas.page.keyboard.press("Shift+End")
    canvas.page.keyboard.insert_text(text)
