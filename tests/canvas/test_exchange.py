"""Each request is carried out once, in order, or refused in words."""

import pytest

from designer.canvas import Do, Redo, Refusal, Settle, Undo, receive
from designer.graph import (
    AddNode,
    Batch,
    Connect,
    Document,
    Edge,
    Edit,
    Graph,
    History,
    Layer,
    Move,
    Node,
    Position,
    Remove,
    SetTitle,
    undo,
)


@pytest.fixture
def history():
    return History(Document("d", "D", Graph({"a": Layer("a", "Dense")}, {"a": Node("a", "a")})))


def named(number, title):
    return Do(number=number, edit=Batch(edits=(SetTitle(title=title),)))


def settle(number, graph="", **places):
    return Settle(
        number=number, edit=Move(positions={id: Position(*at) for id, at in places.items()}, graph=graph)
    )


def titles(history):
    return [document.title for document in (*history.past, history.present)]


def test_requests_are_carried_out_in_order_of_their_numbers(history):
    after, handled, refusals = receive(history, 0, [named(2, "B"), named(1, "A")])
    assert (titles(after), handled, refusals) == (["D", "A", "B"], 2, ())


def test_a_request_that_was_handled_before_is_passed_over(history):
    after, handled, _ = receive(history, 2, [named(1, "A"), named(2, "B"), named(3, "C")])
    assert (titles(after), handled) == (["D", "C"], 3)


def test_a_request_that_comes_twice_in_one_message_is_carried_out_once(history):
    after, handled, _ = receive(history, 1, [named(2, "A"), named(2, "B")])
    assert (titles(after), handled) == (["D", "A"], 2)


def test_requests_behind_a_gap_wait(history):
    after, handled, refusals = receive(history, 1, [named(2, "A"), named(4, "C")])
    assert (titles(after), handled, refusals) == (["D", "A"], 2, ())
    assert receive(after, handled, [named(4, "C")]) == (after, 2, ())


def test_a_client_that_is_not_known_any_more_goes_on_where_it_is(history):
    after, handled, _ = receive(history, 0, [named(57, "A"), named(58, "B")])
    assert (titles(after), handled) == (["D", "A", "B"], 58)


def test_a_refused_edit_is_handled_and_the_next_one_is_made(history):
    broken = Do(number=1, edit=Connect(edge=Edge("a", "gone")))
    after, handled, (refusal,) = receive(history, 0, [broken, named(2, "B")])
    assert (titles(after), handled, refusal.number) == (["D", "B"], 2, 1)
    assert "any more" in refusal.message


def test_a_request_that_could_not_be_read_is_refused_in_its_turn(history):
    unreadable = Refusal(number=2, message="Unreadable.")
    after, handled, refusals = receive(history, 0, [named(1, "A"), unreadable, named(3, "C")])
    assert (titles(after), handled, refusals) == (["D", "A", "C"], 3, (unreadable,))
    assert receive(after, 3, [unreadable]) == (after, 3, ())


def test_an_edit_that_fails_in_our_own_code_is_refused_too(history, caplog):
    edit: Edit = Batch(edits=(SetTitle(title="T"),))
    for _ in range(5000):
        edit = Batch(edits=(edit,))
    after, handled, (refusal,) = receive(history, 0, [Do(number=1, edit=edit), named(2, "B")])
    assert (titles(after), handled) == (["D", "B"], 2)
    assert "a mistake in Layerloom" in refusal.message
    assert "RecursionError" in caplog.text


def test_undo_and_redo_go_back_and_forth(history):
    after, _, _ = receive(history, 0, [named(1, "A"), named(2, "B"), Undo(number=3), Undo(number=4)])
    assert (titles(after), [document.title for document in after.future]) == (["D"], ["A", "B"])
    assert titles(receive(after, 4, [Redo(number=5)])[0]) == ["D", "A"]


@pytest.mark.parametrize(("kind", "word"), [(Undo, "undo"), (Redo, "redo")])
def test_without_a_step_to_go_there_is_a_refusal(history, kind, word):
    assert receive(history, 0, [kind(number=1)]) == (
        history,
        1,
        (Refusal(number=1, message=f"There is nothing to {word}."),),
    )


def test_settling_places_nodes_without_a_step(history):
    before, _, _ = receive(history, 0, [named(1, "A"), Undo(number=2)])
    after, handled, refusals = receive(before, 2, [settle(3, a=(1.0, 2.0))])
    assert after.present.graph.nodes["a"].position == Position(1.0, 2.0)
    assert (after.past, after.future, handled, refusals) == (before.past, before.future, 3, ())


def test_settling_leaves_alone_what_was_placed_or_removed_meanwhile(history):
    moved, _, _ = receive(history, 0, [Do(number=1, edit=Move(positions={"a": Position(5.0, 5.0)}))])
    assert receive(moved, 1, [settle(2, a=(1.0, 2.0), gone=(3.0, 4.0))]) == (moved, 2, ())
    assert receive(moved, 1, [settle(2, "gone", a=(1.0, 2.0))]) == (moved, 2, ())


def test_a_paste_is_one_step(history):
    edits = tuple(AddNode(node=Node(id, id), layer=Layer(id, "Dense")) for id in "xyz")
    after, _, _ = receive(history, 0, [Do(number=1, edit=Batch(edits=edits))])
    assert len(after.present.graph.nodes) == 4
    assert undo(after).present is history.present
    assert receive(after, 1, [Do(number=2, edit=Remove(nodes=("x",)))])[1] == 2
