"""TensorFlow's functions that have an equal in keras.ops, and how their arguments are called there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from designer.graph import Json


@dataclass(frozen=True, slots=True)
class Operator:
    """An operation of Keras: its class and module, and what TensorFlow's arguments are for it.

    `tensors` are the call's arguments after the first, in order; `config` maps the operation's own
    parameters to TensorFlow's names; `fixed` are those that TensorFlow has no word for. `neutral` are
    arguments of TensorFlow that Keras lacks, with the value that changes nothing (None never does).
    """

    module: str
    name: str
    tensors: tuple[str, ...] = ()
    config: Mapping[str, str] = field(default_factory=dict)
    fixed: Mapping[str, Json] = field(default_factory=dict)
    neutral: Mapping[str, Json] = field(default_factory=dict)


def _unary() -> dict[str, Operator]:
    numpy = {
        "math.abs": "Absolute", "abs": "Absolute", "math.acos": "Arccos", "math.asin": "Arcsin",
        "math.atan": "Arctan", "math.ceil": "Ceil", "math.cos": "Cos", "math.cosh": "Cosh", "math.exp": "Exp",
        "math.expm1": "Expm1", "math.floor": "Floor", "math.is_finite": "Isfinite", "math.is_inf": "Isinf",
        "math.is_nan": "Isnan", "math.log": "Log", "math.log1p": "Log1p", "math.logical_not": "LogicalNot",
        "math.negative": "Negative", "math.reciprocal": "Reciprocal", "math.sign": "Sign", "math.sin": "Sin",
        "math.sinh": "Sinh", "math.sqrt": "Sqrt", "math.square": "Square", "math.tan": "Tan",
        "math.round": "Round", "math.tanh": "Tanh", "round": "Round", "nn.tanh": "Tanh", "__operators__.neg": "Negative",
        "__operators__.abs": "Absolute", "__operators__.invert": "LogicalNot",
    }  # fmt: skip
    nn = {
        "nn.relu": "Relu", "nn.relu6": "Relu6", "nn.selu": "Selu", "nn.sigmoid": "Sigmoid",
        "math.sigmoid": "Sigmoid", "math.softplus": "Softplus", "nn.softplus": "Softplus",
        "nn.softsign": "Softsign", "math.softsign": "Softsign", "math.log_sigmoid": "LogSigmoid",
    }  # fmt: skip
    found = {old: Operator("numpy", new) for old, new in numpy.items()}
    found |= {old: Operator("nn", new) for old, new in nn.items()}
    found |= {"math.rsqrt": Operator("math", "Rsqrt"), "math.erf": Operator("math", "Erf")}
    return found


def _binary() -> dict[str, Operator]:
    functions = {
        "add": "Add", "subtract": "Subtract", "multiply": "Multiply", "divide": "Divide",
        "truediv": "TrueDivide", "floordiv": "FloorDivide", "floormod": "Mod", "mod": "Mod", "pow": "Power",
        "maximum": "Maximum", "minimum": "Minimum", "equal": "Equal", "not_equal": "NotEqual",
        "greater": "Greater", "greater_equal": "GreaterEqual", "less": "Less", "less_equal": "LessEqual",
        "logical_and": "LogicalAnd", "logical_or": "LogicalOr", "logical_xor": "LogicalXor",
    }  # fmt: skip
    signs = {
        "add": "Add", "sub": "Subtract", "mul": "Multiply", "truediv": "TrueDivide", "div": "TrueDivide",
        "floordiv": "FloorDivide", "mod": "Mod", "pow": "Power", "eq": "Equal", "ne": "NotEqual",
        "gt": "Greater", "ge": "GreaterEqual", "lt": "Less", "le": "LessEqual", "and": "LogicalAnd",
        "or": "LogicalOr",
    }  # fmt: skip
    pair = {old: Operator("numpy", new, ("y",)) for old, new in functions.items()}
    return (
        {f"math.{old}": operator for old, operator in pair.items()}
        | pair
        | {f"__operators__.{old}": Operator("numpy", new, ("y",)) for old, new in signs.items()}
        | {"math.atan2": Operator("numpy", "Arctan2", ("x",))}
    )


def _reductions() -> dict[str, Operator]:
    functions = {
        "mean": "Mean", "sum": "Sum", "max": "Max", "min": "Min", "prod": "Prod", "all": "All", "any": "Any",
        "std": "Std", "variance": "Var",
    }  # fmt: skip
    config = {"axis": "axis", "keepdims": "keepdims"}
    found = {f"math.reduce_{old}": Operator("numpy", new, (), config) for old, new in functions.items()}
    return found | {"math.reduce_logsumexp": Operator("math", "Logsumexp", (), config)}


def _pools() -> dict[str, Operator]:
    config = {"pool_size": "ksize", "strides": "strides", "padding": "padding"}
    forms = {"": None, "1d": "NWC", "2d": "NHWC", "3d": "NDHWC"}
    return {
        f"nn.{old}{rank}": Operator(
            "nn", new, (), config, {"data_format": "channels_last"}, {"data_format": layout}
        )
        for old, new in (("max_pool", "MaxPool"), ("avg_pool", "AveragePool"))
        for rank, layout in forms.items()
    }


_PRODUCT = {
    "adjoint_a": False, "adjoint_b": False, "a_is_sparse": False, "b_is_sparse": False, "output_type": None,
    "transpose_a": False, "transpose_b": False, "grad_a": False, "grad_b": False,
}  # fmt: skip
_AXIS = {"axis": "axis"}
_NORM = {"ord": "ord", "axis": "axis", "keepdims": "keepdims"}
_LENGTH = {"axis": "axis", "epsilon": "epsilon"}
_TOP = {"k": "k", "sorted": "sorted"}
_BLOCK = {"block_size": "block_size"}
_LAST = {"data_format": "channels_last"}

#: Functions of each number by itself, or of pairs.
ELEMENTWISE = frozenset({*_unary(), *_binary()})

#: Operators by TensorFlow's name; argument names without a call argument are read in `operators`.
OPERATORS: Mapping[str, Operator] = {
    **_unary(),
    **_binary(),
    **_reductions(),
    **_pools(),
    "argsort": Operator(
        "numpy", "Argsort", (), _AXIS, {"axis": -1}, {"direction": "ASCENDING", "stable": False}
    ),
    "broadcast_to": Operator("numpy", "BroadcastTo", (), {"shape": "shape"}),
    "cast": Operator("core", "Cast", (), {"dtype": "dtype"}),
    "clip_by_value": Operator("numpy", "Clip", (), {"x_min": "clip_value_min", "x_max": "clip_value_max"}),
    "compat.v1.transpose": Operator("numpy", "Transpose", (), {"axes": "perm"}, {}, {"conjugate": False}),
    "concat": Operator("numpy", "Concatenate", (), _AXIS),
    "expand_dims": Operator("numpy", "ExpandDims", (), _AXIS),
    "gather": Operator("numpy", "Take", ("indices",), _AXIS, {"axis": 0}, {"batch_dims": 0}),
    "linalg.matmul": Operator("numpy", "Matmul", ("b",), {}, {}, _PRODUCT),
    "math.argmax": Operator("numpy", "Argmax", (), _AXIS, {"axis": 0}),
    "math.argmin": Operator("numpy", "Argmin", (), _AXIS, {"axis": 0}),
    "math.cumsum": Operator(
        "numpy", "Cumsum", (), _AXIS, {"axis": 0}, {"exclusive": False, "reverse": False}
    ),
    "math.l2_normalize": Operator("nn", "Normalize", (), _LENGTH),
    "matmul": Operator("numpy", "Matmul", ("b",), {}, {}, _PRODUCT),
    "linalg.norm": Operator("linalg", "Norm", (), _NORM),
    "math.top_k": Operator("math", "TopK", (), _TOP),
    "nn.depth_to_space": Operator("nn", "DepthToSpace", (), _BLOCK, _LAST, {"data_format": "NHWC"}),
    "nn.elu": Operator("nn", "Elu"),
    "nn.gelu": Operator("nn", "Gelu", (), {"approximate": "approximate"}, {"approximate": False}),
    "nn.l2_normalize": Operator("nn", "Normalize", (), _LENGTH),
    "nn.leaky_relu": Operator("nn", "LeakyRelu", (), {"negative_slope": "alpha"}, {"negative_slope": 0.2}),
    "nn.log_softmax": Operator("nn", "LogSoftmax", (), _AXIS, {"axis": -1}),
    "nn.silu": Operator("nn", "Silu", (), {}, {}, {"beta": 1.0}),
    "nn.softmax": Operator("nn", "Softmax", (), _AXIS, {"axis": -1}),
    "nn.space_to_depth": Operator("nn", "SpaceToDepth", (), _BLOCK, _LAST, {"data_format": "NHWC"}),
    "nn.swish": Operator("nn", "Silu", (), {}, {}, {"beta": 1.0}),
    "nn.top_k": Operator("math", "TopK", (), _TOP),
    "norm": Operator("linalg", "Norm", (), _NORM),
    "one_hot": Operator(
        "nn", "OneHot", (), {"num_classes": "depth", "axis": "axis", "dtype": "dtype"},
        {"axis": -1, "dtype": "float32"}, {"on_value": 1, "off_value": 0},
    ),
    "ones_like": Operator("numpy", "OnesLike", (), {"dtype": "dtype"}),
    "pad": Operator(
        "numpy", "Pad", (), {"pad_width": "paddings", "mode": "mode"}, {"mode": "constant"}, {"constant_values": 0}
    ),
    "repeat": Operator("numpy", "Repeat", (), {"repeats": "repeats", "axis": "axis"}),
    "reshape": Operator("numpy", "Reshape", (), {"newshape": "shape"}),
    "reverse": Operator("numpy", "Flip", (), _AXIS),
    "roll": Operator("numpy", "Roll", (), {"shift": "shift", "axis": "axis"}),
    "sort": Operator("numpy", "Sort", (), _AXIS, {"axis": -1}, {"direction": "ASCENDING"}),
    "split": Operator("numpy", "Split", (), {"indices_or_sections": "num_or_size_splits", "axis": "axis"}, {"axis": 0}),
    "squeeze": Operator("numpy", "Squeeze", (), _AXIS),
    "stack": Operator("numpy", "Stack", (), _AXIS, {"axis": 0}),
    "stop_gradient": Operator("core", "StopGradient"),
    "tile": Operator("numpy", "Tile", (), {"repeats": "multiples"}),
    "transpose": Operator("numpy", "Transpose", (), {"axes": "perm"}, {}, {"conjugate": False}),
    "unstack": Operator("core", "Unstack", (), {"num": "num", "axis": "axis"}, {"axis": 0}),
    "where": Operator("numpy", "Where", ("x", "y")),
    "zeros_like": Operator("numpy", "ZerosLike", (), {"dtype": "dtype"}),
}  # fmt: skip
