"""Keras's own architectures, added to a design by hand."""

import pytest

from tests.browser.canvas.hands import one_step
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def test_an_application_becomes_a_sub_model_in_one_step(open_design):
    drawing = Drawing()
    drawing.input((224, 224, 3), "image")
    canvas = open_design(drawing.document())
    with one_step(canvas):
        canvas.page.get_by_role("button", name="Applications").click()
        dialog = canvas.page.get_by_role("dialog")
        dialog.get_by_role("combobox").fill("MobileNetV2")
        dialog.get_by_role("combobox").press("Enter")
        dialog.get_by_role("button", name="Add to the design").click()
        canvas.wait_for(lambda: "MobileNetV2" in canvas.document().models)
    assert canvas.document().graph.layers["MobileNetV2"].kind == "model:MobileNetV2"
    canvas.wait_for(lambda: canvas.node("MobileNetV2").count())
