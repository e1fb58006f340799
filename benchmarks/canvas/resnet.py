"""Write `keras.applications.ResNet152` as a design file without places: python -m benchmarks.canvas.resnet FILE."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import keras

from designer.graph import Document, Edge, Graph, Json, Layer, Node, Output, dumps


def resnet152() -> Document:
    """`keras.applications.ResNet152` as a document without places."""
    config: dict[str, Any] = json.loads(json.dumps(keras.applications.ResNet152(weights=None).get_config()))
    layers, nodes, edges = {}, {}, []
    for found in config["layers"]:
        id = found["name"]
        kind = "Input" if found["class_name"] == "InputLayer" else found["class_name"]
        layers[id] = Layer(id, kind, id, _plain(kind, found["config"]))
        nodes[id] = Node(id, id)
        edges += [Edge(name, id, index=index) for index, name in enumerate(_sources(found["inbound_nodes"]))]
    outputs = (Output("predictions", "predictions"),)
    return Document("resnet152", "ResNet152", Graph(layers, nodes, tuple(edges), outputs=outputs))


_PLAIN = (
    "filters", "kernel_size", "strides", "padding", "use_bias", "axis", "momentum", "epsilon", "pool_size",
    "units", "activation",
)  # fmt: skip


def _plain(kind: str, config: dict[str, Any]) -> dict[str, Json]:
    """What was chosen of a layer's config, as a person would have written it."""
    if kind == "Input":
        return {"shape": list(config["batch_shape"][1:])}
    kept: dict[str, Json] = {name: config[name] for name in _PLAIN if name in config}
    return kept | ({"padding": config["padding"]} if kind == "ZeroPadding2D" else {})


def _sources(inbound: list[dict[str, Any]]) -> list[str]:
    """The layers that feed the one call of a layer."""
    found: list[str] = []

    def walk(value: Any) -> None:
        if isinstance(value, dict) and value.get("class_name") == "__keras_tensor__":
            found.append(value["config"]["keras_history"][0])
        elif isinstance(value, (dict, list, tuple)):
            for item in value.values() if isinstance(value, dict) else value:
                walk(item)

    walk(inbound)
    return found


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(dumps(resnet152()))
