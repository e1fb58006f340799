"""Graphs of older versions of Keras: calls, nested models, merges, Sequential models that begin with a merge."""

from __future__ import annotations

from typing import Any

import pytest

from designer.importers.legacy import to_keras3


def _input(name: str, *shape: int) -> dict[str, Any]:
    config = {"name": name, "batch_input_shape": [None, *shape], "dtype": "float32"}
    return {"class_name": "InputLayer", "name": name, "config": config, "inbound_nodes": []}


def _layer(class_name: str, name: str, *nodes: Any, **config: Any) -> dict[str, Any]:
    return {
        "class_name": class_name,
        "name": name,
        "config": {"name": name, **config},
        "inbound_nodes": [*nodes],
    }


def _model(layers: list[dict[str, Any]], inputs: Any, outputs: Any, name: str = "m") -> dict[str, Any]:
    config = {"name": name, "layers": layers, "input_layers": inputs, "output_layers": outputs}
    return {"class_name": "Model", "config": config}


def _translated(model: dict[str, Any]) -> dict[str, Any]:
    return to_keras3(model)[0]["config"]  # type: ignore[index,call-overload,return-value]


def _calls(config: dict[str, Any], name: str) -> list[tuple[Any, Any]]:
    """The calls of a layer, with tensors as "layer:call:output"."""
    layer = next(found for found in config["layers"] if found["name"] == name)
    return [(_short(node["args"]), _short(node["kwargs"])) for node in layer["inbound_nodes"]]


def _short(value: Any) -> Any:
    if isinstance(value, dict):
        if value.get("class_name") == "__keras_tensor__":
            return ":".join(map(str, value["config"]["keras_history"]))
        return {key: _short(inner) for key, inner in value.items()}
    return [_short(inner) for inner in value] if isinstance(value, list) else value


def test_one_tensor_is_bare_and_several_are_a_list() -> None:
    dense = _layer("Dense", "d", [["a", 0, 0, {}]], [["b", 0, 0]], units=4)
    add = _layer("Add", "s", [["d", 0, 0, {}], ["d", 1, 0, {}]])
    found = _translated(
        _model([_input("a", 4), _input("b", 4), dense, add], [["a", 0, 0], ["b", 0, 0]], [["s", 0, 0]])
    )
    assert _calls(found, "d") == [(["a:0:0"], {}), (["b:0:0"], {})]
    assert _calls(found, "s") == [([["d:0:0", "d:1:0"]], {})]
    assert found["input_layers"] == [["a", 0, 0], ["b", 0, 0]]
    assert found["output_layers"] == ["s", 0, 0]


def test_an_inputs_shape_comes_with_its_tensor() -> None:
    found = _translated(
        _model([_input("a", 4), _layer("Flatten", "f", [["a", 0, 0]])], [["a", 0, 0]], [["f", 0, 0]])
    )
    assert found["layers"][0]["config"]["batch_shape"] == [None, 4]
    assert found["layers"][1]["inbound_nodes"][0]["args"][0]["config"]["shape"] == [None, 4]


def test_tensors_among_the_arguments_are_found_and_nothing_else() -> None:
    others = {"value": ["b", 0, 0], "attention_mask": None, "use_causal_mask": True}
    attention = _layer("MultiHeadAttention", "m", [["a", 0, 0, others]], num_heads=2, key_dim=2)
    found = _translated(
        _model([_input("a", 4, 2), _input("b", 4, 2), attention], [["a", 0, 0]], [["m", 0, 0]])
    )
    assert _calls(found, "m") == [(["a:0:0"], {"value": "b:0:0", "use_causal_mask": True})]


def test_the_states_that_a_recurrent_layer_begins_with_get_their_name() -> None:
    lstm = _layer("LSTM", "l", [["a", 0, 0], ["b", 0, 0], ["b", 0, 0]], units=4)
    found = _translated(_model([_input("a", 3, 4), _input("b", 4), lstm], [["a", 0, 0]], [["l", 0, 0]]))
    assert _calls(found, "l") == [(["a:0:0"], {"initial_state": ["b:0:0", "b:0:0"]})]


