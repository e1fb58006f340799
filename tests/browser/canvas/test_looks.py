"""The canvas looks right: on wide and narrow screens, light and dark, small models and large ones."""

from __future__ import annotations

from dataclasses import replace

import pytest

from designer.graph import Document
from tests.support.canvas import CanvasPage, a_row
from tests.support.drawing import Drawing
from tests.support.small_designs import merging

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]

WIDE, NARROW = (1440, 900), (1024, 768)
READABLE = 4.5
"""The contrast that the accessibility guidelines (WCAG 2.1 AA) ask of text."""
SMALLEST = 8.0
"""The height in pixels below which a label is no longer read."""

_CONTRASTS = """root => {
  const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", { willReadFrequently: true });
  const rgba = colour => {
    brush.clearRect(0, 0, 1, 1); brush.fillStyle = colour; brush.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = brush.getImageData(0, 0, 1, 1).data; return [r, g, b, a / 255];
  };
  const over = ([r, g, b, a], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a), 1];
  const up = one => one.assignedSlot ?? one.parentElement ?? one.getRootNode().host ?? null;
  const behind = one => {
    const layers = [];
    for (let at = one; at; at = up(at)) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((below, layer) => over(layer, below), [255, 255, 255, 1]);
  };
  const solid = one => { let part = 1; for (let at = one; at; at = up(at)) part *= Number(getComputedStyle(at).opacity); return part; };
  const light = ([r, g, b]) => [r, g, b].map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
    .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
  const found = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const one = walker.currentNode.parentElement, text = walker.currentNode.data.trim();
    const box = one.getBoundingClientRect();
    if (!text || !one.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || box.width < 2 || box.height < 2) continue;
    if (one.closest("button:disabled, [aria-disabled=true], .ll-hidden")) continue;
    const back = behind(one), ink = rgba(getComputedStyle(one).color);
    const front = over([...ink.slice(0, 3), ink[3] * solid(one)], back);
    const [high, low] = [light(front), light(back)].sort((x, y) => y - x);
    found.push([(high + 0.05) / (low + 0.05), text.slice(0, 40), one.className]);
  }
  return found;
}"""

_BOXES = """root => Object.fromEntries([".ll-tools", ".ll-palette", ".ll-canvas", ".ll-inspector", ".ll-status"].map(what => {
  const box = root.querySelector(what)?.getBoundingClientRect();
  return [what, box && [box.left, box.top, box.right, box.bottom]];
}))"""


_HEIGHTS = """found => found.filter(one => one.checkVisibility()).map(one =>
  parseFloat(getComputedStyle(one).fontSize) * one.getBoundingClientRect().height / one.offsetHeight)"""


_NAMES = ".react-flow__node :is(.ll-far, .ll-card-kind)"


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_nothing_is_cut_off_and_nothing_overlaps(open_design, size):
    canvas = open_design(merging())
    canvas.page.set_viewport_size({"width": size[0], "height": size[1]})
    canvas.click("look")
    canvas.still()
    assert canvas.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    assert canvas.page.locator(".stMain").evaluate("main => main.scrollWidth <= main.clientWidth")
    for tool in canvas.page.locator(".ll-tools button").all():
        box = tool.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= size[0]
    tools, palette, area, inspector, status = boxes(canvas)
    assert tools[3] <= min(palette[1], area[1], inspector[1]) + 1
    assert palette[2] <= area[0] + 1
    assert area[2] <= inspector[0] + 1
    assert max(palette[3], area[3], inspector[3]) <= status[1] + 1
    assert area[2] - area[0] >= 400
    assert status[3] <= size[1] + 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_words_stand_out_from_what_is_behind_them(open_design, scheme):
    canvas = open_design(troubled())
    canvas.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    canvas.press("p")
    canvas.click("look")
    canvas.still()
    found = contrasts(canvas, scheme)
    assert len(found) > 60
    assert not sorted({(round(ratio, 2), text, name) for ratio, text, name in found if ratio < READABLE})


@pytest.mark.parametrize("size", [WIDE, NARROW])
def test_a_branched_design_of_fifty_nodes_can_be_read_when_all_of_it_is_shown(open_design, size):
    canvas = open_design(branched(50))
    if size == NARROW:
        for panel in ("Layers", "Inspector"):
            canvas.page.get_by_role("toolbar", name="Tools").get_by_role(
                "button", name=panel, exact=True
            ).click()
    assert smallest_label(canvas, size) >= SMALLEST


def test_a_deep_design_is_opened_at_its_beginning_where_it_can_be_read(open_design):
    canvas = open_design(deep(50))
    assert min(canvas.page.locator(_NAMES).evaluate_all(_HEIGHTS)) >= SMALLEST
    first = canvas.places()["image"]
    left, top, right, bottom = boxes(canvas)[2]
    assert left <= first[0] < right
    assert top <= first[1] < bottom


