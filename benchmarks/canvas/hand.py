"""What a hand does on the canvas while the clocks run."""

from __future__ import annotations

from playwright.sync_api import Page

from tests.support.canvas import CanvasPage, middle

from . import clocks, designs
from .clocks import Times, Traffic

_CALM = 350
"""Milliseconds between two gestures: what the last one set off is over."""
_STEPS, _PULL = 12, 25
"""A wire is drawn in so many steps of so many milliseconds, as quickly as a hand can."""


def look_at_loose_ones(canvas: CanvasPage) -> None:
    """Bring the layers that will be connected near, by a box around them."""
    canvas.press("f")
    canvas.still()
    left, top = _corner(canvas, designs.source(0))
    right, bottom = _corner(canvas, designs.loose(designs.ROUNDS - 1), far=True)
    canvas.page.keyboard.down("Shift")
    canvas.drag((left - 3, top - 3), (right + 3, bottom + 3))
    canvas.page.keyboard.up("Shift")
    canvas.press("Shift+S")
    canvas.still()
    canvas.press("Escape")
    canvas.page.wait_for_timeout(_CALM)


def connect(canvas: CanvasPage, number: int) -> tuple[Times, Traffic]:
    """Draw the wire of a round; how long until the shape stood on the card, and what crossed the line."""
    source, target = canvas.output(designs.source(number)), canvas.input(designs.loose(number))
    card = f'.react-flow__node[data-id="{designs.loose(number)}"] .ll-card-shape'
    clocks.watch(canvas.canvas, canvas.canvas, card, designs.JOINED)
    draw(canvas.page, middle(source), middle(target))
    clocks.traffic(canvas.page)
    canvas.page.mouse.up()
    times = clocks.taken(canvas.page)
    return times, _crossed(canvas)


def move(canvas: CanvasPage, number: int) -> Traffic:
    """Drag a card a little."""
    clocks.traffic(canvas.page)
    canvas.move(designs.loose(number), 12, 8)
    return _crossed(canvas)


def set_activation(canvas: CanvasPage, number: int) -> Traffic:
    """Write another activation into the inspector."""
    canvas.click(designs.source(number))
    field = canvas.page.locator('.ll-inspector [data-parameter="activation"] :is(input, select)').first
    field.wait_for()
    canvas.page.wait_for_timeout(_CALM)
    clocks.traffic(canvas.page)
    if field.evaluate("field => field.tagName") == "SELECT":
        field.select_option("tanh")
    else:
        field.fill("tanh")
        field.press("Enter")
    return _crossed(canvas)


def idle(canvas: CanvasPage, seconds: float) -> Traffic:
    """What crosses the line a second while nothing is done."""
    clocks.traffic(canvas.page)
    canvas.page.wait_for_timeout(1000 * seconds)
    found = clocks.traffic(canvas.page)
    return Traffic(round(found.out / seconds), round(found.back / seconds))


def pan(canvas: CanvasPage, steps: int) -> float:
    """Drag the empty canvas round and round; frames a second."""
    box = canvas.canvas.bounding_box()
    assert box is not None
    start = (box["x"] + box["width"] * 0.5, box["y"] + box["height"] * 0.04)
    return _dragged(canvas.page, start, steps)


def drag(canvas: CanvasPage, node: str, steps: int) -> float:
    """Drag a card round and round; frames a second."""
    x, y = middle(canvas.node(node))
    return _dragged(canvas.page, (x, y), steps)


def draw(page: Page, start: tuple[float, float], end: tuple[float, float]) -> None:
    """Draw a wire and hold on over its end."""
    page.mouse.move(*start)
    page.mouse.down()
    for step in range(1, _STEPS + 1):
        part = step / _STEPS
        page.mouse.move(start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part)
        page.wait_for_timeout(_PULL)


def _dragged(page: Page, start: tuple[float, float], steps: int) -> float:
    page.mouse.move(*start)
    page.mouse.down()
    page.mouse.move(start[0] + 5, start[1] + 5)
    clocks.count_frames(page)
    for step in range(steps):
        leap = 4 * (step if step < steps / 2 else steps - step)
        page.mouse.move(start[0] + leap % 300, start[1] + 5 + leap % 200)
    found = clocks.frames_a_second(page)
    page.mouse.up()
    return found


def _crossed(canvas: CanvasPage) -> Traffic:
    canvas.settled()
    canvas.page.wait_for_timeout(_CALM)
    return clocks.traffic(canvas.page)


def _corner(canvas: CanvasPage, node: str, *, far: bool = False) -> tuple[float, float]:
    left, top, width, height = canvas.places()[node]
    return (left + width, top + height) if far else (left, top)