def test_a_dict_of_inputs_stays_one() -> None:
    layer = _layer("MyLayer", "x", {"q": ["a", 0, 0, {}], "k": ["b", 0, 0, {}]})
    found = _translated(
        _model([_input("a", 4), _input("b", 4), layer], {"a": ["a", 0, 0]}, {"y": ["x", 0, 0]})
    )
    assert _calls(found, "x") == [([{"q": "a:0:0", "k": "b:0:0"}], {})]
    assert found["output_layers"] == {"y": ["x", 0, 0]}


def test_calls_of_a_model_that_were_counted_from_one_count_from_zero() -> None:
    inner = _model(
        [_input("i", 4), _layer("Dense", "d", [["i", 0, 0]], units=4)], [["i", 0, 0]], [["d", 0, 0]], "inner"
    )
    inner |= {"name": "inner", "inbound_nodes": [[["a", 0, 0]], [["inner", 1, 0]]]}
    flat = _layer("Flatten", "f", [["inner", 1, 0]])
    found = _translated(_model([_input("a", 4), inner, flat], [["a", 0, 0]], [["inner", 2, 0], ["f", 0, 0]]))
    assert _calls(found, "inner") == [(["a:0:0"], {}), (["inner:0:0"], {})]
    assert _calls(found, "f") == [(["inner:0:0"], {})]
    assert found["output_layers"] == [["inner", 2, 0], ["f", 0, 0]]


def test_a_sequential_among_the_layers_counts_from_zero_everywhere() -> None:
    first = {"class_name": "Dense", "config": {"name": "d", "units": 4, "batch_input_shape": [None, 4]}}
    inner = {"class_name": "Sequential", "name": "s", "config": [first], "inbound_nodes": [[["a", 0, 0]]]}
    found = _translated(_model([_input("a", 4), inner], [["a", 0, 0]], [["s", 1, 0]]))
    assert found["output_layers"] == ["s", 0, 0]
    assert [layer["class_name"] for layer in found["layers"][1]["config"]["layers"]] == [
        "InputLayer",
        "Dense",
    ]


def test_keras_1s_merge_is_the_layer_of_its_mode() -> None:
    modes = {
        "sum": "Add",
        "mul": "Multiply",
        "ave": "Average",
        "max": "Maximum",
        "concat": "Concatenate",
        "dot": "Dot",
    }
    for mode, expected in modes.items():
        merge = _layer(
            "Merge", "m", [["a", 0, 0], ["b", 0, 0]], mode=mode, concat_axis=1, dot_axes=[[1], [1]]
        )
        found = _translated(_model([_input("a", 4), _input("b", 4), merge], [["a", 0, 0]], [["m", 0, 0]]))
        assert found["layers"][2]["class_name"] == expected
        assert _calls(found, "m") == [([["a:0:0", "b:0:0"]], {})]
    assert found["layers"][2]["config"]["axes"] == [1, 1]


def test_a_merge_by_a_function_stays_as_it_is() -> None:
    merge = _layer("Merge", "m", [["a", 0, 0], ["b", 0, 0]], mode="<lambda>", mode_type="lambda")
    found = _translated(_model([_input("a", 4), _input("b", 4), merge], [["a", 0, 0]], [["m", 0, 0]]))
    assert (found["layers"][2]["module"], found["layers"][2]["class_name"]) == (None, "Merge")


def test_a_sequential_that_begins_with_a_merge_is_a_graph() -> None:
    def branch(name: str, size: int) -> dict[str, Any]:
        dense = {"name": name, "output_dim": 3, "batch_input_shape": [None, size]}
        return {"class_name": "Sequential", "config": [{"class_name": "Dense", "config": dense}]}

    merge = {"name": "m", "mode": "concat", "concat_axis": -1, "layers": [branch("x", 4), branch("y", 5)]}
    last = {"name": "z", "output_dim": 2}
    layers = [{"class_name": "Merge", "config": merge}, {"class_name": "Dense", "config": last}]
    found = _translated({"class_name": "Sequential", "config": layers})
    assert found["input_layers"] == [["x_input", 0, 0], ["y_input", 0, 0]]
    assert _calls(found, "m") == [([["x:0:0", "y:0:0"]], {})]
    assert _calls(found, "z") == [(["m:0:0"], {})]
    assert found["output_layers"] == ["z", 0, 0]


