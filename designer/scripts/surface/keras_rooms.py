"""The parts of Keras that a script may use: really Keras's, chosen one by one or by what they are."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import keras

from designer.scripts.keras_objects import native
from designer.scripts.values import Native, Value

from .again import again, from_config
from .keras_calls import application, layer, of_configuration
from .opaque import opaque
from .sequential import Sequential
from .sizes import guarded
from .trained import callback, optimizer

#: Layers that run code or read files.
_NEVER = {"Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer"}
_FUNCTIONAL_LAYERS = {
    "Input",
    "add",
    "average",
    "concatenate",
    "dot",
    "maximum",
    "minimum",
    "multiply",
    "subtract",
}
#: Ops that take functions, and such as make no tensor of a model.
_NO_OPS = {
    "associative_scan", "cond", "custom_gradient", "fori_loop", "map", "scan", "switch", "vectorized_map",
    "while_loop", "vectorize", "print", "save", "load",
}  # fmt: skip
_BASES: Mapping[str, type] = {
    "activations": object,
    "constraints": keras.constraints.Constraint,
    "initializers": keras.initializers.Initializer,
    "losses": keras.losses.Loss,
    "metrics": keras.metrics.Metric,
    "regularizers": keras.regularizers.Regularizer,
}
#: What begins as data, such as vectors of words: unknown, no size to ask for.
_OF_DATA = (keras.initializers.Constant,)
_NOT_CALLED = {"get", "deserialize", "serialize"}
_CONFIG = {
    "backend", "epsilon", "floatx", "image_data_format", "set_epsilon", "set_floatx", "set_image_data_format",
    "dtype_policy", "set_dtype_policy",
}  # fmt: skip

Finder = Callable[[str], Value | None]


@cache
def keras_name(room: str, name: str) -> Value | None:
    """What stands behind a room of Keras such as "layers"; None for what scripts cannot use."""
    finder = _FINDERS.get(room)
    return None if finder is None or name.startswith("_") else finder(name)


def names_of(room: str) -> tuple[str, ...]:
    """What `from keras.<room> import *` brings."""
    module = getattr(keras, room, None)
    return tuple(name for name in dir(module) if not name.startswith("_"))


def is_room(room: str) -> bool:
    """Whether a part of Keras is one that scripts can use."""
    return room in _FINDERS


def _layers(name: str) -> Value | None:
    found = getattr(keras.layers, _RENAMED_LAYERS.get(name, name), None)
    if name in _FUNCTIONAL_LAYERS:
        return native(name, _callable(found))
    if isinstance(found, type) and issubclass(found, keras.Layer) and name not in _NEVER:
        made = layer(name, found)
        return replace(made, members={"from_config": from_config(made)})
    return None


#: Names of Keras 1 and 2 that today's lacks.
_RENAMED_LAYERS = {
    "Convolution1D": "Conv1D", "Convolution2D": "Conv2D", "Convolution3D": "Conv3D", "CuDNNGRU": "GRU",
    "CuDNNLSTM": "LSTM", "Deconvolution2D": "Conv2DTranspose",
}  # fmt: skip


def _models(name: str) -> Value | None:
    kinds = {"Sequential": Sequential, "Model": keras.Model}
    if name in kinds:
        made = native(name, kinds[name])
        return replace(made, members={"from_config": from_config(made)})
    return again(name)


def _of_base(room: str) -> Finder:
    def find(name: str) -> Value | None:
        found = getattr(getattr(keras, room), name, None)
        if name == "get":
            return of_configuration(native(f"{room}.get", _callable(found)))
        if found is None or name in _NOT_CALLED:
            return None
        if isinstance(found, type) and not issubclass(found, _BASES[room]):
            return None
        if isinstance(found, type):
            return opaque(native(name, found)) if found in _OF_DATA else native(name, found)
        return opaque(native(name, found)) if inspect.isfunction(found) else None

    return find


def _optimizers(name: str) -> Value | None:
    found = getattr(keras.optimizers, name, None)
    if isinstance(found, type) and issubclass(found, keras.optimizers.Optimizer):
        return optimizer(name, found)
    return None


def _schedules(name: str) -> Value | None:
    found = getattr(keras.optimizers.schedules, name, None)
    base = keras.optimizers.schedules.LearningRateSchedule
    return opaque(native(name, found)) if isinstance(found, type) and issubclass(found, base) else None


def _callbacks(name: str) -> Value | None:
    found = getattr(keras.callbacks, name, None)
    return callback(name, found) if isinstance(found, type) else None


def _ops(name: str) -> Value | None:
    found = getattr(keras.ops, name, None)
    if name in _NO_OPS or not inspect.isfunction(found):
        return None
    return guarded(opaque(native(f"ops.{name}", found)))


def _random(name: str) -> Value | None:
    found = getattr(keras.random, name, None)
    if name == "SeedGenerator":
        return native(name, keras.random.SeedGenerator)
    return guarded(opaque(native(f"random.{name}", found))) if inspect.isfunction(found) else None


def _config(name: str) -> Value | None:
    return native(name, getattr(keras.config, name)) if name in _CONFIG else None


def _mixed_precision(name: str) -> Value | None:
    if name in ("set_global_policy", "set_policy"):
        return native("set_global_policy", keras.config.set_dtype_policy)
    if name in ("global_policy", "dtype_policy"):
        return native("global_policy", keras.config.dtype_policy)
    return native(name, keras.dtype_policies.DTypePolicy) if name in ("Policy", "DTypePolicy") else None


def _applications(name: str) -> Value | None:
    found = getattr(keras.applications, name, None)
    return application(name, found) if inspect.isfunction(found) else None


def _callable(found: object) -> Callable[..., Any]:
    assert callable(found)
    return found


_FINDERS: Mapping[str, Finder] = {
    "applications": _applications,
    "callbacks": _callbacks,
    "config": _config,
    "layers": _layers,
    "mixed_precision": _mixed_precision,
    "dtype_policies": _mixed_precision,
    "models": _models,
    "ops": _ops,
    "optimizers": _optimizers,
    "optimizers.schedules": _schedules,
    "random": _random,
    "saving": again,
    **{room: _of_base(room) for room in _BASES},
}


def of_applications(module: str, name: str) -> Native | None:
    """A function of one architecture's own module, such as its `preprocess_input`."""
    found = getattr(getattr(keras.applications, module, None), name, None)
    if not inspect.isfunction(found) or name == "decode_predictions":
        return None
    if name == "preprocess_input":
        return opaque(native(name, found))
    return application(name, found)
