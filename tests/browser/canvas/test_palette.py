"""The palette: everything there is, found by name or task, and brought onto the canvas in three ways."""

from __future__ import annotations

import pytest

from designer import catalogue
from tests.browser.canvas.hands import (
    connected,
    drop,
    edges,
    is_well,
    new_nodes,
    on_wire,
    one_step,
    placed,
    row,
    spot,
)
from tests.support.canvas import CanvasPage, a_row

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def two_apart():
    """An input and a Dense layer with room for another between them."""
    return placed(a_row(8), x=(0, 0), d0=(520, 0))


def test_every_layer_and_op_is_in_the_palette_under_its_category(open_design):
    canvas = open_design(a_row(8))
    closed = canvas.page.locator(".ll-palette .ll-heading[aria-expanded=false]")
    while closed.count():
        closed.first.click()
    rows = canvas.page.locator(".ll-palette .ll-row-item").evaluate_all(
        "rows => rows.map(row => row.dataset.row)"
    )
    there = {tuple(name.rsplit("/", 1)) for name in rows}
    wanted = {
        (
            f"{family}:{entry.category}",
            entry.name if family == "layer" else f"ops.{entry.name.removeprefix('ops.')}",
        )
        for family in ("layer", "op")
        for entry in catalogue.family(catalogue.load(), family)
    }
    assert len(wanted) > 200
    assert wanted <= there


def test_a_word_for_a_task_finds_the_layers_that_do_it(open_design):
    canvas = open_design(a_row(8))
    tasks = {
        "average": {"AveragePooling2D", "GlobalAveragePooling2D"},
        "upsample": {"UpSampling2D", "Conv2DTranspose"},
    }
    for task, kinds in tasks.items():
        canvas.page.get_by_role("textbox", name="Search layers and ops").fill(task)
        canvas.wait_for(lambda kinds=kinds: kinds <= set(first_found(canvas)))


def test_a_layer_dragged_onto_the_canvas_stays_where_it_was_dropped(open_design):
    canvas = open_design(two_apart())
    before, place = canvas.document(), spot(canvas, 0.4, 0.85)
    with one_step(canvas):
        drop(canvas, "LayerNormalization", place)
    (made,) = new_nodes(canvas, before)
    assert canvas.document().graph.layers[made].kind == "LayerNormalization"
    left, top, width, height = canvas.places()[made]
    assert left < place[0] < left + width
    assert top < place[1] < top + height
    assert edges(canvas) == {("x", "d0", "inputs", 0)}


def test_a_double_click_adds_a_layer_behind_the_selection(open_design):
    canvas = open_design(a_row(8, 4))
    before = canvas.document()
    canvas.click("d1")
    with one_step(canvas):
        row(canvas, "Dropout").dblclick()
    (made,) = new_nodes(canvas, before)
    assert ("d1", made, "inputs", 0) in edges(canvas)
    assert canvas.places()[made][0] > canvas.places()["d1"][0]


def test_a_layer_dropped_on_a_wire_goes_between(open_design):
    canvas = open_design(two_apart())
    before = canvas.document()
    with one_step(canvas):
        drop(canvas, "Dropout", on_wire(canvas, "d0"))
    (made,) = new_nodes(canvas, before)
    assert edges(canvas) == {("x", made, "inputs", 0), (made, "d0", "inputs", 0)}


def test_an_op_is_added_as_well(open_design):
    canvas = open_design(two_apart())
    before = canvas.document()
    drop(canvas, "ops.square", spot(canvas, 0.5, 0.8))
    (made,) = new_nodes(canvas, before)
    port = next(iter(ports_of(canvas, made)))
    canvas.connect("d0", made, port)
    connected(canvas, ("d0", made, port, 0))
    canvas.wait_for(lambda: is_well(canvas, made))


def test_favourites_and_what_was_used_last_are_kept_over_a_reload(open_design):
    canvas = open_design(two_apart()).reload()
    row(canvas, "GRU").hover()
    row(canvas, "GRU").get_by_role("button", name="Favourite GRU").click()
    row(canvas, "Dropout").dblclick()
    canvas.page.get_by_role("button", name="Clear the search").click()
    canvas.wait_for(lambda: chosen(canvas) == {"favourites": ["GRU"], "recent": ["Dropout"]})
    there = sections(canvas)
    canvas.reload()
    canvas.wait_for(lambda: sections(canvas) == there)


def first_found(canvas: CanvasPage) -> list[str]:
    """The likeliest answers of the palette's search."""
    found = canvas.page.locator('.ll-palette [data-row^="found/"]')
    kinds: list[str] = found.evaluate_all("rows => rows.slice(0, 8).map(row => row.dataset.row.slice(6))")
    return kinds


def sections(canvas: CanvasPage) -> dict[str, list[str]]:
    """The palette's rows by section, in order."""
    rows = canvas.page.locator(".ll-palette .ll-row-item")
    rows.first.wait_for()
    found: dict[str, list[str]] = {}
    for name in rows.evaluate_all("rows => rows.map(row => row.dataset.row)"):
        section, kind = name.rsplit("/", 1)
        found.setdefault(section, []).append(kind)
    return found


def chosen(canvas: CanvasPage) -> dict[str, list[str]]:
    """The palette's sections that this person filled."""
    return {name: kinds for name, kinds in sections(canvas).items() if name in ("favourites", "recent")}


def ports_of(canvas: CanvasPage, node: str) -> list[str]:
    """The names of the input ports that are drawn on a card."""
    handles = canvas.node(node).locator(".react-flow__handle.target")
    return [
        name.removeprefix("in:")
        for name in handles.evaluate_all("all => all.map(one => one.dataset.handleid)")
    ]
