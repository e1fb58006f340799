"""From a blank canvas, with the mouse, to a trained model and code that builds it."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from playwright.sync_api import Page

from designer.graph import Document, layer_of
from designer.workspace import Workspace
from tests.browser.canvas.hands import drop, field, offered, row, search, spot
from tests.support.canvas import CanvasPage, middle

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.slow, pytest.mark.timeout(600)]

LONG = 240_000


def blank(server, context) -> CanvasPage:
    """The canvas that the start page's button opens."""
    page = context.new_page()
    page.goto(server.address)
    page.locator(".st-key-blank button").click()
    page.wait_for_url("**/design?d=*")
    canvas = CanvasPage(server, context, page.url.partition("d=")[2].partition("&")[0], page)
    page.locator(".ll-palette .ll-row-item").first.wait_for(timeout=LONG)
    return canvas.ready()


def append(canvas: CanvasPage, kind: str) -> str:
    """Double-click a layer in the palette: it is added behind the selection; gives its id."""
    before = canvas.shown()["graph"]["nodes"].keys()
    row(canvas, kind).dblclick()
    (new,) = canvas.wait_for(lambda: canvas.shown()["graph"]["nodes"].keys() - before)
    return str(new)


def put(canvas: CanvasPage, kind: str, across: float, down: float) -> str:
    """Drag a layer from the palette to a place; gives its id."""
    before = canvas.shown()["graph"]["nodes"].keys()
    drop(canvas, kind, spot(canvas, across, down))
    (new,) = canvas.wait_for(lambda: canvas.shown()["graph"]["nodes"].keys() - before)
    return str(new)


def fill(canvas: CanvasPage, parameter: str, value: str) -> None:
    """Write a value into the inspector."""
    box = field(canvas, parameter).locator("input, textarea").first
    box.fill(value)
    box.press("Enter")
    canvas.settled()


def pick(canvas: CanvasPage, parameter: str, value: str) -> None:
    """Choose a value in the inspector."""
    field(canvas, parameter).locator("select").first.select_option(value)
    canvas.settled()


def mark_as_output(canvas: CanvasPage, node: str) -> None:
    """Select a layer and say that it gives an answer of the model."""
    canvas.click(node)
    canvas.page.locator(".ll-inspector").get_by_text("Mark as output").click()
    canvas.settled()
    canvas.page.get_by_text("No problems found").or_(canvas.page.get_by_text("doubt")).first.wait_for()


def train_and_export(canvas: CanvasPage, data: str, folder: Path) -> tuple[Document, int]:
    """Choose data, train one epoch, take the program; gives the design, and the parameters its code builds."""
    page = canvas.page
    page.set_default_timeout(LONG)
    page.get_by_role("link", name="Data").first.click()
    page.locator(".st-key-dataset input").click()
    page.get_by_role("option", name=data, exact=True).click()
    page.locator(".st-key-next button").click()
    epochs = page.get_by_label("Epochs")
    epochs.fill("1")
    epochs.press("Enter")
    page.locator(".st-key-start button:enabled").click()
    page.get_by_text("Finished", exact=True).wait_for()
    document = Workspace(canvas.server.home).open_design(canvas.design).present
    return document, _parameters(_program(page, folder))


def _program(page: Page, folder: Path) -> Path:
    page.get_by_role("link", name="Export").first.click()
    page.get_by_text("def build_model").wait_for()
    with page.expect_download() as started:
        page.locator(".st-key-download-code button").click()
    path = folder / started.value.suggested_filename
    started.value.save_as(path)
    return path


def _parameters(program: Path) -> int:
    return int(runpy.run_path(str(program))["build_model"]().count_params())


def kinds(document: Document) -> list[str]:
    return sorted(layer_of(document.graph, id).kind for id in document.graph.nodes)


def test_a_model_with_two_inputs(server, context, tmp_path):
    canvas = blank(server, context)
    left = put(canvas, "Input", 0.16, 0.25)
    right = put(canvas, "Input", 0.16, 0.7)
    fill(canvas, "shape", "784")
    dense = [put(canvas, "Flatten", 0.45, 0.25), put(canvas, "Dense", 0.45, 0.7)]
    merged = put(canvas, "Concatenate", 0.75, 0.45)
    for source, target in [(left, dense[0]), (right, dense[1]), (dense[0], merged), (dense[1], merged)]:
        canvas.connect(source, target)
        canvas.settled()
    canvas.drag(middle(canvas.output(merged)), spot(canvas, 0.7, 0.93))
    offered(canvas, "dense")
    canvas.page.keyboard.press("Enter")
    search(canvas).wait_for(state="detached")
    canvas.settled()
    (head,) = set(canvas.shown()["graph"]["nodes"]) - {left, right, *dense, merged}
    pick(canvas, "activation", "softmax")
    mark_as_output(canvas, head)
    document, parameters = train_and_export(canvas, "MNIST", tmp_path)
    assert kinds(document) == ["Concatenate", "Dense", "Dense", "Flatten", "Input", "Input"]
    assert parameters > 1000


def test_a_model_whose_layer_is_shared(server, context, tmp_path):
    canvas = blank(server, context)
    left = put(canvas, "Input", 0.16, 0.2)
    fill(canvas, "shape", "784")
    shared = append(canvas, "Dense")
    right = put(canvas, "Input", 0.16, 0.7)
    fill(canvas, "shape", "784")
    canvas.settled()
    canvas.drag(middle(canvas.output(right)), spot(canvas, 0.45, 0.75))
    found = offered(canvas, "another call")
    assert any("dense" in name for name in found)
    canvas.page.keyboard.press("Enter")
    search(canvas).wait_for(state="detached")
    canvas.settled()
    (again,) = set(canvas.shown()["graph"]["nodes"]) - {left, right, shared}
    merged = put(canvas, "Subtract", 0.75, 0.45)
    canvas.connect(shared, merged)
    canvas.connect(again, merged)
    canvas.settled()
    canvas.click(merged)
    head = append(canvas, "Dense")
    fill(canvas, "units", "1")
    pick(canvas, "activation", "sigmoid")
    mark_as_output(canvas, head)
    document, parameters = train_and_export(canvas, "MNIST pairs", tmp_path)
    assert document.graph.nodes[shared].layer == document.graph.nodes[again].layer
    assert parameters == 784 * 64 + 64 + 64 + 1


def test_a_small_u_net(server, context, tmp_path):
    canvas = blank(server, context)
    put(canvas, "Input", 0.08, 0.3)
    fill(canvas, "shape", "64, 64, 1")
    down = append(canvas, "Conv2D")
    append(canvas, "MaxPooling2D")
    bottom = append(canvas, "Conv2D")
    append(canvas, "UpSampling2D")
    joined = append(canvas, "Concatenate")
    up = append(canvas, "Conv2D")
    head = append(canvas, "Conv2D")
    canvas.press("f")
    canvas.still()
    for place, layer in enumerate([down, bottom, up]):
        canvas.click(layer, *(["Shift"] if place else []))
    pick(canvas, "padding", "same")
    pick(canvas, "activation", "relu")
    fill(canvas, "filters", "8")
    canvas.connect(down, joined)
    canvas.settled()
    canvas.click(head)
    fill(canvas, "filters", "1")
    fill(canvas, "kernel_size", "1")
    pick(canvas, "activation", "sigmoid")
    mark_as_output(canvas, head)
    document, parameters = train_and_export(canvas, "Brain slices", tmp_path)
    assert len([e for e in document.graph.edges if e.target == joined]) == 2
    assert {document.graph.layers[id].config["padding"] for id in (down, bottom, up)} == {"same"}
    assert parameters > 1000
