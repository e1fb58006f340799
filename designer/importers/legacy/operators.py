"""TensorFlow operations inside a model: as operations of Keras where there is a faithful one."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import accumulate

from designer.graph import Json

from .calls import Call, is_tensor
from .operator_table import OPERATORS, Operator
from .sizes import BATCH
from .values import Object, as_list, as_object, as_text, as_whole

_SLICES = frozenset({"SlicingOpLambda"})
_LAYERS = {
    "convert_to_tensor": "Identity",
    "identity": "Identity",
    "image.resize": "Resizing",
    "math.add_n": "Add",
}
_INTERPOLATIONS = frozenset({"bilinear", "nearest", "bicubic", "lanczos3", "lanczos5"})


def operation(saved: Object, calls: list[Call]) -> Object | None:
    """The layer as an operation (or layer) of Keras with its calls, or None where there is no faithful one."""
    config = as_object(saved.get("config"))
    function = as_text(config.get("function")).removeprefix("compat.v1.")
    if saved.get("class_name") in _SLICES or function == "__operators__.getitem":
        written = [_get_item(call) for call in calls]
    elif function in OPERATORS:
        written = [_special(function, call) or _written(OPERATORS[function], call) for call in calls]
    else:
        written = [_as_layer(function, call) for call in calls]
    return _joined(as_text(saved.get("name")) or as_text(config.get("name")), written)


def written_as(name: str, operator: Operator, call: Call) -> Object | None:
    """One call as a layer of its own, as `operation` does it for a function."""
    return _joined(name, [_written(operator, call)])


def get_item(name: str, tensor: Json, key: list[Json]) -> Object | None:
    """A tensor's part as a layer of its own."""
    return _joined(name, [_get_item(Call(tensor, {"slice_spec": key}))])


def _joined(name: str, written: list[Object | None]) -> Object | None:
    """One layer with all its calls, which must have been given the same settings."""
    found = [part for part in written if part is not None]
    if not found or len(found) < len(written) or any(part["config"] != found[0]["config"] for part in found):
        return None
    first = found[0]
    config: Object = {"name": name, **as_object(first["config"])}
    nodes: list[Json] = [part["node"] for part in found]
    return {**as_object(first["head"]), "config": config, "name": name, "inbound_nodes": nodes}


def _head(module: str, class_name: str) -> Object:
    return {"module": f"keras.src.ops.{module}", "class_name": class_name, "registered_name": class_name}


def _as_layer(function: str, call: Call) -> Object | None:
    """What a layer of Keras does: adding up, passing on, resizing."""
    others = {key: value for key, value in call.others.items() if value is not None and key != "name"}
    config: Object = {}
    if function == "image.resize":
        height, width = (*as_list(others.pop("size", None)), None, None)[:2]
        config = {"height": height, "width": width, "interpolation": others.pop("method", "bilinear")}
        if others.pop("antialias", False):
            config["antialias"] = True
        others.pop("preserve_aspect_ratio", None)
        known = as_whole(height) is not None and as_whole(width) is not None
        if not known or config["interpolation"] not in _INTERPOLATIONS:
            return None
    if function == "convert_to_tensor":
        for name in ("dtype", "dtype_hint", "preferred_dtype"):
            others.pop(name, None)
    if function not in _LAYERS or others:
        return None
    head: Object = {"module": "keras.layers", "class_name": _LAYERS[function], "registered_name": None}
    return {"head": head, "config": config, "node": _node([call.first])}


def _special(function: str, call: Call) -> Object | None:
    """What one operation of Keras says otherwise: products of transposed tensors, reshapes of each sample."""
    shape = as_list(call.others.get("shape"))
    if function == "reshape" and shape[:1] == [BATCH]:
        head: Object = {"module": "keras.layers", "class_name": "Reshape", "registered_name": None}
        return {"head": head, "config": {"target_shape": shape[1:]}, "node": _node([call.first])}
    flags = [bool(call.others.get(f"transpose_{side}")) for side in "ab"]
    others = {key: value for key, value in call.others.items() if not key.startswith("transpose_")}
    if "matmul" not in function or not any(flags):
        return None
    subscripts = f"...{'ji' if flags[0] else 'ij'},...{'kj' if flags[1] else 'jk'}->...ik"
    product = _written(OPERATORS["matmul"], Call(call.first, others))
    return product and {**product, "head": _head("numpy", "Einsum"), "config": {"subscripts": subscripts}}


