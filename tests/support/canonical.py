"""Models' configurations in one form: equal for models that are the same, however they came about."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

Json = Any

_CALLS = Path(__file__).parents[2] / "designer" / "importers" / "keras_config" / "calls.json"
_DROPPED = {"shared_object_id", "build_config", "module", "registered_name", "compile_config"}


def canonical(model: Mapping[str, Json]) -> Json:
    """What a serialized model ({"class_name", "config"}) says of layers, calls, inputs and outputs.

    Left out: names of ops and of layers within wrappers that nobody chose, how calls are counted, the name of
    the model, whether a chain was written as Sequential, what Keras fills in at a call by itself, whether a
    model within was frozen as a whole: each of its layers says so for itself.
    """
    return _model(json.loads(json.dumps(model, default=str)))


def difference(left: Json, right: Json, path: str = "") -> str:
    """The first thing that two values say differently, empty for nothing."""
    if isinstance(left, dict) and isinstance(right, dict):
        for key in [*left, *(key for key in right if key not in left)]:
            if key not in left or key not in right:
                return f"{path}/{key} is only {'left' if key in left else 'right'}"
            if found := difference(left[key], right[key], f"{path}/{key}"):
                return found
        return ""
    if isinstance(left, list) and isinstance(right, list) and len(left) == len(right):
        pairs = enumerate(zip(left, right, strict=True))
        return next((found for i, pair in pairs if (found := difference(*pair, f"{path}/{i}"))), "")
    return "" if left == right else f"{path}: {left!r:.300} | {right!r:.300}"


def _model(model: Json) -> Json:
    config = model["config"]
    if "output_layers" not in config:
        config = _chain(config)
    names = _Numbers(config)
    layers = {}
    for layer in config["layers"]:
        if _is_op(layer):
            continue
        calls = [names.call(layer, call) for call in layer["inbound_nodes"]]
        layers[layer["name"]] = {
            **_layer(layer),
            "calls": sorted(json.dumps(c, sort_keys=True) for c in calls),
        }
    return {
        "layers": layers,
        "inputs": names.ends(config["input_layers"]),
        "outputs": names.ends(config["output_layers"]),
    }


def _chain(config: Json) -> Json:
    """A Sequential's configuration as that of a Functional one."""
    layers = [dict(layer) for layer in config["layers"]]
    if not layers or layers[0]["class_name"] != "InputLayer":
        shape = config.get("build_input_shape")
        first = {"class_name": "InputLayer", "config": {"batch_shape": shape, "name": "input_layer"}}
        layers.insert(0, first)
    for i, layer in enumerate(layers):
        layer["name"] = layer["config"].get("name") or layer["class_name"]
        layer["inbound_nodes"] = []
        if i:
            place = {"keras_history": [layers[i - 1]["name"], 0, 0]}
            layer["inbound_nodes"] = [
                {"args": [{"class_name": "__keras_tensor__", "config": place}], "kwargs": {}}
            ]
    last = layers[-1]
    nested = "output_layers" in last["config"]
    return {
        **config,
        "layers": layers,
        "input_layers": [layers[0]["name"], 0, 0],
        "output_layers": [last["name"], 1 if nested else 0, 0],
    }


class _Numbers:
    """Names for tensors: layers by name and what their call was given, ops by what they compute."""

    def __init__(self, config: Json) -> None:
        self.layers = {layer["name"]: layer for layer in config["layers"]}
        self.known: dict[tuple[str, int], str] = {}
        self.short: dict[str, str] = {}

    def call(self, layer: Json, call: Json) -> Json:
        kwargs = {
            key: self.value(value)
            for key, value in call["kwargs"].items()
            if not (key == "training" and value in (None, _training(layer["class_name"])))
            and not _nothing(value)
        }
        args = [self.value(value) for value in call["args"]]
        while args and len(args) > 1 and args[-1] is None and not _is_op(layer):
            args.pop()
        named = dict(zip(_arguments(layer), args, strict=False))
        rest = args[len(named) :]
        return {"args": {**named, **kwargs}, "rest": rest}

    def value(self, value: Json) -> Json:
        if isinstance(value, dict):
            if value.get("class_name") == "__keras_tensor__":
                name, call, port = value["config"]["keras_history"]
                return self.tensor(name, call, port)
            if value.get("class_name") in ("__numpy__", "__tensor__"):
                return {"array": value["config"]["value"]}
            return {key: self.value(inner) for key, inner in value.items()}
        return [self.value(inner) for inner in value] if isinstance(value, list) else value

    def tensor(self, name: str, call: int, port: int) -> str:
        stack = [(name, call)]
        while stack:
            top = stack[-1]
            waiting = [place for place in self.sources(*top) if place not in self.known]
            if top in self.known or not waiting:
                stack.pop()
                self.known.setdefault(top, "") or self.known.update({top: self.describe(*top)})
            else:
                stack.extend(waiting)
        return f"{self.known[name, call]}:{port}"

    def sources(self, name: str, call: int) -> list[tuple[str, int]]:
        nodes = self.layers[name]["inbound_nodes"]
        return [(found[0], found[1]) for found in _histories(nodes[call])] if nodes else []

    def describe(self, name: str, call: int) -> str:
        layer = self.layers[name]
        if not layer["inbound_nodes"]:
            return name
        if not _is_op(layer) and len(layer["inbound_nodes"]) == 1:
            return name
        made = json.dumps(self.call(layer, layer["inbound_nodes"][call]), sort_keys=True)
        settings = json.dumps(_values(_filled(layer["config"])), sort_keys=True) if _is_op(layer) else name
        kind = layer["class_name"] if _is_op(layer) else ""
        text = f"{kind}{settings}({made})"
        return self.short.setdefault(text, text if len(text) < 60 else f"#{_digest(text)}")

    def ends(self, value: Json) -> Json:
        if isinstance(value, dict):
            return {key: self.ends(inner) for key, inner in value.items()}
        if len(value) == 3 and isinstance(value[0], str):
            name, call, port = value
            return self.tensor(name, call - ("output_layers" in self.layers[name]["config"]), port)
        return [self.ends(inner) for inner in value]


