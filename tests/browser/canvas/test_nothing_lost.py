"""Nothing is lost: not by a reload, another page, another tab, a dead server or a cut line."""

import pytest

from tests.browser.canvas.conftest import kept
from tests.support.canvas import CanvasPage
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def small():
    """An input, two layers and an output, with places."""
    drawing = Drawing()
    drawing.add("Dense", drawing.input((4,), "x"), id="first", units=8)
    drawing.output(drawing.add("Dense", "first", id="second", units=2), "y")
    return drawing.document()


def test_a_reload_comes_back_to_the_same_design_with_undo_intact(open_design):
    canvas = open_design(small())
    before = canvas.stored()
    canvas.click("first")
    canvas.press("Delete")
    assert "first" not in canvas.stored()["graph"]["nodes"]
    canvas.reload()
    assert "first" not in canvas.nodes()
    canvas.press("Control+z")
    canvas.wait_for(lambda: "first" in canvas.nodes())
    assert canvas.stored() == before == canvas.shown()
