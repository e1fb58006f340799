"""Weights of layers that were laid out differently in Keras 1, or on a GPU only, in today's layout.

The rules are those by which tf.keras 2 read such files (`preprocess_weights_for_loading`).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from designer.graph import Json

from .containers.counting import layers_of
from .legacy.slopes import steepened
from .raw import NamedArrays

Arrays = list[np.ndarray]

_LSTM_GATES, _GRU_GATES = 4, 3
_GATE_PARTS = 3
_NAMES = ("kernel", "recurrent_kernel", "bias")


def as_today(layer: Mapping[str, Json], arrays: NamedArrays, version: str | None) -> NamedArrays:
    """A layer's arrays as today's Keras has them; `layer` is its configuration in the file."""
    config = layer.get("config")
    inner = config.get("layer") if isinstance(config, dict) else None
    if layer.get("class_name") == "Bidirectional" and isinstance(inner, dict):
        half = len(arrays) // 2
        return as_today(inner, arrays[:half], version) + as_today(inner, arrays[half:], version)
    if layer.get("class_name") == "TimeDistributed" and isinstance(inner, dict):
        return as_today(inner, arrays, version)
    for part in layers_of(dict(layer)):
        arrays = _part_as_today(part, arrays, version)
    return _steepened(layer, _laid_out(layer, arrays, version), version)


def _steepened(layer: Mapping[str, Json], arrays: NamedArrays, version: str | None) -> NamedArrays:
    """The arrays for the flatter hard_sigmoid that came with Keras 3, if the file is older."""
    if version is not None and version.startswith("3"):
        return arrays
    made = steepened(layer, [array for _, array in arrays])
    return tuple((name, array) for (name, _), array in zip(arrays, made, strict=True))


def _part_as_today(layer: Mapping[str, Json], arrays: NamedArrays, version: str | None) -> NamedArrays:
    """A model's arrays, in which those named after one of its layers are as today."""
    name = layer["config"].get("name") if isinstance(layer.get("config"), dict) else None  # type: ignore[union-attr]
    own = tuple(item for item in arrays if name in item[0].split("/")[:-1])
    made = as_today(layer, own, version) if own else own
    if made is own or all(a is b for (_, a), (_, b) in zip(made, own, strict=False)):
        return arrays
    first = next(number for number, item in enumerate(arrays) if item in own)
    kept = [item for item in arrays if not any(item[1] is array for _, array in own)]
    return (*kept[:first], *made, *kept[first:])


def _laid_out(layer: Mapping[str, Json], arrays: NamedArrays, version: str | None) -> NamedArrays:
    kind, config = str(layer.get("class_name")), layer.get("config")
    rules = _GPU if version is not None and not version.startswith(("0", "1")) else {**_GPU, **_KERAS_1}
    rule = rules.get(kind)
    if rule is None or not isinstance(config, dict) or not arrays:
        return arrays
    made = rule(config, [array for _, array in arrays])
    if made is None:
        return arrays
    names = [name for name, _ in arrays]
    stem = names[0].rpartition("/")[0] or str(config.get("name"))
    if len(made) != len(names):
        names = [f"{stem}/{name}" for name in _NAMES]
    return tuple(zip(names, made, strict=True))


Rule = Callable[[Mapping[str, Json], Arrays], "Arrays | None"]


def _gpu_lstm(config: Mapping[str, Json], arrays: Arrays) -> Arrays | None:
    if not _is_of_gpu(arrays, _LSTM_GATES):
        return None
    bias: np.ndarray = sum(np.split(arrays[2], 2))  # type: ignore[assignment]
    return [*_gpu_kernels(arrays, _LSTM_GATES), bias]


def _gpu_gru(config: Mapping[str, Json], arrays: Arrays) -> Arrays | None:
    if not _is_of_gpu(arrays, _GRU_GATES):
        return None
    return [*_gpu_kernels(arrays, _GRU_GATES), arrays[2].reshape(2, -1)]


def _is_of_gpu(arrays: Arrays, gates: int) -> bool:
    if len(arrays) != _GATE_PARTS or [array.ndim for array in arrays] != [2, 2, 1]:
        return False
    units = arrays[1].shape[0]
    fits = arrays[0].shape[1] == arrays[1].shape[1] == gates * units
    return fits and arrays[2].shape == (2 * gates * units,)


def _gpu_kernels(arrays: Arrays, gates: int) -> Arrays:
    inputs = [gate.T.reshape(gate.shape, order="F") for gate in np.hsplit(arrays[0], gates)]
    return [np.hstack(inputs), np.hstack([gate.T for gate in np.hsplit(arrays[1], gates)])]


def _gates(order: tuple[int, ...]) -> Rule:
    """Joins the kernels of single gates: three arrays each, in the order of the file."""

    def rule(config: Mapping[str, Json], arrays: Arrays) -> Arrays | None:
        if len(arrays) != _GATE_PARTS * len(order):
            return None
        return [
            np.concatenate([arrays[_GATE_PARTS * gate + part] for gate in order], axis=-1)
            for part in range(_GATE_PARTS)
        ]

    return rule


def _turned(axes: tuple[int, ...], *, when: str) -> Rule:
    """Puts a kernel's axes in order where the layer has its channels `when` they were elsewhere."""

    def rule(config: Mapping[str, Json], arrays: Arrays) -> Arrays | None:
        said = config.get("dim_ordering", config.get("data_format"))
        first = said in ("th", "channels_first")
        if arrays[0].ndim != len(axes) or first != (when == "first"):
            return None
        return [arrays[0].transpose(axes), *arrays[1:]]

    return rule


def _in_turn(*rules: Rule) -> Rule:
    def rule(config: Mapping[str, Json], arrays: Arrays) -> Arrays | None:
        made = (each(config, arrays) for each in rules)
        return next((found for found in made if found is not None), None)

    return rule


def _one_dimension(config: Mapping[str, Json], arrays: Arrays) -> Arrays | None:
    kernel, length = arrays[0], config.get("filter_length", config.get("kernel_size"))
    filters = config.get("nb_filter", config.get("filters"))
    if kernel.ndim != 4:
        return None
    if kernel.shape[:2] != (length, 1) or kernel.shape[3] != filters:
        kernel = kernel.transpose(2, 3, 1, 0)
    return [kernel[:, 0], *arrays[1:]]


_GPU: Mapping[str, Rule] = {
    "LSTM": _gpu_lstm,
    "CuDNNLSTM": _gpu_lstm,
    "GRU": _gpu_gru,
    "CuDNNGRU": _gpu_gru,
}
_TWO_DIMENSIONS = _turned((2, 3, 1, 0), when="first")
_KERAS_1: Mapping[str, Rule] = {
    "LSTM": _gates((0, 2, 1, 3)),
    "GRU": _gates((0, 1, 2)),
    "Convolution1D": _one_dimension,
    "Conv1D": _one_dimension,
    "AtrousConvolution1D": _one_dimension,
    "Convolution2D": _TWO_DIMENSIONS,
    "Conv2D": _TWO_DIMENSIONS,
    "AtrousConvolution2D": _TWO_DIMENSIONS,
    "Deconvolution2D": _in_turn(_turned((0, 1, 3, 2), when="last"), _turned((2, 3, 0, 1), when="first")),
    "Convolution3D": _turned((2, 3, 4, 1, 0), when="first"),
    "Conv3D": _turned((2, 3, 4, 1, 0), when="first"),
}
