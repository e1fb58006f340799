"""Undo brings back what was, step by step, and what nobody asked for is no step."""

from dataclasses import replace

import pytest

from designer.graph import (
    AddNode,
    Document,
    EditRefused,
    Graph,
    History,
    Layer,
    Move,
    Node,
    OrderInputs,
    Position,
    SetConfig,
    amend,
    record,
    redo,
    revised,
    same,
    undo,
)


@pytest.fixture
def history():
    layers = {id: Layer(id, "Input", None, {"shape": [1]}) for id in ("a", "b")}
    return History(Document("d", "D", Graph(layers, {id: Node(id, id) for id in layers})))


def moved(x):
    return Move(positions={"a": Position(x, 0.0)})


def added(id):
    return AddNode(node=Node(id, id), layer=Layer(id, "Dense"))


def test_two_moves_in_a_row_are_two_steps(history):
    twice = record(record(history, moved(1.0)), moved(2.0))
    assert undo(twice).present.graph.nodes["a"].position == Position(1.0, 0.0)


def test_an_amendment_is_no_step_and_takes_no_step_away(history):
    undone = undo(record(record(history, added("c")), added("d")))
    placed = amend(undone, moved(5.0))
    assert placed.present.graph.nodes["a"].position == Position(5.0, 0.0)
    assert (placed.past, placed.future) == (undone.past, undone.future)
    assert redo(placed).present is undone.future[0]


def test_an_amendment_does_not_break_what_is_being_typed(history):
    typed = record(history, SetConfig(layer="a", parameter="shape", value=[2]))
    on = record(amend(typed, moved(1.0)), SetConfig(layer="a", parameter="shape", value=[22]))
    assert undo(on).present == history.present


def test_an_amendment_that_changes_nothing_gives_the_same_history(history):
    placed = amend(history, moved(1.0))
    assert amend(placed, moved(1.0)) is placed


def test_an_amendment_that_does_not_fit_is_refused(history):
    with pytest.raises(EditRefused, match="any more"):
        amend(history, Move(positions={"gone": Position(0.0, 0.0)}))


def test_another_order_of_inputs_is_a_step_though_tables_compare_equal(history):
    ordered = record(history, OrderInputs(nodes=("b", "a")))
    assert (list(ordered.present.graph.nodes), len(ordered.past)) == (["b", "a"], 1)


def test_true_in_the_place_of_one_is_a_step(history):
    one = record(history, SetConfig(layer="a", parameter="axis", value=1))
    true = record(one, SetConfig(layer="a", parameter="axis", value=True))
    assert true.present.graph.layers["a"].config["axis"] is True


def test_an_edit_that_changes_nothing_is_no_step(history):
    placed = record(history, moved(1.0))
    assert record(placed, moved(1.0)) is placed
    assert same(placed.present, record(history, moved(1.0)).present)


def test_another_document_is_one_step_and_the_same_one_is_none(history):
    after = replace(history.present, weights="0" * 64)
    revised_once = revised(history, after)
    assert (revised_once.present, revised_once.past) == (after, (history.present,))
    assert revised(revised_once, after) is revised_once
    back = undo(revised_once)
    assert back.present.weights is None
    assert redo(back).present == after