def test_nothing_goes_wrong_unseen(open_design):
    canvas = open_design(troubled())
    canvas.click("look")
    canvas.press("?")
    canvas.page.keyboard.press("Escape")
    canvas.press("p", "/")
    canvas.page.keyboard.press("Escape")
    canvas.reload()
    # Streamlit tries several addresses for its own files; what our code says is what counts.
    assert not [error for error in canvas.errors if "Failed to load resource" not in error]


def smallest_label(canvas: CanvasPage, size: tuple[int, int]) -> float:
    """The height on the screen of the smallest name on a card, with the whole design in sight."""
    canvas.page.set_viewport_size({"width": size[0], "height": size[1]})
    canvas.press("f")
    canvas.still()
    heights: list[float] = canvas.page.locator(_NAMES).evaluate_all(_HEIGHTS)
    assert len(heights) == len(canvas.nodes()) >= 50
    return min(heights)


def branched(count: int) -> Document:
    """A design of at least so many nodes: towers side by side that meet again and again."""
    drawing = Drawing()
    last = drawing.input((32, 32, 3), "image")
    while len(drawing.graph.nodes) < count:
        towers = [last] * 6
        for place in range(3):
            name = f"{len(drawing.graph.nodes)}-{place}"
            towers = [
                drawing.add("Conv2D", tower, id=f"c{name}-{i}", filters=8, kernel_size=3, padding="same")
                for i, tower in enumerate(towers)
            ]
        last = drawing.add("Concatenate", *towers, id=f"join{len(drawing.graph.nodes)}")
    drawing.output(last, "y")
    return drawing.document()


def deep(count: int) -> Document:
    """A design of at least so many nodes: residual blocks one behind the other."""
    drawing = Drawing()
    image = drawing.input((32, 32, 3), "image")
    last = drawing.add("Conv2D", image, id="stem", filters=8, kernel_size=3, padding="same")
    while len(drawing.graph.nodes) < count:
        name = len(drawing.graph.nodes)
        inner = drawing.add("Conv2D", last, id=f"c{name}", filters=8, kernel_size=3, padding="same")
        inner = drawing.add("BatchNormalization", inner, id=f"b{name}")
        last = drawing.add("Add", drawing.add("ReLU", inner, id=f"r{name}"), last, id=f"a{name}")
    drawing.output(last, "y")
    return drawing.document()


def troubled() -> Document:
    """A design with all that can be seen on cards: groups, shared and bypassed layers, a mistake, one that waits."""
    design = merging()
    drawing = Drawing()
    drawing.graph = design.graph
    drawing.add(
        "Dense", drawing.add("Conv2D", "a", id="wrong", filters=2, kernel_size=3), id="waits", units=2
    )
    return replace(design, graph=drawing.graph)


def contrasts(canvas: CanvasPage, scheme: str) -> list[tuple[float, str, str]]:
    """How far all words stand out, once the canvas is light or dark: ratio, text, and the class of what has it."""
    canvas.wait_for(lambda: (luminance(canvas) < 128) == (scheme == "dark"))
    return [tuple(one) for one in canvas.page.locator(".ll-root").evaluate(_CONTRASTS)]


def luminance(canvas: CanvasPage) -> float:
    """How light the canvas is, from 0 to 255."""
    colour = canvas.canvas.evaluate(
        "canvas => getComputedStyle(canvas).backgroundColor.match(/[\\d.]+/g).map(Number)"
    )
    return float(sum(colour[:3]) / 3)


def boxes(canvas: CanvasPage) -> list[list[float]]:
    """Left, top, right and bottom of tools, palette, canvas, inspector and status line."""
    found: dict[str, list[float]] = canvas.page.locator(".ll-root").evaluate(_BOXES)
    return list(found.values())


_GAPS = """edges => edges.map(edge => {
  const path = edge.querySelector(".react-flow__edge-path");
  const end = path.getPointAtLength(path.getTotalLength()).matrixTransform(path.getScreenCTM());
  const [target] = JSON.parse(edge.dataset.id);
  const box = edge.getRootNode().querySelector(`.react-flow__node[data-id="${target}"]`).getBoundingClientRect();
  return box.left - end.x;
})"""


def test_wires_reach_their_ports_also_when_the_design_was_opened_from_far_away(open_design):
    canvas = open_design(a_row(*range(8, 1, -1)))
    canvas.page.set_viewport_size({"width": NARROW[0], "height": NARROW[1]})
    canvas.reload()
    canvas.click("d0")
    canvas.press("Shift+S")
    canvas.still()
    gaps = canvas.page.locator(".react-flow__edge").evaluate_all(_GAPS)
    assert max(gaps) < 10
