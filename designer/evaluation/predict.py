"""Predictions of a run's model on new samples. Imports Keras."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import keras
import numpy as np
import tensorflow as tf

from designer import runs
from designer.graph import effective
from designer.runs import Which

from .refusals import InputRefused
from .trained import trained_model

_AT_ONCE = 32


def predict(
    home: Path | None, run: str, inputs: Mapping[str, np.ndarray], which: Which = "last"
) -> dict[str, np.ndarray]:
    """What the model of a run gives for some samples, by output; `inputs` are batches by input name.

    InputRefused when a batch is missing or has the wrong shape; NothingLearned when there are no weights.
    """
    store = runs.open_store(home)
    model = trained_model(store, run, which)
    names = [output.name for output in effective(runs.document_of(store, run)).graph.outputs]
    arrays = _accepted(model, inputs)
    count = len(next(iter(arrays.values())))
    pieces = [_outputs(model, names, arrays, start) for start in range(0, count, _AT_ONCE)]
    return {name: np.concatenate([piece[name] for piece in pieces]) for name in names}


def as_keras_takes(arrays: Mapping[str, Any]) -> Any:
    """The bare array of the only input or output, otherwise arrays by name; texts as tensors."""
    taken = {name: _tensor_of_texts(array) for name, array in arrays.items()}
    return next(iter(taken.values())) if len(taken) == 1 else taken


def _tensor_of_texts(array: Any) -> Any:
    return tf.convert_to_tensor(array) if array.dtype.kind in "SU" else array


def by_name(names: list[str], given: Any) -> dict[str, np.ndarray]:
    """What a model gave, by output name."""
    return {name: np.asarray(given if len(names) == 1 else given[name]) for name in names}


def _outputs(
    model: keras.Model, names: list[str], arrays: Mapping[str, np.ndarray], start: int
) -> dict[str, np.ndarray]:
    piece = {name: array[start : start + _AT_ONCE] for name, array in arrays.items()}
    return by_name(names, model(as_keras_takes(piece), training=False))


def _accepted(model: keras.Model, inputs: Mapping[str, np.ndarray]) -> dict[str, np.ndarray]:
    wanted = {tensor.name: tensor for tensor in model.inputs}
    missing, unknown = wanted.keys() - inputs.keys(), inputs.keys() - wanted.keys()
    if missing or unknown:
        raise InputRefused(
            f"The model takes the inputs {_listed(wanted)}, and was given {_listed(inputs)}. Give each of them."
        )
    arrays = {name: np.asarray(inputs[name]) for name in wanted}
    for name, array in arrays.items():
        _must_fit(name, array, tuple(wanted[name].shape), wanted[name].dtype)
    if len({len(array) for array in arrays.values()}) > 1 or not len(next(iter(arrays.values()))):
        counts = ", ".join(f"{name}: {len(array)}" for name, array in arrays.items())
        raise InputRefused(f"Every input needs the same number of samples, at least one; found {counts}.")
    return {
        name: array if wanted[name].dtype == "string" else array.astype(wanted[name].dtype)
        for name, array in arrays.items()
    }


def _must_fit(name: str, array: np.ndarray, shape: tuple[int | None, ...], dtype: str) -> None:
    fits = array.ndim == len(shape) and all(
        want in (None, got) for want, got in zip(shape[1:], array.shape[1:], strict=True)
    )
    if not fits:
        raise InputRefused(
            f"The input {name!r} takes samples of shape {_shape(shape[1:])}, and was given an array of shape "
            f"{_shape(array.shape)}. Give (samples, …) with that shape."
        )
    if array.dtype.kind not in ("SU" if dtype == "string" else "fiub"):
        wanted = "texts" if dtype == "string" else "numbers"
        raise InputRefused(f"The input {name!r} takes {wanted}, and was given {array.dtype}.")


def _shape(shape: tuple[int | None, ...]) -> str:
    return "(" + ", ".join("any" if size is None else str(size) for size in shape) + ")"


def _listed(names: Mapping[str, object]) -> str:
    return ", ".join(repr(name) for name in names) or "none"
