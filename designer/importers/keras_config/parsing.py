"""The JSON of a model taken apart: layers, their calls, and the tensors and values they are given."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, cast

from designer.graph import Json
from designer.importers.raw import NotOpened

MOST_VALUES = 20_000_000
DEEPEST = 150


@dataclass(frozen=True, slots=True)
class Tensor:
    """An output of a call, as a file refers to it: the layer's name, number of the call, of the output."""

    layer: str
    call: int
    port: int
    shape: Json = None
    dtype: str | None = None


@dataclass(frozen=True, slots=True)
class FileCall:
    """A call's arguments: JSON with `Tensor` among its leaves, and slices and arrays as constants have them."""

    args: tuple[Any, ...] = ()
    kwargs: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class FileLayer:
    """A layer as a file has it."""

    name: str
    class_name: str
    module: str
    registered_name: str | None
    config: Mapping[str, Any]
    calls: tuple[FileCall, ...] = ()
    build_config: Mapping[str, Any] = field(default_factory=dict)
    shared: int | None = None


def check_size(config: object) -> None:
    """NotOpened for JSON that is deeper or larger than any model's."""
    stack: list[tuple[object, int]] = [([config], 0)]
    count = 0
    while stack:
        value, depth = stack.pop()
        inside = list(value.values()) if isinstance(value, dict) else cast("list[object]", value)
        count += len(inside)
        if count > MOST_VALUES or depth > DEEPEST:
            raise NotOpened(
                f"The model's configuration is nested more than {DEEPEST} levels deep or has more than "
                f"{MOST_VALUES:,} values; a model's has not. Save the model again with Keras."
            )
        stack.extend((inner, depth + 1) for inner in inside if isinstance(inner, (dict, list, tuple)))
        _check_text(inside)
        _check_text(value if isinstance(value, dict) else ())


def _check_text(values: Iterable[object]) -> None:
    for value in values:
        if isinstance(value, str) and not value.isascii():
            try:
                value.encode()
            except UnicodeEncodeError:
                raise NotOpened(
                    "The model's configuration holds text that is no Unicode. Save it again with Keras."
                ) from None


def is_model(value: object) -> bool:
    """Whether a serialized object is a graph of layers: Functional, Sequential, or a subclass of them."""
    if not isinstance(value, Mapping):
        return False
    config = table(value.get("config"))
    graph = value.get("class_name") == "Sequential" or "output_layers" in config
    return isinstance(config.get("layers"), list) and (graph or "build_input_shape" in config)


def table(value: object) -> Mapping[str, Any]:
    """The value if it is a JSON object, otherwise an empty one."""
    return value if isinstance(value, Mapping) else {}


def items(value: object) -> list[Any]:
    """The value if it is a JSON list, otherwise an empty one."""
    return list(value) if isinstance(value, (list, tuple)) else []


def text(value: object) -> str:
    """The value if it is a string, otherwise an empty one."""
    return value if isinstance(value, str) else ""


def parse_layer(value: object) -> FileLayer:
    """A layer of a model; what is missing or no such thing is empty."""
    found = table(value)
    config = table(found.get("config"))
    class_name = text(found.get("class_name")) or "Unknown"
    shared = found.get("shared_object_id")
    return FileLayer(
        text(found.get("name")) or text(config.get("name")) or class_name,
        class_name,
        text(found.get("module")),
        text(found.get("registered_name")) or None,
        config,
        tuple(_parse_call(call) for call in items(found.get("inbound_nodes"))),
        table(found.get("build_config")),
        shared if isinstance(shared, int) else None,
    )


def _parse_call(value: object) -> FileCall:
    found = table(value)
    args = tuple(parse_value(argument) for argument in items(found.get("args")))
    return FileCall(args, {str(key): parse_value(given) for key, given in table(found.get("kwargs")).items()})


def parse_value(value: object) -> Any:
    """A value of a call: tensors as `Tensor`, slices, arrays and odd numbers as constants have them."""
    if isinstance(value, Mapping):
        return _parse_object(value)
    if isinstance(value, (list, tuple)):
        return [parse_value(inner) for inner in value]
    if isinstance(value, float) and not math.isfinite(value):
        return number(value)
    return value


def number(value: float) -> Json:
    """A number that JSON has no sign for."""
    return {"number": repr(value)}


def _parse_object(value: Mapping[str, Any]) -> Any:
    config = table(value.get("config"))
    match value.get("class_name"):
        case "__keras_tensor__":
            return parse_tensor(config.get("keras_history"), config)
        case "__slice__":
            return {"slice": [parse_value(config.get(part)) for part in ("start", "stop", "step")]}
        case "__ellipsis__":
            return {"ellipsis": True}
        case "__numpy__" | "__tensor__":
            return {
                "array": parse_value(config.get("value")),
                "dtype": text(config.get("dtype")) or "float32",
            }
        case "__tuple__":
            inner = value.get("config")
            return parse_value(config.get("value", config.get("items")) if config else inner)
        case "__bytes__":
            return text(config.get("value"))
        case "DTypePolicy":
            return text(config.get("name"))
    return {str(key): parse_value(inner) for key, inner in value.items()}


def parse_tensor(place: object, config: Mapping[str, Any] | None = None) -> Tensor | None:
    """The tensor at [layer, call, output]; None when that is no such place."""
    match place:
        case [str(layer), int(call), int(port), *_]:
            shape = (config or {}).get("shape")
            known = shape if _is_shape(shape) else None
            return Tensor(layer, call, port, known, text((config or {}).get("dtype")) or None)
    return None


def _is_shape(value: object) -> bool:
    return isinstance(value, (list, tuple)) and all(size is None or is_size(size) for size in value)


def is_size(value: object) -> bool:
    """Whether a value can be the size of an axis."""
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def tensors(value: Any) -> Iterator[Tensor]:
    """The tensors in an argument, in order."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, Mapping):
        for inner in value.values():
            yield from tensors(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from tensors(inner)


def all_tensors(call: FileCall) -> Iterator[Tensor]:
    """The tensors that a call takes."""
    for argument in (*call.args, *call.kwargs.values()):
        yield from tensors(argument)
