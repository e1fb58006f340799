"""TensorFlow's names: its functions on tensors as Keras's, its types, and what does nothing for a model."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

import keras

from designer.scripts.keras_objects import native
from designer.scripts.values import Module, Native, Value

from .opaque import nothing, opaque
from .plainly import decorator
from .sizes import guarded
from .spelled import spelled
from .tensorflow_table import ACTIVATIONS, NEURAL, TENSORFLOW
from .tensors import TENSORFLOW as SEVERAL
from .variables import variable

_ROOMS = {
    "math", "linalg", "image", "random", "nn", "compat", "compat.v1", "compat.v2", "data", "config",
    "io", "strings", "experimental", "train", "summary", "autograph", "autograph.experimental",
    "debugging", "saved_model", "dtypes", "compat.v1.logging",
}  # fmt: skip
_TYPES = frozenset(
    [
        "float16",
        "float32",
        "float64",
        "bfloat16",
        "int8",
        "int16",
        "int32",
        "int64",
        "uint8",
        "uint16",
        "uint32",
        "uint64",
        "bool",
        "string",
    ]
)
_INITIALIZERS: Mapping[str, Any] = {
    "constant_initializer": keras.initializers.Constant,
    "ones_initializer": keras.initializers.Ones,
    "random_normal_initializer": keras.initializers.RandomNormal,
    "random_uniform_initializer": keras.initializers.RandomUniform,
    "zeros_initializer": keras.initializers.Zeros,
}
_NOTHING = frozenset(
    {
        "random.set_seed", "set_random_seed", "compat.v1.set_random_seed", "compat.v1.disable_eager_execution",
        "compat.v1.enable_eager_execution", "enable_eager_execution", "config.run_functions_eagerly",
        "get_logger", "print", "compat.v1.logging.set_verbosity", "debugging.assert_equal",
    }
)  # fmt: skip
_DECORATORS = frozenset({"function", "autograph.experimental.do_not_convert", "custom_gradient"})
_VERSION = "2.21.0"


@cache
def tensorflow_name(path: tuple[str, ...]) -> Value | None:
    """What a name under `tensorflow` is, given without that."""
    name = ".".join(path)
    if name in _DECORATORS:
        return decorator(name)
    if name in _NOTHING:
        return nothing(name)
    if not path or name in _ROOMS:
        return Module(("tensorflow", *path))
    if name in ("__version__", "version.VERSION"):
        return _VERSION
    if name in _TYPES or (path[0] == "dtypes" and path[-1] in _TYPES):
        return path[-1]
    if name == "Variable":
        return variable("tf.Variable")
    if name in _INITIALIZERS:
        return native(name, _INITIALIZERS[name])
    return _on_tensors(path)


def _on_tensors(path: tuple[str, ...]) -> Value | None:
    room, name = ".".join(path[:-1]), path[-1]
    if room in ("compat.v1", "compat.v2"):
        room = ""
    full = f"tf.{'.'.join(path)}"
    several = SEVERAL.get(f"{room}.{name}" if room == "image" else name)
    if several is not None and room in ("", "math", "linalg", "image", "nn"):
        return guarded(opaque(native(full, several)))
    line = NEURAL.get(name) if room == "nn" else None
    if line is None and room in ("", "math", "linalg", "nn"):
        line = TENSORFLOW.get(name)
    return None if line is None else _spelled(full, line, name)


def _spelled(full: str, line: str, name: str) -> Native:
    known = ACTIVATIONS.get(name)
    return spelled(full, line, None if known is None else getattr(keras.activations, known))
