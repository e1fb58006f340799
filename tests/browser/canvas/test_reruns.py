"""Whatever Streamlit does around the canvas, nothing in it is mounted anew, moves, or is forgotten."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator

from designer import runs
from designer.graph import Edit, SetNote, record
from designer.workspace import Workspace
from tests.support.canvas import CanvasPage, a_row
from tests.support.runs import iris

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]

RERUNS = 100


@dataclass(frozen=True)
class Sight:
    """What must not change: where everything is, what is selected, where one looks."""

    places: dict
    selected: set
    view: str


def test_a_hundred_reruns_remount_move_and_forget_nothing(open_design):
    canvas = settled(open_design(a_row(8, 4, 2)))
    canvas.click("d1")
    before = sight(canvas)
    marks = mark(canvas)
    for count in range(RERUNS):
        rerun(canvas)
        if count % 10 == 0:
            canvas.press("b")
    assert remaining(canvas) == marks
    assert sight(canvas) == before
    assert not canvas.document().graph.nodes["d1"].bypassed
    assert len(canvas.server.history(canvas.design).past) == RERUNS // 10


def test_edits_made_in_the_middle_of_reruns_all_arrive_in_order(open_design):
    canvas = settled(open_design(a_row(8, 4, 2)))
    canvas.click("d2")
    start = canvas.document().graph.nodes["d2"].position
    for _ in range(20):
        for key in ("ArrowRight", "ArrowDown"):
            summary(canvas).click()
            take_keys(canvas)
            canvas.page.keyboard.press(key)
    moved = canvas.document().graph.nodes["d2"].position
    assert (moved.x - start.x, moved.y - start.y) == (200, 200)
    assert canvas.shown() == canvas.stored()
    assert canvas.selected() == {"d2"}


def test_a_node_held_by_the_mouse_stays_in_the_hand_through_reruns(open_design):
    canvas = settled(open_design(a_row(8, 4, 2)))
    summary(canvas).click()
    box = canvas.node("d1").bounding_box()
    start = (box["x"] + box["width"] / 2, box["y"] + box["height"] * 0.8)
    canvas.take(start, (start[0] + 30, start[1] + 80))
    held = canvas.places()
    before = canvas.server.history(canvas.design).present.graph.nodes["d1"].position
    elsewhere(canvas, SetNote(node="d2", note="from elsewhere"))
    canvas.wait_for(lambda: canvas.shown()["graph"]["nodes"]["d2"]["note"] == "from elsewhere")
    assert canvas.places() == held
    canvas.page.mouse.up()
    moved = canvas.document().graph.nodes["d1"].position
    assert moved.y > before.y + 40
    assert canvas.document().graph.nodes["d2"].note == "from elsewhere"


def test_a_training_that_ticks_each_second_disturbs_nothing(open_design):
    canvas = settled(open_design(iris(epochs=8)))
    node = next(id for id in canvas.nodes() if id != "features")
    canvas.click(node)
    before = sight(canvas)
    marks = mark(canvas)
    with ticking(canvas) as tick:
        for epoch in range(1, 7):
            tick(epoch)
            if epoch == 3:
                canvas.press("b")
            canvas.page.wait_for_timeout(1000)
        canvas.wait_for(lambda: "Training: epoch 6 of 8" in canvas.status())
    assert remaining(canvas) == marks
    assert sight(canvas) == before
    assert canvas.document().graph.nodes[node].bypassed
    canvas.wait_for(lambda: "Training" not in canvas.status())
    assert remaining(canvas) == marks


@pytest.mark.parametrize("schemes", [("dark", "light", "dark", "light")])
def test_a_change_of_theme_colours_the_canvas_and_disturbs_nothing(open_design, schemes):
    canvas = settled(open_design(a_row(8, 4, 2)))
    canvas.click("d1")
    canvas.press("b")
    before = sight(canvas)
    marks = mark(canvas)
    colours = []
    for scheme in schemes:
        was = colours[-1:] or [background(canvas)]
        canvas.page.emulate_media(color_scheme=scheme)
        colours.append(
            canvas.wait_for(lambda was=was[0]: background(canvas) if background(canvas) != was else "")
        )
    assert colours[0] == colours[2] != colours[1] == colours[3]
    assert remaining(canvas) == marks
    assert sight(canvas) == before
    assert canvas.document().graph.nodes["d1"].bypassed


def take_keys(canvas: CanvasPage) -> None:
    """Let the canvas have the keyboard: an element that Streamlit is just putting elsewhere takes none."""
    canvas.wait_for(
        lambda: canvas.canvas.evaluate(
            "canvas => { canvas.focus({preventScroll: true}); const root = canvas.getRootNode();"
            " return root.activeElement === canvas && document.activeElement === root.host; }"
        )
    )


def settled(canvas: CanvasPage) -> CanvasPage:
    """The canvas after a turn of the wheel: from then on it looks where the person wants, whatever its size."""
    summary(canvas).scroll_into_view_if_needed()
    box = canvas.canvas.bounding_box()
    assert box is not None
    canvas.page.mouse.move(box["x"] + 60, box["y"] + 60)
    canvas.page.mouse.wheel(0, 60)
    canvas.still()
    return canvas


def sight(canvas: CanvasPage) -> Sight:
    """What is seen now, once nothing moves."""
    canvas.still()
    return Sight(canvas.places(), canvas.selected(), canvas.view())


def mark(canvas: CanvasPage) -> int:
    """Mark the editor, its panels and all cards, so that they can be told from others drawn in their place."""
    marked = "found => { for (const one of found) one.marked = true; return found.length; }"
    return int(things(canvas).evaluate_all(marked))


def remaining(canvas: CanvasPage) -> int:
    """How many of the marked ones are still there."""
    return int(things(canvas).evaluate_all("found => found.filter(one => one.marked).length"))


def things(canvas: CanvasPage) -> Locator:
    """The editor, its parts and all cards."""
    return canvas.page.locator(
        ".ll-host, .ll-root, .ll-canvas, .ll-inspector, .ll-tools, .react-flow__viewport, .react-flow__node"
    )


def summary(canvas: CanvasPage) -> Locator:
    """The switch below the canvas: each click runs the whole page again."""
    return canvas.page.locator(".st-key-summary label").first


def rerun(canvas: CanvasPage) -> None:
    """Let Streamlit run the whole page once more, and wait until it has."""
    shown = canvas.page.locator(".st-key-summary input").is_checked()
    summary(canvas).click()
    table = canvas.page.locator(".stTable, .stDataFrame, [data-testid='stMetric']")
    canvas.wait_for(lambda: (table.count() == 0) == shown)


def elsewhere(canvas: CanvasPage, edit: Edit) -> None:
    """An edit that comes from another window."""
    Workspace(canvas.server.home).change(canvas.design, lambda history, seen: (record(history, edit), seen))


@contextmanager
def ticking(canvas: CanvasPage) -> Iterator[Callable[[int], object]]:
    """A training of the design that this process says it does, as a trainer would: an epoch at each call."""
    store = runs.open_store(canvas.server.home)
    run = runs.create(store, canvas.document())
    runs.take(store, run.id, os.getpid())
    runs.begin(store, run.id, steps_per_epoch=10, fingerprint="none")
    connection = runs.connect(store)

    def tick(epoch: int) -> None:
        point = runs.Measured("loss", epoch * 10, time.time(), 1 / epoch, 1 / epoch, 1 / epoch)
        runs.record(connection, run.id, [point], runs.Progress(epoch, epoch * 10, 10.0), time.time())

    yield tick
    connection.close()
    runs.end(store, run.id, "finished")


def background(canvas: CanvasPage) -> str:
    """The colour behind the tools."""
    return str(canvas.page.locator(".ll-root").evaluate("root => getComputedStyle(root).backgroundColor"))
