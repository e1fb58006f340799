"""Code of one's own in a real browser: written, mended, put on the canvas; and read before it is allowed."""

import re

import pytest
from playwright.sync_api import Page, expect

from designer.graph import Document, dumps
from designer.workspace import Workspace
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(600)]


def test_code_is_written_mended_and_put_on_the_canvas(server, context):
    page = context.new_page()
    page.goto(server.address)
    page.get_by_role("button", name="Blank").first.click()
    page.get_by_role("button", name="Custom code", exact=True).click()
    dialog = page.get_by_role("dialog", name="Custom code")
    dialog.get_by_role("button", name="New function").click()
    editor = dialog.get_by_role("textbox", name="Python code of my_function")
    expect(editor).to_contain_text("return x * factor")
    _write(page, "Python code of my_function", "def swish(x, beta=1.0):\nreturn x * ops.sigmoid(beta * y)")
    expect(dialog.get_by_text("Line 2: NameError: name 'y' is not defined")).to_be_visible()
    _write(page, "Python code of swish", "def swish(x, beta=1.0):\nreturn x * ops.sigmoid(beta * x)")
    expect(dialog.get_by_text("A function: add it from the palette")).to_be_visible()
    dialog.get_by_role("button", name="Close").click()
    expect(dialog).to_have_count(0)
    page.get_by_role("button", name="Add an Input").click()
    page.keyboard.press("/")
    page.keyboard.type("swish")
    expect(page.get_by_role("option", name=re.compile("^swish"))).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator(".react-flow__node").filter(has_text="swish")).to_contain_text("28 × 28 × 1")
    expect(page.locator(".ll-status").get_by_text("Saved", exact=True)).to_be_visible()
    document = Workspace(server.home).recent()[0].document
    assert [layer.kind for layer in document.graph.layers.values()] == ["Input", "custom:swish"]
    assert "beta * x" in document.functions["swish"]


def test_code_that_came_with_a_file_is_not_run_before_it_is_allowed(server, context, tmp_path):
    mark, page = tmp_path / "ran", context.new_page()
    page.set_viewport_size({"width": 1024, "height": 768})
    page.goto(server.address)
    page.get_by_role("button", name="Open a file").click()
    page.locator("input[type=file]").set_input_files(
        {
            "name": "theirs.json",
            "mimeType": "application/json",
            "buffer": dumps(_theirs(str(mark))).encode(),
        }
    )
    expect(page.locator(".ll-status").get_by_text("1 mistake")).to_be_visible()
    page.get_by_role("button", name="Allow custom code").click()
    dialog = page.get_by_role("dialog", name="Custom code")
    expect(dialog.get_by_text("Nothing of it has been run")).to_be_visible()
    expect(dialog.get_by_role("textbox")).to_contain_text("MARK = open")
    assert not mark.exists()
    dialog.get_by_role("button", name="Allow 1 piece of code").click()
    expect(dialog.get_by_text("Nothing of it has been run")).to_have_count(0)
    dialog.get_by_role("button", name="Close").click()
    expect(page.locator('.react-flow__node[data-id="d"]')).to_contain_text("4")
    expect(page.locator(".ll-status").get_by_text("1 mistake")).to_have_count(0)
    assert mark.exists()


def _theirs(mark: str) -> Document:
    drawing = Drawing()
    drawing.input((4,), "in")
    drawing.add("custom:double", id="d")
    drawing.wire("in", "d", "x")
    drawing.output("d", "y")
    source = f"MARK = open({mark!r}, 'w').close()\ndef double(x):\n    return x * 2\n"
    return drawing.document(functions={"double": source})


def _write(page: Page, label: str, text: str) -> None:
    """Replace what is in the editor, and save."""
    page.get_by_role("textbox", name=label).click()
    page.keyboard.press("Control+a")
    page.keyboard.type(text)
    page.keyboard.press("Control+s")
