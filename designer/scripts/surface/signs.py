"""Which tensors of a model are never negative, as far as their making tells."""

from __future__ import annotations

from typing import Any

import keras

#: Ops whose results never are, and those whose results are not when what they take is not.
_ALWAYS = {
    "Absolute",
    "Square",
    "Exp",
    "Relu",
    "Relu6",
    "Sigmoid",
    "Softmax",
    "Softplus",
    "Sqrt",
    "Norm",
    "Var",
    "Std",
}
_THEN = {
    "Sum",
    "Mean",
    "Max",
    "Min",
    "Add",
    "Multiply",
    "Reshape",
    "Transpose",
    "Clip",
    "ExpandDims",
    "Squeeze",
}
_DEEP = 20


def never_negative(value: Any, depth: int = 0) -> bool:
    """Whether a number or a tensor of a model is at least 0, whatever the model is given."""
    if isinstance(value, (int, float)):
        return value >= 0
    history = getattr(value, "_keras_history", None)
    if not isinstance(value, keras.KerasTensor) or history is None or depth > _DEEP:
        return False
    operation, number = history.operation, history.node_index
    name = type(operation).__name__
    if name in _ALWAYS:
        return True
    if name not in _THEN | {"Maximum"}:
        return False
    arguments = operation._inbound_nodes[number].arguments
    given = [*arguments.args, *arguments.kwargs.values()]
    tensors = [one for one in given if isinstance(one, (int, float, keras.KerasTensor))]
    known = (never_negative(one, depth + 1) for one in tensors)
    return any(known) if name == "Maximum" else bool(tensors) and all(known)
