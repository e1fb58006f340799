"""Optimizers, losses and metrics of a script as parts of a training plan."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import keras
import numpy as np

from designer.catalogue import Entry, Family, Parameter, family, find, load
from designer.graph import CUSTOM_PREFIX, Component, Json
from designer.scripts.values import Function, Instance, Native, Value

from .classes import GIVEN
from .own_code import OwnCode
from .trained import Callback, Optimizer

#: Arguments that every component has and no plan says.
_NEVER = {"name", "dtype", "fn"}


def component(kind: Family, value: Value, code: OwnCode) -> Component | None:
    """The part of a plan that a value is; None where it is none that is known."""
    match value:
        case str():
            return _by_name(kind, value)
        case Optimizer() | Callback():
            return _made(kind, value.kind, value.given)
        case Native():
            return _native(kind, value)
        case Function():
            inner, given = code.unwrapped(value)
            name, more = code.function(inner)
            return Component(CUSTOM_PREFIX + name, {**more, **given})
        case Instance():
            known = value.attributes.get(GIVEN)
            kept = {key: _json(one) for key, one in known.items()} if isinstance(known, dict) else {}
            own = {key: one for key, one in kept.items() if key not in _NEVER and one is not None}
            return Component(CUSTOM_PREFIX + code.class_(value.of), own)
    if isinstance(value, (keras.losses.Loss, keras.metrics.Metric)):
        return _made(kind, type(value).__name__, _config(value))
    return None


def _native(kind: Family, value: Native) -> Component | None:
    """A class that was not called, or one of Keras's functions."""
    if value.of is not None:
        return _made(kind, value.of.__name__, {})
    return _by_name(kind, getattr(value.function, "__name__", value.name.rpartition(".")[2]))


def _by_name(kind: Family, name: str) -> Component | None:
    """Keras's class that a name or a function's name stands for: "mse", "binary_crossentropy"."""
    wanted = _SHORT.get(name.lower(), name).replace("_", "").lower()
    found = find(load(), kind, name)
    if found is None:
        entries = (entry for entry in family(load(), kind) if entry.source == "keras")
        found = next((entry for entry in entries if entry.name.lower() == wanted), None)
    return None if found is None else Component(found.name, _required(found))


_SHORT = {
    "mse": "mean_squared_error", "mae": "mean_absolute_error", "mape": "mean_absolute_percentage_error",
    "msle": "mean_squared_logarithmic_error", "bce": "binary_crossentropy", "kld": "kl_divergence",
    "kullback_leibler_divergence": "kl_divergence", "cosine_proximity": "cosine_similarity",
    "logcosh": "log_cosh", "rmse": "root_mean_squared_error",
}  # fmt: skip


def _required(entry: Entry) -> dict[str, Json]:
    wanted = {one.name for one in entry.parameters if one.required}
    return {key: value for key, value in entry.starting.items() if key in wanted}


def _made(kind: Family, name: str, given: Mapping[str, Value]) -> Component | None:
    entry = find(load(), kind, name)
    if entry is None:
        return None
    config = {
        one.name: _json(given[one.name])
        for one in entry.parameters
        if one.name in given and one.name not in _NEVER and not _is_usual(one, given[one.name])
    }
    return Component(entry.name, {key: value for key, value in config.items() if value is not None})


def _config(value: Any) -> Mapping[str, Value]:
    found: Mapping[str, Value] = value.get_config()
    return found


def _is_usual(parameter: Parameter, value: Value) -> bool:
    if parameter.required:
        return False
    if isinstance(value, float) and isinstance(parameter.default, (int, float)):
        return float(np.float32(value)) == float(np.float32(parameter.default))
    return _json(value) == parameter.default


def _json(value: Value) -> Json:
    """A value as JSON, with Keras's objects by class and arguments; None where it cannot be."""
    if isinstance(value, keras.optimizers.schedules.LearningRateSchedule):
        config = {key: _json(inner) for key, inner in value.get_config().items() if key not in _NEVER}
        return {
            "class_name": type(value).__name__,
            "config": {key: inner for key, inner in config.items() if inner is not None},
        }
    if isinstance(value, Native):
        return getattr(value.function, "__name__", value.name.rpartition(".")[2])
    try:
        found: Json = json.loads(json.dumps(value, allow_nan=False, default=_plain))
    except (TypeError, ValueError):
        return None
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, (np.ndarray, np.generic)):
        return value.tolist()
    raise TypeError(type(value).__name__)
