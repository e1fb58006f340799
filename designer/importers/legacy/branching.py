"""Keras 1's Sequential that begins with a Merge of other models: the same as a graph."""

from __future__ import annotations

from designer.graph import Json

from . import merge
from .values import Object, as_list, as_object, as_text

End = list[Json]  # ["layer", node, tensor]


def as_graph(saved: Object, listed: list[Object]) -> Object:
    """The functional model that does the same, in the old form."""
    layers: dict[str, Object] = {}
    inputs: list[Json] = []
    last = _add_listed(listed, layers, inputs)
    ends: list[Json] = [last]
    config: Object = {"layers": [*layers.values()], "input_layers": inputs, "output_layers": ends}
    name = as_object(saved.get("config")).get("name") or saved.get("name")
    return {"class_name": "Model", "name": name or "model", "config": config}


def _add_listed(listed: list[Object], layers: dict[str, Object], inputs: list[Json]) -> End:
    """Add a list of layers, each called on the one before; the last one's tensor."""
    ends: list[End] = []
    for number, saved in enumerate(listed):
        if number == 0 and merge.is_merge(saved):
            ends = [_add_listed(_listed(branch), layers, inputs) for branch in merge.branches(saved)]
        elif number == 0:
            ends = [_add_input(saved, layers, inputs)]
            if saved.get("class_name") == "InputLayer":
                continue
        ends = [_add_call(saved, ends, layers)]
    return ends[0] if ends else []


def _listed(branch: Object) -> list[Object]:
    config = branch.get("config")
    if branch.get("class_name") != "Sequential":
        return [branch]
    entries = config if isinstance(config, list) else as_list(as_object(config).get("layers"))
    return [as_object(entry) for entry in entries]


def _add_input(saved: Object, layers: dict[str, Object], inputs: list[Json]) -> End:
    config = as_object(saved.get("config"))
    name = _name(saved)
    if saved.get("class_name") != "InputLayer":
        name = f"{name}_input"
        shape, dtype = config.get("batch_input_shape"), config.get("input_dtype")
        config = {"batch_input_shape": shape, "dtype": dtype, "name": name}
    if name not in layers:
        layers[name] = {"class_name": "InputLayer", "name": name, "config": config, "inbound_nodes": []}
        inputs.append([name, 0, 0])
    return [name, 0, 0]


def _add_call(saved: Object, ends: list[End], layers: dict[str, Object]) -> End:
    """Call a layer; one that was there before, by its name, is called once more."""
    name = _name(saved)
    found = layers.setdefault(name, {**saved, "name": name, "inbound_nodes": []})
    nodes = as_list(found["inbound_nodes"])
    nodes.append([[*end] for end in ends])
    return [name, len(nodes) - 1, 0]


def _name(saved: Object) -> str:
    own = as_object(saved.get("config")).get("name")
    return as_text(own) or as_text(saved.get("name")) or as_text(saved.get("class_name")).lower()
