"""A design that comes back under other ids is taken for the one it was, and what stayed keeps what it had."""

from __future__ import annotations

import hashlib
import time
from collections import Counter
from dataclasses import replace

import pytest

from designer.graph import (
    AddNode,
    Batch,
    Connect,
    Disconnect,
    Document,
    Edge,
    EditRefused,
    Group,
    Layer,
    MakeGroup,
    Node,
    Output,
    Remove,
    ReplaceLayer,
    SetBypassed,
    SetConfig,
    SetNote,
    SetOutputs,
    apply,
    effective,
    faults,
    incoming,
    layer_of,
    matched,
    merged,
    same,
    topological_order,
)
from designer.workspace import preset, presets
from tests.support import small_designs
from tests.support.drawing import Drawing
from tests.support.rewritten import rewritten, unnamed
from tests.support.wild_edits import wild

DESIGNS = [*presets(), small_designs.nesting(), small_designs.merging(), small_designs.custom()]


@pytest.mark.parametrize("design", DESIGNS, ids=lambda design: design.id)
def test_what_is_written_again_unchanged_is_the_design_that_it_was(design):
    assert same(merged(design, rewritten(design)), design)


@pytest.mark.parametrize("design", presets(), ids=lambda design: design.id)
def test_names_are_not_needed_to_know_it_again(design):
    bare = unnamed(design)
    assert same(merged(bare, rewritten(bare)), bare)


@pytest.mark.parametrize("design", presets(), ids=lambda design: design.id)
def test_after_one_change_anywhere_all_other_nodes_are_known(design):
    bare = unnamed(design)
    for id, layer in bare.graph.layers.items():
        if "units" in layer.config or "filters" in layer.config:
            key = "units" if "units" in layer.config else "filters"
            changed = apply(bare, SetConfig(layer=id, parameter=key, value=77))
            assert same(merged(bare, rewritten(changed)), changed)


def test_a_node_put_between_two_others_is_the_only_new_one():
    design = unnamed(row(8, 8, 8, 4))
    edits = (
        Disconnect(target="d2"),
        AddNode(node=Node("new", "new"), layer=Layer("new", "BatchNormalization")),
        Connect(edge=Edge("d1", "new")),
        Connect(edge=Edge("new", "d2")),
    )
    changed = apply(design, Batch(edits=edits))
    after = merged(design, rewritten(changed))
    assert design.graph.nodes.keys() < after.graph.nodes.keys()
    (new,) = after.graph.nodes.keys() - design.graph.nodes.keys()
    assert layer_of(after.graph, new).kind == "BatchNormalization"
    assert after.graph.nodes[new].position is None
    assert {(x.source, x.target) for x in after.graph.edges} >= {("d1", new), (new, "d2")}
    assert not faults(after)


def test_after_changes_in_several_places_all_other_nodes_of_a_network_are_known():
    design = unnamed(preset("unet"))
    changed = design
    for edit in (
        SetConfig(layer="enc2_conv1", parameter="filters", value=24),
        Disconnect(target="enc1_conv2"),
        AddNode(node=Node("bn", "bn"), layer=Layer("bn", "BatchNormalization")),
        Connect(edge=Edge("enc1_conv1", "bn")),
        Connect(edge=Edge("bn", "enc1_conv2")),
        SetConfig(layer="dec2_conv1", parameter="kernel_size", value=5),
    ):
        changed = apply(changed, edit)
    after = merged(design, rewritten(changed))
    (new,) = after.graph.nodes.keys() - design.graph.nodes.keys()
    assert layer_of(after.graph, new).kind == "BatchNormalization"
    assert after.graph.layers == {**design.graph.layers, **{
        id: layer for id, layer in after.graph.layers.items() if id in {after.graph.nodes[new].layer, "enc2_conv1", "dec2_conv1"}
    }}  # fmt: skip


def test_a_layer_of_another_class_in_the_same_place_is_the_same_node():
    design = row(8, 6, 4)
    changed = apply(
        design,
        ReplaceLayer(layer="d1", kind="EinsumDense", config={"equation": "ab,bc->ac", "output_shape": 6}),
    )
    after = merged(design, rewritten(changed))
    assert after.graph.nodes == changed.graph.nodes
    assert layer_of(after.graph, "d1").kind == "EinsumDense"


def test_places_notes_and_groups_stay_with_their_nodes():
    design = row(8, 6, 4)
    for edit in (
        SetNote(node="d1", note="the middle"),
        MakeGroup(group="g", title="Both", nodes=("d0", "d1")),
    ):
        design = apply(design, edit)
    after = merged(design, rewritten(apply(design, Remove(nodes=("d0",)))))
    assert after.graph.nodes["d1"] == design.graph.nodes["d1"]
    assert after.graph.groups["g"] == Group("g", "Both", ("d1",))


