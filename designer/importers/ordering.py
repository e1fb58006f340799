"""Weights in files that know their layers by other names than the model: matched by order, as Keras does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from designer.graph import Json

from .containers.counting import counted, layers_of
from .older_weights import as_today
from .raw import Groups, RawModel, WeightKey
from .recipient import Path, Place, Recipient, Shapes

_LAYERS = "layers"
#: The state of a random generator is no weight.
SEED = "seed_generator"


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


def models_named_as(recipient: Recipient, groups: Groups) -> Groups:
    """The groups with those of models in it named as the recipient's configuration counts them.

    A model inside may have been a Sequential or a class of somebody's own when the file was saved.
    """
    return _renamed(recipient, recipient.config, groups, ())


def _renamed(recipient: Recipient, config: Json, groups: Groups, path: Path) -> Groups:
    inner = groups.get(_LAYERS)
    if not isinstance(inner, Mapping):
        return groups
    layers = dict(counted(config))
    wanted = {name: (*path, _name(layer)) for name, layer in layers.items() if layers_of(layer)}
    kept = {name: value for name, value in inner.items() if name in layers and name not in wanted}
    waiting = _by_class({name: value for name, value in inner.items() if name not in kept and _layers(value)})
    made: dict[str, Groups | np.ndarray] = dict(kept)
    for name, names in wanted.items():
        group = _take(waiting, _expected(recipient, names))
        if group is not None:
            made[name] = _renamed(recipient, layers[name], group, names)
    return {**groups, _LAYERS: made}


def _by_class(groups: Groups) -> list[list[Groups]]:
    """Groups of one class by their numbers; the order among several classes is not in the file."""
    classes: dict[str, list[tuple[int, Groups]]] = {}
    for name, group in groups.items():
        stem, _, count = name.rpartition("_")
        key = (stem, int(count)) if stem and count.isdecimal() else (name, 0)
        if isinstance(group, Mapping):
            classes.setdefault(key[0], []).append((key[1], group))
    return [[group for _, group in sorted(found, key=lambda one: one[0])] for found in classes.values()]


def _take(waiting: list[list[Groups]], shapes: Shapes) -> Groups | None:
    """The next group of the class whose next one has such weights; of the first class if none has."""
    classes = [groups for groups in waiting if groups]
    if not classes:
        return None
    fitting = (groups for groups in classes if tuple(sorted(_shapes(groups[0]))) == shapes)
    return next(fitting, classes[0]).pop(0)


def _expected(recipient: Recipient, names: Path) -> Shapes:
    of_model = (shapes for path, shapes in recipient.shapes.items() if path[: len(names)] == names)
    return tuple(sorted(shape for shapes in of_model for shape in shapes))


def _shapes(value: Groups | np.ndarray) -> Iterator[tuple[int, ...]]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if not name.startswith(SEED):
                yield from _shapes(inner)
    else:
        yield value.shape


def _layers(value: Groups | np.ndarray) -> object:
    return value.get(_LAYERS) if isinstance(value, Mapping) else None


def _name(layer: Mapping[str, Json]) -> str:
    config = layer.get("config")
    name = config.get("name") if isinstance(config, dict) else None
    return str(name if name is not None else layer.get("name"))
