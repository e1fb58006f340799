"""Imported weights given to a built model, layer by layer, where they fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import keras
import numpy as np

from designer.graph import ROOT, Document, Graph, Json, Layer, Remark, display_names
from designer.importers import WeightKey, read_weights
from designer.importers.containers.counting import group_name
from designer.importers.wording import MISSING, does_not_fit

#: Arrays and inner layers by name: the parts of the keys in the file, as a tree.
Parts = dict[str, Any]

_ATTRIBUTE = re.compile(r"[A-Za-z]\w*|_[A-Za-z]\w*")
_NEW = "it starts from new ones"
_LISTED = re.compile(r"(\d+) (.+)", re.DOTALL)


def load_weights(model: keras.Model, document: Document, weights_file: Path) -> tuple[Remark, ...]:
    """Gives a model that was built of the document the weights of a file, and says what was left as it was.

    A layer takes its weights when their number and shapes agree, and keeps its own otherwise.
    """
    loading = _Loading(document, [])
    loading.model(model, ROOT, _tree(read_weights(weights_file).arrays))
    return tuple(loading.remarks)


def _tree(arrays: Mapping[WeightKey, np.ndarray]) -> Parts:
    tree: Parts = {}
    for key, array in arrays.items():
        inner = tree
        for part in key[:-1]:
            inner = inner.setdefault(part, {})
        inner[key[-1]] = array
    return tree


@dataclass(frozen=True, slots=True)
class _Loading:
    """A walk through model, design and weights; `remarks` tells what was left."""

    document: Document
    remarks: list[Remark]

    def model(self, model: keras.Model, graph_name: str, parts: Parts) -> None:
        """Loads what belongs to the layers of a graph; layers that lead to no output are not in its model."""
        graph = self.document.graph_named(graph_name)
        names, layers = display_names(graph), {layer.name: layer for layer in model.layers}
        for id, layer in graph.layers.items():
            built = layers.get(names[id])
            if built is not None:
                place = _Place(graph_name, names[id], _first_node(graph, id))
                self._root_layer(built, layer, parts.get(id, {}), place)

    def _root_layer(self, built: Any, layer: Layer, parts: Parts, place: _Place) -> None:
        if not parts:
            if built.weights:
                self._left(place, f"{MISSING}; {_NEW}")
        elif layer.model is not None and not _is_listed(parts):
            self.model(built, layer.model, parts)
        else:
            self._layer(built, layer.config, parts, place)

    def _layer(self, built: Any, config: Json | Mapping[str, Json], parts: Parts, place: _Place) -> None:
        if _is_listed(parts):
            return self._listed(built, parts, place)
        own = {name: part for name, part in parts.items() if not isinstance(part, dict)}
        if own:
            self._own(built, own, place)
        for name, inner in parts.items():
            if isinstance(inner, dict):
                self._inner(_attribute(built, name), _item(config, name), inner, place)

    def _inner(self, found: Any, config: Json, parts: Parts, place: _Place) -> None:
        name = config.get("model") if isinstance(config, dict) else None
        if isinstance(name, str) and isinstance(found, keras.Model):
            self.model(found, name, parts)
        elif isinstance(found, keras.layers.Layer):
            self._layer(found, _item(config, "config"), parts, place)
        elif isinstance(found, (list, tuple, dict)):
            for group, item in _counted(found.values() if isinstance(found, dict) else found):
                if group in parts:
                    self._inner(item, None, parts[group], place)
        elif not isinstance(found, keras.random.SeedGenerator):
            self._left(place, "has inner layers in the file that it does not have here")

    def _own(self, built: Any, arrays: Mapping[str, np.ndarray], place: _Place) -> None:
        expected, found = _shapes(_own_weights(built)), _shapes(arrays.values())
        if sorted(expected) != sorted(found) and "idf_weights" not in arrays:
            return self._left(place, f"{does_not_fit(expected, found)}; {_NEW}")
        try:
            built.load_own_variables(dict(arrays))
        except Exception as error:  # whatever a layer's own way of loading raises
            self._left(place, f"did not take the file's weights ({str(error).splitlines()[0]})")

    def _listed(self, built: Any, parts: Parts, place: _Place) -> None:
        named = sorted(((int(number), name, array) for number, name, array in _list(parts)), key=_number)
        names, arrays = [name for _, name, _ in named], [array for _, _, array in named]
        variables = built.trainable_weights + built.non_trainable_weights
        order = _order(variables, names, arrays)
        if order is None:
            return self._left(place, f"{does_not_fit(_shapes(variables), _shapes(arrays))}; {_NEW}")
        for variable, number in zip(variables, order, strict=True):
            variable.assign(arrays[number])
        for layer in built._flatten_layers():
            if isinstance(layer, keras.layers.Normalization):
                layer.finalize_state()

    def _left(self, place: _Place, what: str) -> None:
        message = f"{place.layer} {what}."
        if not any(remark.message == message for remark in self.remarks):
            self.remarks.append(Remark("lost", message, place.layer, place.graph, place.node))


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a remark points."""

    graph: str
    layer: str
    node: str | None


