"""Layers that look words up: how many words they know, where the script itself says which."""

from __future__ import annotations

from typing import Any

import keras
import numpy as np

from designer.scripts.keras_objects import called, is_valued
from designer.scripts.problems import Problem
from designer.scripts.values import Native, Place, Session, Unknown, Value

LOOKUPS = (keras.layers.TextVectorization, keras.layers.StringLookup, keras.layers.IntegerLookup)

#: Marks a layer that has adapted to data which stand in the script.
_KNOWS = "words_known_to_script"
_MOST_ITEMS, _MOST_LETTERS = 10_000, 200_000


def attribute(layer: Any, name: str) -> Value | None:
    """What stands behind a dot of such a layer; None for what is as usual."""
    if name in ("adapt", "set_vocabulary"):
        return Native(
            name, lambda session, args, kwargs, place: _learn(session, layer, name, args, kwargs, place)
        )
    if name in ("vocabulary_size", "get_vocabulary"):
        return Native(name, lambda session, args, kwargs, place: _known(layer, name, place))
    return None


def _learn(
    session: Session, layer: Any, name: str, args: tuple[Value, ...], kwargs: dict[str, Value], place: Place
) -> Value:
    data = next(iter((*args, *kwargs.values())), None)
    if is_valued(data):
        data = data.numpy()  # type: ignore[attr-defined]
    setattr(layer, _KNOWS, False)
    if _is_small(data):
        try:
            called(getattr(layer, name), (data,), {}, place)
        except Problem:
            return None
        setattr(layer, _KNOWS, True)
        session.remark("lost", _NOT_KEPT.format(type(layer).__name__, name), place)
    return None


_NOT_KEPT = "What {} knows from `{}` is no part of the design; give the layer its vocabulary instead."


def _known(layer: Any, name: str, place: Place) -> Value:
    inner = getattr(layer, "_lookup_layer", layer)
    if not getattr(layer, _KNOWS, getattr(inner, "input_vocabulary", None) is not None):
        return Unknown(
            f"{layer.name}.{name}()", "the words are learned from data that are not in the script", place
        )
    found = called(getattr(layer, name), (), {}, place)
    return list(map(str, found)) if isinstance(found, list) else int(found)


def _is_small(data: Value) -> bool:
    """Whether these are some words or numbers that stand in the script."""
    if not isinstance(data, (list, tuple, np.ndarray)):
        return False
    items = np.asarray(data, dtype=object).ravel()[: _MOST_ITEMS + 1]
    plain = all(isinstance(one, (str, bytes, int, np.generic)) for one in items)
    letters = sum(len(one) for one in items if isinstance(one, (str, bytes)))
    return plain and len(items) <= _MOST_ITEMS and letters <= _MOST_LETTERS
