"""Wires: drawn forwards, backwards and into nothing, moved, cut, and refused in words."""

from __future__ import annotations

import pytest

from tests.browser.canvas.hands import (
    connected,
    edges,
    new_nodes,
    offered,
    on_wire,
    one_step,
    placed,
    reason,
    search,
    spot,
)
from tests.support.canvas import a_row, middle
from tests.support.drawing import Drawing

pytestmark = [pytest.mark.browser, pytest.mark.keras, pytest.mark.timeout(300)]


def loose():
    """An input and two Dense layers that nothing feeds yet."""
    drawing = Drawing()
    drawing.input((4,), "x")
    drawing.add("Dense", id="d0", units=8)
    drawing.add("Dense", id="d1", units=2)
    return placed(drawing.document(), x=(0, 0), d0=(320, 0), d1=(640, 160))


def merging(kind: str = "Concatenate"):
    """Three Dense layers, the first two of which are merged."""
    drawing = Drawing()
    drawing.input((4,), "x")
    for place in range(3):
        drawing.add("Dense", "x", id=f"d{place}", units=4)
    drawing.add(kind, "d0", "d1", id="merge")
    drawing.output("merge", "y")
    return placed(drawing.document(), x=(0, 150), d0=(300, 0), d1=(300, 150), d2=(300, 300), merge=(660, 150))


def test_a_wire_from_an_output_to_an_input_connects_them(open_design):
    canvas = open_design(loose())
    with one_step(canvas):
        canvas.connect("x", "d0")
    assert edges(canvas) == {("x", "d0", "inputs", 0)}
    canvas.wait_for(lambda: "8" in canvas.node("d0").locator(".ll-card-shape").inner_text())


def test_a_wire_drawn_backwards_from_an_input_connects_as_well(open_design):
    canvas = open_design(loose())
    with one_step(canvas):
        canvas.drag(middle(canvas.input("d0")), middle(canvas.output("x")))
    assert edges(canvas) == {("x", "d0", "inputs", 0)}


def test_a_wire_let_go_on_a_card_ends_at_its_free_port(open_design):
    canvas = open_design(loose())
    canvas.drag(middle(canvas.output("x")), middle(canvas.node("d1")))
    assert edges(canvas) == {("x", "d1", "inputs", 0)}


def test_a_wire_into_nothing_offers_only_what_fits_and_connects_it(open_design):
    canvas = open_design(loose())
    before = canvas.document()
    with one_step(canvas):
        canvas.drag(middle(canvas.output("x")), spot(canvas, 0.4, 0.8))
        assert "Takes what x gives" in search(canvas).inner_text()
        assert offered(canvas, "conv2d") == []
        assert "Conv2D" not in offered(canvas, "conv")
        assert offered(canvas, "dense 5 relu")[0] == "Dense"
        canvas.page.keyboard.press("Enter")
    (made,) = new_nodes(canvas, before)
    assert edges(canvas) == {("x", made, "inputs", 0)}
    assert canvas.document().graph.layers[made].config == {"units": 5, "activation": "relu"}


def test_a_wire_drawn_backwards_into_nothing_offers_what_could_feed_the_input(open_design):
    canvas = open_design(merging("Add"))
    before = canvas.document()
    canvas.drag(middle(canvas.input("merge")), spot(canvas, 0.6, 0.9))
    assert "Feeds" in search(canvas).inner_text()
    assert offered(canvas, "input")[0] == "Input"
    canvas.page.keyboard.press("Enter")
    (made,) = new_nodes(canvas, before)
    assert (made, "merge", "inputs", 2) in edges(canvas)


def test_escape_leaves_a_wire_into_nothing_unmade(open_design):
    canvas = open_design(loose())
    before = canvas.stored()
    canvas.drag(middle(canvas.output("x")), spot(canvas, 0.4, 0.8))
    search(canvas).wait_for()
    canvas.page.keyboard.press("Escape")
    search(canvas).wait_for(state="detached")
    assert canvas.stored() == canvas.shown() == before


def test_a_merge_takes_as_many_as_come(open_design):
    canvas = open_design(merging())
    with one_step(canvas):
        canvas.connect("d2", "merge")
    fed = {edge for edge in edges(canvas) if edge[1] == "merge"}
    assert fed == {(f"d{place}", "merge", "inputs", place) for place in range(3)}
    canvas.wait_for(lambda: "12" in canvas.node("merge").locator(".ll-card-shape").inner_text())


def test_the_order_of_a_merge_can_be_changed_and_is_seen_at_its_wires(open_design):
    canvas = open_design(merging())
    canvas.click("merge")
    orders = canvas.page.locator(".ll-wire-order")
    canvas.wait_for(lambda: sorted(orders.all_text_contents()) == ["1", "2"])
    with one_step(canvas):
        canvas.page.get_by_role("button", name="Move dense_1 up").click()
    fed = {edge for edge in edges(canvas) if edge[1] == "merge"}
    assert fed == {("d1", "merge", "inputs", 0), ("d0", "merge", "inputs", 1)}


def test_a_wires_end_can_be_put_elsewhere(open_design):
    canvas = open_design(placed(a_row(8, 4, 2), x=(0, 0), d0=(300, 0), d1=(600, -120), d2=(600, 120)))
    with one_step(canvas):
        start = middle(canvas.edge("d1").locator(".react-flow__edgeupdater-target"))
        canvas.drag(start, middle(canvas.input("d2")))
    assert edges(canvas) == {("x", "d0", "inputs", 0), ("d0", "d2", "inputs", 0)}


