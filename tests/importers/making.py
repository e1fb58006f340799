"""Files made by hand, good and bad, without Keras."""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

import h5py
import numpy as np

VERSION = "3.10.0"


def dense(name: str = "dense", **config) -> dict:
    """A Dense layer of a model's configuration, called on the input."""
    return layer("Dense", {"name": name, "units": 2, **config})


def layer(kind: str, config: dict, module: str = "keras.layers", registered: str | None = None) -> dict:
    """Any layer of a model's configuration, called on the input of width 3."""
    tensor = {"shape": [None, 3], "dtype": "float32", "keras_history": ["x", 0, 0]}
    call = {"args": [{"class_name": "__keras_tensor__", "config": tensor}], "kwargs": {}}
    return {
        "module": module,
        "class_name": kind,
        "config": config,
        "registered_name": registered,
        "name": config["name"],
        "inbound_nodes": [call],
    }


def model(*layers: dict) -> dict:
    """The configuration of a model whose layers all take the one input and are all outputs."""
    start = {
        "module": "keras.layers",
        "class_name": "InputLayer",
        "config": {"batch_shape": [None, 3], "dtype": "float32", "sparse": False, "name": "x"},
        "registered_name": None,
        "name": "x",
        "inbound_nodes": [],
    }
    ends = [[item["name"], 0, 0] for item in layers]
    config = {
        "name": "functional",
        "trainable": True,
        "layers": [start, *layers],
        "input_layers": ["x", 0, 0],
        "output_layers": ends[0] if len(ends) == 1 else ends,
    }
    return {"module": "keras", "class_name": "Functional", "config": config, "registered_name": "Functional"}


def keras_file(path: Path, config: object, weights: bytes | None = None, **parts: bytes) -> Path:
    """A `.keras` file of a configuration, with more parts by name."""
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("metadata.json", json.dumps({"keras_version": VERSION}))
        file.writestr("config.json", config if isinstance(config, (str, bytes)) else json.dumps(config))
        if weights is not None:
            file.writestr("model.weights.h5", weights)
        for name, content in parts.items():
            file.writestr(name, content)
    return path


def weights_bytes(fill: Callable[[h5py.File], None]) -> bytes:
    """The bytes of an HDF5 file that a function filled."""
    buffer = io.BytesIO()
    with h5py.File(buffer, "w") as file:
        fill(file)
    return buffer.getvalue()


def dense_weights(name: str = "dense", width: int = 2) -> bytes:
    """The weights of one Dense layer, as Keras 3 writes them."""

    def fill(file: h5py.File) -> None:
        file[f"layers/{name}/vars/0"] = np.full((3, width), 0.5, "float32")
        file[f"layers/{name}/vars/1"] = np.arange(width, dtype="float32")

    return weights_bytes(fill)


def h5_file(path: Path, config: object, weights: Mapping[str, Mapping[str, np.ndarray]]) -> Path:
    """A whole model in one HDF5 file, as Keras 2 and 3 write it: weights by layer and name."""
    with h5py.File(path, "w") as file:
        file.attrs["model_config"] = json.dumps(config)
        file.attrs["keras_version"], file.attrs["backend"] = VERSION, "tensorflow"
        group = file.create_group("model_weights")
        group.attrs["layer_names"] = list(weights)
        for name, arrays in weights.items():
            inner = group.create_group(name)
            inner.attrs["weight_names"] = list(arrays)
            for weight, array in arrays.items():
                inner[weight] = array
    return path
