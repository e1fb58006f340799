"""Sizes that a model counted while it ran (tf.shape(x)[0]) to reshape or resize by: said, not counted."""

from __future__ import annotations

from collections.abc import Mapping

from designer.graph import Json

from .calls import ends, is_leaf, name_of, reached, references
from .operator_table import ELEMENTWISE
from .values import Object, as_list, as_object, as_text, as_whole

#: Stands for the number of samples in the shape that a reshape is given.
BATCH = None
_OPERATIONS = frozenset({"TFOpLambda", "SlicingOpLambda"})
_KEEPING = ELEMENTWISE | {"cast", "linalg.matmul", "matmul", "nn.softmax", "nn.log_softmax"}


def told(saved: list[Object], config: Object) -> list[Object]:
    """The graph's layers with such sizes said: BATCH, or -1 for one that follows from the others.

    What counted them is left out where nothing else needs it.
    """
    layers = {name_of(entry): entry for entry in saved}
    if "shape" not in map(_function, saved):
        return saved
    kept = [_with_sizes(entry, layers) for entry in saved]
    if kept == saved:
        return saved
    lasting = {name_of(entry) for entry in kept if entry.get("class_name") not in _OPERATIONS}
    wanted = reached(lasting | ends(config), {name_of(entry): entry for entry in kept})
    return [entry for entry in kept if name_of(entry) in wanted]


def _function(saved: Object) -> str:
    if saved.get("class_name") not in _OPERATIONS:
        return ""
    return as_text(as_object(saved.get("config")).get("function")).removeprefix("compat.v1.")


def _with_sizes(saved: Object, layers: Mapping[str, Object]) -> Object:
    match _function(saved):
        case "reshape":
            nodes = [_reshaped(node, layers) for node in as_list(saved.get("inbound_nodes"))]
        case "image.resize":
            nodes = [_resized(node, layers) for node in as_list(saved.get("inbound_nodes"))]
        case _:
            return saved
    return {**saved, "inbound_nodes": nodes}


def _reshaped(node: Json, layers: Mapping[str, Object]) -> Json:
    leaf = as_list(node)
    shape = _argument(node, "shape")
    if not isinstance(shape, list):
        return node
    return [*leaf[:3], {**as_object(leaf[3]), "shape": _said(leaf[:3], shape, layers)}]


def _resized(node: Json, layers: Mapping[str, Object]) -> Json:
    """A resize to the size of another tensor, as the file says what shape that has."""
    leaf, size = as_list(node), _argument(node, "size")
    parts = _known(size, layers) if is_leaf(size) else [_known(part, layers) for part in as_list(size)]
    if not isinstance(parts, list) or not parts or any(as_whole(part) is None for part in parts):
        return node
    return [*leaf[:3], {**as_object(leaf[3]), "size": parts}]


def _argument(node: Json, name: str) -> Json:
    leaf = as_list(node)
    return as_object(leaf[3] if is_leaf(node) and len(leaf) == 4 else None).get(name)


def _known(size: Json, layers: Mapping[str, Object]) -> Json:
    """The part of a tensor's shape that this takes, where the file says that shape."""
    if not is_leaf(size):
        return size
    taken = _source(size, layers)
    node = next(iter(as_list(taken.get("inbound_nodes"))), None)
    counting = _source(node, layers)
    if _function(taken) != "__operators__.getitem" or _function(counting) != "shape":
        return None
    shape = as_list(as_object(counting.get("build_config")).get("input_shape"))
    return _part(shape, _argument(node, "slice_spec"))


def _part(shape: list[Json], spec: Json) -> Json:
    only = spec[0] if isinstance(spec, list) and len(spec) == 1 else spec
    match only:
        case int(place) if -len(shape) <= place < len(shape):
            return shape[place]
        case {"start": int() | None as start, "stop": int() | None as stop, "step": 1 | None}:
            return shape[start:stop]
        case _:
            return None


def _said(tensor: list[Json], shape: list[Json], layers: Mapping[str, Object]) -> list[Json]:
    """A reshape's shape in which all sizes are numbers; as it was where that cannot be."""
    counted = [number for number, size in enumerate(shape) if is_leaf(size)]
    open_sizes = len(counted) + shape.count(-1)
    numbers: list[Json] = [-1 if number in counted else size for number, size in enumerate(shape)]
    if open_sizes == 1:
        return numbers
    if open_sizes == 2 and _is_batch(shape[0], layers) and _keep_samples([tensor, shape[0]], layers):
        return [BATCH, *numbers[1:]]
    return shape


def _keep_samples(tensors: Json, layers: Mapping[str, Object]) -> bool:
    """Whether nothing between the inputs and these tensors merged, split or multiplied samples."""
    before = reached((name for name, _ in references(tensors)), layers)
    return all(_is_keeping(layers[name], layers) for name in before)


def _is_keeping(saved: Object, layers: Mapping[str, Object]) -> bool:
    if saved.get("class_name") not in _OPERATIONS or _is_counting(saved, layers):
        return True
    others = [
        as_object(as_list(node)[3]) for node in as_list(saved.get("inbound_nodes")) if len(as_list(node)) == 4
    ]
    function = _function(saved)
    if function == "transpose":
        return all(as_list(other.get("perm"))[:1] == [0] for other in others)
    if function == "reshape":
        return all(_is_batch(next(iter(as_list(other.get("shape"))), None), layers) for other in others)
    return function in _KEEPING


def _is_batch(size: Json, layers: Mapping[str, Object]) -> bool:
    """Whether this is the first entry of some tensor's shape."""
    taken = _source(size, layers)
    if _function(taken) != "__operators__.getitem":
        return False
    node = as_list(next(iter(as_list(taken.get("inbound_nodes"))), None))
    spec = as_object(node[3] if len(node) == 4 else None).get("slice_spec")
    return spec in (0, [0]) and _function(_source(node, layers)) == "shape"


def _is_counting(saved: Object, layers: Mapping[str, Object]) -> bool:
    """Whether this gives a shape or a part of one, no samples."""
    if _function(saved) == "shape":
        return True
    nodes = as_list(saved.get("inbound_nodes"))
    sliced = _function(saved) == "__operators__.getitem"
    return sliced and all(_function(_source(node, layers)) == "shape" for node in nodes)


def _source(tensor: Json, layers: Mapping[str, Object]) -> Object:
    return layers.get(as_text(as_list(tensor)[0]), {}) if is_leaf(tensor) else {}
