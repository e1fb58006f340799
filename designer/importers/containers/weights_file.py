"""Files of weights alone: `.weights.h5` of Keras 3, and HDF5 as Keras 1 and tf.keras 2 wrote it."""

from __future__ import annotations

from pathlib import Path

from designer.graph import Remark
from designer.importers.raw import NotOpened, RawModel, RawWeights

from .hdf5 import Reader, TooMuch, open_hdf5
from .keras_archive import groups_of
from .limits import LARGEST_WEIGHTS, megabytes
from .whole_model import MIRRORED, layer_lists, read_whole_model
from .words import told_version

_GROUPS = {"layers", "_layer_checkpoint_dependencies"}
_TOO_MUCH = f"The file holds more than {megabytes(LARGEST_WEIGHTS)} of weights; that much is not read."
_NO_WEIGHTS = "This HDF5 file holds no weights of a Keras model. Give a file that model.save_weights or model.save made."


def read_hdf5_weights(path: Path) -> RawModel:
    """The weights in an HDF5 file, and the model's configuration if it has one."""
    with open_hdf5(path) as reader:
        if "model_config" not in reader.root.attrs:
            try:
                return _alone(reader)
            except TooMuch:
                raise NotOpened(_TOO_MUCH) from None
    return read_whole_model(path)


def _alone(reader: Reader) -> RawModel:
    version, backend = reader.text(reader.root, "keras_version"), reader.text(reader.root, "backend")
    if reader.texts(reader.root, "layer_names") is not None:
        lists = RawWeights(lists=layer_lists(reader, reader.root))
        turned = backend == "theano" and any(
            array.ndim > 2 for arrays in lists.lists.values() for _, array in arrays
        )
        remarks: tuple[Remark, ...] = (MIRRORED,) if turned else ()
        return RawModel(
            None, f"weights of {told_version(version, before='1')}", version or "1", backend, lists, remarks
        )
    if _GROUPS & set(reader.names(reader.root)):
        return RawModel(None, "weights of Keras 3", "3", backend, RawWeights(groups=groups_of(reader)))
    raise NotOpened(_NO_WEIGHTS)
