"""The design that is built: what a bypassed node passes on, and what goes with it."""

from __future__ import annotations

import pytest

from designer.graph import (
    Document,
    Edge,
    Graph,
    Layer,
    MakeGroup,
    Node,
    Output,
    SetBypassed,
    apply,
    effective,
    faults,
    loads,
    summary,
)
from designer.settings import PRESETS
from tests.graph.test_summary import reported
from tests.support.detours import with_detours
from tests.support.drawing import Drawing


def without(document: Document, *nodes: str) -> Graph:
    return effective(apply(document, SetBypassed(nodes=nodes, bypassed=True))).graph


def tensors(graph: Graph) -> list[tuple[str, str, str, int]]:
    return [(edge.source, edge.target, edge.target_port, edge.index) for edge in graph.edges]


def chain(*kinds: str) -> Document:
    drawing = Drawing()
    last = drawing.input((4,), "x")
    for kind in kinds:
        last = drawing.add(kind, last, id=kind.lower())
    drawing.output(last, "y")
    return drawing.document()


@pytest.mark.parametrize("preset", sorted(PRESETS.glob("*.json")), ids=lambda path: path.stem)
def test_a_design_in_which_nothing_is_bypassed_is_itself(preset) -> None:  # type: ignore[no-untyped-def]
    document = loads(preset.read_bytes())
    assert effective(document) is document
    assert effective(with_detours(document)) == document


def test_a_chain_with_bypassed_nodes_is_the_chain_drawn_without_them() -> None:
    drawn = chain("Dense", "Dropout", "BatchNormalization", "Softmax")
    assert without(drawn, "dropout", "batchnormalization") == chain("Dense", "Softmax").graph


def test_an_output_moves_to_what_its_bypassed_node_passes_on() -> None:
    assert without(chain("Dense", "Softmax"), "softmax").outputs == (Output("y", "dense"),)


def test_everything_bypassed_gives_the_input() -> None:
    graph = without(chain("Dense", "Softmax"), "softmax", "dense")
    assert (graph.outputs, graph.edges, set(graph.layers)) == ((Output("y", "x"),), (), {"x"})


def test_a_merge_passes_on_its_first_tensor() -> None:
    drawing = Drawing()
    a, b = drawing.input((4,), "a"), drawing.input((4,), "b")
    merge = drawing.add("Add", b, a, id="merge")
    drawing.add("Dense", merge, id="dense")
    assert tensors(without(drawing.document(), "merge")) == [("b", "dense", "inputs", 0)]


@pytest.mark.parametrize(
    ("ports", "first"),
    [
        (("key", "value", "query"), "query"),
        (("x2", "x1"), "x1"),
        (("initial_state", "sequences"), "sequences"),
        (("mask", "inputs"), "inputs"),
        (("value", "key"), "key"),
    ],
)
def test_the_main_input_is_known_by_its_port(ports: tuple[str, ...], first: str) -> None:
    drawing = Drawing()
    drawing.add("Attention", id="bypassed")
    for port in ports:
        drawing.wire(drawing.input((4,), f"from_{port}"), "bypassed", port)
    drawing.add("Dense", "bypassed", id="dense")
    assert tensors(without(drawing.document(), "bypassed")) == [(f"from_{first}", "dense", "inputs", 0)]


def test_a_tensor_passed_on_keeps_the_number_of_its_output() -> None:
    nodes = {id: Node(id, id, bypassed=id == "b") for id in "abc"}
    layers = {id: Layer(id, "Dense") for id in "abc"}
    edges = (Edge("a", "b", 2), Edge("b", "c", 1, "key", 3))
    graph = effective(Document("d", "D", Graph(layers, nodes, edges))).graph
    assert graph.edges == (Edge("a", "c", 2, "key", 3),)


def test_with_nothing_to_pass_on_edges_and_outputs_go_and_ranks_close() -> None:
    drawing = Drawing()
    x = drawing.input((4,), "x")
    drawing.add("Dense", id="loose")
    drawing.add("Add", "loose", x, id="sum")
    drawing.output("loose", "y")
    graph = without(drawing.document(), "loose")
    assert tensors(graph) == [("x", "sum", "inputs", 0)]
    assert graph.outputs == ()


def test_one_bypassed_call_leaves_a_shared_layer_to_the_others() -> None:
    drawing = Drawing()
    x = drawing.input((4,), "x")
    first = drawing.add("Dense", x, id="first")
    drawing.call("first", first, id="second")
    assert set(without(drawing.document(), "second").layers) == {"x", "first"}


def test_groups_lose_bypassed_nodes_and_go_when_they_are_empty() -> None:
    document = chain("Dense", "Dropout", "Softmax")
    document = apply(document, MakeGroup(group="some", title="Some", nodes=("dense", "dropout")))
    document = apply(document, MakeGroup(group="end", title="End", nodes=("softmax",)))
    groups = without(document, "dropout", "softmax").groups
    assert {id: group.nodes for id, group in groups.items()} == {"some": ("dense",)}


def test_sub_models_are_looked_through_too() -> None:
    inner = chain("Dense", "Dropout").graph
    document = Document("d", "D", chain("model:inner").graph, {"inner": inner})
    edit = SetBypassed(nodes=("dropout",), bypassed=True, graph="inner")
    built = effective(apply(document, edit))
    assert built.models["inner"] == chain("Dense").graph
    assert built.graph is document.graph
    assert faults(built) == ()


def test_the_summary_has_no_row_for_a_bypassed_node() -> None:
    document = chain("Dense", "Dropout", "Softmax")
    drawn = apply(document, SetBypassed(nodes=("dropout",), bypassed=True)).graph
    rows = summary(drawn, reported(drawn))
    assert [(row.name, row.connected_to) for row in rows] == [
        ("x", ()),
        ("dense", ("x",)),
        ("softmax", ("dense",)),
    ]
