"""Where things lie and what one looks at: aligned, laid out, found, and in view."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.browser.canvas.hands import choose, one_step, placed, tool
from tests.support.canvas import CanvasPage, a_row, middle

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def scattered():
    """A row of layers that lie about."""
    return placed(a_row(8, 6, 4), x=(0, 0), d0=(300, 150), d1=(540, 20), d2=(1100, 300))


def places(canvas: CanvasPage) -> dict[str, tuple[float, float]]:
    """Where the stored nodes lie."""
    return {id: (node.position.x, node.position.y) for id, node in canvas.document().graph.nodes.items()}


def arrange(canvas: CanvasPage, what: str) -> None:
    """Choose from the menu of arrangements."""
    tool(canvas, "Arrange").click()
    canvas.page.get_by_role("menu", name="Arrange").get_by_role("menuitem", name=what).click()


@pytest.mark.parametrize(
    ("how", "axis", "part"),
    [
        ("left", 0, 0.0),
        ("centres", 0, 0.5),
        ("right", 0, 1.0),
        ("tops", 1, 0.0),
        ("middles", 1, 0.5),
        ("bottoms", 1, 1.0),
    ],
)
def test_selected_cards_are_aligned(desk, how, axis, part):
    canvas = desk
    canvas.press("Control+a")
    with one_step(canvas):
        arrange(canvas, f"Align {how}")
    canvas.still()
    lines = [box[axis] + part * box[axis + 2] for box in canvas.places().values()]
    assert max(lines) - min(lines) <= 2
    canvas.press("Control+z")
    canvas.settled()


@pytest.fixture(scope="module")
def desk(server, chromium):
    """One tab for all ways to align, each of which is undone."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900})
    yield CanvasPage(server, context, server.keep(scattered())).open()
    context.close()


def test_selected_cards_are_distributed_evenly(open_design):
    canvas = open_design(scattered())
    canvas.press("Control+a")
    with one_step(canvas):
        arrange(canvas, "Distribute across")
    xs = sorted(x for x, _ in places(canvas).values())
    gaps = [after - before for before, after in pairwise(xs)]
    assert max(gaps) - min(gaps) <= 2
    with one_step(canvas):
        arrange(canvas, "Distribute down")


def test_all_is_laid_out_from_left_to_right_on_demand(open_design):
    canvas = open_design(scattered())
    with one_step(canvas):
        tool(canvas, "Tidy up").click()
    found = places(canvas)
    xs = [found[id][0] for id in ("x", "d0", "d1", "d2")]
    assert xs == sorted(xs)
    assert all(after - before > 150 for before, after in pairwise(xs))
    assert len({y for _, y in found.values()}) < 4


def test_all_is_laid_out_top_down_on_demand(open_design):
    canvas = open_design(scattered())
    with one_step(canvas):
        arrange(canvas, "Lay out top down")
    found = places(canvas)
    ys = [found[id][1] for id in ("x", "d0", "d1", "d2")]
    assert all(after - before > 60 for before, after in pairwise(ys))
    assert middle(canvas.output("x"))[1] < middle(canvas.input("d0"))[1]


def test_nodes_without_a_place_get_one_and_those_that_have_one_stay(open_design):
    canvas = open_design(placed(a_row(8, 6, 4), d0=(1000, 700), x=(640, 700)))
    found = places(canvas)
    assert found["d0"] == (1000, 700)
    assert found["x"] == (640, 700)
    assert found["d1"][0] > 1000
    assert len(set(found.values())) == 4
    assert not canvas.server.history(canvas.design).past, "no step of undo: nobody asked for it"


def test_everything_the_selection_or_a_part_is_brought_into_view(open_design):
    canvas = open_design(scattered())
    fit = canvas.places()
    for _ in range(5):
        canvas.page.get_by_role("button", name="Zoom in").click()
    canvas.still()
    assert not all(inside(canvas, id) for id in fit)
    canvas.press("f")
    canvas.still()
    assert all(inside(canvas, id) for id in fit)
    canvas.click("d2")
    canvas.press("Shift+S")
    canvas.still()
    assert inside(canvas, "d2")
    assert canvas.places()["d2"][2] > fit["d2"][2]


def test_the_overview_moves_the_view(open_design):
    canvas = open_design(scattered())
    before = canvas.view()
    overview = canvas.page.locator(".react-flow__minimap")
    x, y = middle(overview)
    canvas.drag((x, y), (x + 30, y + 20))
    canvas.still()
    assert canvas.view() != before


def test_a_layer_is_found_by_its_name_in_any_model(open_design):
    canvas = open_design(scattered())
    canvas.press("Control+f")
    choose(canvas, "Find a layer", "dense_2")
    canvas.wait_for(lambda: canvas.selected() == {"d2"})
    canvas.still()
    assert inside(canvas, "d2")


def inside(canvas: CanvasPage, node: str) -> bool:
    """Whether all of a card is in view."""
    box = canvas.canvas.bounding_box()
    left, top, width, height = canvas.places()[node]
    assert box is not None
    across = box["x"] <= left and left + width <= box["x"] + box["width"]
    return across and box["y"] <= top and top + height <= box["y"] + box["height"]
