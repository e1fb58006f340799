"""Editing: everything done is one step, which undo takes back and redo makes again."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tests.browser.canvas.hands import (
    choose,
    edges,
    is_well,
    new_nodes,
    one_step,
    placed,
    spot,
    tool,
)
from tests.support.canvas import CanvasPage, a_row
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def chain():
    """Four Dense layers in a row, far enough apart to draw boxes around some."""
    return placed(a_row(8, 6, 4, 2), x=(0, 0), d0=(260, 0), d1=(520, 0), d2=(780, 0), d3=(1040, 0))


def alike():
    """Two inputs, each with a Dense layer of its own."""
    drawing = Drawing()
    for place, name in enumerate(("a", "b")):
        drawing.add("Dense", drawing.input((4,), name), id=f"d{place}", units=3)
    return placed(drawing.document(), a=(0, 0), d0=(300, 0), b=(0, 200), d1=(300, 200))


def select(canvas: CanvasPage, *nodes: str) -> None:
    """Click on nodes, all but the first with Shift held."""
    for place, node in enumerate(nodes):
        canvas.click(node, *(["Shift"] if place else []))
    canvas.wait_for(lambda: canvas.selected() == set(nodes))


def test_a_box_drawn_around_cards_selects_them(open_design):
    canvas = open_design(chain())
    places = canvas.places()
    start = (places["d0"][0] - 12, places["d0"][1] - 40)
    end = (places["d1"][0] + 20, places["d1"][1] + places["d1"][3] + 30)
    canvas.page.keyboard.down("Shift")
    canvas.drag(start, end)
    canvas.page.keyboard.up("Shift")
    canvas.wait_for(lambda: canvas.selected() == {"d0", "d1"})


def test_clicks_select_one_add_another_and_let_go(open_design):
    canvas = open_design(chain())
    canvas.click("d0")
    assert canvas.selected() == {"d0"}
    canvas.click("d2", "Control")
    assert canvas.selected() == {"d0", "d2"}
    canvas.click("d0", "Shift")
    canvas.wait_for(lambda: canvas.selected() == {"d2"})
    canvas.page.mouse.click(*spot(canvas, 0.5, 0.9))
    canvas.wait_for(lambda: canvas.selected() == set())


def test_selected_cards_move_together_as_one_step(open_design):
    canvas = open_design(chain())
    before = canvas.document().graph.nodes
    select(canvas, "d1", "d2")
    with one_step(canvas):
        canvas.move("d1", 40, 120)
    after = canvas.document().graph.nodes
    ways = {
        id: (after[id].position.x - before[id].position.x, after[id].position.y - before[id].position.y)
        for id in after
        if after[id].position != before[id].position
    }
    assert set(ways) == {"d1", "d2"}
    assert ways["d1"] == pytest.approx(ways["d2"], abs=1)
    assert ways["d1"][1] > 40


def test_copies_are_pasted_with_the_edges_between_them(open_design):
    canvas = open_design(chain())
    before = canvas.document()
    select(canvas, "d1", "d2")
    canvas.press("Control+c")
    with one_step(canvas):
        canvas.press("Control+v")
    first, second = new_nodes(canvas, before)
    assert edges(canvas) - {edge for edge in edges(canvas) if edge[1] in before.graph.nodes} == {
        (first, second, "inputs", 0)
    }
    graph = canvas.document().graph
    assert [graph.layers[id].config["units"] for id in (first, second)] == [6, 4]


def test_what_was_copied_is_pasted_into_another_design(open_design):
    canvas = open_design(chain())
    select(canvas, "d0", "d1")
    canvas.press("Control+c")
    other = open_design(alike())
    before = other.document()
    other.press("Control+v")
    first, second = new_nodes(other, before)
    assert (first, second, "inputs", 0) in edges(other)


def test_duplicates_have_the_edges_between_them_and_share_what_was_shared(open_design):
    drawing = Drawing()
    x = drawing.input((4,), "x")
    drawing.add("Dense", x, id="one", units=4)
    drawing.call("one", "one", id="two")
    canvas = open_design(placed(drawing.document(), x=(0, 0), one=(300, 0), two=(600, 0)))
    before = canvas.document()
    select(canvas, "one", "two")
    with one_step(canvas):
        canvas.press("Control+d")
    first, second = new_nodes(canvas, before)
    nodes = canvas.document().graph.nodes
    assert (first, second, "inputs", 0) in edges(canvas)
    assert nodes[first].layer == nodes[second].layer != "one"


def test_cut_takes_away_what_can_be_pasted_again(open_design):
    canvas = open_design(chain())
    before = canvas.document()
    select(canvas, "d1", "d2")
    with one_step(canvas):
        canvas.press("Control+x")
    assert set(canvas.document().graph.nodes) == {"x", "d0", "d3"}
    canvas.press("Control+v")
    assert len(canvas.document().graph.nodes) == len(before.graph.nodes)


def test_what_is_deleted_from_a_chain_leaves_it_joined(open_design):
    canvas = open_design(chain())
    select(canvas, "d1", "d2")
    with one_step(canvas):
        canvas.press("Delete")
    assert edges(canvas) == {("x", "d0", "inputs", 0), ("d0", "d3", "inputs", 0)}
    canvas.wait_for(lambda: is_well(canvas, "d3"))


def test_a_layer_is_renamed_on_its_card_and_by_key(open_design):
    canvas = open_design(chain())
    with one_step(canvas):
        canvas.node("d0").locator(".ll-card-kind").dblclick()
        canvas.page.keyboard.type("encoder")
        canvas.page.keyboard.press("Enter")
    assert canvas.document().graph.layers["d0"].name == "encoder"
    canvas.click("d1")
    with one_step(canvas):
        canvas.press("F2")
        canvas.page.keyboard.type("decoder")
        canvas.page.keyboard.press("Enter")
    assert "decoder" in canvas.node("d1").inner_text()


def test_a_name_that_is_taken_is_refused_in_words(open_design):
    canvas = open_design(chain())
    for node in ("d0", "d1"):
        canvas.click(node)
        canvas.press("F2")
        canvas.page.keyboard.type("same")
        canvas.page.keyboard.press("Enter")
    canvas.wait_for(lambda: "Another layer is named same" in canvas.words())
    assert canvas.document().graph.layers["d1"].name is None


def test_weights_are_shared_with_another_layer_and_made_independent_again(open_design):
    canvas = open_design(alike())
    canvas.click("d1")
    with one_step(canvas):
        canvas.press("w")
        choose(canvas, "Share weights with", "dense")
    assert canvas.document().graph.nodes["d1"].layer == "d0"
    canvas.wait_for(lambda: "shared ×2" in canvas.node("d1").inner_text())
    canvas.click("d1")
    with one_step(canvas):
        canvas.press("Shift+W")
    graph = canvas.document().graph
    assert graph.nodes["d1"].layer != graph.nodes["d0"].layer
    assert graph.layers[graph.nodes["d1"].layer].config == {"units": 3}


def test_layers_are_grouped_and_the_group_is_dissolved(open_design):
    canvas = open_design(chain())
    select(canvas, "d1", "d2")
    with one_step(canvas):
        canvas.press("Control+g")
    (group,) = canvas.document().graph.groups.values()
    assert group.nodes == ("d1", "d2")
    assert group.title in canvas.node(f"group:{group.id}").inner_text()
    with one_step(canvas):
        canvas.press("Control+Shift+G")
    assert not canvas.document().graph.groups


def test_layers_become_a_sub_model_that_is_dissolved_again(open_design):
    canvas = open_design(chain())
    select(canvas, "d1", "d2")
    with one_step(canvas):
        canvas.press("Control+m")
    document = canvas.document()
    (name,) = document.models
    (call,) = (id for id, layer in document.graph.layers.items() if layer.kind == f"model:{name}")
    assert edges(canvas) == {("x", "d0", "inputs", 0), ("d0", call, "inputs", 0), (call, "d3", "inputs", 0)}
    canvas.wait_for(lambda: is_well(canvas, call) and is_well(canvas, "d3"))
    canvas.click(call)
    with one_step(canvas):
        canvas.press("Control+Shift+M")
    kinds = sorted(layer.config.get("units", 0) for layer in canvas.document().graph.layers.values())
    assert kinds == [0, 2, 4, 6, 8]


def test_a_bypassed_layer_lets_its_input_through(open_design):
    canvas = open_design(chain())
    canvas.click("d1")
    with one_step(canvas):
        canvas.press("b")
    canvas.node("d1").get_by_text("bypassed").wait_for()
    canvas.wait_for(lambda: canvas.node("d2").locator(".ll-card-count").inner_text() == str(8 * 4 + 4))
    assert canvas.document().graph.nodes["d1"].bypassed


def test_the_toolbar_undoes_and_redoes_many_steps_in_order(open_design):
    canvas = open_design(chain())
    canvas.click("d1")
    states = [canvas.stored()]
    for key in ("b", "Control+d", "Control+g", "Delete", "Control+v"):
        canvas.press(*(["Control+c"] if key == "Control+d" else []), key)
        states.append(canvas.stored())
    assert all(before != after for before, after in pairwise(states))
    for state in reversed(states[:-1]):
        tool(canvas, "Undo").click()
        canvas.wait_for(lambda state=state: canvas.shown() == state)
    for state in states[1:]:
        tool(canvas, "Redo").click()
        canvas.wait_for(lambda state=state: canvas.shown() == state)
    assert canvas.stored() == states[-1]
