"""A whole model in one HDF5 file (`model.save("model.h5")`), as Keras 1, 2 and 3 write it."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

from designer.graph import Json, Remark
from designer.importers.raw import NamedArrays, NotOpened, RawModel, RawWeights

from .hdf5 import Reader, TooMuch, open_hdf5
from .json_text import parse
from .words import TOO_LARGE, told_version

_WEIGHTS = "model_weights"
#: What a file of weights alone has at its root.
_ONLY_WEIGHTS = {"layers", "vars", "_layer_checkpoint_dependencies", "top_level_model_weights"}


def read_whole_model(path: Path) -> RawModel:
    """The model in an HDF5 file."""
    with open_hdf5(path) as reader:
        config = reader.text(reader.root, "model_config")
        if config is None:
            raise NotOpened(_no_model(reader))
        version = reader.text(reader.root, "keras_version") or _version_of_weights(reader)
        backend = reader.text(reader.root, "backend")
        weights, remarks = _weights(reader)
        if backend == "theano" and "Conv" in config:
            remarks = (*remarks, MIRRORED)
        return RawModel(
            config=_object(parse(config)),
            format=f"{told_version(version, before='1')} (.h5)",
            keras_version=version or "1",
            backend=backend,
            weights=weights,
            remarks=remarks,
        )


MIRRORED = Remark(
    "note",
    "The model was trained with Theano, which mirrors the kernels of convolutions. They are kept as they are in "
    "the file, so convolutions give other results than then.",
)


def _object(config: Json) -> Json:
    """Some files hold the JSON of a JSON text."""
    return parse(config) if isinstance(config, str) else config


def _no_model(reader: Reader) -> str:
    holds = set(reader.names(reader.root))
    if "layer_names" in reader.root.attrs or holds & _ONLY_WEIGHTS:
        return (
            "This file holds only weights, no model: it was made by save_weights. Open the whole model "
            '(model.save("model.keras")), or its description (model.to_json()); then give the design these weights.'
        )
    return "This HDF5 file holds no Keras model. Open a file that model.save made."


def _version_of_weights(reader: Reader) -> str | None:
    if _WEIGHTS not in reader.root:
        return None
    group = reader.child(reader.root, _WEIGHTS)
    return reader.text(group, "keras_version") if isinstance(group, h5py.Group) else None


def _weights(reader: Reader) -> tuple[RawWeights | None, tuple[Remark, ...]]:
    if _WEIGHTS not in reader.root:
        return None, (Remark("note", "The file holds no weights; training starts from new ones."),)
    group = reader.child(reader.root, _WEIGHTS)
    if not isinstance(group, h5py.Group):
        raise NotOpened("The file is damaged: its weights are no group.")
    try:
        return RawWeights(lists=layer_lists(reader, group)), ()
    except TooMuch:
        return None, (TOO_LARGE,)


def layer_lists(reader: Reader, group: h5py.Group) -> dict[str, NamedArrays]:
    """The arrays of every layer that a group names, in its order."""
    names = reader.texts(group, "layer_names") or []
    return {name: _arrays(reader, group, name) for name in names}


def _arrays(reader: Reader, weights: h5py.Group, layer: str) -> NamedArrays:
    group = reader.at(weights, layer)
    if not isinstance(group, h5py.Group):
        raise NotOpened(f"The file is damaged: the weights of {layer[:80]!r} are no group.")
    names = reader.texts(group, "weight_names") or []
    return tuple((name, _array(reader, group, name)) for name in names)


def _array(reader: Reader, group: h5py.Group, name: str) -> np.ndarray:
    dataset = reader.at(group, name)
    if not isinstance(dataset, h5py.Dataset):
        raise NotOpened(f"The file is damaged: {name[:80]!r} is no array.")
    return reader.array(dataset)