def test_layers_that_do_not_say_their_data_format_follow_the_others() -> None:
    padding = {
        "class_name": "ZeroPadding2D",
        "config": {"name": "p", "padding": [1, 1], "batch_input_shape": [None, 3, 8, 8]},
    }
    sizes = {"name": "c", "nb_filter": 2, "nb_row": 3, "nb_col": 3, "dim_ordering": "th"}
    layers = [padding, {"class_name": "Convolution2D", "config": sizes}]
    found = _translated({"class_name": "Sequential", "config": layers})["layers"]
    assert [layer["config"].get("data_format") for layer in found[1:]] == ["channels_first"] * 2


def test_a_sequential_takes_its_input_from_the_model_it_begins_with() -> None:
    inner = _model(
        [_input("i", 4), _layer("Dense", "d", [["i", 0, 0]], units=4)], [["i", 0, 0]], [["d", 0, 0]], "inner"
    )
    found = _translated({"class_name": "Sequential", "config": {"name": "s", "layers": [inner]}})["layers"]
    assert found[0]["config"]["batch_shape"] == [None, 4]
    assert found[1]["class_name"] == "Functional"


def test_slashes_in_names_give_way_wherever_a_layer_is_named() -> None:
    norm = _layer("BatchNormalization", "Conv/Norm", [["a", 0, 0]])
    flat = _layer("Flatten", "f", [["Conv/Norm", 0, 0]])
    config, remarks = to_keras3(
        _model([_input("a", 4), norm, flat], [["a", 0, 0]], [["Conv/Norm", 0, 0], ["f", 0, 0]])
    )
    found: Any = config["config"]  # type: ignore[index,call-overload]
    assert _calls(found, "f") == [(["Conv_Norm:0:0"], {})]
    assert found["layers"][1]["config"]["name"] == "Conv_Norm"
    assert found["output_layers"] == [["Conv_Norm", 0, 0], ["f", 0, 0]]
    assert any("/" in remark.message for remark in remarks)


def _function(function: str, name: str, tensor: str, **others: Any) -> dict[str, Any]:
    sliced = function == "__operators__.getitem"
    node = [tensor, 0, 0, others]
    return _layer("SlicingOpLambda" if sliced else "TFOpLambda", name, node, function=function)


def test_a_loss_that_the_model_computed_is_left_out_with_what_only_it_needed() -> None:
    layers = [
        _input("a", 4),
        _layer("Dense", "mean", [["a", 0, 0, {}]], units=2),
        _layer("Dense", "side", [["a", 0, 0, {}]], units=2),
        _function("math.subtract", "difference", "mean", y=["side", 0, 0]),
        _function("math.reduce_mean", "total", "difference"),
        _layer("AddLoss", "add_loss", [["total", 0, 0, {}]], unconditional=False),
        _layer("AddMetric", "add_metric", [["total", 0, 0, {}]], aggregation="mean"),
        _layer("Dense", "out", [["mean", 0, 0, {}]], units=1),
    ]
    translated: Any = to_keras3(_model(layers, [["a", 0, 0]], [["out", 0, 0]]))
    assert [found["name"] for found in translated[0]["config"]["layers"]] == ["a", "mean", "out"]
    (remark,) = translated[1]
    assert remark.severity == "lost"
    assert remark.message == (
        "The model computed a loss (add_loss) and metric (add_metric) by itself, which Keras 3 has no layer for: "
        "it is left out, with the layers that nothing else used: side, difference, total."
    )


def _reshaped(*layers: dict[str, Any], shape: Any) -> dict[str, Any]:
    """The layers that become of a graph that counts the samples of "a" and reshapes the last of them."""
    counting = [
        _input("a", 6, 8),
        _function("compat.v1.shape", "sizes", "a"),
        _function("__operators__.getitem", "count", "sizes", slice_spec=0),
        _function("__operators__.getitem", "length", "sizes", slice_spec=1),
    ]
    all_layers = [*counting, *layers]
    last = layers[-1]["name"] if layers else "a"
    reshape = _function("reshape", "reshaped", last, shape=shape)
    found = _translated(_model([*all_layers, reshape], [["a", 0, 0]], [["reshaped", 0, 0]]))
    return {layer["name"]: (layer["class_name"], layer["config"]) for layer in found["layers"]}