def test_bypassed_nodes_come_back_where_their_wires_are_still_there():
    design = row(8, 6, 4)
    held = apply(design, SetBypassed(nodes=("d1",), bypassed=True))
    changed = apply(held, SetConfig(layer="d2", parameter="units", value=9))
    assert same(merged(held, rewritten(changed)), changed)


def test_bypassed_nodes_go_with_the_wires_that_led_past_them():
    held = apply(row(8, 6, 4), SetBypassed(nodes=("d1",), bypassed=True))
    written = rewritten(apply(held, Remove(nodes=("d2",))))
    after = merged(held, replace(written, graph=replace(written.graph, outputs=(Output("y", "call_0"),))))
    assert not faults(after)
    assert set(after.graph.nodes) == {"x", "d0"}


def test_the_plan_follows_an_output_to_its_new_name():
    design = preset("residual")
    (output,) = design.graph.outputs
    renamed = apply(design, SetOutputs(outputs=(replace(output, name="answer"),)))
    after = merged(design, rewritten(renamed))
    assert list(after.training.objectives) == ["answer"]
    assert after.training.objectives["answer"] == design.training.objectives[output.name]


def test_an_output_keeps_the_name_that_code_does_not_say():
    design = preset("siamese")
    written = rewritten(design)
    (output,) = written.graph.outputs
    bare = replace(written, graph=replace(written.graph, outputs=(replace(output, name="sqrt"),)))
    assert same(merged(design, bare), design)


def test_what_follows_from_other_settings_is_no_change():
    design = unnamed(preset("unet-small"))
    written = rewritten(design)
    layers = {
        id: replace(layer, config={**layer.config, "strides": [2, 2]})
        if layer.kind == "MaxPooling2D"
        else layer
        for id, layer in written.graph.layers.items()
    }
    assert same(merged(design, replace(written, graph=replace(written.graph, layers=layers))), design)


def test_groups_that_share_a_function_keep_their_titles():
    design = row(8, 6, 4, 4)
    for id, title, nodes in (("g", "Block 1", ("d0", "d1")), ("h", "Block 2", ("d2", "d3"))):
        design = apply(design, MakeGroup(group=id, title=title, nodes=nodes))
    written = rewritten(design)
    groups = {
        "a": Group("a", "block", ("call_1", "call_2")),
        "b": Group("b", "block", ("call_3", "call_4")),
    }
    assert same(merged(design, replace(written, graph=replace(written.graph, groups=groups))), design)


def test_code_that_only_lost_its_comments_stays_as_it_was():
    design = small_designs.custom()
    written = rewritten(design)
    dressed = {
        "Scale": '@keras.saving.register_keras_serializable(package="x")\n' + design.functions["Scale"],
        "squash": "# a comment\n" + design.functions["squash"],
    }
    after = merged(design, replace(written, functions=dressed))
    assert after.functions == design.functions


def test_what_would_be_broken_is_refused_in_words():
    design = row(8, 6)
    broken = replace(rewritten(design), models={})
    layers = {id: replace(layer, kind="model:gone") for id, layer in broken.graph.layers.items()}
    with pytest.raises(EditRefused, match="gone"):
        merged(design, replace(broken, graph=replace(broken.graph, layers=layers)))


@pytest.mark.parametrize("seed", range(20))
def test_of_any_two_states_the_merged_design_is_the_model_that_was_written(seed):
    states = [document for document, _ in wild(seed, 60)]
    for before, after in zip(states[::7], states[3::7], strict=False):
        result = merged(before, rewritten(after))
        assert not faults(result)
        assert described(result) == described(after)


def test_five_hundred_nodes_are_matched_within_a_second():
    design = row(*([8, 8, 4] * 170))
    changed = apply(design, Remove(nodes=("d250",)))
    began = time.perf_counter()
    found = matched(unnamed(design), rewritten(unnamed(changed)))
    assert time.perf_counter() - began < 1
    assert len(found.graphs[""].nodes) >= 509


def row(*units: int) -> Document:
    """An input, and Dense layers of so many units one behind the other, called d0, d1, …"""
    drawing = Drawing()
    last = drawing.input((4,), "x")
    for place, width in enumerate(units):
        last = drawing.add("Dense", last, id=f"d{place}", units=width)
    drawing.output(last, "y")
    return drawing.document()


def described(document: Document) -> tuple[Counter[str], dict[str, str]]:
    """The graph as it is built, told by what each call is made of and not by ids."""
    graph = effective(document).graph
    calls = Counter(node.layer for node in graph.nodes.values())
    feeding, found = incoming(graph), dict[str, str]()
    for id in topological_order(graph):
        node, layer = graph.nodes[id], layer_of(graph, id)
        wires = [(x.target_port, x.index, x.source_port, found[x.source]) for x in feeding[id]]
        said = (layer.kind, layer.name, dict(layer.config), dict(node.constants), calls[layer.id], wires)
        found[id] = hashlib.sha256(repr(said).encode()).hexdigest()
    return Counter(found.values()), {output.name: found[output.node] for output in graph.outputs}
