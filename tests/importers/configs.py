"""Configurations written by hand, as Keras 3 writes them: small, and odd where Keras would never be."""

from __future__ import annotations

from typing import Any

Json = Any


def tensor(layer: str, call: int = 0, port: int = 0, shape: Json = None, dtype: str = "float32") -> Json:
    config = {"shape": shape or [None, 4], "dtype": dtype, "keras_history": [layer, call, port]}
    return {"class_name": "__keras_tensor__", "config": config}


def call(*args: Json, **kwargs: Json) -> Json:
    return {"args": list(args), "kwargs": kwargs}


def layer(class_name: str, name: str, *calls: Json, module: Json = "keras.layers", **config: Json) -> Json:
    config = {"name": name, **config}
    found = {"module": module, "class_name": class_name, "config": config, "registered_name": None}
    return {**found, "name": name, "inbound_nodes": list(calls)}


def op(class_name: str, name: str, *calls: Json, place: str = "numpy", **config: Json) -> Json:
    return layer(class_name, name, *calls, module=f"keras.src.ops.{place}", **config)


def custom(class_name: str, name: str, *calls: Json, **config: Json) -> Json:
    found = layer(class_name, name, *calls, module="their_package", **config)
    return {**found, "registered_name": f"Custom>{class_name}"}


def input_layer(name: str = "x", shape: Json = None, **config: Json) -> Json:
    return layer("InputLayer", name, batch_shape=shape or [None, 4], dtype="float32", **config)


def functional(*layers: Json, inputs: Json = None, outputs: Json = None, name: str = "model") -> Json:
    config = {
        "name": name,
        "trainable": True,
        "layers": list(layers),
        "input_layers": inputs or ["x", 0, 0],
        "output_layers": outputs or [layers[-1]["name"], 0, 0],
    }
    return {"module": "keras.src.models.functional", "class_name": "Functional", "config": config}


def sequential(*layers: Json, name: str = "chain", **config: Json) -> Json:
    bare = [{k: v for k, v in found.items() if k not in ("name", "inbound_nodes")} for found in layers]
    config = {"name": name, "trainable": True, "layers": bare, **config}
    return {"module": "keras", "class_name": "Sequential", "config": config}


def as_layer(model: Json, *calls: Json) -> Json:
    return {**model, "name": model["config"]["name"], "inbound_nodes": list(calls)}
