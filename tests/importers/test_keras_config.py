"""Configurations as designs, without Keras: what is kept, what is said of the rest, what is refused."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from typing import Any

import pytest

from designer.graph import Document, Edge, Node, dumps, faults, loads
from designer.importers import NotOpened, from_config
from tests.importers.configs import (
    as_layer,
    call,
    custom,
    functional,
    input_layer,
    layer,
    op,
    sequential,
    tensor,
)


def opened(config: Any) -> Document:
    document = from_config(config, "their model.json", "Keras 3")
    assert faults(document) == ()
    assert loads(dumps(document)) == document
    return document


def said(document: Document) -> list[tuple[str, str]]:
    assert document.origin is not None
    return [(remark.severity, remark.message) for remark in document.origin.remarks]


def dense(name: str = "dense", source: str = "x", **config: Any) -> Any:
    return layer("Dense", name, call(tensor(source)), **{"units": 3, **config})


def only(document: Document, kind: str) -> Any:
    (found,) = (layer for layer in document.graph.layers.values() if layer.kind == kind)
    return found


def test_the_design_is_called_like_the_file_and_tells_where_it_is_from() -> None:
    document = opened(functional(input_layer(), dense()))
    assert document.title == "their model"
    assert document.origin is not None
    assert (document.origin.file, document.origin.format) == ("their model.json", "Keras 3")
    assert said(document) == []
    assert all(node.position is None for node in document.graph.nodes.values())


def test_names_become_identifiers_and_stay_names() -> None:
    graph = opened(functional(input_layer(), dense("block 1/a"), dense("block_1:a"), dense("3"))).graph
    assert list(graph.layers) == ["x", "block_1_a", "block_1_a_1", "_3"]
    assert [found.name for found in graph.layers.values()] == ["x", "block 1/a", "block_1:a", "3"]


def test_names_that_keras_counts_out_are_left_to_it() -> None:
    graph = opened(
        functional(
            input_layer("input_layer"),
            dense("dense", "input_layer"),
            dense("dense_1", "dense"),
            dense("mine", "dense_1"),
            inputs=["input_layer", 0, 0],
        )
    ).graph
    assert [found.name for found in graph.layers.values()] == [None, None, None, "mine"]


def test_a_shared_layer_is_one_layer_with_several_calls() -> None:
    shared = layer("Dense", "dense", call(tensor("x")), call(tensor("dense")), units=4)
    graph = opened(functional(input_layer(), shared, dense("dense_1", "x"), outputs=["dense", 1, 0])).graph
    assert list(graph.nodes) == ["x", "dense", "dense_2", "dense_1"]
    assert graph.edges[:2] == (Edge("x", "dense"), Edge("dense", "dense_2"))
    assert graph.outputs[0].node == "dense_2"


def test_objects_are_named_as_the_catalogue_names_them() -> None:
    def keras(class_name: str, place: str, **config: Any) -> Any:
        return {
            "module": f"keras.{place}",
            "class_name": class_name,
            "config": config,
            "registered_name": None,
        }

    found = dense(
        kernel_initializer=keras("HeNormal", "initializers", seed=None),
        bias_initializer=keras("Constant", "initializers", value=0.5),
        kernel_regularizer=keras("L2", "regularizers", l2=0.01),
        bias_constraint=keras("MaxNorm", "constraints", max_value=3, axis=0),
        activation=keras("LeakyReLU", "layers", name="leaky_re_lu", negative_slope=0.2),
        dtype={"module": "keras", "class_name": "DTypePolicy", "config": {"name": "mixed_float16"}},
        trainable=False,
    )
    assert only(opened(functional(input_layer(), found)), "Dense").config == {
        "units": 3,
        "kernel_initializer": "he_normal",
        "bias_initializer": {"class_name": "Constant", "config": {"value": 0.5}},
        "kernel_regularizer": {"class_name": "L2", "config": {}},
        "bias_constraint": {"class_name": "MaxNorm", "config": {"max_value": 3}},
        "activation": {"class_name": "LeakyReLU", "config": {"negative_slope": 0.2}},
        "dtype": "mixed_float16",
        "trainable": False,
    }


def test_quantised_policies_are_strings() -> None:
    policy = {"class_name": "QuantizedDTypePolicy", "config": {"mode": "int8", "source_name": "float32"}}
    assert (
        only(opened(functional(input_layer(), dense(dtype=policy))), "Dense").config["dtype"]
        == "int8_from_float32"
    )


def test_ops_keep_their_values_by_parameter_and_tensors_at_ports() -> None:
    key = [
        {"class_name": "__slice__", "config": {"start": None, "stop": 2, "step": None}},
        {"class_name": "__ellipsis__", "config": {}},
        None,
    ]
    document = opened(
        functional(
            input_layer(),
            op("GetItem", "get_item", call(tensor("x"), key)),
            op("Subtract", "subtract", call(1, tensor("get_item"))),
            op("Mean", "mean", call(tensor("subtract")), axis=-1, keepdims=False),
            op("Matmul", "matmul", call(tensor("mean"), {"class_name": "__numpy__", "config": {"value": [[1.0]], "dtype": "float32"}})),
            op("Stack", "stack", call([tensor("matmul"), tensor("x")]), axis=0),
        )
    )  # fmt: skip
    kinds = {found.kind: found.config for found in document.graph.layers.values()}
    assert kinds["ops.get_item"] == {"key": [{"slice": [None, 2, None]}, {"ellipsis": True}, None]}
    assert kinds["ops.subtract"] == {"x1": 1}
    assert kinds["ops.mean"] == {"axis": -1}
    assert document.graph.nodes["matmul"].constants == {"x2": {"array": [[1.0]], "dtype": "float32"}}
    assert document.graph.edges[-2:] == (
        Edge("matmul", "stack", target_port="x"),
        Edge("x", "stack", target_port="x", index=1),
    )
    assert Edge("get_item", "subtract", target_port="x2") in document.graph.edges


def test_numbers_that_json_has_not_are_kept() -> None:
    where = op("Where", "where", call(tensor("x"), tensor("x"), float("-inf")))
    document = opened(functional(input_layer(), where, dense(units=float("nan"))))
    assert only(document, "ops.where").config == {"x2": {"number": "-inf"}}
    assert only(document, "Dense").config == {"units": {"number": "nan"}}


def test_calls_keep_what_the_user_said_and_not_what_keras_fills_in() -> None:
    document = opened(
        functional(
            input_layer(),
            layer("BatchNormalization", "frozen", call(tensor("x"), training=False, mask=None)),
            layer("Dropout", "usual", call(tensor("frozen"), training=False), rate=0.5),
            layer("Dropout", "always", call(tensor("usual"), training=True), rate=0.5),
            layer("LSTM", "lstm", call(tensor("always"), training=False, initial_state=[tensor("x"), tensor("x")]), units=4),
            layer("GRU", "gru", call(tensor("lstm"), initial_state=[tensor("x")]), units=4),
        )
    )  # fmt: skip
    constants = {id: node.constants for id, node in document.graph.nodes.items() if node.constants}
    assert constants == {
        "frozen": {"training": False},
        "always": {"training": True},
        "gru": {"initial_state": [{"tensor": 0}]},
    }
    assert Edge("x", "lstm", target_port="initial_state", index=1) in document.graph.edges


def masked(mask: Any, *others: Any, outputs: Any = None) -> Document:
    return opened(
        functional(
            input_layer(),
            layer("Embedding", "embedding", call(tensor("x")), input_dim=9, output_dim=2, mask_zero=True),
            *others,
            layer("LSTM", "lstm", call(tensor("embedding"), mask=mask), units=4),
            outputs=outputs or ["lstm", 0, 0],
        )
    )


def test_masks_that_keras_makes_again_are_left_to_it() -> None:
    not_equal = op("NotEqual", "not_equal", call(tensor("x"), 0))
    assert list(masked(tensor("not_equal"), not_equal).graph.nodes) == ["x", "embedding", "lstm"]


def test_masks_of_the_users_own_are_drawn() -> None:
    document = masked(tensor("not_equal"), op("NotEqual", "not_equal", call(tensor("x"), 1)))
    assert Edge("not_equal", "lstm", target_port="mask") in document.graph.edges


def test_an_op_stays_that_gives_more_than_a_mask() -> None:
    not_equal = op("NotEqual", "not_equal", call(tensor("x"), 0))
    document = masked(tensor("not_equal"), not_equal, outputs=[["lstm", 0, 0], ["not_equal", 0, 0]])
    assert "not_equal" in document.graph.nodes
    assert "mask" not in {edge.target_port for edge in document.graph.edges}


def test_models_within_are_sub_models_called_like_layers() -> None:
    inner = functional(input_layer(), dense(), name="encoder")
    nested = as_layer(inner, call(tensor("x")), call(tensor("encoder", 0)))
    document = opened(functional(input_layer(), nested, outputs=[["encoder", 1, 0], ["encoder", 2, 0]]))
    assert list(document.models) == ["encoder"]
    assert document.graph.layers["encoder"].kind == "model:encoder"
    assert [output.node for output in document.graph.outputs] == ["encoder", "encoder_1"]
    assert document.graph.edges == (Edge("x", "encoder"), Edge("encoder", "encoder_1"))
    assert document.graph.structure.outputs == ["encoder", "encoder_1"]


def test_ends_of_models_within_are_found_by_key_whatever_their_order() -> None:
    inner = functional(
        input_layer("b"), input_layer("a"), dense("wide", "b"), dense("narrow", "a"),
        inputs={"b": ["b", 0, 0], "a": ["a", 0, 0]}, outputs={"w": ["wide", 0, 0], "n": ["narrow", 0, 0]}, name="inner",
    )  # fmt: skip
    nested = as_layer(inner, call({"a": tensor("x"), "b": tensor("y")}))
    document = opened(
        functional(
            input_layer("x"),
            input_layer("y"),
            nested,
            dense("last", "inner"),
            inputs=[["x", 0, 0], ["y", 0, 0]],
        )
    )
    assert set(document.graph.edges) == {
        Edge("x", "inner", target_port="a"),
        Edge("y", "inner", target_port="b"),
        Edge("inner", "last", source_port=1),
    }


def test_frozen_models_within_say_so_unless_their_layers_differ() -> None:
    for inner_flag, expected in ((False, {"trainable": False}), (True, {})):
        inner = functional(input_layer(), dense(trainable=inner_flag), name="base")
        inner["config"]["trainable"] = False
        document = opened(
            functional(input_layer(), as_layer(inner, call(tensor("x"))), outputs=["base", 1, 0])
        )
        assert document.graph.layers["base"].config == expected


def test_a_chain_is_a_graph_with_an_input() -> None:
    document = opened(sequential(dense("a"), dense("b"), build_input_shape=[None, 7]))
    assert document.graph.edges == (Edge("input_layer", "a"), Edge("a", "b"))
    assert document.graph.layers["input_layer"].config == {"shape": [7]}
    assert said(document) == []


def test_a_chain_that_was_never_built_asks_for_its_shape() -> None:
    document = opened(sequential(layer("Conv2D", "conv", filters=2, kernel_size=[3, 3]), dense()))
    assert document.graph.layers["input_layer"].config == {"shape": [None, None, None]}
    assert [severity for severity, _ in said(document)] == ["lost"]
    assert "shape" in said(document)[0][1]


def test_wrappers_hold_models_by_name() -> None:
    inner = sequential(dense("a"), name="per_step")
    wrapper = layer("TimeDistributed", "each", call(tensor("x", shape=[None, 5, 7])), layer=inner)
    document = opened(functional(input_layer(shape=[None, 5, 7]), wrapper))
    assert only(document, "TimeDistributed").config == {"layer": {"model": "per_step"}}
    assert document.models["per_step"].layers["input_layer"].config == {"shape": [7]}


def test_what_a_wrapper_makes_by_itself_is_left_out() -> None:
    def lstm(direction: str, backwards: bool) -> Any:
        found = layer("LSTM", f"{direction}_lstm_3", units=4, go_backwards=backwards)
        return {key: value for key, value in found.items() if key not in ("name", "inbound_nodes")}

    both = layer(
        "Bidirectional",
        "both",
        call(tensor("x")),
        layer=lstm("forward", False),
        backward_layer=lstm("backward", True),
    )
    assert only(opened(functional(input_layer(), both)), "Bidirectional").config == {
        "layer": {"class_name": "LSTM", "config": {"units": 4}}
    }


def test_structures_are_kept_where_they_are_not_the_usual_ones() -> None:
    layers = (input_layer("a"), input_layer("b"), dense("y", "a"), dense("z", "b"))
    inputs, outputs = {"p": ["b", 0, 0], "q": [["a", 0, 0]]}, {"z": ["y", 0, 0], "deep": {"w": ["z", 0, 0]}}
    structure = opened(functional(*layers, inputs=inputs, outputs=outputs)).graph.structure
    assert structure.inputs == {"p": "b", "q": ["a"]}
    assert structure.outputs == {"z": "z", "deep": {"w": "w"}}
    usual = opened(
        functional(*layers, inputs=[["b", 0, 0], ["a", 0, 0]], outputs={"y": ["y", 0, 0], "z": ["z", 0, 0]})
    ).graph
    assert (usual.structure.inputs, usual.structure.outputs) == (None, None)
    assert [id for id in usual.nodes if id in "ab"] == ["b", "a"]


def test_a_class_that_keras_lacks_is_a_placeholder() -> None:
    patches = custom("Patches", "patches", call(tensor("x"), size=tensor("x")), patch_size=4)
    document = opened(functional(input_layer(), patches, dense(source="patches")))
    found = document.graph.layers["patches"]
    assert found.kind == "placeholder:Patches"
    assert found.config == {
        "module": "their_package",
        "registered_name": "Custom>Patches",
        "config": {"name": "patches", "patch_size": 4},
        "outputs": [{"shape": [None, 4], "dtype": "float32"}],
    }
    assert Edge("x", "patches", target_port="size") in document.graph.edges
    ((severity, message),) = said(document)
    assert severity == "lost"
    assert "Patches" in message


def test_a_placeholder_at_the_end_takes_its_shape_from_whoever_calls_the_model() -> None:
    inner = functional(input_layer(), custom("Mine", "mine", call(tensor("x"))), name="inner")
    outer = functional(input_layer(), as_layer(inner, call(tensor("x"))), dense(source="inner"))
    outer["config"]["layers"][-1]["inbound_nodes"] = [call(tensor("inner", shape=[None, 9]))]
    mine = opened(outer).models["inner"].layers["mine"]
    assert mine.config["outputs"] == [{"shape": [None, 9], "dtype": "float32"}]
    alone = opened(inner)
    assert alone.graph.layers["mine"].config["outputs"] == [{"shape": [None], "dtype": "float32"}]
    assert "note" in {severity for severity, _ in said(alone)}


@pytest.mark.parametrize(
    "found",
    [
        layer("Lambda", "it", call(tensor("x")), function={"class_name": "__lambda__", "config": {"value": ["4wEAAA==", None, None]}}),
        layer("TFSMLayer", "it", call(tensor("x")), filepath="/etc/passwd"),
        layer("Dense", "it", call(tensor("x")), units=3, activation={"module": "builtins", "class_name": "function", "config": "mine"}),
        layer("Dense", "it", call(tensor("x")), module="os", units=3),
        layer("Activation", "it", call(tensor("x")), activation={"module": "os", "class_name": "system", "config": {}}),
        layer("RNN", "it", call(tensor("x")), cell=custom("Cell", "cell")),
        op("Map", "it", call({"class_name": "function", "config": "f", "module": "os"}, tensor("x")), place="core"),
        op("Add", "it", call(tensor("x"), tensor("x")), place="os"),
    ],
    ids=lambda found: f"{found['class_name']} {found['module']}",
)  # fmt: skip
def test_what_would_run_code_is_a_placeholder(found: Any) -> None:
    document = opened(functional(input_layer(), found))
    assert document.graph.layers["it"].placeholder
    assert "lost" in {severity for severity, _ in said(document)}


def test_initializers_and_regularizers_of_their_own_are_replaced_and_told_of() -> None:
    document = opened(
        functional(
            input_layer(), dense(kernel_initializer=custom("Mine", "m"), bias_regularizer=custom("Own", "o"))
        )
    )
    assert only(document, "Dense").config == {"units": 3}
    assert [severity for severity, _ in said(document)] == ["changed", "lost"]


def test_a_model_of_a_class_of_its_own_opens_as_one_placeholder() -> None:
    document = opened(
        {
            "module": "theirs",
            "class_name": "Mine",
            "config": {"size": 3},
            "build_config": {"input_shape": [None, 8]},
        }
    )
    assert [found.kind for found in document.graph.layers.values()] == ["Input", "placeholder:Mine"]
    assert document.graph.layers["input_layer"].config == {"shape": [8]}


def test_a_subclass_of_functional_opens_with_its_layers() -> None:
    model = {**functional(input_layer(), dense()), "module": "theirs", "class_name": "Mine"}
    document = opened(model)
    assert list(document.graph.nodes) == ["x", "dense"]
    assert "Mine" in said(document)[0][1]


def test_weights_shared_between_models_are_told_of() -> None:
    inner_dense, outer_dense = dense(), dense("again", "encoder")
    inner_dense["shared_object_id"] = outer_dense["shared_object_id"] = 7
    nested = as_layer(functional(input_layer(), inner_dense, name="encoder"), call(tensor("x")))
    assert [severity for severity, _ in said(opened(functional(input_layer(), nested, outer_dense)))] == [
        "changed"
    ]


def test_connections_that_lead_nowhere_are_left_out_and_told_of() -> None:
    document = opened(
        functional(
            input_layer(), dense("a", "nobody"), layer("Dense", "b", call(tensor("a", 10**12)), units=1)
        )
    )
    assert document.graph.edges == ()
    assert [severity for severity, _ in said(document)] == ["lost", "lost"]


def looped() -> Any:
    return functional(input_layer(), dense("a", "b"), dense("b", "a"))


def deep() -> Any:
    value: Any = {}
    for _ in range(5000):
        value = {"config": value}
    return functional(input_layer(), dense(units=value))


@pytest.mark.parametrize(
    "config",
    [
        None, 3, "x", [], {}, {"class_name": 3}, {"class_name": "Functional"},
        {"class_name": "Functional", "config": []}, {"class_name": "Dense", "config": {"units": 3}},
        {"class_name": "Sequential", "config": {"layers": []}}, looped(), deep(),
        functional(input_layer("\ud800")),
    ],
)  # fmt: skip
def test_what_is_no_model_is_refused_in_words(config: Any) -> None:
    with pytest.raises(NotOpened, match=r"\w+ \w+ \w+.*\."):
        from_config(config, "x.json", "JSON")


@pytest.mark.slow
@pytest.mark.parametrize("wrong", [None, True, -1, 10**12, 1e300, float("nan"), "", [], {}, [[]], ["a", 0, 0], {"class_name": "Dense", "config": None}, {"tensor": 3}], ids=repr)  # fmt: skip
def test_no_wrong_value_anywhere_is_a_traceback(wrong: Any) -> None:
    inner = as_layer(functional(input_layer(), dense(), name="inner"), call(tensor("x")))
    mask = layer(
        "LSTM", "lstm", call(tensor("inner"), mask=tensor("x"), initial_state=[tensor("x")]), units=4
    )
    text = json.dumps(functional(input_layer(), inner, mask, op("GetItem", "it", call(tensor("lstm"), [0]))))
    for path in places(json.loads(text)):
        config = json.loads(text)
        replace(config, path, wrong)
        try:
            opened(config)
        except NotOpened as refusal:
            assert str(refusal).endswith(".")


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = (
        list(value.items())
        if isinstance(value, dict)
        else list(enumerate(value))
        if isinstance(value, list)
        else []
    )
    return [found for key, inner in inside for found in ((*path, key), *places(inner, (*path, key)))]


def replace(value: Any, path: tuple[Any, ...], wrong: Any) -> None:
    for key in path[:-1]:
        value = value[key]
    value[path[-1]] = wrong


def chain() -> Any:
    return functional(input_layer(), *(dense(f"d{i}", f"d{i - 1}" if i else "x") for i in range(3000)))


def shared() -> Any:
    calls = [call(tensor("d", i - 1) if i else tensor("x")) for i in range(3000)]
    return functional(input_layer(), layer("Dense", "d", *calls, units=3), outputs=["d", 2999, 0])


def nested() -> Any:
    model = functional(input_layer(), dense("m"), name="m")
    for _ in range(25):
        model = functional(
            input_layer(),
            as_layer(model, call(tensor("x")), call(tensor("m"))),
            outputs=["m", 1, 0],
            name="m",
        )
    return model


def same_names() -> Any:
    return functional(input_layer(), *(custom("C", "d", call(*[tensor("x")] * 3)) for _ in range(3000)))


@pytest.mark.slow
@pytest.mark.parametrize("make", [chain, shared, nested, same_names])
def test_large_models_open_in_seconds(make: Callable[[], Any]) -> None:
    config = make()
    started = time.process_time()
    opened(config)
    assert time.process_time() - started < 15


def test_a_document_holds_no_more_numbers_than_a_design_should() -> None:
    numbers = {"class_name": "__numpy__", "config": {"value": [[0.5] * 300] * 300, "dtype": "float32"}}
    constant = {"module": "keras.initializers", "class_name": "Constant", "config": {"value": numbers}}
    document = opened(functional(input_layer(), dense(kernel_initializer=constant)))
    assert only(document, "Dense").config == {"units": 3}
    assert [severity for severity, _ in said(document)] == ["changed"]


def test_nodes_are_calls() -> None:
    document = opened(functional(input_layer(), dense()))
    assert document.graph.nodes == {"x": Node("x", "x"), "dense": Node("dense", "dense")}