def _digest(text: str) -> str:
    return hashlib.sha1(text.encode()).hexdigest()[:16]


def _layer(layer: Json) -> Json:
    if "layers" in layer["config"] and isinstance(layer["config"]["layers"], list) and _is_model(layer):
        return {"model": _model(layer)}
    return {"class_name": layer["class_name"], "config": _values(_bare(layer["config"]))}


def _is_model(layer: Json) -> bool:
    return layer["class_name"] == "Sequential" or "output_layers" in layer["config"]


def _values(value: Json, within: bool = False) -> Json:
    """A configuration without what does not matter, at any depth."""
    if isinstance(value, dict):
        if "class_name" in value and isinstance(value.get("config"), dict) and _is_model(value):
            return {"model": _model(value)}
        found = {key: _values(inner, True) for key, inner in value.items() if key not in _DROPPED}
        if "class_name" in value and isinstance(found.get("config"), dict):
            found["config"] = _unnamed(value["class_name"], found["config"])
        if value.get("class_name") in ("__numpy__", "__tensor__"):
            return value["config"]["value"]
        if value.get("class_name") == "DTypePolicy":
            return value["config"]["name"]
        return found
    if isinstance(value, list):
        return [_values(inner, within) for inner in value]
    return value


def _unnamed(class_name: str, config: Json) -> Json:
    """Without a name that Keras counted out."""
    name = re.sub("^(?:forward_|backward_)*", "", str(config.get("name")))
    if re.fullmatch(rf"{_snake(class_name)}(_\d+)?", name) or "generator" in name:
        return {key: value for key, value in config.items() if key != "name"}
    return config


def _bare(config: Json) -> Json:
    return {key: value for key, value in config.items() if key not in ("name", *_DROPPED)}


def _filled(config: Json) -> Json:
    """An op's configuration with what Keras fills in once it computes: layers do so as they are made."""
    values = _bare(config)
    return (
        {**values, "data_format": values["data_format"] or "channels_last"}
        if "data_format" in values
        else values
    )


def _snake(name: str) -> str:
    return re.sub("([a-z])([A-Z])", r"\1_\2", re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)).lower()


def _histories(value: Json) -> Iterator[list[Json]]:
    if isinstance(value, dict):
        if "keras_history" in value:
            yield value["keras_history"]
        for inner in value.values():
            yield from _histories(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _histories(inner)


def _is_op(layer: Json) -> bool:
    return str(layer.get("module")).startswith("keras.src.ops.")


def _nothing(value: Json) -> bool:
    if isinstance(value, dict):
        value = list(value.values())
    return all(_nothing(inner) for inner in value) if isinstance(value, list) else value is None


def _arguments(layer: Json) -> list[str]:
    if _is_op(layer):
        found = _table()["ops"].get(f"{layer['module'].rpartition('.')[2]}.{layer['class_name']}")
        return [ours for ours, _ in found["call"]] if found and not _variadic(layer) else []
    return _table()["layers"].get(layer["class_name"], {}).get("call", ["inputs", "training", "mask"])


def _variadic(layer: Json) -> bool:
    return layer["class_name"] in ("Einsum", "Meshgrid")


def _training(class_name: str) -> bool | None:
    return _table()["layers"].get(class_name, {}).get("training")


@cache
def _table() -> Json:
    return json.loads(_CALLS.read_text(encoding="utf-8"))
