"""Documents become the keras models that they say."""

from __future__ import annotations

from dataclasses import replace

import keras
import numpy as np
import pytest

from designer.builder import BuildFailed, build
from designer.graph import Document, Edge, Graph, Layer, Node, Output, apply, choose, loads
from designer.settings import PRESETS
from tests.support.detours import with_detours
from tests.support.drawing import Drawing
from tests.support.equality import compared

pytestmark = pytest.mark.keras

PARAMETERS = {
    "sequential-cnn": 121_930,
    "two-input-cnn": 348_490,
    "multi-path": 10_497,
    "shared-layer": 2_241,
    "residual": 6_337,
    "unet-small": 849_281,
    "unet": 485_817,
    "siamese": 133_504,
    "multi-output-shared": 113_611,
    "multi-output-separate": 118_219,
    "multi-output-hierarchical": 111_819,
    "text-classification": 64_165,
}


def preset(name: str) -> Document:
    return loads((PRESETS / f"{name}.json").read_bytes())


@pytest.mark.parametrize(("name", "parameters"), PARAMETERS.items())
def test_a_preset_has_the_parameters_that_are_known_of_it(name: str, parameters: int) -> None:
    assert build(preset(name)).count_params() == parameters


def test_every_preset_is_pinned() -> None:
    assert PARAMETERS.keys() == {path.stem for path in PRESETS.glob("*.json")}


def test_the_full_u_net_at_64_filters_has_31_million_parameters() -> None:
    document = preset("unet")
    document = apply(document, choose(document, "base_filters", 64))
    document = apply(document, choose(document, "num_classes", 1))
    assert build(document).count_params() == 31_031_745


def test_a_u_net_for_three_classes_ends_with_softmax_over_them() -> None:
    document = preset("unet")
    model = build(apply(document, choose(document, "num_classes", 3)))
    assert model.output_shape == (None, 128, 128, 3)
    assert model.get_layer("mask").activation is keras.activations.softmax


def test_names_do_not_depend_on_what_was_built_before() -> None:
    names = [[operation.name for operation in build(preset("siamese")).operations] for _ in range(2)]
    assert names[0] == names[1]
    assert {"base", "subtract", "square", "sum", "maximum", "sqrt"} <= set(names[0])


def test_several_outputs_are_a_dict_by_their_names() -> None:
    model = build(preset("multi-output-hierarchical"))
    assert {name: tensor.shape for name, tensor in model.output.items()} == {
        "digit": (None, 10),
        "even": (None, 1),
    }


def test_a_shared_layer_is_one_layer_called_twice() -> None:
    shared = build(preset("shared-layer")).get_layer("shared")
    assert len(shared._inbound_nodes) == 2


def test_a_sub_model_is_a_model_that_both_calls_share() -> None:
    model = build(preset("siamese"))
    base = model.get_layer("base")
    assert isinstance(base, keras.Model)
    assert base.count_params() == model.count_params()


def test_the_distance_of_equal_pictures_has_a_finite_gradient() -> None:
    import tensorflow as tf  # noqa: PLC0415 - heavy, and only here

    model = build(preset("siamese"))
    same = np.ones((4, 784), "float32")
    with tf.GradientTape() as tape:
        distance = tf.reduce_sum(model([same, same]))
    assert all(np.isfinite(gradient).all() for gradient in tape.gradient(distance, model.trainable_weights))


def test_inputs_keep_the_order_of_the_document() -> None:
    assert [tensor.name for tensor in build(preset("two-input-cnn")).inputs] == ["image", "vector"]


def test_a_branch_that_leads_to_no_output_is_left_out() -> None:
    drawing = Drawing()
    x = drawing.input((4,))
    drawing.add("Dense", x, units=99)
    drawing.output(drawing.add("Dense", x, units=2))
    assert build(drawing.document()).count_params() == 10


def test_a_layer_with_several_outputs_gives_each_to_its_own_edge() -> None:
    drawing = Drawing()
    x = drawing.input((5, 3))
    lstm = drawing.add("LSTM", x, units=4, return_state=True, return_sequences=True)
    again = drawing.add("LSTM", lstm, units=4)
    graph = drawing.graph
    states = [Edge(lstm, again, 1, "initial_state", 0), Edge(lstm, again, 2, "initial_state", 1)]
    graph = replace(graph, edges=(*graph.edges, *states), outputs=(Output("y", again),))
    assert build(Document("d", "D", graph)).output_shape == (None, 4)


