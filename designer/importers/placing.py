"""Which layer of the design each array of a file belongs to."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from designer.graph import ROOT, Document, Graph, Json, Layer, display_names

from .containers.counting import counted, layers_of
from .legacy.slashes import plain
from .older_weights import as_today
from .raw import Groups, RawModel, WeightKey, Weights

#: The last part of the keys of arrays that a file lists by layer: "<number> <name>".
LISTED = re.compile(r"(\d+) (.+)", re.DOTALL)

#: The group of a layer's own weights among those of its inner layers.
_OWN, _LAYERS = "vars", "layers"
_EARLY_LAYERS = "_layer_checkpoint_dependencies"

Placed = Iterator[tuple[WeightKey, np.ndarray]]


def place(raw: RawModel, document: Document) -> Weights | None:
    """The file's arrays by layer ids; None when the file has none that belong to a layer of the design."""
    if raw.weights is None:
        return None
    if raw.weights.groups:
        arrays = dict(_Placing(document).model(raw.config, document.graph, raw.weights.groups, ()))
    else:
        arrays = dict(_listed(raw, document.graph))
    return Weights(arrays) if arrays else None


def _listed(raw: RawModel, graph: Graph) -> Placed:
    assert raw.weights is not None
    ids, layers = _ids(graph), {_name(layer): layer for layer in layers_of(raw.config)}
    for name, arrays in raw.weights.lists.items():
        id = ids.get(name, ids.get(plain(name)))  # Keras 3 allows no "/" in names
        if id is not None:
            today = as_today(layers.get(name, {}), arrays, raw.keras_version)
            for number, (weight, array) in enumerate(today):
                yield (id, f"{number} {weight}"), array


def _ids(graph: Graph) -> dict[str, str]:
    return {name: id for id, name in display_names(graph).items()}


@dataclass(frozen=True, slots=True)
class _Placing:
    """A walk through configuration, design and groups of arrays; `shared` are layers in several models."""

    document: Document
    shared: dict[Json, Groups] = field(default_factory=dict)

    def model(self, config: Json, graph: Graph, groups: Groups, path: WeightKey) -> Placed:
        """The arrays of a model's layers."""
        ids = _ids(graph)
        for layer_config, inner in self._with_groups(config, groups):
            id = ids.get(_name(layer_config))
            if id is not None:
                yield from self._layer(layer_config, graph.layers[id], inner, (*path, id))

    def _with_groups(self, config: Json, groups: Groups) -> Iterator[tuple[dict[str, Json], Groups]]:
        layers = list(counted(config))
        early = groups.get(_EARLY_LAYERS)
        inner = early if isinstance(early, Mapping) else _group(groups, _LAYERS)
        names = _early_names(layers, inner) if early is not None else [name for name, _ in layers]
        for name, (_, layer) in zip(names, layers, strict=True):
            yield layer, self._own_or_shared(layer, _group(inner, name))

    def _own_or_shared(self, layer: dict[str, Json], groups: Groups) -> Groups:
        """A layer that several models hold is written once, where it comes first."""
        object_id = layer.get("shared_object_id")
        if not isinstance(object_id, int):
            return groups
        if _holds_arrays(groups):
            self.shared[object_id] = groups
        return self.shared.get(object_id, groups)

    def _layer(self, config: Json, layer: Layer, groups: Groups, path: WeightKey) -> Placed:
        if layer.model is not None:
            yield from self.model(config, self.document.graph_named(layer.model), groups, path)
        else:
            yield from self._parts(config, layer.config, groups, path)

    def _parts(
        self, config: Json, made: Json | Mapping[str, Json], groups: Groups, path: WeightKey
    ) -> Placed:
        """The layer's own arrays, and those of its inner layers by their names."""
        for name, value in groups.items():
            if name == _OWN and isinstance(value, Mapping):
                arrays = ((key, array) for key, array in value.items() if isinstance(array, np.ndarray))
                yield from (((*path, key), array) for key, array in arrays)
            elif isinstance(value, Mapping):
                inner = _item(_item(config, "config"), name), _item(made, name)
                yield from self._inner(*inner, value, (*path, name))

    def _inner(self, config: Json, made: Json, groups: Groups, path: WeightKey) -> Placed:
        model = made.get("model") if isinstance(made, dict) else None
        if isinstance(model, str) and model != ROOT and model in self.document.models:
            yield from self.model(config, self.document.models[model], groups, path)
        else:
            yield from self._parts(config, _item(made, "config"), groups, path)


def _early_names(layers: Sequence[tuple[str, dict[str, Json]]], groups: Groups) -> list[str]:
    """Keras 2.12 and 2.13 counted layers with weights twice: the groups of a class are in order all the same."""
    stems = [_stem(name) for name, _ in layers]
    found = {stem: _in_order(stem, groups) for stem in set(stems)}
    sure = {stem for stem in found if len(found[stem]) == stems.count(stem)}
    waiting = {stem: iter(found[stem]) for stem in sure}
    return [next(waiting[stem]) if stem in sure else "" for stem in stems]


def _in_order(stem: str, groups: Groups) -> list[str]:
    names = [name for name in groups if _stem(name) == stem and _holds_arrays(groups[name])]
    return sorted(names, key=lambda name: int(name.removeprefix(stem).removeprefix("_") or 0))


def _stem(name: str) -> str:
    stem, _, count = name.rpartition("_")
    return stem if stem and count.isdecimal() else name


def _holds_arrays(value: Groups | np.ndarray) -> bool:
    return not isinstance(value, Mapping) or any(_holds_arrays(inner) for inner in value.values())


def _group(groups: Groups, name: str) -> Groups:
    found = groups.get(name)
    return found if isinstance(found, Mapping) else {}


def _item(value: Json | Mapping[str, Json], name: str) -> Json:
    return value.get(name) if isinstance(value, Mapping) else None


def _name(layer: Mapping[str, Json]) -> str:
    return str(_item(layer["config"], "name") if "config" in layer else layer.get("name"))
