"""Weights in files that know their layers by other names than the model: matched by order, as Keras does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from designer.graph import Json

from .containers.counting import counted, layers_of
from .older_weights import as_today
from .raw import Groups, RawModel, WeightKey
from .recipient import Place, Recipient

_LAYERS = "layers"


def in_order(
    raw: RawModel, recipient: Recipient, wanted: Sequence[Place]
) -> Iterator[tuple[WeightKey, np.ndarray]]:
    """The first list of arrays for the first layer that takes some, the second for the second, and so on."""
    assert raw.weights is not None
    names = {item.ids[0]: _root_name(recipient, item) for item in wanted}
    configs = {_name(layer): layer for layer in layers_of(recipient.config)}
    own = {_name(layer): layer for layer in layers_of(raw.config)}
    lists = [(name, arrays) for name, arrays in raw.weights.lists.items() if arrays]
    for (name, arrays), (id, ours) in zip(lists, names.items(), strict=False):
        config = own.get(name, configs.get(ours, {}))
        for number, (weight, array) in enumerate(as_today(config, arrays, raw.keras_version)):
            yield (id, f"{number} {weight}"), array


def _root_name(recipient: Recipient, item: Place) -> str:
    return recipient.document.graph.layers[item.ids[0]].name or item.name


def models_named_as(config: Json, groups: Groups) -> Groups:
    """The groups with those of models in it named as the configuration counts them.

    A model inside may have been a Sequential or a class of somebody's own when the file was saved.
    """
    inner = groups.get(_LAYERS)
    if not isinstance(inner, Mapping):
        return groups
    wanted = {name: layer for name, layer in counted(config) if layers_of(layer)}
    others = {name for name, _ in counted(config)} - set(wanted)
    found = _in_order(
        name for name in inner if name not in others and isinstance(_layers(inner[name]), Mapping)
    )
    renamed = dict(zip(found, wanted, strict=False)) if len(found) == len(wanted) else {}
    made: dict[str, Groups | np.ndarray] = {}
    for name, value in inner.items():
        new = renamed.get(name, name)
        layer = wanted.get(new)
        made[new] = (
            models_named_as(layer, value) if layer is not None and isinstance(value, Mapping) else value
        )
    return {**groups, _LAYERS: made}


def _in_order(names: Iterator[str]) -> list[str]:
    """Groups of one class by their numbers; the order among several classes is not in the file."""
    split = [(name, *_stem_and_count(name)) for name in names]
    if len({stem for _, stem, _ in split}) != 1:
        return []
    return [name for name, _, _ in sorted(split, key=lambda item: item[2])]


def _stem_and_count(name: str) -> tuple[str, int]:
    stem, _, count = name.rpartition("_")
    return (stem, int(count)) if stem and count.isdecimal() else (name, 0)


def _layers(value: Groups | np.ndarray) -> object:
    return value.get(_LAYERS) if isinstance(value, Mapping) else None


def _name(layer: Mapping[str, Json]) -> str:
    config = layer.get("config")
    name = config.get("name") if isinstance(config, dict) else None
    return str(name if name is not None else layer.get("name"))
