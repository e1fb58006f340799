"""What differs between two designs is told by layer, in words."""

from __future__ import annotations

import pytest

from designer.graph import (
    AddNode,
    Analysis,
    Change,
    Component,
    Connect,
    Disconnect,
    Edge,
    GraphReport,
    Layer,
    MakeIndependent,
    Move,
    Node,
    NodeReport,
    Objective,
    Position,
    Remove,
    RemoveModel,
    ReplaceLayer,
    SetConfig,
    SetObjective,
    TensorSpec,
    apply,
    difference,
)
from designer.workspace import preset, presets
from tests.support import small_designs
from tests.support.rewritten import rewritten, unnamed


@pytest.mark.parametrize("design", presets(), ids=lambda design: design.id)
def test_a_design_does_not_differ_from_itself_drawn_elsewhere(design):
    moved = apply(design, Move(positions={id: Position(1, 1) for id in design.graph.nodes}))
    assert difference(design, moved).is_empty


@pytest.mark.parametrize("design", presets(), ids=lambda design: design.id)
def test_the_same_model_under_other_ids_has_no_different_layers(design):
    assert difference(unnamed(design), rewritten(unnamed(design))).nodes == ()


def test_a_changed_parameter_is_told_with_both_values():
    design = preset("residual")
    found = difference(design, apply(design, SetConfig(layer="dense_1", parameter="units", value=7)))
    (node,) = found.nodes
    before = str(design.graph.layers["dense_1"].config["units"])
    assert (node.state, node.new, node.changes) == ("changed", "dense_1", (Change("units", before, "7"),))


def test_a_setting_at_its_default_is_called_so():
    design = preset("residual")
    found = difference(design, apply(design, SetConfig(layer="dense_1", parameter="use_bias", value=False)))
    assert found.nodes[0].changes == (Change("use_bias", "default", "false"),)


def test_a_layer_put_between_two_others_is_added_and_the_next_one_is_rewired():
    design = preset("residual")
    edge = next(edge for edge in design.graph.edges if edge.target == "dense_2")
    after = design
    for edit in (
        Disconnect(target="dense_2"),
        AddNode(node=Node("drop", "drop"), layer=Layer("drop", "Dropout", "drop", {"rate": 0.5})),
        Connect(edge=Edge(edge.source, "drop")),
        Connect(edge=Edge("drop", "dense_2")),
    ):
        after = apply(after, edit)
    found = difference(design, after)
    assert [(node.new, node.kind) for node in found.of("added")] == [("drop", "Dropout")]
    (rewired,) = found.of("changed")
    assert rewired.new == "dense_2"
    assert [(change.what, change.after) for change in rewired.changes] == [("input", "drop")]
    back = difference(after, design)
    assert [node.old for node in back.of("removed")] == ["drop"]


def test_another_class_in_the_same_place_is_a_change_of_class():
    design = preset("residual")
    after = apply(design, ReplaceLayer(layer="dense_1", kind="Dropout", config={"rate": 0.5}))
    (node,) = difference(design, rewritten(after)).of("changed")
    assert Change("class", "Dense", "Dropout") in node.changes


def test_weights_that_are_no_longer_shared_are_told():
    design = small_designs.merging()
    after = apply(design, MakeIndependent(node="right", layer="own"))
    changes = [change for node in difference(design, after).nodes for change in node.changes]
    assert "weights" in {change.what for change in changes}


def test_a_sub_model_that_is_gone_is_told_layer_by_layer():
    design = small_designs.nesting()
    after = apply(apply(design, Remove(nodes=tuple(design.graph.nodes))), RemoveModel(name="outer"))
    removed = difference(design, after).of("removed")
    assert {node.graph for node in removed} == {"", "outer"}


def test_data_and_training_are_told_setting_by_setting():
    design = preset("residual")
    (output,) = design.graph.outputs
    after = apply(design, SetObjective(output=output.name, objective=Objective(Component("Huber"))))
    found = difference(design, after)
    assert not found.nodes
    assert all(change.what.startswith("training: ") for change in found.settings)
    assert "Huber" in {change.after for change in found.settings}


def test_costs_are_those_of_the_analyses_and_layers_that_others_changed_are_affected():
    design = small_designs.merging()

    def analysis(units: int) -> Analysis:
        spec = TensorSpec((None, units))
        nodes = {id: NodeReport("ok", id, "", (spec,), units) for id in design.graph.nodes}
        return Analysis({"": GraphReport(nodes, 10 * units, 10 * units, 4 * units)})

    found = difference(
        design, apply(design, SetConfig(layer="left", parameter="units", value=5)), (analysis(3), analysis(5))
    )
    assert found.costs is not None
    assert [cost.parameters for cost in found.costs] == [30, 50]
    affected = {node.new: node for node in found.of("affected")}
    assert affected["join"].parameters == (3, 5)
    assert affected["join"].changes == (Change("output", "float32 3", "float32 5"),)
