"""A Keras model in a real browser: from its file to a design on the canvas, its report, and a layer replaced."""

import json

import pytest
from playwright.sync_api import Page, expect

from designer.workspace import Workspace

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(600)]

A_MODEL = {
    "class_name": "Sequential",
    "module": "keras",
    "config": {
        "name": "mine",
        "layers": [
            {"class_name": "InputLayer", "config": {"batch_shape": [None, 4], "name": "x"}},
            {"class_name": "Twist", "module": "mine", "config": {"name": "twist", "units": 3}},
            {"class_name": "Dense", "module": "keras.layers", "config": {"name": "y", "units": 2}},
        ],
    },
}


def test_a_file_is_refused_in_words_and_the_next_one_opens_with_its_report_and_placeholder(server, context):
    workspace, page = Workspace(server.home), context.new_page()
    page.goto(server.address)
    page.get_by_role("button", name="Open a file").click()
    before = len(workspace.recent())
    _give(page, "broken.keras", b"no archive")
    expect(page.get_by_text("was not opened")).to_be_visible()
    assert len(workspace.recent()) == before
    _give(page, "mine.json", json.dumps(A_MODEL).encode())
    _look_at_the_placeholder(page)
    _replace_it(page)
    kinds = [layer.kind for layer in workspace.recent()[0].document.graph.layers.values()]
    assert kinds == ["Input", "Dense", "Dense"]


def _give(page: Page, name: str, content: bytes) -> None:
    page.locator("input[type=file]").set_input_files(
        {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    )


def _look_at_the_placeholder(page: Page) -> None:
    page.get_by_role("button", name="Imported from mine.json").click()
    report = page.get_by_role("dialog", name="Import report")
    expect(report).to_contain_text("Twist")
    report.get_by_role("button", name="Show it on the canvas").first.click()
    expect(page.locator(".ll-inspector")).to_contain_text("Keras has no Twist")


def _replace_it(page: Page) -> None:
    page.get_by_role("button", name="Replace by a layer").click()
    page.keyboard.type("dense")
    page.keyboard.press("Enter")
    expect(page.locator('.react-flow__node[data-id="twist"]')).to_contain_text("3 units")
    expect(page.locator(".ll-status").get_by_text("Saved", exact=True)).to_be_visible()
    page.get_by_role("button", name="Imported from mine.json").click()
    expect(page.get_by_role("dialog", name="Import report")).not_to_contain_text("Placeholders")
