"""A layer's configuration as a design has it: constructor arguments that differ from Keras's defaults."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, cast

from designer.catalogue import Entry, Family, Parameter
from designer.graph import Json, snake_case

from .parsing import is_model, items, number, table, text
from .table import entry, layer_form

_COMPONENTS: tuple[Family, ...] = ("initializer", "regularizer", "constraint", "loss", "metric", "schedule")
_REPLACEABLE: Mapping[str, tuple[str, str]] = {
    "initializer": ("changed", "Keras's usual one stands in for it"),
    "regularizer": ("lost", "the layer has none now"),
    "constraint": ("lost", "the layer has none now"),
}
_NEED_VALUES = {"Constant"}  # by its name alone Keras does not make it
_NUMBERS = ("kernel_size", "strides", "pool_size", "dilation_rate")
_AUTOMATIC_PREFIX = re.compile(r"^(?:forward_|backward_)*")
_USUAL: Mapping[str, Json] = {"data_format": "channels_last", "activation": "linear"}

#: Gives the name in the document of a sub-model that a configuration holds.
HoldModel = Callable[[Mapping[str, Any]], str]


#: Numbers that a configuration may hold in one place: weights belong elsewhere.
MOST_NUMBERS = 50_000


class Foreign(Exception):
    """A configuration holds what Keras does not have; the text names it."""


@dataclass(frozen=True, slots=True)
class Loss:
    """A part of a configuration that could not be kept: what the import report says of it."""

    severity: str
    message: str


@dataclass(slots=True)
class Config:
    """Reads configurations; `losses` are what could not be kept so far."""

    hold: HoldModel
    losses: list[Loss]

    def of_layer(self, found: Entry, config: Mapping[str, Any]) -> dict[str, Json]:
        """The constructor arguments of a layer; Foreign when it cannot be made without what Keras lacks."""
        form = layer_form(found.name)
        read = dict(self._read(found, config, form.more if form else {}))
        return self._bidirectional(read) if found.name == "Bidirectional" else read

    def _read(
        self, found: Entry, config: Mapping[str, Any], more: Mapping[str, Json]
    ) -> Iterator[tuple[str, Json]]:
        for name, value in config.items():
            parameter = found.parameter(name)
            if name == "name" or (name == "trainable" and value is not False):
                continue
            if name == "dtype" and found.family != "layer":
                continue
            if name == "dtype":
                policy = self.policy(value)
                if policy not in (None, "float32"):
                    yield name, policy
            elif parameter is not None:
                yield from self._parameter(found, parameter, value)
            elif name in more:
                if value is not None and value != more[name] and name != "vocabulary_size":
                    yield name, self.plain(value)
            elif value not in (None, False) and found.family == "layer":
                self._lose("lost", f"Keras's {found.name} has no parameter {name!r}; it was left out.")

    def _parameter(self, found: Entry, parameter: Parameter, value: object) -> Iterator[tuple[str, Json]]:
        try:
            read = self._argument(parameter, value)
        except Foreign as foreign:
            ending = next((kind for kind in _REPLACEABLE if parameter.name.endswith(kind)), None)
            if ending is None:
                raise
            severity, message = _REPLACEABLE[ending]
            words = parameter.name.replace("_", " ")
            self._lose(severity, f"Its {words} ({foreign}) cannot be part of a design; {message}.")
            return
        if parameter.required or not is_default(parameter, read):
            yield parameter.name, read

    def _argument(self, parameter: Parameter, value: object) -> Json:
        if parameter.type == "dtype":
            return self.policy(value)
        if parameter.type == "activation" and isinstance(value, str) and entry("activation", value) is None:
            raise Foreign(repr(value))
        if parameter.type == "initializer" and isinstance(value, str) and not entry("initializer", value):
            raise Foreign(repr(value))
        read = self.plain(value)
        numbers = isinstance(read, list) and len(read) > 0 and all(item == read[0] for item in read)
        return read[0] if numbers and parameter.name in _NUMBERS else read  # type: ignore[index]

    def plain(self, value: object) -> Json:
        """A value as JSON, with Keras objects as a design names them; Foreign when Keras lacks one."""
        if isinstance(value, Mapping):
            if "class_name" in value:
                return self._object(value)
            return {str(key): self.plain(inner) for key, inner in value.items()}
        if isinstance(value, (list, tuple)):
            return [self.plain(inner) for inner in value]
        if isinstance(value, float) and not math.isfinite(value):
            return number(value)
        if value is None or isinstance(value, (bool, int, float, str)):
            return value
        raise Foreign(type(value).__name__)

    def _object(self, value: Mapping[str, Any]) -> Json:
        name, config = text(value.get("class_name")), value.get("config")
        match name:
            case "function":
                return _function(config)
            case "__numpy__" | "__tensor__":
                return self._array(table(config).get("value"))
            case "__tuple__":
                return self.plain(table(config).get("value", config))
            case "__bytes__":
                return text(table(config).get("value"))
            case "__lambda__":
                raise Foreign("a Python lambda")
            case "SeedGenerator":
                return self.plain(table(config).get("seed"))
        if name.endswith(("DTypePolicy", "DTypePolicyMap")):
            return self.policy(value)
        if is_model(value):
            return {"model": self.hold(value)}
        return self._component(value, name, table(config))

    def _array(self, value: object) -> Json:
        """The numbers of an array, if they are not too many for a design."""
        if _counts_above(value, MOST_NUMBERS):
            raise Foreign(f"an array of more than {MOST_NUMBERS:,} numbers")
        return self.plain(value)

    def _component(self, value: Mapping[str, Any], name: str, config: Mapping[str, Any]) -> Json:
        if _is_tensorflow_initializer(value, name):
            return self._small(cast("Entry", entry("initializer", name)), config)
        if not is_keras(value):
            raise Foreign(text(value.get("registered_name")) or name)
        if name.endswith("QuantizationConfig") or name.endswith("Quantizer"):
            return {"class_name": name, "config": {key: self.plain(inner) for key, inner in config.items()}}
        if text(value.get("module")) in ("", "keras.layers") or ".layers." in text(value.get("module")):
            layer = entry("layer", name)
            if layer is not None and layer.name != "Input":
                inner = {**_own_name(layer.name, config), **self.of_layer(layer, config)}
                return {"class_name": layer.name, "config": inner}
        for family in _COMPONENTS:
            found = entry(family, name)
            if found is not None:
                return self._small(found, config)
        raise Foreign(name)

    def _small(self, found: Entry, config: Mapping[str, Any]) -> Json:
        read: dict[str, Json] = dict(self._read(found, config, {}))
        read.pop("trainable", None)
        named = found.family == "initializer" and found.name not in _NEED_VALUES
        if not read and found.aliases and named:
            return found.aliases[0] if found.aliases[0].islower() else found.name
        return {"class_name": found.name, "config": read}

    def policy(self, value: object) -> Json:
        """A dtype policy as the string that makes it, or as an object if it is a map; None without one."""
        if not isinstance(value, Mapping):
            return value if isinstance(value, str) else None
        config = table(value.get("config"))
        if text(value.get("class_name")) == "DTypePolicyMap":
            inner = {str(key): self.policy(found) for key, found in table(config.get("policy_map")).items()}
            default = self.policy(config.get("default_policy"))
            return {
                "class_name": "DTypePolicyMap",
                "config": {"default_policy": default, "policy_map": inner},
            }
        if text(config.get("mode")) and text(config.get("source_name")):
            return f"{config['mode']}_from_{config['source_name']}"
        return text(config.get("name")) or None

    def _bidirectional(self, config: dict[str, Json]) -> dict[str, Json]:
        """Without what the wrapper makes by itself: the layer that goes backwards, its zeros where masked."""
        inner = {key: config[key] for key in ("layer", "backward_layer") if isinstance(config.get(key), dict)}
        for value in inner.values():
            table(value["config"]).pop("zero_output_for_mask", None)  # type: ignore[index,call-overload,attr-defined]
        if len(inner) == 2 and inner["backward_layer"] == _backwards(inner["layer"]):
            config = {key: value for key, value in config.items() if key != "backward_layer"}
        return config

    def _lose(self, severity: str, message: str) -> None:
        self.losses.append(Loss(severity, message))


def is_keras(value: Mapping[str, Any]) -> bool:
    """Whether a serialized object says that it is of Keras itself, or says nothing of where it is from."""
    module, registered = text(value.get("module")), text(value.get("registered_name"))
    if ">" in registered:
        return False
    return module == "keras" or module.startswith("keras.") or (not module and "module" not in value)


def _is_tensorflow_initializer(value: Mapping[str, Any], name: str) -> bool:
    """TensorFlow's initializers have the names and arguments of Keras's."""
    known = text(value.get("module")).startswith("tensorflow.python.ops.init_ops")
    return known and entry("initializer", name) is not None


def _function(name: object) -> Json:
    found = entry("activation", name)
    if found is None:
        raise Foreign(f"the function {name!r}")
    return text(name)


def _own_name(kind: str, config: Mapping[str, Any]) -> dict[str, Json]:
    """The name of a layer within a wrapper, if the user gave it one."""
    name = _AUTOMATIC_PREFIX.sub("", text(config.get("name")))
    if not name or re.fullmatch(rf"{snake_case(kind)}(?:_\d+)?", name):
        return {}
    return {"name": text(config.get("name"))}


def _backwards(layer: Json) -> Json:
    if not isinstance(layer, dict) or not isinstance(layer.get("config"), dict):
        return None
    config: Any = dict(layer["config"])  # type: ignore[arg-type]
    config["go_backwards"] = True
    if "name" in config:
        config["name"] = "backward_" + config["name"].removeprefix("forward_")
    order = {key: config[key] for key in config}
    return {**layer, "config": order}


def is_default(parameter: Parameter, value: Json) -> bool:
    """Whether Keras gives a parameter this value when it is left out."""
    default = parameter.default
    if value == default and type(value) is type(default):
        return True
    if value is None:
        return default is None
    if isinstance(value, bool) or isinstance(default, bool):
        return value is default
    if default is None:
        return value == _USUAL.get(parameter.name)
    if isinstance(value, str) and isinstance(default, str) and parameter.type == "initializer":
        return entry("initializer", value) is entry("initializer", default)
    if isinstance(value, (int, float)) and isinstance(default, (int, float)):
        return value == default
    return parameter.type == "integers" and _spread(value, default)


def _counts_above(value: object, most: int) -> bool:
    stack, count = [value], 0
    while stack and count <= most:
        inner = stack.pop()
        count += 1
        if isinstance(inner, (list, tuple)):
            stack.extend(inner)
    return count > most


def _spread(value: Json, default: Json) -> bool:
    """Whether one is the same number, once or several times, as the other."""
    numbers = {repr(number) for number in (*(items(value) or [value]), *(items(default) or [default]))}
    lengths = [len(side) for side in (value, default) if isinstance(side, list)]
    return len(numbers) == 1 and len(set(lengths)) <= 1
