"""The JSON values of a configuration as what Keras's constructors take, by the allow-list only."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

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
)
_ANYWHERE: tuple[Family, ...] = ("initializer", "regularizer", "constraint", "layer")


def arguments(config: Mapping[str, Json]) -> dict[str, Any]:
    """The keyword arguments of a configuration: objects made, lists of numbers as tuples."""
    if isinstance(config.get("vocabulary"), str):
        raise WrongValue("vocabulary", "A vocabulary must be a list of words, not the name of a file.")
    return {name: argument(name, value) for name, value in config.items()}


def argument(name: str, value: Json) -> Any:
    """One value of a configuration, as the constructor's argument of that name takes it."""
    if isinstance(value, dict):
        if "class_name" in value:
            return _made(name, value)
        return {key: argument(key, inner) for key, inner in value.items()}
    if isinstance(value, list):
        items = [argument(name, item) for item in value]
        return tuple(items) if all(isinstance(item, (int, float, tuple)) for item in items) else items
    return value


def _made(name: str, value: Mapping[str, Json]) -> Any:
    unexpected = value.keys() - {"class_name", "config"}
    class_name, config = value["class_name"], value.get("config") or {}
    if unexpected or not isinstance(class_name, str) or not isinstance(config, dict):
        raise WrongValue(
            name, f'{name} must be a name, or {{"class_name": …, "config": {{…}}}} and nothing else.'
        )
    return _class_for(name, class_name)(**arguments(config))


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