def _first_node(graph: Graph, layer: str) -> str | None:
    return next((node.id for node in graph.nodes.values() if node.layer == layer), None)


def _is_listed(parts: Parts) -> bool:
    return any(_LISTED.fullmatch(name) for name in parts)


def _list(parts: Parts) -> Iterator[tuple[str, str, np.ndarray]]:
    for name, array in parts.items():
        if found := _LISTED.fullmatch(name):
            yield found[1], found[2], array


def _number(item: tuple[int, str, np.ndarray]) -> int:
    return item[0]


def _item(config: Json | Mapping[str, Json], name: str) -> Json:
    return config.get(name) if isinstance(config, Mapping) else None


def _attribute(layer: Any, name: str) -> Any:
    """What a layer keeps under a name of its file; some were private once, or are now."""
    for candidate in (name, f"_{name}", name.removeprefix("_")):
        if _ATTRIBUTE.fullmatch(candidate) and not candidate.startswith("__"):
            found = getattr(layer, candidate, None)
            if found is not None:
                return found
    return None


def _counted(items: Any) -> Iterator[tuple[str, Any]]:
    """Layers in a list by the names that Keras gives them in files: their classes, counted."""
    used: dict[str, int] = {}
    for item in items:
        if isinstance(item, keras.layers.Layer):
            stem = group_name(type(item).__name__)
            count = used[stem] = used.get(stem, -1) + 1
            yield (f"{stem}_{count}" if count else stem), item


def _own_weights(layer: Any) -> list[Any]:
    inner = {id(weight) for child in layer._flatten_layers(include_self=False) for weight in child.weights}
    return [weight for weight in layer.weights if id(weight) not in inner]


def _shapes(items: Any) -> list[tuple[int, ...]]:
    return [tuple(item.shape) for item in items]


def _order(variables: Sequence[Any], names: Sequence[str], arrays: Sequence[np.ndarray]) -> list[int] | None:
    """Which array each variable takes: in the file's order, or by name where that order is another one."""
    shapes, found = _shapes(variables), _shapes(arrays)
    if sorted(shapes) != sorted(found):
        return None
    ours, theirs = [_last(variable.path) for variable in variables], [_last(name) for name in names]
    if len(set(theirs)) == len(theirs) and set(ours) == set(theirs):
        by_name = [theirs.index(name) for name in ours]
        if [found[number] for number in by_name] == shapes:
            return by_name
    return list(range(len(arrays))) if shapes == found else None


def _last(path: str) -> tuple[str, ...]:
    """The layer and the weight that a path ends in: "encoder/dense/kernel:0" → ("dense", "kernel")."""
    return tuple(path.partition(":")[0].split("/")[-2:])
