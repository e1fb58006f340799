"""Operations that TensorFlow 2.0 to 2.3 saved as nodes of its own graph: the common ones as Keras's."""

from __future__ import annotations

import json

from designer.graph import Json

from . import operators
from .calls import Call
from .operator_table import OPERATORS
from .values import Object, as_list, as_object, as_text

#: What the function is called in the table, by the node's operation; each takes tensors and constants in turn.
_FUNCTIONS = {
    "Abs": "math.abs", "Add": "math.add", "AddV2": "math.add", "BatchMatMulV2": "linalg.matmul",
    "BiasAdd": "math.add", "Ceil": "math.ceil", "Cos": "math.cos", "Div": "math.divide", "Elu": "nn.elu",
    "Equal": "math.equal", "Exp": "math.exp", "Floor": "math.floor", "FloorDiv": "math.floordiv",
    "FloorMod": "math.floormod", "Greater": "math.greater", "GreaterEqual": "math.greater_equal",
    "Less": "math.less", "LessEqual": "math.less_equal", "Log": "math.log", "Log1p": "math.log1p",
    "LogSoftmax": "nn.log_softmax", "LogicalAnd": "math.logical_and", "LogicalNot": "math.logical_not",
    "LogicalOr": "math.logical_or", "MatMul": "linalg.matmul", "Maximum": "math.maximum",
    "Minimum": "math.minimum", "Mul": "math.multiply", "Neg": "math.negative",
    "NotEqual": "math.not_equal", "Pow": "math.pow", "RealDiv": "math.truediv", "Reciprocal": "math.reciprocal",
    "Relu": "nn.relu", "Relu6": "nn.relu6", "Rsqrt": "math.rsqrt", "Selu": "nn.selu",
    "Sigmoid": "math.sigmoid", "Sign": "math.sign", "Sin": "math.sin", "Softmax": "nn.softmax",
    "Softplus": "math.softplus", "Softsign": "nn.softsign", "Sqrt": "math.sqrt", "Square": "math.square",
    "StopGradient": "stop_gradient", "Sub": "math.subtract", "Tan": "math.tan", "Tanh": "math.tanh",
}  # fmt: skip
_SETTING = {
    "ExpandDims": ("expand_dims", "axis"), "Reshape": ("reshape", "shape"), "Tile": ("tile", "multiples"),
    "Transpose": ("transpose", "perm"), "ReverseV2": ("reverse", "axis"),
    "All": ("math.reduce_all", "axis"), "Any": ("math.reduce_any", "axis"), "Max": ("math.reduce_max", "axis"),
    "Mean": ("math.reduce_mean", "axis"), "Min": ("math.reduce_min", "axis"),
    "Prod": ("math.reduce_prod", "axis"), "Sum": ("math.reduce_sum", "axis"),
    "ArgMax": ("math.argmax", "axis"),
}  # fmt: skip
_DTYPES = {"DT_FLOAT": "float32", "DT_DOUBLE": "float64", "DT_HALF": "float16", "DT_INT32": "int32",
           "DT_INT64": "int64", "DT_BOOL": "bool", "DT_BFLOAT16": "bfloat16", "DT_UINT8": "uint8"}  # fmt: skip
_MASKS = ("begin_mask", "end_mask", "ellipsis_mask", "new_axis_mask", "shrink_axis_mask")


def operation(saved: Object, calls: list[Call]) -> Object | None:
    """The node as an operation of Keras with its call, or None where there is no faithful one."""
    config = as_object(saved.get("config"))
    node = _node(config.get("node_def"))
    operator = as_text(node.get("op"))
    if len(calls) != 1 or not operator:
        return None
    name = as_text(saved.get("name")) or as_text(config.get("name"))
    first = calls[0].first
    inputs = _inputs(node, as_object(config.get("constants")), first if isinstance(first, list) else [first])
    return _written(name, operator, inputs, as_object(node.get("attr"))) if inputs else None


def _node(saved: Json) -> Object:
    if isinstance(saved, str):
        try:
            return as_object(json.loads(saved))
        except ValueError:
            return {}
    return as_object(saved)


