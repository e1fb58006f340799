"""The JSON values of a configuration as what Keras's constructors take, by the allow-list only."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import keras
import numpy as np

from designer.graph import Json

from .allowed import Family, find_class
from .mistakes import UnknownName, WrongValue

_BY_ENDING: tuple[tuple[str, Family], ...] = (
    ("initializer", "initializer"),
    ("init", "initializer"),
    ("regularizer", "regularizer"),
    ("constraint", "constraint"),
    ("activation", "activation"),
    ("learning_rate", "schedule"),
    ("layer", "layer"),
    ("layers", "layer"),
    ("cell", "layer"),
    ("loss", "loss"),
    ("quantization_config", "quantization"),
    ("quantizer", "quantization"),
    ("dtype", "policy"),
)
_ANYWHERE: tuple[Family, ...] = ("initializer", "regularizer", "constraint", "layer")


#: Makes what a dict with one key of a certain name stands for: a sub-model or custom code by name, a tensor by
#: number.
Makers = Mapping[str, Callable[[Any], Any]]

NO_MAKERS: Makers = {}


def arguments(config: Mapping[str, Json], makers: Makers = NO_MAKERS) -> dict[str, Any]:
    """The keyword arguments of a configuration: objects made, lists of numbers as tuples."""
    if isinstance(config.get("vocabulary"), str):
        raise WrongValue("vocabulary", "A vocabulary must be a list of words, not the name of a file.")
    return {name: argument(name, value, makers) for name, value in config.items()}


def argument(name: str, value: Json, makers: Makers = NO_MAKERS) -> Any:
    """One value of a configuration, as the constructor's argument of that name takes it."""
    if isinstance(value, Mapping):
        return _of_mapping(name, value, makers)
    if isinstance(value, list):
        items = [argument(name, item, makers) for item in value]
        numbers = all(isinstance(item, (int, float, tuple)) for item in items)
        return tuple(items) if numbers or name == _INDEX else items
    return value


_NUMBERS = ("inf", "-inf", "nan")
"""Numbers that JSON cannot write."""

_INDEX = "key"
"""The argument of ops.get_item: a tuple, whatever it holds, as between square brackets."""


def _of_mapping(name: str, value: Mapping[str, Json], makers: Makers) -> Any:
    if "class_name" in value:
        return _made(name, value, makers)
    keys = set(value)
    if len(keys) == 1 and (maker := makers.get(next(iter(keys)))):
        made = maker(next(iter(value.values())))
        return made() if isinstance(made, type) else made
    if keys == {"slice"} and isinstance(value["slice"], list) and len(value["slice"]) == 3:
        return slice(*(argument(name, part, makers) for part in value["slice"]))
    if keys == {"number"} and value["number"] in _NUMBERS:
        return float(str(value["number"]))
    if keys == {"ellipsis"}:
        return ...
    if keys == {"array", "dtype"}:
        return _array(name, value)
    return {key: argument(key, inner, makers) for key, inner in value.items()}


def _array(name: str, value: Mapping[str, Json]) -> Any:
    dtype = value["dtype"]
    if not isinstance(dtype, str) or not re.fullmatch(r"bool|bfloat16|float\d+|u?int\d+", dtype):
        raise WrongValue(
            name, f"{name} is an array of {dtype!r}; an array of numbers or truth values was expected."
        )
    return keras.ops.convert_to_tensor(np.array(value["array"]), dtype)


def _made(name: str, value: Mapping[str, Json], makers: Makers) -> Any:
    unexpected = value.keys() - {"class_name", "config"}
    class_name, config = value["class_name"], value.get("config") or {}
    if unexpected or not isinstance(class_name, str) or not isinstance(config, dict):
        raise WrongValue(
            name, f'{name} must be a name, or {{"class_name": …, "config": {{…}}}} and nothing else.'
        )
    made = _class_for(name, class_name)
    if issubclass(made, keras.dtype_policies.DTypePolicyMap):
        return _policy_map(made, config)
    return made(**arguments(config, makers))


def _policy_map(made: type[Any], config: Mapping[str, Json]) -> Any:
    policies, of_paths = keras.dtype_policies.get, config.get("policy_map")
    named = of_paths if isinstance(of_paths, dict) else {}
    return made(
        policies(config.get("default_policy")), {path: policies(name) for path, name in named.items()}
    )


def _class_for(argument_name: str, class_name: str) -> type[Any]:
    for ending, family in _BY_ENDING:
        if argument_name == ending or argument_name.endswith("_" + ending):
            return find_class(family, class_name)
    for family in _ANYWHERE:
        try:
            return find_class(family, class_name)
        except UnknownName:
            continue
    raise UnknownName(f"{class_name!r} is nothing that {argument_name} can be. Choose one from the list.")