def test_a_sub_model_with_several_inputs_and_outputs_is_wired_by_their_ids() -> None:
    inner = Drawing()
    left, right = inner.input((3,), "left"), inner.input((5,), "right")
    inner.output(inner.add("Dense", left, units=2), "small")
    inner.output(inner.add("Dense", right, units=7), "large")
    outer = Drawing()
    a, b = outer.input((5,), "a"), outer.input((3,), "b")
    pair = outer.add("model:pair", id="pair")
    outer.wire(a, pair, "right")
    outer.wire(b, pair, "left")
    graph = replace(outer.graph, outputs=(Output("large", pair, 1),))
    model = build(Document("d", "D", graph, {"pair": inner.graph}))
    assert model.output_shape == (None, 7)


def test_an_op_with_a_number_in_the_place_of_a_tensor() -> None:
    drawing = Drawing()
    x = drawing.input((4,))
    node = drawing.add("ops.subtract", x1=1.0)
    drawing.wire(x, node, "x2")
    drawing.output(node)
    assert np.allclose(build(drawing.document())(np.full((1, 4), 0.25)), 0.75)


def test_ops_of_many_tensors_take_them_in_order() -> None:
    drawing = Drawing()
    a, b = drawing.input((2, 3), "a"), drawing.input((3, 4), "b")
    product = drawing.add("ops.einsum", subscripts="nij,njk->nik")
    drawing.wire(a, product, "operands", 0)
    drawing.wire(b, product, "operands", 1)
    stack = drawing.add("ops.stack", axis=-1)
    drawing.wire(product, stack, "x")
    drawing.output(stack)
    assert build(drawing.document()).output_shape == (None, 2, 4, 1)


def test_nested_objects_of_the_configuration_are_made() -> None:
    drawing = Drawing()
    x = drawing.input((5, 3))
    regularizer = {"class_name": "L2", "config": {"l2": 0.5}}
    x = drawing.add("Dense", x, units=2, kernel_regularizer=regularizer, kernel_initializer="he_normal")
    layer = {"class_name": "LSTM", "config": {"units": 4}}
    drawing.output(drawing.add("Bidirectional", x, id="both", name="both", layer=layer))
    model = build(drawing.document())
    assert model.get_layer("dense").kernel_regularizer.l2 == 0.5
    assert model.output_shape == (None, 8)


def test_a_chain_of_two_thousand_layers_is_built() -> None:
    ids = [f"n{i}" for i in range(2000)]
    layers = {"x": Layer("x", "Input", "x", {"shape": [4]})} | {id: Layer(id, "ReLU") for id in ids}
    edges = tuple(Edge(source, target) for source, target in zip(["x", *ids], ids, strict=False))
    nodes = {id: Node(id, id) for id in layers}
    graph = Graph(layers, nodes, edges, outputs=(Output("y", ids[-1]),))
    assert len(build(Document("deep", "Deep", graph)).layers) == 2001


def test_a_failure_names_the_graph_the_node_and_what_to_do() -> None:
    inner = Drawing()
    bad = inner.add("Conv2D", inner.input((784,)), filters=3, kernel_size=3)
    inner.output(bad)
    outer = Drawing()
    outer.output(outer.add("model:inner", outer.input((784,))))
    with pytest.raises(BuildFailed, match=r"Conv2D needs .* Add a Reshape before it") as failure:
        build(outer.document(models={"inner": inner.graph}))
    assert (failure.value.graph, failure.value.node) == ("inner", bad)


@pytest.mark.parametrize("missing", ["input", "output"])
def test_a_model_without_ends_is_refused(missing: str) -> None:
    drawing = Drawing()
    if missing == "output":
        drawing.input((3,))
    with pytest.raises(BuildFailed, match=f"has no {missing}"):
        build(drawing.document())


@pytest.mark.parametrize("name", ["residual", "siamese", "multi-output-hierarchical"])
def test_bypassed_nodes_leave_the_model_as_it_is_without_them(name: str) -> None:
    found = compared(build(preset(name)), build(with_detours(preset(name))))
    assert found["same_config"]
    assert found["same_names"]
    assert found["difference"] == 0.0
