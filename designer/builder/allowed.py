"""The allow-list: which names of a document may stand for a class or function, and which."""

from __future__ import annotations

import difflib
import inspect
import re
from collections.abc import Callable, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any, Literal

import keras

from designer.catalogue import HIDDEN_LAYERS, callback_left_out
from designer.library import additions
from designer.settings import libraries

from .mistakes import UnknownName

Family = Literal[
    "layer", "optimizer", "loss", "metric", "initializer", "regularizer", "constraint", "activation",
    "schedule", "quantization", "policy", "callback",
]  # fmt: skip

_PLACES: Mapping[Family, tuple[ModuleType, type]] = {
    "layer": (keras.layers, keras.layers.Layer),
    "optimizer": (keras.optimizers, keras.optimizers.Optimizer),
    "loss": (keras.losses, keras.losses.Loss),
    "metric": (keras.metrics, keras.metrics.Metric),
    "initializer": (keras.initializers, keras.initializers.Initializer),
    "regularizer": (keras.regularizers, keras.regularizers.Regularizer),
    "constraint": (keras.constraints, keras.constraints.Constraint),
    "activation": (keras.layers, keras.layers.Layer),
    "schedule": (keras.optimizers.schedules, keras.optimizers.schedules.LearningRateSchedule),
    "quantization": (keras.quantizers, object),
    "policy": (keras.dtype_policies, keras.dtype_policies.DTypePolicy),
    "callback": (keras.callbacks, keras.callbacks.Callback),
}

#: Run code, read files or other frameworks' objects, are no layers on their own, or need Python functions.
_REFUSED = {
    "Lambda", "TFSMLayer", "TorchModuleWrapper", "JaxLayer", "FlaxLayer", "InputLayer", "Layer", "Wrapper",
    "Loss", "Metric", "Optimizer", "Initializer", "Regularizer", "Constraint", "LearningRateSchedule",
    "LossScaleOptimizer", "MeanMetricWrapper", "Quantizer", "QuantizationConfig",
}  # fmt: skip

_CLASS_NAME = re.compile(r"[A-Z][A-Za-z0-9]*")
_OP_NAME = re.compile(r"[a-z][a-z0-9_]*")


def find_class(family: Family, name: str) -> type[Any]:
    """The class of a family by its public name; UnknownName when there is none or it is not allowed."""
    if family == "layer" and "." in name:
        return _of_library(name)
    if family == "layer" and name in HIDDEN_LAYERS:
        return _hidden(name)
    module, kind = _PLACES[family]
    addition = additions().get(name)
    if addition is not None and addition.family == family:
        module = import_module(addition.module)
    if name in _REFUSED:
        raise UnknownName(f"{name} cannot be part of a design. Choose another {family}.")
    found = getattr(module, name, None) if _CLASS_NAME.fullmatch(name) else None
    if isinstance(found, type) and issubclass(found, kind):
        if family == "callback" and (why := callback_left_out(name, inspect.signature(found).parameters)):
            raise UnknownName(f"{name} cannot be part of a plan: {why}. Choose another callback.")
        return found
    raise UnknownName(
        _unknown(family, name, [n for n, value in vars(module).items() if isinstance(value, type)])
    )


def _hidden(name: str) -> type[Any]:
    """A layer that Keras does not show: this version may not have it."""
    found: type[Any] | None = getattr(import_module(HIDDEN_LAYERS[name]), name, None)
    if found is None:
        raise UnknownName(
            f"Keras {keras.__version__} has no layer named {name!r}. Choose one from the palette."
        )
    return found


def _of_library(name: str) -> type[Any]:
    """A layer of a library that the operator named."""
    module, _, own = name.rpartition(".")
    if module in libraries() and _CLASS_NAME.fullmatch(own):
        found = getattr(import_module(module), own, None)
        if isinstance(found, type) and issubclass(found, keras.layers.Layer):
            return found
    raise UnknownName(
        f"{name!r} belongs to no library of this server. Whoever runs it can name one in LAYERLOOM_LIBRARIES."
    )


def find_op(name: str) -> Callable[..., Any]:
    """The function of keras.ops with this name; UnknownName when there is none."""
    module = keras.ops.image if name.startswith("image.") else keras.ops
    own = name.removeprefix("image.")
    found = getattr(module, own, None) if _OP_NAME.fullmatch(own) else None
    if inspect.isfunction(found) and found.__module__.startswith("keras."):
        return found
    raise UnknownName(_unknown("op", name, list(vars(keras.ops))))


def _unknown(family: str, name: str, known: list[str]) -> str:
    near = difflib.get_close_matches(name, [k for k in known if k not in _REFUSED], n=1)
    hint = f"Did you mean {near[0]}?" if near else "Choose one from the palette."
    return f"Keras {keras.__version__} has no {family} named {name!r}. {hint}"
