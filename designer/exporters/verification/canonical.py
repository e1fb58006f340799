"""The configuration of a model in one form: names that nobody chose are counted anew."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from designer.graph import Json, snake_case

Config = Mapping[str, Json]

#: Where a class or a function is kept says nothing of the model.
_DROPPED = frozenset({"module", "registered_name", "build_config", "shared_object_id"})
_OWN = "layerloom>"


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a layer: the tensors it takes, in order, and everything it is given."""

    sources: tuple[str, ...]
    given: Json


@dataclass(frozen=True, slots=True)
class Layer:
    """A layer or an op in a model: `path` names it, with the models it lies in."""

    path: str
    kind: str
    config: Config
    calls: tuple[Call, ...]


@dataclass(frozen=True, slots=True)
class Ends:
    """The inputs and the outputs of a model, at any depth, as tensors in words."""

    path: str
    inputs: Json
    outputs: Json


def described(config: Config, inside: str = "") -> tuple[tuple[Layer, ...], tuple[Ends, ...]]:
    """The layers of a functional model's configuration, those of models in it as well, and all ends."""
    layers = [layer for layer in _list(config["layers"]) if isinstance(layer, dict)]
    names = _names(layers)
    found, ends = [], [Ends(inside, *(_end(config[key], names) for key in ("input_layers", "output_layers")))]
    for layer in layers:
        path, inner = f"{inside}{names[str(layer['name'])]}", layer["config"]
        calls = tuple(_calls(layer, names))
        if isinstance(inner, dict) and "output_layers" in inner:
            found.append(Layer(path, "Functional", {}, calls))
            more, also = described(inner, f"{path}/")
            found += more
            ends += also
        else:
            found.append(Layer(path, str(layer["class_name"]), _settings(inner), calls))
    return tuple(found), tuple(ends)


def is_op(layer: Config) -> bool:
    """Whether this is an operation, which Keras names by a count of its own."""
    module = layer.get("module")
    return isinstance(module, str) and ".ops" in module


def _names(layers: list[dict[str, Json]]) -> dict[str, str]:
    """A name for each layer: the one that was chosen, otherwise its class and a count."""
    counts: dict[str, int] = {}
    names: dict[str, str] = {}
    for layer in layers:
        kind, name = snake_case(re.sub(r"\W+", "", _bare(str(layer["class_name"])))), str(layer["name"])
        names[name] = name
        if is_op(layer) or re.fullmatch(rf"{re.escape(kind)}(_\d+)?", name):
            count = counts[kind] = counts.get(kind, -1) + 1
            names[name] = f"{kind}_{count}" if count else kind
    return names


def _calls(layer: dict[str, Json], names: Mapping[str, str]) -> Iterator[Call]:
    for node in _list(layer["inbound_nodes"]):
        given = _renamed(node, names)
        yield Call(tuple(_tensors(given)), given)


def _renamed(value: Json, names: Mapping[str, str]) -> Json:
    """A value with the names of its tensors in one form, without where they are kept."""
    if isinstance(value, dict):
        if value.get("class_name") == "__keras_tensor__":
            config = value["config"]
            assert isinstance(config, dict)
            return {"tensor": _tensor(config["keras_history"], names)}
        return {key: _renamed(inner, names) for key, inner in value.items() if key not in _DROPPED}
    return [_renamed(inner, names) for inner in value] if isinstance(value, list) else value


def _tensors(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        if "tensor" in value:
            yield str(value["tensor"])
        else:
            for inner in value.values():
                yield from _tensors(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _tensors(inner)


def _tensor(history: Json, names: Mapping[str, str]) -> str:
    """A tensor in words: its layer, the call of it and the output where there is more than one."""
    name, call, port = _list(history)[:3]
    return f"{names[str(name)]}{f' (call {call})' if call else ''}{f' (output {port})' if port else ''}"


def _end(value: Json, names: Mapping[str, str]) -> Json:
    if isinstance(value, dict):
        return {key: _end(inner, names) for key, inner in value.items()}
    items = _list(value)
    if len(items) == 3 and isinstance(items[0], str):
        return _tensor(items, names)
    return [_end(inner, names) for inner in items]


def _settings(config: Json) -> Config:
    """A layer's configuration without its name, which is compared as such, and without names inside it."""
    plain = _plain(config)
    assert isinstance(plain, dict)
    return {key: value for key, value in plain.items() if key != "name"}


def _plain(value: Json) -> Json:
    if isinstance(value, dict):
        plain = {key: _plain(inner) for key, inner in value.items() if key not in _DROPPED}
        inner = plain.get("config")
        if "class_name" in plain and isinstance(inner, dict) and _is_counted(str(plain["class_name"]), inner):
            plain["config"] = {key: part for key, part in inner.items() if key != "name"}
        return plain
    if isinstance(value, list):
        return [_plain(inner) for inner in value]
    return _bare(value) if isinstance(value, str) else value


def _is_counted(kind: str, config: Mapping[str, Json]) -> bool:
    name = re.sub("^(forward_|backward_)+", "", str(config.get("name")))
    return re.fullmatch(rf"{re.escape(snake_case(_bare(kind)))}(_\d+)?", name) is not None


def _bare(name: str) -> str:
    return name.removeprefix(_OWN)


def _list(value: Json) -> list[Json]:
    assert isinstance(value, list)
    return value
