"""One layer in Keras 3's shape, with the layers it holds; a class that Keras lacks stays as it is."""

from __future__ import annotations

from designer.graph import Json

from . import known, names, objects, rules
from .reading import Reading
from .values import Object, as_list, as_object, as_text

_MODULES = ("keras.", "tf_keras.", "tensorflow.keras.", "tensorflow.python.keras.")
_HELD = frozenset({"layer", "backward_layer", "forward_layer", "cell"})
_WHOLE_NUMBERS = ("int", "uint", "bool")
_DTYPE_OF_ITS_OWN = frozenset(
    {"IntegerLookup", "StringLookup", "Hashing", "TextVectorization", "HashedCrossing"}
)


def layer(saved: Object, reading: Reading) -> Object:
    """The layer as Keras 3 would have written it, without its place in a graph."""
    class_name = as_text(saved.get("class_name"))
    if class_name == "InputLayer":
        return _written("InputLayer", input_layer(as_object(saved.get("config")), reading))
    present = names.CLASSES.get(class_name, class_name)
    parameters = known.parameters(present)
    if parameters is None or not _is_of_keras(saved):
        return foreign(saved)
    remarked = len(reading.remarks)
    config = _config(class_name, present, as_object(saved.get("config")), reading)
    _drop_idle(present, config, parameters, reading)
    if config.keys() - parameters or known.required(present) - config.keys():
        del reading.remarks[remarked:]
        return foreign(saved)
    return _written(present, config)


def foreign(saved: Object) -> Object:
    """A class that Keras does not have, as it is."""
    class_name = as_text(saved.get("class_name"))
    looks_ours = _is_of_keras(saved)
    mistakable = looks_ours and known.parameters(class_name) is not None
    return {
        "module": None if looks_ours else saved.get("module"),
        "class_name": class_name,
        "config": saved.get("config", {}),
        "registered_name": f"Custom>{class_name}" if mistakable else saved.get("registered_name", class_name),
    }


def input_layer(config: Object, reading: Reading) -> Object:
    """The config of an InputLayer."""
    name = as_text(config.get("name"))
    shape = config.get("batch_shape", config.get("batch_input_shape"))
    if shape is None and isinstance(config.get("input_shape"), list):
        shape = [None, *as_list(config.get("input_shape"))]
    if config.get("ragged"):
        reading.lost(name, "It took ragged rows; now it takes rows of one length, padded.")
    dtype = config.get("dtype") or config.get("input_dtype")
    return {
        "batch_shape": shape,
        "dtype": dtype if isinstance(dtype, str) else "float32",
        "sparse": bool(config.get("sparse", False)),
        "name": name,
    }


def _written(class_name: str, config: Object) -> Object:
    return {"module": "keras.layers", "class_name": class_name, "config": config, "registered_name": None}


def _is_of_keras(saved: Object) -> bool:
    module = saved.get("module")
    registered = as_text(saved.get("registered_name"))
    return (module is None or f"{as_text(module)}.".startswith(_MODULES)) and ">" not in registered


def _config(old: str, present: str, saved: Object, reading: Reading) -> Object:
    name = as_text(saved.get("name"))
    config = dict(saved)
    rules.plain_numbers(config, name, reading)
    if "2D" in present or "3D" in present:
        rules.data_format(config, name, reading)
    for rule in (*rules.OLD.get(old, ()), *rules.NEW.get(present, ())):
        rule(config, name, reading)
    config = {_renamed(present, key, config): value for key, value in config.items()}
    config = {key: _value(key, value, name, reading) for key, value in config.items()}
    _set_dtype(present, config)
    return config


def _renamed(present: str, key: str, config: Object) -> str:
    new = names.ARGUMENTS_OF.get(present, {}).get(key) or names.ARGUMENTS.get(key)
    parameters = known.parameters(present) or frozenset()
    return new if new and key not in parameters and new in parameters and new not in config else key


def _value(key: str, value: Json, name: str, reading: Reading) -> Json:
    if value is None:
        return None
    if key.endswith("initializer"):
        return objects.initializer(value, name, reading)
    if key.endswith("regularizer"):
        return objects.regularizer(value, name, reading)
    if key.endswith("constraint"):
        return objects.constraint(value, name, reading)
    if key.endswith("activation"):
        return objects.activation(value, name, reading)
    if key in _HELD and isinstance(value, dict):
        return reading.inner(value, reading)
    if key == "cells":
        return [reading.inner(as_object(cell), reading) for cell in as_list(value)]
    return value


def _set_dtype(present: str, config: Object) -> None:
    dtype = config.pop("dtype", None)
    if present in _DTYPE_OF_ITS_OWN:
        config["dtype"] = dtype if isinstance(dtype, str) else objects.policy(dtype)
    elif not (isinstance(dtype, str) and dtype.startswith(_WHOLE_NUMBERS)):
        config["dtype"] = objects.policy(dtype)
    if config.get("dtype") is None:
        config.pop("dtype", None)


def _drop_idle(present: str, config: Object, parameters: frozenset[str], reading: Reading) -> None:
    """Leave out arguments that had no effect, and those that Keras 3 lacks, remarking the latter."""
    required = known.required(present)
    for key, value in list(config.items()):
        if value is None and (
            key.endswith(("initializer", "regularizer", "constraint")) or key not in parameters
        ):
            if key not in required:
                del config[key]
        elif key not in parameters and (key in names.IDLE or key in names.INHERITED):
            if key == "activity_regularizer":
                reading.lost(as_text(config.get("name")), "Its activity regularizer is left out.")
            del config[key]
        elif key not in parameters and value is False:
            del config[key]
        elif key not in parameters and key in {"ragged", "zero_output_for_mask", "groups"}:
            reading.lost(as_text(config.get("name")), f"Keras 3 has no {key} here: it is left out.")
            del config[key]