def test_a_wires_beginning_can_be_put_elsewhere(open_design):
    canvas = open_design(merging())
    with one_step(canvas):
        start = middle(canvas.edge("merge", index=1).locator(".react-flow__edgeupdater-source"))
        canvas.drag(start, middle(canvas.output("d2")))
    fed = {edge for edge in edges(canvas) if edge[1] == "merge"}
    assert fed == {("d0", "merge", "inputs", 0), ("d2", "merge", "inputs", 1)}


def test_a_wires_end_let_go_over_nothing_cuts_it(open_design):
    canvas = open_design(placed(a_row(8, 4), x=(0, 0), d0=(300, 0), d1=(600, 0)))
    with one_step(canvas):
        canvas.drag(
            middle(canvas.edge("d1").locator(".react-flow__edgeupdater-target")), spot(canvas, 0.7, 0.85)
        )
    assert edges(canvas) == {("x", "d0", "inputs", 0)}


def test_a_click_selects_a_wire_and_delete_cuts_it(open_design):
    canvas = open_design(placed(a_row(8, 4), x=(0, 0), d0=(300, 0), d1=(700, 0)))
    canvas.page.mouse.click(*on_wire(canvas, "d1"))
    canvas.edge("d1").locator(".ll-wire.selected").wait_for()
    with one_step(canvas):
        canvas.page.keyboard.press("Delete")
    assert edges(canvas) == {("x", "d0", "inputs", 0)}


def test_a_wire_is_cut_with_its_own_button(open_design):
    canvas = open_design(placed(a_row(8, 4), x=(0, 0), d0=(300, 0), d1=(700, 0)))
    canvas.page.mouse.move(*on_wire(canvas, "d1"))
    with one_step(canvas):
        canvas.page.mouse.click(*middle(canvas.edge("d1").get_by_role("button", name="Cut this connection")))
    assert edges(canvas) == {("x", "d0", "inputs", 0)}


def test_a_layer_dragged_onto_a_wire_goes_between(open_design):
    drawing = Drawing()
    drawing.add("Dense", drawing.input((4,), "x"), id="d0", units=8)
    drawing.add("Dropout", id="drop", rate=0.5)
    canvas = open_design(placed(drawing.document(), x=(0, 0), d0=(620, 0), drop=(300, 220)))
    card, wire = middle(canvas.node("drop")), on_wire(canvas, "d0")
    with one_step(canvas):
        start = (card[0], card[1] + 20)
        canvas.take(start, (wire[0], wire[1] + 26))
        canvas.edge("d0").locator(".ll-wire.over").wait_for(state="attached")
        canvas.page.mouse.up()
    assert edges(canvas) == {("x", "drop", "inputs", 0), ("drop", "d0", "inputs", 0)}


def test_a_loop_is_refused_in_words_while_the_wire_is_drawn(open_design):
    canvas = open_design(placed(a_row(8, 4), x=(0, 0), d0=(300, 0), d1=(640, 100)))
    before = canvas.stored()
    canvas.take(middle(canvas.output("d1")), middle(canvas.input("d0")))
    canvas.wait_for(lambda: "would close a loop" in reason(canvas).inner_text())
    assert "dense_1 already depends on dense" in reason(canvas).inner_text()
    canvas.page.mouse.up()
    assert "would close a loop" in canvas.words()
    assert canvas.stored() == canvas.shown() == before


def test_what_does_not_fit_is_refused_in_words_while_the_wire_is_drawn(open_design):
    drawing = Drawing()
    drawing.input((4,), "x")
    drawing.add("Conv2D", id="conv", filters=8, kernel_size=3)
    canvas = open_design(placed(drawing.document(), x=(0, 0), conv=(420, 60)))
    before = canvas.stored()
    canvas.take(middle(canvas.output("x")), middle(canvas.input("conv")))
    canvas.wait_for(lambda: "Conv2D needs" in nudged(canvas, reason(canvas)))
    assert "(None, 4)" in reason(canvas).inner_text()
    canvas.page.mouse.up()
    assert "Conv2D needs" in canvas.words()
    assert canvas.stored() == canvas.shown() == before


def test_multi_head_attention_has_a_port_for_each_of_keras_arguments(open_design):
    drawing = Drawing()
    for name in ("q", "v"):
        drawing.input((6, 8), name)
    drawing.add("MultiHeadAttention", id="look", num_heads=2, key_dim=4)
    canvas = open_design(placed(drawing.document(), q=(0, 0), v=(0, 220), look=(420, 80)))
    labels = canvas.node("look").locator(".react-flow__handle.target")
    canvas.wait_for(lambda: {"query", "value", "key"} <= set(labels.all_inner_texts()))
    canvas.connect("q", "look", "query")
    connected(canvas, ("q", "look", "query", 0))
    canvas.connect("v", "look", "value")
    connected(canvas, ("v", "look", "value", 0))
    with one_step(canvas):
        canvas.connect("v", "look", "key")
    assert edges(canvas) == {("q", "look", "query", 0), ("v", "look", "value", 0), ("v", "look", "key", 0)}
    canvas.wait_for(lambda: "6 × 8" in canvas.node("look").locator(".ll-card-shape").inner_text())


@pytest.mark.parametrize(("kind", "ports"), [("LSTM", {"sequences", "initial_state", "mask"})])
def test_layers_show_the_ports_that_keras_names(open_design, kind, ports):
    drawing = Drawing()
    drawing.add(kind, drawing.input((6, 8), "x"), id="layer", units=4)
    canvas = open_design(drawing.document())
    labels = (
        canvas.node("layer")
        .locator(".react-flow__handle.target")
        .evaluate_all("all => all.map(one => one.title)")
    )
    assert ports - {"sequences"} <= set(labels)


def nudged(canvas, found):
    """What is said after the smallest of movements, since it is said when the pointer moves."""
    x, y = middle(canvas.input("conv"))
    canvas.page.mouse.move(x + 1, y)
    canvas.page.mouse.move(x, y)
    return found.inner_text()
