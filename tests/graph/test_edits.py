"""What each edit does, and what it refuses."""

from __future__ import annotations

import pytest

from designer.graph import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Document,
    Edge,
    EditRefused,
    Layer,
    MakeGroup,
    Node,
    Remove,
    Rename,
    SetConfig,
    SetTitle,
    Share,
    apply,
    display_names,
)
from designer.graph.history import LIMIT, History, record, redo, undo
from tests.support.drawing import Drawing


def chain() -> Document:
    drawing = Drawing()
    x = drawing.input((4,), "x")
    a = drawing.add("Dense", x, id="a", units=3)
    b = drawing.add("Dense", a, id="b", units=3)
    drawing.output(b, "y")
    return drawing.document()


def refusal(document: Document, edit: object) -> str:
    with pytest.raises(EditRefused) as caught:
        apply(document, edit)  # type: ignore[arg-type]
    return str(caught.value)


def test_a_connection_that_closes_a_loop_is_refused() -> None:
    assert "loop" in refusal(chain(), Connect(edge=Edge("b", "a", index=1)))


def test_a_node_cannot_feed_itself() -> None:
    assert "loop" in refusal(chain(), Connect(edge=Edge("b", "b", index=1)))


def test_a_port_in_use_refuses_a_second_edge_and_says_what_to_do() -> None:
    said = refusal(chain(), Connect(edge=Edge("x", "b")))
    assert "in use" in said
    assert "Disconnect" in said


def test_an_input_takes_no_tensor() -> None:
    assert "Input" in refusal(chain(), Connect(edge=Edge("a", "x")))


def test_removing_a_node_removes_its_edges_outputs_and_layer() -> None:
    graph = apply(chain(), Remove(nodes=("b",))).graph
    assert set(graph.nodes) == set(graph.layers) == {"x", "a"}
    assert [edge.target for edge in graph.edges] == ["a"]
    assert graph.outputs == ()


def test_removing_one_call_of_a_shared_layer_keeps_the_layer() -> None:
    shared = apply(chain(), Share(node="b", layer="a"))
    assert set(shared.graph.layers) == {"x", "a"}
    assert set(apply(shared, Remove(nodes=("b",))).graph.layers) == {"x", "a"}


def test_layers_of_different_kinds_cannot_share_weights() -> None:
    assert "cannot share" in refusal(chain(), Share(node="b", layer="x"))


def test_disconnecting_moves_later_edges_of_a_merge_up() -> None:
    drawing = Drawing()
    inputs = [drawing.input((2,), name) for name in "pqr"]
    merge = drawing.add("Concatenate", *inputs)
    graph = apply(drawing.document(), Disconnect(target=merge, index=1)).graph
    assert [(edge.source, edge.index) for edge in graph.edges] == [("p", 0), ("r", 1)]


def test_a_name_is_unique_in_a_model() -> None:
    named = apply(chain(), Rename(layer="a", name="first"))
    assert "unique" in refusal(named, Rename(layer="b", name="first"))


def test_a_batch_is_refused_as_a_whole() -> None:
    good, bad = SetTitle(title="New"), SetConfig(layer="absent", parameter="units", value=1)
    assert "absent" in refusal(chain(), Batch(edits=(good, bad)))


def test_a_layer_that_calls_an_unknown_sub_model_is_refused() -> None:
    add = AddNode(node=Node("m", "m"), layer=Layer("m", "model:absent"))
    assert "does not exist" in refusal(chain(), add)


def test_nodes_leave_their_old_group_for_the_new_one() -> None:
    grouped = apply(chain(), MakeGroup(group="g", title="G", nodes=("a", "b")))
    groups = apply(grouped, MakeGroup(group="h", title="H", nodes=("a",))).graph.groups
    assert (groups["g"].nodes, groups["h"].nodes) == (("b",), ("a",))


def test_automatic_names_count_as_keras_counts() -> None:
    assert display_names(chain().graph) == {"x": "x", "a": "dense", "b": "dense_1"}


def test_typing_in_one_field_is_one_step_of_undo() -> None:
    history = History(chain())
    for units in (1, 12, 128):
        history = record(history, SetConfig(layer="a", parameter="units", value=units))
    assert len(history.past) == 1
    assert undo(history).present == chain()
    assert redo(undo(history)).present.graph.layers["a"].config == {"units": 128}


def test_an_edit_that_changes_nothing_is_no_step() -> None:
    history = History(chain())
    assert record(history, SetConfig(layer="a", parameter="units", value=3)) is history


def test_undo_goes_back_at_most_the_limit() -> None:
    history = History(chain())
    for number in range(LIMIT + 50):
        history = record(history, Batch(edits=(SetTitle(title=f"Title {number}"),)))
    assert len(history.past) == LIMIT


def test_undo_and_redo_at_the_ends_change_nothing() -> None:
    history = History(chain())
    assert undo(history) is history
    assert redo(history) is history