COUNT, LENGTH = ["count", 0, 0], ["length", 0, 0]


def test_a_size_that_was_counted_follows_from_the_others() -> None:
    found = _reshaped(shape=[COUNT, 6, 2, 4])
    assert found.keys() == {"a", "reshaped"}
    assert found["reshaped"] == ("Reshape", {"name": "reshaped", "newshape": [-1, 6, 2, 4]})


def test_each_sample_is_reshaped_where_one_more_size_is_open() -> None:
    layer = ("Reshape", {"name": "reshaped", "target_shape": [-1, 2, 4]})
    assert _reshaped(shape=[COUNT, -1, 2, 4])["reshaped"] == layer
    assert _reshaped(shape=[COUNT, LENGTH, 2, 4])["reshaped"] == layer
    dense = _layer("Dense", "d", [["a", 0, 0, {}]], units=8)
    assert _reshaped(dense, shape=[COUNT, -1, 2, 4])["reshaped"] == layer


def test_samples_that_were_merged_are_not_taken_for_samples() -> None:
    merged = _function("reshape", "merged", "a", shape=[-1, 8])
    found = _reshaped(merged, shape=[COUNT, -1, 4])
    assert found["reshaped"][0] == "TFOpLambda"
    assert {"sizes", "count"} <= found.keys()
    sizes = _function("compat.v1.shape", "merged_sizes", "merged")
    count = _function("__operators__.getitem", "merged_count", "merged_sizes", slice_spec=0)
    dense = _layer("Dense", "d", [["a", 0, 0, {}]], units=8)
    found = _reshaped(merged, sizes, count, dense, shape=[["merged_count", 0, 0], -1, 4])
    assert found["reshaped"][0] == "TFOpLambda"


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ({"start": 1, "stop": 3, "step": None}, "Resizing"),
        ([{"start": 1, "stop": -1, "step": None}], "Resizing"),
        ({"start": 1, "stop": 3, "step": 0}, "TFOpLambda"),
        ({"start": 0, "stop": 2, "step": None}, "TFOpLambda"),
        (1, "TFOpLambda"),
    ],
)
def test_a_resize_to_the_size_of_another_tensor_says_that_size(spec: Any, expected: str) -> None:
    sizes = _function("compat.v1.shape", "sizes", "a")
    sizes["build_config"] = {"input_shape": [None, 6, 8, 3]}
    part = _function("__operators__.getitem", "part", "sizes", slice_spec=spec)
    resize = _function("image.resize", "resized", "a", size=["part", 0, 0])
    found = _translated(
        _model([_input("a", 6, 8, 3), sizes, part, resize], [["a", 0, 0]], [["resized", 0, 0]])
    )
    resized = next(layer for layer in found["layers"] if layer["name"] == "resized")
    assert resized["class_name"] == expected
    assert expected != "Resizing" or (resized["config"]["height"], resized["config"]["width"]) == (6, 8)


def test_what_a_foreign_layer_gives_is_what_the_next_one_was_built_on() -> None:
    cast = _layer("Cast", "c", [["a", 0, 0, {}]])
    dense = {**_layer("Dense", "d", [["c", 0, 0, {}]], units=2), "build_config": {"input_shape": [None, 4]}}
    found = _translated(_model([_input("a", 4), cast, dense], [["a", 0, 0]], [["d", 0, 0]]))
    tensor = found["layers"][2]["inbound_nodes"][0]["args"][0]
    assert tensor["config"]["shape"] == [None, 4]


def test_a_lambda_in_a_list_says_what_the_next_layer_is_built_on() -> None:
    function = {"name": "l", "batch_input_shape": [None, 6], "output_shape": [3], "function": ["…"]}
    layers = [{"class_name": "Lambda", "config": function}, {"class_name": "Dense", "config": {"units": 2}}]
    found = _translated({"class_name": "Sequential", "config": layers})
    assert found["layers"][-1]["build_config"] == {"input_shape": [None, 3]}