def _written(operator: Operator, call: Call) -> Object | None:
    given = {key: value for key, value in call.others.items() if value is not None and key != "name"}
    if any(name not in given for name in operator.tensors):
        return None
    args = [call.first, *(given.pop(name) for name in operator.tensors)]
    if operator.tensors:
        args = [_array(value) for value in args]
    config: Object = dict(operator.fixed)
    for parameter, name in operator.config.items():
        if name in given:
            config[parameter] = given.pop(name)
    if any(operator.neutral.get(key, given) != value for key, value in given.items()):
        return None
    if _holds_tensor(config) or not _settled(operator.name, config, call.first):
        return None
    return {"head": _head(operator.module, operator.name), "config": config, "node": _node(args)}


def _node(args: list[Json]) -> Object:
    return {"args": args, "kwargs": {}}


def _array(value: Json) -> Json:
    """A constant that is a list of numbers, as an array."""
    numbers = list(_numbers(value))
    if not isinstance(value, list) or not numbers or None in numbers:
        return value
    dtype = "float32" if any(isinstance(number, float) for number in numbers) else "int32"
    return {"class_name": "__numpy__", "config": {"value": value, "dtype": dtype}}


def _numbers(value: Json) -> Iterator[float | int | None]:
    """The numbers in nested lists, None for what is none."""
    if isinstance(value, list):
        for inner in value:
            yield from _numbers(inner)
    else:
        yield value if isinstance(value, (int, float)) else None


def _holds_tensor(value: Json) -> bool:
    if isinstance(value, dict):
        return is_tensor(value) or any(_holds_tensor(inner) for inner in value.values())
    return any(_holds_tensor(inner) for inner in as_list(value))


def _settled(name: str, config: Object, first: Json) -> bool:
    """Bring settings into the form that Keras takes; False where Keras cannot say the same."""
    if name in {"Concatenate", "Stack"} and not isinstance(first, list):
        return False
    if name == "Split":
        return _split(config)
    if name == "ExpandDims" and "axis" not in config:
        return False
    if name == "Squeeze":
        config["axis"] = config.get("axis") or None if config.get("axis") != 0 else 0
    if name == "Cast":
        return isinstance(config.get("dtype"), str)
    if name == "Pad":
        config["mode"] = as_text(config.get("mode")).lower()
    if name == "Norm" and config.get("ord") == "euclidean":
        del config["ord"]
    if name == "Normalize":
        return _bounded(config)
    return name not in {"MaxPool", "AveragePool"} or _pooling(config)


def _bounded(config: Object) -> bool:
    """Turn the least square that TensorFlow divides by into Keras's least length."""
    least = config.get("epsilon", 1e-12)
    if isinstance(least, (int, float)) and least > 0:
        config["epsilon"] = math.sqrt(least)
        return True
    return False


def _split(config: Object) -> bool:
    """Turn sizes of parts into the places between them; the last part takes what is left, whatever its size."""
    sizes = config.get("indices_or_sections")
    if isinstance(sizes, list):
        whole = [size for size in sizes[:-1] if isinstance(size, int) and size >= 0]
        config["indices_or_sections"] = [*accumulate(whole)]
        return len(whole) == len(sizes) - 1 and as_whole(sizes[-1]) is not None
    return as_whole(sizes) is not None


def _pooling(config: Object) -> bool:
    """Leave the batch and the channels, which no window spans, out of windows and steps."""
    for key in ("pool_size", "strides"):
        sizes = config.get(key)
        if isinstance(sizes, list) and len(sizes) > 2:
            if sizes[0] != 1 or sizes[-1] != 1:
                return False
            config[key] = sizes[1:-1]
    config["padding"] = as_text(config.get("padding")).lower()
    return config["padding"] in {"valid", "same"}


def _get_item(call: Call) -> Object | None:
    spec = call.others.get("slice_spec")
    parts: list[Json] = spec if isinstance(spec, list) else [spec]
    if _holds_tensor(parts) or not is_tensor(call.first):
        return None
    key: list[Json] = [_part(part) for part in parts]
    return {"head": _head("numpy", "GetItem"), "config": {}, "node": _node([call.first, key])}


def _part(part: Json) -> Json:
    found = as_object(part)
    if found.get("class_name") == "__ellipsis__":
        return {"class_name": "__ellipsis__", "config": {}}
    if found.keys() >= {"start", "stop", "step"}:
        bounds = {name: found[name] for name in ("start", "stop", "step")}
        return {"class_name": "__slice__", "config": bounds}
    return part
