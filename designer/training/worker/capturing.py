"""All that a model in training is at one moment, taken and given back to the last bit."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import keras
import numpy as np

WEIGHT, SEED, OPTIMIZER, METRIC = "weight", "seed", "optimizer", "metric"
_BITS = {1: np.uint8, 2: np.uint16}


class Held:
    """A variable whose value is read only when it is written, so that there is no second copy of a model."""

    def __init__(self, variable: Any) -> None:
        self._variable = variable

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> np.ndarray:
        """The value now; as bare bits where numpy does not know its dtype (bfloat16)."""
        value = np.asarray(self._variable.value.numpy())
        return value.view(_BITS[value.itemsize]) if value.dtype.kind == "V" else value


def weights(model: keras.Model) -> list[Held]:
    """The weights in the order of `set_weights`."""
    return [Held(variable) for variable in model.weights]


def passing(model: keras.Model) -> dict[str, np.ndarray]:
    """What validation may change: the states of the metrics and of what draws random numbers."""
    variables = {SEED: _seeds(model), METRIC: model.metrics_variables}
    return {
        f"{part}/{i}": np.array(Held(each))
        for part, found in variables.items()
        for i, each in enumerate(found)
    }


def standing(model: keras.Model) -> dict[str, Held]:
    """What only training changes, besides the weights."""
    _build_optimizer(model)
    return {f"{OPTIMIZER}/{i}": Held(each) for i, each in enumerate(model.optimizer.variables)}


def give_back(model: keras.Model, kept: Sequence[Any], arrays: Mapping[str, Any]) -> None:
    """Gives a model the weights, the optimizer's state and the seeds that it had; ValueError when they do not fit."""
    _build_optimizer(model)
    _assign(model.weights, kept)
    _assign(_seeds(model), _part(arrays, SEED))
    _assign(model.optimizer.variables, _part(arrays, OPTIMIZER))
    finalize(model)


def metrics_of(arrays: Mapping[str, Any]) -> list[Any]:
    """The states that the metrics had, of all that was kept."""
    return _part(arrays, METRIC)


def give_back_metrics(model: keras.Model, states: Sequence[Any]) -> None:
    """Gives the metrics the states that they had."""
    _assign(model.metrics_variables, states)


def finalize(model: keras.Model) -> None:
    """Lets layers that compute with something made of their weights make it again."""
    for layer in model._flatten_layers():
        if isinstance(layer, keras.layers.Normalization):
            layer.finalize_state()


def is_finite(model: keras.Model) -> bool:
    """Whether all that is trained is a number."""
    return all(np.isfinite(np.sum(Held(each), dtype=np.float64)) for each in model.trainable_variables)


def _build_optimizer(model: keras.Model) -> None:
    if not model.optimizer.built:
        model.optimizer.build(model.trainable_variables)


def _seeds(model: keras.Model) -> list[Any]:
    known = {id(variable) for variable in [*model.weights, *model.metrics_variables]}
    return [variable for variable in model.variables if id(variable) not in known]


def _part(arrays: Mapping[str, Any], part: str) -> list[Any]:
    count = sum(name.startswith(f"{part}/") for name in arrays)
    return [arrays[f"{part}/{i}"] for i in range(count)]


def _assign(variables: Sequence[Any], values: Sequence[Any]) -> None:
    if len(variables) != len(values):
        raise ValueError(f"The checkpoint has {len(values)} arrays where the model has {len(variables)}.")
    for variable, value in zip(variables, values, strict=True):
        dtype = np.dtype(keras.backend.standardize_dtype(variable.dtype)) if value.dtype.kind == "u" else None
        fits = dtype is not None and dtype.kind == "V" and dtype.itemsize == value.itemsize
        variable.assign(value.view(dtype) if fits else value)
