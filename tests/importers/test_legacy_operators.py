"""TensorFlow's functions in old models, as Keras's operations."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

from designer.importers.legacy import to_keras3
from designer.importers.legacy.slopes import steepened


def _op(class_name: str, config: dict[str, Any], node: Any) -> dict[str, Any]:
    """The layer that becomes of one operation on inputs "a" and "b"."""
    inputs = [
        {"class_name": "InputLayer", "name": name, "config": {"name": name, "batch_input_shape": [None, 4, 6]}, "inbound_nodes": []}
        for name in "ab"
    ]  # fmt: skip
    layer = {
        "class_name": class_name,
        "name": "op",
        "config": {"name": "op", **config},
        "inbound_nodes": [node],
    }
    model: Any = {
        "class_name": "Functional",
        "config": {
            "name": "m",
            "layers": [*inputs, layer],
            "input_layers": [["a", 0, 0]],
            "output_layers": [["op", 0, 0]],
        },
    }
    return to_keras3(model)[0]["config"]["layers"][2]  # type: ignore[index,call-overload,return-value]


def _function(function: str, first: Any, **others: Any) -> dict[str, Any]:
    return _op("TFOpLambda", {"function": function}, [*first[:3], others])


def _said(layer: dict[str, Any]) -> tuple[str, dict[str, Any], list[Any]]:
    config = {key: value for key, value in layer["config"].items() if key != "name"}
    return layer["class_name"], config, [_short(value) for value in layer["inbound_nodes"][0]["args"]]


def _short(value: Any) -> Any:
    if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
        return value["config"]["keras_history"][0]
    if isinstance(value, dict) and value.get("class_name") == "__slice__":
        return tuple(value["config"].values())
    if isinstance(value, dict) and value.get("class_name") == "__ellipsis__":
        return ...
    return [_short(inner) for inner in value] if isinstance(value, list) else value


A, B = ["a", 0, 0], ["b", 0, 0]


@pytest.mark.parametrize(
    ("function", "first", "others", "expected"),
    [
        ("nn.relu", A, {"name": None}, ("Relu", {}, ["a"])),
        ("__operators__.add", A, {"y": 1.0, "name": None}, ("Add", {}, ["a", 1.0])),
        ("math.subtract", ["_CONSTANT_VALUE", -1, 2.0], {"y": A}, ("Subtract", {}, [2.0, "a"])),
        ("math.reduce_mean", A, {"axis": [1], "keepdims": True}, ("Mean", {"axis": [1], "keepdims": True}, ["a"])),
        ("reshape", A, {"shape": [-1, 24]}, ("Reshape", {"newshape": [-1, 24]}, ["a"])),
        ("compat.v1.transpose", A, {"perm": [0, 2, 1], "conjugate": False}, ("Transpose", {"axes": [0, 2, 1]}, ["a"])),
        ("pad", A, {"paddings": [[0, 0], [1, 1], [0, 0]]}, ("Pad", {"mode": "constant", "pad_width": [[0, 0], [1, 1], [0, 0]]}, ["a"])),
        ("split", A, {"num_or_size_splits": [1, 2, 3], "axis": 2}, ("Split", {"axis": 2, "indices_or_sections": [1, 3]}, ["a"])),
        ("split", A, {"num_or_size_splits": [1, 2, -1], "axis": 2}, ("Split", {"axis": 2, "indices_or_sections": [1, 3]}, ["a"])),
        ("math.l2_normalize", A, {"axis": -1, "epsilon": 0.0625}, ("Normalize", {"axis": -1, "epsilon": 0.25}, ["a"])),
        ("split", A, {"num_or_size_splits": 2, "axis": 2}, ("Split", {"axis": 2, "indices_or_sections": 2}, ["a"])),
        ("linalg.matmul", A, {"b": B, "transpose_a": False}, ("Matmul", {}, ["a", "b"])),
        ("cast", A, {"dtype": "float16"}, ("Cast", {"dtype": "float16"}, ["a"])),
        ("where", A, {"x": A, "y": B}, ("Where", {}, ["a", "a", "b"])),
        ("image.resize", A, {"size": [2, 2], "method": "nearest"}, ("Resizing", {"height": 2, "width": 2, "interpolation": "nearest"}, ["a"])),
        ("convert_to_tensor", A, {"dtype": "float32", "name": None}, ("Identity", {}, ["a"])),
        ("linalg.matmul", A, {"b": B, "transpose_b": True}, ("Einsum", {"subscripts": "...ij,...kj->...ik"}, ["a", "b"])),
        ("compat.v1.norm", A, {"ord": "euclidean", "axis": -1, "keepdims": None}, ("Norm", {"axis": -1}, ["a"])),
        ("math.round", A, {}, ("Round", {}, ["a"])),
        ("math.top_k", A, {"k": 3}, ("TopK", {"k": 3}, ["a"])),
        ("nn.depth_to_space", A, {"block_size": 2}, ("DepthToSpace", {"block_size": 2, "data_format": "channels_last"}, ["a"])),
        ("nn.max_pool2d", A, {"ksize": [1, 2, 3, 1], "strides": 2, "padding": "SAME"}, ("MaxPool", {"pool_size": [2, 3], "strides": 2, "padding": "same", "data_format": "channels_last"}, ["a"])),
        ("sort", A, {"axis": -1, "direction": "ASCENDING"}, ("Sort", {"axis": -1}, ["a"])),
        ("clip_by_value", A, {"clip_value_min": 0.0, "clip_value_max": 6.0}, ("Clip", {"x_min": 0.0, "x_max": 6.0}, ["a"])),
    ],
)  # fmt: skip
def test_a_function_becomes_the_operation_that_does_the_same(
    function: str, first: Any, others: dict[str, Any], expected: tuple[str, dict[str, Any], list[Any]]
) -> None:
    layer = _function(function, first, **others)
    assert layer["module"].startswith(("keras.src.ops.", "keras.layers"))
    assert _said(layer) == expected


def test_several_tensors_stay_a_list() -> None:
    node = [[*A, {"axis": -1}], [*B, {"axis": -1}]]
    assert _said(_op("TFOpLambda", {"function": "concat"}, node)) == (
        "Concatenate",
        {"axis": -1},
        [["a", "b"]],
    )


def test_numbers_in_a_list_are_an_array() -> None:
    added = _function("math.add", A, y=[[1.0, 2.0]])["inbound_nodes"][0]["args"][1]
    assert added == {"class_name": "__numpy__", "config": {"value": [[1.0, 2.0]], "dtype": "float32"}}


@pytest.mark.parametrize(
    ("function", "others"),
    [
        ("linalg.matmul", {"b": B, "adjoint_b": True}),
        ("sort", {"direction": "DESCENDING"}),
        ("nn.avg_pool", {"ksize": [2, 1, 1, 1], "strides": 1, "padding": "VALID"}),
        ("reshape", {"shape": ["b", 0, 0]}),
        ("math.cumsum", {"axis": 1, "reverse": True}),
        ("image.resize", {"size": [2, 2], "method": "area"}),
        ("signal.fft", {}),
    ],
)
def test_what_keras_cannot_say_stays_as_it_is(function: str, others: dict[str, Any]) -> None:
    layer = _function(function, A, **others)
    assert (layer["module"], layer["class_name"]) == (None, "TFOpLambda")
    assert layer["config"]["function"] == function


def test_a_slice_becomes_get_item() -> None:
    spec = [{"start": None, "stop": 2, "step": None}, 0, {"class_name": "__ellipsis__"}, None]
    layer = _op("SlicingOpLambda", {"function": "__operators__.getitem"}, [*A, {"slice_spec": spec}])
    assert _said(layer) == ("GetItem", {}, ["a", [(None, 2, None), 0, ..., None]])


def _node(op: str, inputs: int, constants: dict[str, Any], node: Any, **attributes: Any) -> dict[str, Any]:
    definition = {"name": op, "op": op, "input": [f"i{k}" for k in range(inputs)], "attr": attributes}
    return _op("TensorFlowOpLayer", {"node_def": definition, "constants": constants}, node)


def test_nodes_of_tensorflows_graph_become_operations() -> None:
    assert _said(_node("Sub", 2, {"0": 2.0}, [A])) == ("Subtract", {}, [2.0, "a"])
    mean = _node("Mean", 2, {"1": [1]}, [A], keep_dims={"b": True})
    assert _said(mean) == ("Mean", {"axis": [1], "keepdims": True}, ["a"])
    assert _said(_node("ConcatV2", 3, {"2": -1}, [A, B])) == ("Concatenate", {"axis": -1}, [["a", "b"]])
    masks = {"begin_mask": {"i": "1"}, "end_mask": {"i": "1"}, "shrink_axis_mask": {"i": "2"}}
    part = _node("StridedSlice", 4, {"1": [0, 3], "2": [0, 4], "3": [1, 1]}, [A], **masks)
    assert _said(part) == ("GetItem", {}, ["a", [(None, None, None), 3]])


def test_other_nodes_of_tensorflows_graph_stay_as_they_are() -> None:
    assert _node("FFT", 1, {}, [A])["class_name"] == "TensorFlowOpLayer"


def test_weights_before_a_flatter_hard_sigmoid_are_made_steeper() -> None:
    config: Any = {"class_name": "LSTM", "config": {"recurrent_activation": "hard_sigmoid"}}
    (kernel,) = steepened(config, [np.ones((3, 8), "float32")])
    assert kernel[0].tolist() == pytest.approx([1.2, 1.2, 1.2, 1.2, 1.0, 1.0, 1.2, 1.2])
    plain: Any = {"class_name": "LSTM", "config": {"recurrent_activation": "sigmoid"}}
    assert steepened(plain, [kernel])[0] is kernel
    dense: Any = {"class_name": "Dense", "config": {"activation": "hard_sigmoid"}}
    assert steepened(dense, [np.ones(2)])[0].tolist() == pytest.approx([1.2, 1.2])
