"""What checks of the canvas do with their hands again and again, and designs on which they do it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from playwright.sync_api import Locator

from designer.graph import Document, Edge, Position
from tests.support.canvas import CanvasPage, middle


@contextmanager
def one_step(canvas: CanvasPage) -> Iterator[None]:
    """What happens inside is one step: undo takes all of it back, redo makes all of it again."""
    before, steps = canvas.stored(), len(canvas.server.history(canvas.design).past)
    yield
    canvas.wait_for(lambda: canvas.shown() != before)
    after = canvas.stored()
    assert canvas.shown() == after
    assert len(canvas.server.history(canvas.design).past) == steps + 1
    canvas.press("Control+z")
    canvas.wait_for(lambda: canvas.shown() == before)
    assert canvas.stored() == before
    canvas.press("Control+Shift+z")
    canvas.wait_for(lambda: canvas.shown() == after)
    assert canvas.stored() == after


def placed(document: Document, **places: tuple[float, float]) -> Document:
    """The design with nodes at these places of the canvas."""
    nodes = {
        id: replace(node, position=Position(*places[id])) if id in places else node
        for id, node in document.graph.nodes.items()
    }
    return replace(document, graph=replace(document.graph, nodes=nodes))


def edges(canvas: CanvasPage) -> set[tuple[str, str, str, int]]:
    """The stored connections of the model: from, to, port, place."""
    return {short(edge) for edge in canvas.document().graph.edges}


def short(edge: Edge) -> tuple[str, str, str, int]:
    """An edge in four words."""
    return edge.source, edge.target, edge.target_port, edge.index


def connected(canvas: CanvasPage, *wanted: tuple[str, str, str, int]) -> None:
    """Wait until these connections are stored and their wires are drawn, where they stay."""
    canvas.wait_for(lambda: set(wanted) <= edges(canvas))
    for _, target, port, index in wanted:
        canvas.edge(target, port, index).wait_for(state="attached")
    canvas.still()


def new_nodes(canvas: CanvasPage, before: Document) -> list[str]:
    """The nodes of the model that were not there before, as soon as there are some, and drawn where they stay."""

    def made() -> list[str]:
        return [id for id in canvas.document().graph.nodes if id not in before.graph.nodes]

    found = canvas.wait_for(made)
    for id in found:
        canvas.node(id).wait_for()
    canvas.still()
    return found


def is_well(canvas: CanvasPage, node: str) -> bool:
    """Whether a card says that its layer works."""
    return canvas.node(node).locator(".ll-card.ok").count() == 1


def row(canvas: CanvasPage, kind: str) -> Locator:
    """A layer's row in the palette, found by its search."""
    canvas.page.get_by_role("textbox", name="Search layers and ops").fill(re.sub(r"^ops\.", "", kind))
    return canvas.page.locator(f'.ll-palette [data-row="found/{kind}"]')


def drop(canvas: CanvasPage, kind: str, at: tuple[float, float]) -> None:
    """Drag a layer out of the palette, once what the search found stands still, and let it go somewhere."""
    row(canvas, kind).hover()
    canvas.drag(middle(row(canvas, kind)), at)


def spot(canvas: CanvasPage, across: float = 0.5, down: float = 0.5) -> tuple[float, float]:
    """A place on the drawing area, in parts of its width and height."""
    box = canvas.canvas.bounding_box()
    assert box is not None
    return box["x"] + across * box["width"], box["y"] + down * box["height"]


def on_wire(canvas: CanvasPage, target: str, port: str = "inputs", index: int = 0) -> tuple[float, float]:
    """The middle of a wire, on the screen."""
    x, y = (
        canvas.edge(target, port, index)
        .locator("path.react-flow__edge-path")
        .evaluate(
            "path => { const spot = path.getPointAtLength(path.getTotalLength() / 2);"
            " const at = spot.matrixTransform(path.getScreenCTM()); return [at.x, at.y]; }"
        )
    )
    return x, y


def search(canvas: CanvasPage) -> Locator:
    """The search that floats over the canvas."""
    return canvas.page.get_by_role("dialog", name="Add a layer")


def offered(canvas: CanvasPage, text: str) -> list[str]:
    """What the floating search offers for a text, once it knows what fits."""
    search(canvas).get_by_role("combobox").fill(text)
    search(canvas).get_by_text("Trying what fits here").wait_for(state="detached")
    return [name.replace("\n", "") for name in search(canvas).locator(".ll-kind-name").all_inner_texts()]


def reason(canvas: CanvasPage) -> Locator:
    """The words beside the pointer while a wire is drawn."""
    return canvas.page.locator(".ll-wire-reason")


def field(canvas: CanvasPage, parameter: str) -> Locator:
    """A parameter's line in the inspector."""
    return canvas.page.locator(f'.ll-inspector [data-parameter="{parameter}"]').first


def tool(canvas: CanvasPage, name: str) -> Locator:
    """A button of the toolbar."""
    return canvas.page.get_by_role("toolbar", name="Tools").get_by_role("button", name=name, exact=True)


def choose(canvas: CanvasPage, dialog: str, text: str) -> None:
    """Pick from a dialog's list by typing."""
    box = canvas.page.get_by_role("dialog", name=dialog)
    box.get_by_role("combobox").fill(text)
    box.locator("[role=option]:not([aria-disabled=true])").first.wait_for()
    canvas.page.keyboard.press("Enter")
    box.wait_for(state="detached")