def _inputs(node: Object, constants: Object, tensors: list[Json]) -> list[Json] | None:
    """What the node takes, in order: constants at their places, the layer's tensors at the others."""
    count = len([name for name in as_list(node.get("input")) if not as_text(name).startswith("^")])
    remaining = iter(tensors)
    found = [constants[str(k)] if str(k) in constants else next(remaining, None) for k in range(count)]
    return found if None not in found and next(remaining, None) is None else None


def _written(name: str, operator: str, inputs: list[Json], attributes: Object) -> Object | None:
    first, rest = inputs[0], inputs[1:]
    if operator in _FUNCTIONS:
        function, given = (
            _FUNCTIONS[operator],
            dict(zip(OPERATORS[_FUNCTIONS[operator]].tensors, rest, strict=False)),
        )
        given |= _turned(attributes) if "MatMul" in operator else {}
    elif operator in _SETTING and len(rest) == 1:
        function, setting = _SETTING[operator]
        given = {setting: rest[0]} | ({"keepdims": True} if _flag(attributes, "keep_dims") else {})
    else:
        return _special(name, operator, inputs, attributes)
    return operators.written_as(name, OPERATORS[function], Call(first, given))


def _special(name: str, operator: str, inputs: list[Json], attributes: Object) -> Object | None:
    call: Call
    match operator, inputs:
        case "ConcatV2", [*tensors, axis]:
            function, call = "concat", Call(tensors, {"axis": axis})
        case "Pack", tensors:
            function, call = "stack", Call(tensors, {"axis": _whole(attributes, "axis")})
        case "Squeeze", [tensor]:
            dims = as_list(as_object(as_object(attributes.get("squeeze_dims")).get("list")).get("i"))
            function, call = "squeeze", Call(tensor, {"axis": [int(str(dim)) for dim in dims]})
        case "Cast", [tensor]:
            dtype = as_text(as_object(attributes.get("DstT")).get("type"))
            function, call = "cast", Call(tensor, {"dtype": _DTYPES.get(dtype)})
        case "LeakyRelu", [tensor]:
            alpha = as_object(attributes.get("alpha")).get("f", 0.2)
            function, call = "nn.leaky_relu", Call(tensor, {"alpha": alpha})
        case "Split", [axis, tensor]:
            parts = {"num_or_size_splits": _whole(attributes, "num_split"), "axis": axis}
            function, call = "split", Call(tensor, dict(parts))
        case "StridedSlice", [tensor, list(begin), list(end), list(strides)]:
            masks = [_whole(attributes, mask) for mask in _MASKS]
            return operators.get_item(name, tensor, _key(begin, end, strides, masks))
        case _:
            return None
    return operators.written_as(name, OPERATORS[function], call)


def _key(begin: list[Json], end: list[Json], strides: list[Json], masks: list[int]) -> list[Json]:
    """The parts of an index, from a slice's numbers and its masks of bits."""
    return [
        _part(begin[k], end[k], strides[k], [bool(mask >> k & 1) for mask in masks])
        for k in range(len(begin))
    ]


def _part(begin: Json, end: Json, stride: Json, bits: list[bool]) -> Json:
    no_begin, no_end, ellipsis, new_axis, single = bits
    if ellipsis:
        return {"class_name": "__ellipsis__"}
    if new_axis:
        return None
    if single:
        return begin
    step = None if stride == 1 else stride
    return {"start": None if no_begin else begin, "stop": None if no_end else end, "step": step}


def _turned(attributes: Object) -> Object:
    flags = ("transpose_a", "transpose_b", "adj_x", "adj_y")
    return {"transpose_a": True} if any(_flag(attributes, flag) for flag in flags) else {}


def _flag(attributes: Object, name: str) -> bool:
    return as_object(attributes.get(name)).get("b") is True


def _whole(attributes: Object, name: str) -> int:
    found = as_object(attributes.get(name)).get("i", 0)
    return int(found) if isinstance(found, (int, str)) and str(found).lstrip("-").isdigit() else 0
