"""A `.keras` file: a zip archive with the model's configuration, the version, and the weights as HDF5."""

from __future__ import annotations

from pathlib import Path

import h5py
import numpy as np

from designer.graph import Remark
from designer.importers.raw import Groups, NotOpened, RawModel, RawWeights

from .archive import Archive, open_archive
from .hdf5 import Reader, TooMuch, open_hdf5
from .json_text import parse
from .limits import DEEPEST_GROUP, LARGEST_CONFIG, LARGEST_WEIGHTS, MEGABYTE
from .vocabularies import with_vocabularies
from .words import TOO_LARGE, told_version

_CONFIG, _METADATA = "config.json", "metadata.json"
_WEIGHTS, _PICKLED_WEIGHTS = "model.weights.h5", "model.weights.npz"
_SHOWN = 3
#: Beyond the arrays themselves.
_HDF5_ITSELF = 300 * MEGABYTE


def read_keras_archive(path: Path) -> RawModel:
    """The model in a zip archive."""
    with open_archive(path) as archive:
        if _CONFIG not in archive.names:
            raise NotOpened(_no_model(archive))
        version = _version(archive)
        config = parse(archive.read(_CONFIG, LARGEST_CONFIG))
        weights, remarks = _weights(archive)
        return RawModel(
            config=with_vocabularies(config, archive),
            format=f"{told_version(version, before='3')} (.keras)",
            keras_version=version,
            weights=weights,
            remarks=remarks,
        )


def _no_model(archive: Archive) -> str:
    names = archive.names
    if any(name.endswith("saved_model.pb") for name in names):
        return (
            "This is a SavedModel in a zip archive: it holds compiled functions, not layers. Open the model's "
            ".keras or .h5 file instead."
        )
    if any(name.endswith("data.pkl") for name in names):
        return "This is a PyTorch file. Only models of Keras can be opened."
    shown = ", ".join(ascii(name[:60]) for name in names[:_SHOWN]) or "nothing"
    return f"This zip archive is no Keras model: it has no {_CONFIG}, but {shown}. Open a .keras file."


def _version(archive: Archive) -> str | None:
    if _METADATA not in archive.names:
        return None
    metadata = parse(archive.read(_METADATA, MEGABYTE))
    version = metadata.get("keras_version") if isinstance(metadata, dict) else None
    return version if isinstance(version, str) else None


def _weights(archive: Archive) -> tuple[RawWeights | None, tuple[Remark, ...]]:
    if _WEIGHTS in archive.names:
        if archive.size(_WEIGHTS) > LARGEST_WEIGHTS + _HDF5_ITSELF:
            return None, (TOO_LARGE,)
        try:
            with open_hdf5(archive.copy(_WEIGHTS, LARGEST_WEIGHTS + _HDF5_ITSELF)) as reader:
                return RawWeights(groups=groups_of(reader)), ()
        except TooMuch:
            return None, (TOO_LARGE,)
    if _PICKLED_WEIGHTS in archive.names:
        return None, (Remark("lost", _PICKLED),)
    return None, (Remark("note", "The file holds no weights; training starts from new ones."),)


_PICKLED = (
    f"The weights are kept in {_PICKLED_WEIGHTS}, in a form that can run code when it is read; they were left "
    "out. Save the model again with weights as HDF5, which is Keras's default."
)


def groups_of(reader: Reader) -> Groups:
    """The arrays as nested groups. Optimizers and metrics are left; Windows writes paths with backslashes."""
    found: dict[str, Groups | np.ndarray] = {}
    for name in reader.names(reader.root):
        parts = name.split("\\")
        if parts[0] in ("layers", "_layer_checkpoint_dependencies"):
            _put(found, parts, _tree(reader, reader.child(reader.root, name), len(parts)))
    return found


def _tree(reader: Reader, item: h5py.Group | h5py.Dataset, depth: int) -> Groups | np.ndarray:
    if depth > DEEPEST_GROUP:
        raise NotOpened(
            f"The file's groups are nested more than {DEEPEST_GROUP} levels deep; no model's are."
        )
    if isinstance(item, h5py.Dataset):
        return reader.array(item)
    tree: dict[str, Groups | np.ndarray] = {}
    for name in reader.names(item):
        parts = name.split("\\")
        _put(tree, parts, _tree(reader, reader.child(item, name), depth + len(parts)))
    return tree


def _put(tree: dict[str, Groups | np.ndarray], path: list[str], value: Groups | np.ndarray) -> None:
    for part in path[:-1]:
        inner = tree.setdefault(part, {})
        if not isinstance(inner, dict):
            raise NotOpened("The file is damaged: it holds an array where a group should be.")
        tree = inner
    known = tree.get(path[-1])
    if isinstance(known, dict) and isinstance(value, dict):
        for name, inner in value.items():
            _put(known, [name], inner)
    else:
        tree[path[-1]] = value
