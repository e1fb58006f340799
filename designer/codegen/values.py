"""Values and Keras objects as Python text: literals by repr, classes only by the catalogue."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass

from designer.catalogue import HIDDEN_LAYERS, Entry, Family, Parameter
from designer.graph import Component, Json

from .known import Known, component_entry, object_entry, title
from .own_marks import marked
from .refusal import CodeRefused
from .regular import regular

#: Python writes 1e-07; people write 1e-7.
_ZEROS = re.compile(r"e([+-])0+")

_NO_TEXTS: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Reference:
    """Stands in a configuration for code of the design's own, by its text. No file can hold one."""

    text: str


_HOMES: Mapping[Family, str] = {
    "layer": "layers.",
    "op": "",
    "optimizer": "keras.optimizers.",
    "schedule": "keras.optimizers.schedules.",
    "loss": "keras.losses.",
    "metric": "keras.metrics.",
    "callback": "keras.callbacks.",
    "activation": "keras.activations.",
    "initializer": "keras.initializers.",
    "regularizer": "keras.regularizers.",
    "constraint": "keras.constraints.",
}


#: Layers that take one number where all sides are the same.
_AROUND = {"ZeroPadding2D", "ZeroPadding3D", "Cropping2D", "Cropping3D"}

_NUMBERS = {"inf": "float('inf')", "-inf": "float('-inf')", "nan": "float('nan')"}
_MARKS = ({"tensor"}, {"slice"}, {"ellipsis"}, {"model"})
_MARKED = "a sub-model or a part of an index, or tensors among other values"
_DTYPE = re.compile(r"bool|bfloat16|float\d+|u?int\d+")
#: Nobody reads a longer array in a program.
_LONGEST_ARRAY = 2_000


def literal(value: Json) -> str:
    """A JSON value as Python text; lists of numbers become tuples.

    >>> literal([3, 3]), literal({"a": None}), literal([None, 32]), literal(["a"])
    ('(3, 3)', "{'a': None}", '(None, 32)', "['a']")
    """
    match value:
        case float() if not math.isfinite(value):
            raise CodeRefused(f"{value} is not a finite number")
        case float():
            return _ZEROS.sub(r"e\1", repr(value))
        case None | bool() | int() | str():
            return repr(value)
        case list():
            return _sequence(value, [literal(item) for item in value])
        case dict():
            return "{" + ", ".join(f"{key!r}: {literal(inner)}" for key, inner in value.items()) + "}"
    raise CodeRefused(f"a {type(value).__name__} is no value of a design")


def constructor(
    entry: Entry, config: Mapping[str, Json], *, name: str | None = None, texts: Mapping[str, str] = _NO_TEXTS
) -> str:
    """The call that makes an object: "layers.Dense(64, activation='relu')".

    Required parameters that come first are positional, but for the design's own classes. `texts` replaces values by other Python text,
    such as the name of a function's parameter.
    """
    arguments = _arguments(entry, config, texts)
    if "name" in texts:
        arguments.append(f"name={texts['name']}")
    elif name is not None:
        arguments.append(f"name={name!r}")
    return f"{_path(entry)}({', '.join(arguments)})"


def component(family: Family, made_of: Component, known: Known) -> str:
    """The text that makes an optimizer, a loss or a metric."""
    name = made_of.config.get("name")
    config = {key: value for key, value in made_of.config.items() if key != "name"}
    entry = component_entry(family, made_of.kind, known)
    return constructor(entry, config, name=None if name is None else str(name))


def settings(entry: Entry, config: Mapping[str, Json]) -> dict[str, str]:
    """The texts of a configuration's values, in the order of the entry's parameters."""
    _must_fit(entry, config)
    names = [parameter.name for parameter in entry.parameters if parameter.name in config]
    return {name: parameter_value(name, config[name]) for name in names}


def parameter_value(name: str, value: Json) -> str:
    """The text of a constructor's argument: a literal, or a call that makes a nested Keras object."""
    if isinstance(value, Reference):
        return value.text
    if isinstance(value, dict):
        if "class_name" in value:
            return _nested(name, value)
        if value.keys() == {"number"} and value["number"] in _NUMBERS:
            return _NUMBERS[str(value["number"])]
        if value.keys() == {"array", "dtype"}:
            return _array(name, value["array"], value["dtype"])
        if value.keys() in _MARKS:
            raise CodeRefused(f"{name} holds {_MARKED}: there is no code for that yet")
        pairs = (f"{key!r}: {parameter_value(key, inner)}" for key, inner in value.items())
        return "{" + ", ".join(pairs) + "}"
    if isinstance(value, list):
        return _sequence(value, [parameter_value(name, item) for item in value])
    return literal(value)


