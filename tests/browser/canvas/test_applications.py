"""Keras's own architectures, added to a design by hand."""

import keras
import numpy as np
import pytest
from playwright.sync_api import expect

from designer.workspace import open_weights
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


def choose(canvas, *, architecture, weights):
    """Open the dialog and choose; gives the dialog."""
    canvas.page.get_by_role("button", name="Applications").click()
    dialog = canvas.page.get_by_role("dialog")
    dialog.get_by_role("combobox").fill(architecture)
    dialog.get_by_role("combobox").press("Enter")
    dialog.get_by_text(weights, exact=True).click()
    return dialog


def test_an_application_comes_with_the_weights_of_a_file_and_others_are_refused(open_design, tmp_path):
    model = keras.applications.MobileNet(weights=None, include_top=False, input_shape=(224, 224, 3))
    model.save_weights(tmp_path / "mine.weights.h5")
    keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)]).save_weights(tmp_path / "other.weights.h5")
    drawing = Drawing()
    drawing.input((224, 224, 3), "image")
    canvas = open_design(drawing.document())
    with one_step(canvas):
        dialog = choose(canvas, architecture="MobileNet", weights="From a file")
        expect(dialog).to_contain_text("mobilenet_1_0_224_tf_no_top.h5")
        expect(dialog).to_contain_text("-1 … 1")
        dialog.locator("input[type=file]").set_input_files(tmp_path / "other.weights.h5")
        dialog.get_by_role("button", name="Add to the design").click()
        expect(dialog).to_contain_text("The file has 1 layer with weights")
        with canvas.page.expect_response(
            lambda got: "upload_file" in got.url and got.request.method == "PUT"
        ):
            dialog.locator("input[type=file]").set_input_files(tmp_path / "mine.weights.h5")
        expect(dialog).not_to_contain_text("The file has 1 layer with weights")
        dialog.get_by_role("button", name="Add to the design").click()
        canvas.wait_for(lambda: "MobileNet" in canvas.document().models)
    arrays = open_weights(canvas.server.home, canvas.document().weights).arrays
    assert {key[0] for key in arrays} == {"MobileNet"}
    assert np.array_equal(arrays["MobileNet", "conv1", "0"], model.get_layer("conv1").kernel)


def test_weights_that_do_not_come_are_told_and_closing_gives_them_up(open_design):
    drawing = Drawing()
    drawing.input((224, 224, 3), "image")
    canvas = open_design(drawing.document())
    dialog = choose(canvas, architecture="MobileNet", weights="ImageNet")
    dialog.get_by_role("button", name="Add to the design").click()
    expect(dialog.get_by_role("progressbar").first).to_be_attached()
    assert list(canvas.server.home.glob("fetching-*"))
    canvas.page.keyboard.press("Escape")
    canvas.wait_for(lambda: not list(canvas.server.home.glob("fetching-*")))
    assert canvas.document().models == {}


def test_a_design_takes_weights_from_a_file_and_begins_at_random_again(open_design, tmp_path):
    drawing = Drawing()
    drawing.output(drawing.add("Dense", drawing.input((3,), "x"), id="y", units=2))
    canvas = open_design(drawing.document())
    model = keras.Sequential([keras.Input((3,)), keras.layers.Dense(2)])
    model.save_weights(tmp_path / "mine.weights.h5")
    canvas.page.get_by_role("button", name="Weights").click()
    dialog = canvas.page.get_by_role("dialog")
    dialog.locator("input[type=file]").set_input_files(tmp_path / "mine.weights.h5")
    expect(dialog).to_contain_text("has weights for 1 of 1 layer")
    dialog.get_by_role("button", name="Use these weights").click()
    name = canvas.wait_for(lambda: canvas.document().weights)
    assert np.array_equal(open_weights(canvas.server.home, name).arrays["y", "0"], model.layers[0].kernel)
    expect(dialog).to_have_count(0)
    canvas.page.get_by_role("button", name="Weights").click()
    dialog.get_by_role("button", name="Begin at random").click()
    canvas.wait_for(lambda: canvas.document().weights is None)
    canvas.press("Control+z")
    canvas.wait_for(lambda: canvas.document().weights == name)
