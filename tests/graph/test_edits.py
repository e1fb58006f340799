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
    Graph,
    Layer,
    MakeGroup,
    MakeIndependent,
    Node,
    OrderInputs,
    Remove,
    Rename,
    RenameGroup,
    RenameModel,
    Reorder,
    ReplaceLayer,
    ResetConstant,
    SetBypassed,
    SetConfig,
    SetConstant,
    SetTitle,
    Share,
    apply,
    display_names,
    input_nodes,
)
from designer.graph.history import LIMIT, History, record, redo, undo
from tests.support.drawing import Drawing
from tests.support.small_designs import merging, nesting


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


def test_a_node_named_twice_is_in_its_group_once() -> None:
    grouped = apply(chain(), MakeGroup(group="g", title="G", nodes=("a", "b", "a")))
    assert grouped.graph.groups["g"].nodes == ("a", "b")


def test_an_independent_node_has_a_nameless_copy_of_the_layer_it_shared() -> None:
    graph = apply(merging(), MakeIndependent(node="right", layer="own")).graph
    before, copy = graph.layers["left"], graph.layers["own"]
    assert (copy.kind, copy.config, copy.name) == (before.kind, before.config, None)
    assert [graph.nodes[id].layer for id in ("left", "right")] == ["left", "own"]


def test_a_node_that_shares_with_nobody_is_independent_already() -> None:
    said = refusal(chain(), MakeIndependent(node="a", layer="own"))
    assert said == "'a' shares its weights with no other node."


def test_an_input_cannot_be_bypassed_by_any_way() -> None:
    assert "An Input cannot be bypassed" in refusal(chain(), SetBypassed(nodes=("a", "x"), bypassed=True))
    bypassed = apply(chain(), SetBypassed(nodes=("b",), bypassed=True))
    assert "is bypassed" in refusal(bypassed, ReplaceLayer(layer="b", kind="Input", config={}))
    added = AddNode(node=Node("i", "i", bypassed=True), layer=Layer("i", "Input"))
    assert "is bypassed" in refusal(chain(), added)


def test_the_tensors_of_a_merge_come_in_the_order_told() -> None:
    graph = apply(merging(), Reorder(target="join", order=(2, 0, 1))).graph
    at = {edge.index: edge.source for edge in graph.edges if edge.target == "join"}
    assert [at[place] for place in range(3)] == ["a", "left", "right"]


def test_an_order_that_names_not_each_place_once_is_refused_with_both() -> None:
    said = refusal(merging(), Reorder(target="join", order=(0, 1)))
    assert said.endswith("must name each of its places once: 0, 1, 2. It names 0, 1.")


def test_inputs_change_places_with_each_other_only() -> None:
    graph: Graph = apply(merging(), OrderInputs(nodes=("b", "a"))).graph
    assert input_nodes(graph) == ("b", "a")
    assert [*graph.nodes] == ["b", "a", "left", "right", "join", "look"]


def test_a_constant_reset_is_as_never_set() -> None:
    said = apply(chain(), SetConstant(node="a", argument="training", value=True))
    assert apply(said, ResetConstant(node="a", argument="training")) == chain()


def test_a_group_needs_a_title() -> None:
    assert refusal(merging(), RenameGroup(group="g", title=" ")) == "A group needs a title."


def test_a_sub_model_is_renamed_wherever_it_is_called() -> None:
    renamed = apply(nesting(), RenameModel(name="inner", to="core"))
    assert [*renamed.models] == ["core", "outer"]
    assert renamed.models["outer"].layers["d"].kind == "model:core"
    assert renamed.gallery is not None
    assert renamed.gallery.options[0].effects[0].edit["graph"] == "core"
    assert apply(renamed, RenameModel(name="core", to="inner")) == nesting()


@pytest.mark.parametrize("name", ["", "two words", "2nd", "a/b", "naïve", "outer"])
def test_a_sub_model_takes_only_a_free_plain_name(name: str) -> None:
    assert "sub-model" in refusal(nesting(), RenameModel(name="inner", to=name))


@pytest.mark.parametrize("edge", [Edge("x", "b", -1, index=1), Edge("x", "b", index=-1)])
def test_ports_are_counted_from_nought(edge: Edge) -> None:
    assert "counted from 0" in refusal(chain(), Connect(edge=edge))


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
