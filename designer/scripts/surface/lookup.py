"""What full names of Keras, TensorFlow and NumPy mean in a script."""

from __future__ import annotations

import keras

from designer.scripts.keras_objects import native
from designer.scripts.values import Module, Value

from .datasets import of_datasets
from .hyperparameters import PACKAGES, tuner_name
from .keras_calls import input_of
from .keras_rooms import is_room, keras_name, names_of, of_applications
from .lambdas import lambda_layer
from .legacy_backend import backend_name
from .numpy_names import numpy_name
from .opaque import never, nothing
from .plainly import decorator
from .tensorflow_names import tensorflow_name
from .variables import variable

#: Packages that are Keras by another name, the longest first.
_KERAS = (
    ("tensorflow", "python", "keras", "api", "_v2", "keras"),
    ("tensorflow", "python", "keras"),
    ("tensorflow", "compat", "v2", "keras"),
    ("tensorflow", "compat", "v1", "keras"),
    ("tensorflow", "contrib", "keras"),
    ("tensorflow", "keras"),
    ("tf_keras",),
    ("keras_core",),
    ("keras", "_tf_keras", "keras"),
    ("keras", "api"),
    ("keras", "src"),
)
_MODULES = {
    "applications", "backend", "callbacks", "datasets", "distribution", "engine", "experimental", "legacy", "preprocessing",
    "saving", "utils", "visualization", "wrappers",
}  # fmt: skip
#: How functions end that read data of folders and arrays.
_LOADING = ("_from_directory", "_from_array")
_NOTHING = {
    ("utils", "plot_model"), ("utils", "set_random_seed"), ("utils", "model_to_dot"), ("utils", "clear_session"),
    ("backend", "clear_session"), ("utils", "enable_interactive_logging"), ("utils", "disable_interactive_logging"),
}  # fmt: skip
#: Submodules of earlier Keras, whose names stand in the room itself today.
_ROOMS_WITHIN = (
    "layers",
    "optimizers",
    "callbacks",
    "models",
    "initializers",
    "regularizers",
    "losses",
    "metrics",
)


def lookup(path: tuple[str, ...]) -> Value | None:
    """A module, a function, a class or a constant by its full name; None for what is not known."""
    keras_path = of_keras(path)
    if keras_path is not None:
        return _keras(keras_path)
    match path:
        case ("tensorflow", *rest):
            return tensorflow_name(tuple(rest))
        case ("numpy", *rest):
            return numpy_name(tuple(rest))
        case (package, *rest) if package in PACKAGES:
            return tuner_name(tuple(rest))
    return None


def of_keras(path: tuple[str, ...]) -> tuple[str, ...] | None:
    """The name within Keras, of what is Keras under any package's name; None for the rest."""
    known = next((alias for alias in (*_KERAS, ("keras",)) if path[: len(alias)] == alias), None)
    return None if known is None else path[len(known) :]


def exported(path: tuple[str, ...]) -> tuple[str, ...]:
    """What `from path import *` brings."""
    found = of_keras(path)
    return _exported(".".join(found)) if found else ()


def _exported(room: str) -> tuple[str, ...]:
    return (*names_of(room), "Input", "Model", "Sequential") if room == "models" else names_of(room)


def _keras(path: tuple[str, ...]) -> Value | None:
    if not path:
        return Module(("keras",))
    if path[0] == "preprocessing" and (len(path) > 2 or path[-1].endswith(_LOADING)):
        return never(path[-1], "data are not loaded while a script is read")
    if path[0] == "datasets" and len(path) > 1:
        return Module(("keras", *path)) if len(path) == 2 else of_datasets(path[1], path[-1])
    if path in _NOTHING or path[-1] == "plot_model":
        return nothing(path[-1])
    match path:
        case ("Model" | "Sequential" as name,) | ("engine", *_, "Model" | "Sequential" as name):
            return keras_name("models", str(name))
        case ("models" | "layers" | "engine", *_, "Input") | ("Input",) | ("layers", "InputLayer"):
            return _input(path[-1])
        case ("Layer",) | ("engine", *_, "Layer") | ("layers", *_, "Layer"):
            return keras_name("layers", "Layer")
        case ("layers", *_, "Lambda"):
            return lambda_layer()
        case ("Variable",):
            return variable("keras.Variable")
        case ("__version__",):
            return str(keras.__version__)
        case ("backend", name):
            return backend_name(name)
        case ("saving" | "utils", *_, "register_keras_serializable"):
            return decorator("register_keras_serializable")
    return _of_room(path)


def _input(name: str) -> Value:
    made = keras.Input if name == "Input" else keras.layers.InputLayer
    return input_of(native(name, made))


def _of_room(path: tuple[str, ...]) -> Value | None:
    room, *rest = path
    if not rest:
        return Module(("keras", room)) if is_room(room) or room in _MODULES else None
    if path == ("optimizers", "schedules"):
        return Module(("keras", *path))
    if room == "applications":
        return _of_applications(tuple(rest))
    if rest[:-1] in (["schedules"],):
        return keras_name("optimizers.schedules", rest[-1])
    if room == "mixed_precision":
        return Module(("keras", *path)) if rest == ["experimental"] else keras_name(room, rest[-1])
    if len(rest) > 1:
        return keras_name(room, rest[-1]) if room in _ROOMS_WITHIN else None
    found = keras_name(room, rest[0])
    within = rest[0].islower() and room in _ROOMS_WITHIN and not hasattr(getattr(keras, room), rest[0])
    return Module(("keras", *path)) if found is None and (within or room == "preprocessing") else found


def _of_applications(rest: tuple[str, ...]) -> Value | None:
    if len(rest) > 1:
        return of_applications(rest[0], rest[-1])
    found = keras_name("applications", rest[0])
    return Module(("keras", "applications", *rest)) if found is None and rest[0].islower() else found
