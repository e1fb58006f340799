"""The graph of a functional model: its layers, their calls, its inputs and outputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from designer.graph import Json

from . import added, calls, graphdef, layer, merge, operators, sizes
from .calls import Wiring, is_leaf, name_of, references
from .reading import Reading
from .values import Object, as_list, as_object, as_text, as_whole

_OPERATIONS = {
    "TFOpLambda": operators.operation,
    "SlicingOpLambda": operators.operation,
    "TensorFlowOpLayer": graphdef.operation,
}
#: Layers that take a list of one tensor as a list.
_STRUCTURED = frozenset({*_OPERATIONS, "InstanceMethod", "InstanceProperty", "ClassMethod"})


def graph(config: Object, reading: Reading) -> Object:
    """The layers, input_layers and output_layers of a functional model as Keras 3 writes them."""
    saved = sizes.told(added.without_added(config, reading), config)
    first = _first_calls(saved, config)
    wiring = Wiring(first, _shapes(saved, first))
    layers: list[Json] = []
    functional = set()
    for entry in saved:
        written = _layer(entry, wiring, reading)
        layers.append(written)
        if written.get("class_name") == "Functional":
            functional.add(as_text(written.get("name")))
    ends = {
        key: _ends(config.get(key), wiring.first, frozenset(functional))
        for key in ("input_layers", "output_layers")
    }
    return {"layers": layers, **ends}


def _layer(saved: Object, wiring: Wiring, reading: Reading) -> Object:
    name, class_name = name_of(saved), as_text(saved.get("class_name"))
    nodes = as_list(saved.get("inbound_nodes"))
    if nodes and isinstance(nodes[0], dict) and "args" in nodes[0]:
        return {**reading.inner(_named(saved, name), reading), "name": name, "inbound_nodes": nodes}
    made = calls.calls(nodes, wiring, structured=class_name in _STRUCTURED)
    found = _OPERATIONS[class_name](saved, made) if class_name in _OPERATIONS and made else None
    if found is not None:
        return found
    if merge.is_merge(saved):
        written = merge.merge(_named(saved, name), reading)
    else:
        written = reading.inner(_named(saved, name), reading)
    _add_causal(saved, made)
    present = as_text(written.get("class_name"))
    written_nodes: list[Json] = [calls.node(call, present) for call in made]
    return {**written, "name": name, "inbound_nodes": written_nodes}


def _add_causal(saved: Object, made: list[calls.Call]) -> None:
    """Attention's causal mask was the layer's; it is the call's now."""
    attends = as_text(saved.get("class_name")) in {"Attention", "AdditiveAttention"}
    if attends and as_object(saved.get("config")).get("causal"):
        for call in made:
            call.others["use_causal_mask"] = True


def _named(saved: Object, name: str) -> Object:
    """The layer with its config named as the graph calls it."""
    config = saved.get("config")
    return (
        {**saved, "config": {**config, "name": name}} if isinstance(config, dict) else {**saved, "name": name}
    )


def _first_calls(saved: list[Object], config: Object) -> Mapping[str, int]:
    """The number of each layer's first call: models were often counted from 1."""
    used: dict[str, int] = {}
    places = [entry.get("inbound_nodes") for entry in saved] + [config.get("output_layers")]
    for name, node in (found for place in places for found in references(place)):
        used[name] = min(node, used.get(name, node))
    return {name: used.get(name, 0) for name in map(name_of, saved)}


def _shapes(saved: list[Object], first: Mapping[str, int]) -> Mapping[tuple[str, int, int], tuple[Json, str]]:
    """The shapes that the file tells: of inputs, and of what a layer was built on."""
    found: dict[tuple[str, int, int], tuple[Json, str]] = {}
    for entry in saved:
        for (name, node, index), shape in _built_on(entry):
            found[(name, node - first.get(name, 0), index)] = (shape, "float32")
    for entry in saved:
        if entry.get("class_name") == "InputLayer":
            config = layer.input_layer(as_object(entry.get("config")), Reading((), None, layer.layer))
            found[(name_of(entry), 0, 0)] = (config["batch_shape"], as_text(config["dtype"]))
    return found


def _built_on(saved: Object) -> Iterator[tuple[tuple[str, int, int], Json]]:
    """The tensors of a layer's first call, with the shapes that it was built on."""
    told = as_object(saved.get("build_config")).get("input_shape")
    shapes: list[Json] = [told] if _is_shape(told) else as_list(told)
    first = as_list(next(iter(as_list(saved.get("inbound_nodes"))), None))
    leaves = [as_list(leaf) for leaf in ([first] if is_leaf(first) else first) if is_leaf(leaf)]
    if len(shapes) == len(leaves) and all(map(_is_shape, shapes)):
        for leaf, shape in zip(leaves, shapes, strict=True):
            yield (as_text(leaf[0]), as_whole(leaf[1]) or 0, as_whole(leaf[2]) or 0), shape


def _is_shape(value: Json) -> bool:
    return isinstance(value, list) and all(size is None or as_whole(size) is not None for size in value)


def _ends(saved: Json, first: Mapping[str, int], functional: frozenset[str]) -> Json:
    """Inputs or outputs; a list of one is one tensor. Keras 3 counts a functional model's calls from 1 here."""

    def end(leaf: list[Json]) -> Json:
        name, node = as_text(leaf[0]), as_whole(leaf[1]) or 0
        number = node - first.get(name, 0) + (1 if name in functional else 0)
        return [name, number, leaf[2]]

    if isinstance(saved, list) and len(saved) == 1 and not is_leaf(saved):
        saved = saved[0]
    return calls.mapped(saved, end)
