"""Whether two models are the same: configuration, names, parameters, and outputs with the same weights.

Run as `python -m tests.support.equality FOLDER` it compares, for each `<name>.json` (a document) and
`<name>.py` (its program) in the folder, the program's `build_model()` with the builder's model, and
prints a JSON object of findings by name. Programs run first, each in a fresh Keras session.
"""

from __future__ import annotations

import gc
import json
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np

Json = Any

_WORDS = ["word", "another"]


def compared(left: keras.Model, right: keras.Model) -> dict[str, Json]:
    """What two models have in common; outputs are compared on random inputs, with the left one's weights."""
    right.set_weights(left.get_weights())
    return {
        "same_config": canonical(left) == canonical(right),
        "same_names": [layer.name for layer in left.layers] == [layer.name for layer in right.layers],
        "names": [operation.name for operation in left.operations],
        "parameters": [left.count_params(), right.count_params()],
        "difference": difference(left, right),
    }


def canonical(model: keras.Model) -> Json:
    """The configuration as JSON, with automatic names counted anew in every model; its own name left out."""
    config = _renamed(json.loads(json.dumps(model.get_config(), default=str)))
    return {key: value for key, value in config.items() if key != "name"}


def difference(left: keras.Model, right: keras.Model) -> float:
    """The largest difference of the two models' outputs on three random samples."""
    random = np.random.default_rng(0)
    inputs = [_samples(random, tensor) for tensor in left.inputs]
    for layer in [*left.layers, *right.layers]:
        if isinstance(layer, keras.layers.TextVectorization):
            layer.set_vocabulary(_WORDS)  # what a program learns before it trains
    given = inputs[0] if len(inputs) == 1 else inputs
    outputs = [keras.tree.flatten(model(given, training=False)) for model in (left, right)]
    pairs = zip(*([np.asarray(each, "float64") for each in found] for found in outputs), strict=True)
    return max(float(np.abs(one - other).max()) for one, other in pairs)


def _samples(random: np.random.Generator, tensor: Any) -> np.ndarray:
    shape = [3 if size is None else size for size in tensor.shape]
    if tensor.dtype == "string":
        return random.choice(_WORDS, shape).astype(object)
    if np.dtype(tensor.dtype).kind in "iu":
        return random.integers(0, 5, shape).astype(tensor.dtype)
    return random.normal(size=shape).astype(tensor.dtype)


def _renamed(config: dict[str, Json]) -> dict[str, Json]:
    """A functional model's configuration with canonical names for its layers and references."""
    names = _canonical_names(config["layers"])
    layers = [_renamed_layer(layer, names) for layer in config["layers"]]
    ends = {key: _renamed_ends(config[key], names) for key in ("input_layers", "output_layers")}
    return {**config, "layers": layers, **ends}


def _canonical_names(layers: list[dict[str, Json]]) -> dict[str, str]:
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for layer in layers:
        stem = _snake_case(layer["class_name"])
        names[layer["name"]] = layer["name"]
        if re.fullmatch(rf"{stem}(_\d+)?", layer["name"]):
            counts[stem] = counts.get(stem, -1) + 1
            names[layer["name"]] = f"{stem}#{counts[stem]}"
    return names


def _renamed_layer(layer: dict[str, Json], names: Mapping[str, str]) -> dict[str, Json]:
    config = layer["config"]
    if "input_layers" in config:
        config = _renamed(config)
    config = {**_without_inner_names(config), "name": names[layer["name"]]}
    calls = _renamed_calls(layer["inbound_nodes"], names)
    return {**layer, "name": names[layer["name"]], "config": config, "inbound_nodes": calls}


def _renamed_calls(value: Json, names: Mapping[str, str]) -> Json:
    if isinstance(value, dict):
        if "keras_history" in value:
            name, *place = value["keras_history"]
            value = {**value, "keras_history": [names[name], *place]}
        return {key: _renamed_calls(inner, names) for key, inner in value.items()}
    if isinstance(value, list):
        return [_renamed_calls(inner, names) for inner in value]
    return value


def _renamed_ends(value: Json, names: Mapping[str, str]) -> Json:
    if isinstance(value, dict):
        return {key: _renamed_ends(inner, names) for key, inner in value.items()}
    if len(value) == 3 and isinstance(value[0], str):
        return [names[value[0]], *value[1:]]
    return [_renamed_ends(inner, names) for inner in value]


def _without_inner_names(config: Json) -> Json:
    """A configuration without the automatic names of layers inside wrappers."""
    if isinstance(config, dict):
        inner = {key: _without_inner_names(value) for key, value in config.items()}
        stem = _snake_case(str(config.get("class_name", "")))
        if isinstance(inner.get("config"), dict) and "inbound_nodes" not in config:
            name = str(inner["config"].get("name"))
            if re.fullmatch(rf"{stem}(_\d+)?", name):
                inner["config"] = {**inner["config"], "name": stem}
        return inner
    return [_without_inner_names(value) for value in config] if isinstance(config, list) else config


def _snake_case(name: str) -> str:
    name = re.sub(r"\W+", "", name)
    stem = re.sub("([a-z])([A-Z])", r"\1_\2", re.sub("(.)([A-Z][a-z]+)", r"\1_\2", name)).lower()
    return {"input_layer": "input_layer"}.get(stem, stem)


def _models_of_programs(folder: Path) -> dict[str, keras.Model]:
    models = {}
    for path in sorted(folder.glob("*.py")):
        keras.backend.clear_session()
        names: dict[str, Callable[[], keras.Model]] = {"__name__": "generated"}  # type: ignore[dict-item]
        exec(compile(path.read_text(encoding="utf-8"), str(path), "exec"), names)
        models[path.stem] = names["build_model"]()
    assert not any(name.startswith("designer") for name in sys.modules), "a program must not need us"
    return models


def _main(folder: Path) -> None:
    models = _models_of_programs(folder)
    from designer.builder import build  # noqa: PLC0415 (not before the programs ran without it)
    from designer.graph import loads  # noqa: PLC0415

    findings = {}
    for name, model in models.items():
        document = loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        findings[name] = compared(model, build(document))
    print(json.dumps(findings))


if __name__ == "__main__":
    gc.freeze()  # each clear_session looks for garbage, and what Keras holds is none
    _main(Path(sys.argv[1]))
