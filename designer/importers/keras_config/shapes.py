"""Which model graphs a file holds: Functional as it is, Sequential as a chain of calls."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from designer.graph import Json

from .layers import is_input
from .parsing import FileCall, FileLayer, Tensor, items, parse_layer, table, text

_RANKS = re.compile(r"(?:Conv|Pooling|Cropping|UpSampling|ZeroPadding|Pool|Dropout)(?:LSTM)?([123])D")
_SEQUENCES = {"LSTM", "GRU", "SimpleRNN", "RNN", "Bidirectional", "TimeDistributed"}


@dataclass(frozen=True, slots=True)
class FileGraph:
    """Layers and their calls, with the places of inputs and outputs as the file has them.

    `guessed` is whether the shape of the input is not in the file.
    """

    name: str
    layers: tuple[FileLayer, ...]
    inputs: Any
    outputs: Any
    guessed: bool = False


def graph_of(value: Mapping[str, Any], shape: Json = None) -> FileGraph:
    """The graph of a serialized model; `shape` is that of the tensor that it is called on, if known."""
    config = table(value.get("config"))
    name = text(config.get("name")) or text(value.get("name")) or text(value.get("class_name"))
    layers = tuple(parse_layer(layer) for layer in items(config.get("layers")))
    if config.get("output_layers") is None and not any(layer.calls for layer in layers):
        return _sequential(name, layers, config, table(value.get("build_config")), shape)
    return FileGraph(name, layers, config.get("input_layers"), config.get("output_layers"))


def _sequential(
    name: str, layers: tuple[FileLayer, ...], config: Mapping[str, Any], build: Mapping[str, Any], shape: Json
) -> FileGraph:
    guessed = False
    if not layers or not is_input(layers[0]):
        found = _first_shape(layers, config, build) or shape
        guessed = not found
        batch = found or [None, *_guess(layers)]
        first = FileLayer("input_layer", "InputLayer", "keras.layers", None, {"batch_shape": batch})
        layers = (first, *layers)
    names = list(_distinct(layers))
    chained = tuple(_called(layers, names))
    return FileGraph(name, chained, [names[0], 0, 0], [names[-1], _last_call(layers[-1]), 0], guessed)


def _called(layers: tuple[FileLayer, ...], names: list[str]) -> Iterator[FileLayer]:
    """The layers, each called on what the one before gives; shapes are what the next was built for."""
    yield replace(layers[0], name=names[0])
    for i, layer in enumerate(layers[1:], 1):
        built = layer.build_config.get("input_shape")
        shape = built if isinstance(built, (list, tuple)) and i > 1 else None
        yield replace(
            layer, name=names[i], calls=(FileCall((Tensor(names[i - 1], 0, 0, _plain(shape) or None),)),)
        )


def _plain(shape: Any) -> list[Json] | None:
    good = isinstance(shape, (list, tuple)) and all(s is None or type(s) is int for s in shape)
    return list(shape) if good else None


def _distinct(layers: tuple[FileLayer, ...]) -> Iterator[str]:
    taken: set[str] = set()
    for i, layer in enumerate(layers):
        name = layer.name if layer.name not in taken else f"{layer.name}_{i}"
        taken.add(name)
        yield name


def _last_call(layer: FileLayer) -> int:
    """Outputs of a model within a model are counted from 1."""
    return 1 if table(layer.config).get("output_layers") is not None else 0


def _first_shape(
    layers: tuple[FileLayer, ...], config: Mapping[str, Any], build: Mapping[str, Any]
) -> list[Json] | None:
    first = layers[0] if layers else None
    candidates = [
        config.get("build_input_shape"),
        config.get("batch_input_shape"),
        first.config.get("batch_input_shape") if first else None,
        first.config.get("batch_shape") if first else None,
        build.get("input_shape"),
        first.build_config.get("input_shape") if first else None,
    ]
    return next((found for found in map(_plain, candidates) if found), None)


def _guess(layers: tuple[FileLayer, ...]) -> list[None]:
    """As many open sizes as the first layer that tells takes."""
    for layer in layers:
        rank = _RANKS.search(layer.class_name)
        if rank:
            return [None] * (int(rank[1]) + 1)
        if layer.class_name in _SEQUENCES:
            return [None, None]
    return [None]