def _array(name: str, array: Json, dtype: Json) -> str:
    """The text of a constant array: it becomes a tensor, as where it came from."""
    if not isinstance(dtype, str) or not _DTYPE.fullmatch(dtype):
        raise CodeRefused(
            f"{name} is an array of {dtype!r}; arrays of numbers or truth values can be written"
        )
    if text := regular(array, dtype):
        return text
    if (count := _elements(array)) > _LONGEST_ARRAY:
        raise CodeRefused(
            f"{name} is an array of {count:,} numbers: more than {_LONGEST_ARRAY:,} are not written"
        )
    return f"ops.convert_to_tensor({_nested_list(array)}, {dtype!r})"


def _elements(array: Json) -> int:
    return sum(map(_elements, array)) if isinstance(array, list) else 1


def _nested_list(array: Json) -> str:
    if isinstance(array, list):
        return f"[{', '.join(map(_nested_list, array))}]"
    return literal(array)


def _arguments(entry: Entry, config: Mapping[str, Json], texts: Mapping[str, str]) -> list[str]:
    _must_fit(entry, config)
    arguments, positional = [], entry.source != "custom"
    for parameter in entry.parameters:
        positional = positional and parameter.required
        if parameter.name in config or parameter.name in texts:
            text = texts.get(parameter.name) or _value(entry, parameter, config[parameter.name])
            arguments.append(text if positional else f"{parameter.name}={text}")
    return arguments


def _value(entry: Entry, parameter: Parameter, value: Json) -> str:
    if parameter.type == "json" and entry.family == "metric" and isinstance(value, list):
        return f"[{', '.join(literal(item) for item in value)}]"  # as their documentation writes ids
    if entry.name in _AROUND and parameter.name in ("padding", "cropping"):
        value = _as_short(value)
    return parameter_value(parameter.name, value)


def _as_short(value: Json) -> Json:
    """Pairs for the sides of a picture as people write them: ((3, 3), (3, 3)) is 3."""
    pairs = value if isinstance(value, list) else []
    same = [pair[0] for pair in pairs if isinstance(pair, list) and len(pair) == 2 and pair[0] == pair[1]]
    return same[0] if same and len(same) == len(pairs) and len(set(map(str, same))) == 1 else value


def _must_fit(entry: Entry, config: Mapping[str, Json]) -> None:
    unknown = sorted(config.keys() - {parameter.name for parameter in entry.parameters})
    if unknown:
        raise CodeRefused(f"{title(entry)} has no parameter {unknown[0]!r}. Remove it.")
    missing = [parameter.name for parameter in entry.parameters if _is_missing(parameter, config)]
    if missing:
        raise CodeRefused(f"{title(entry)} needs {missing[0]!r}. Give it a value.")
    if isinstance(config.get("vocabulary"), str):
        raise CodeRefused("a vocabulary must be a list of words, not the name of a file")


def _is_missing(parameter: Parameter, config: Mapping[str, Json]) -> bool:
    return parameter.required and parameter.name not in config


def _path(entry: Entry) -> str:
    if entry.name in HIDDEN_LAYERS:
        return f"{HIDDEN_LAYERS[entry.name]}.{entry.name}"
    if entry.source == "custom":
        return marked(title(entry))
    return _HOMES[entry.family] + entry.name if entry.source == "keras" else entry.name


def _nested(name: str, value: Mapping[str, Json]) -> str:
    class_name, config = value["class_name"], value.get("config") or {}
    if (
        value.keys() - {"class_name", "config"}
        or not isinstance(class_name, str)
        or not isinstance(config, dict)
    ):
        raise CodeRefused(f'{name} must be a name, or {{"class_name": …, "config": {{…}}}} and nothing else')
    return constructor(object_entry(name, class_name), config)


def _sequence(items: list[Json], texts: list[str]) -> str:
    if not all(item is None or isinstance(item, (int, float, list)) for item in items):
        return f"[{', '.join(texts)}]"
    return f"({texts[0]},)" if len(texts) == 1 else f"({', '.join(texts)})"
