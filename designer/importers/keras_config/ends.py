"""The inputs and outputs of a model: which tensors, under which names, in which structure."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from designer.graph import Json

from .parsing import Tensor, parse_tensor

#: Gives the leaf of the design's structure for a tensor and the key it stands under; None leaves it out.
Leaf = Callable[[Tensor, str], "str | None"]


def structure(value: Any, leaf: Leaf, key: str = "") -> Json:
    """A file's structure of places as one of leaves; what is no place is left out."""
    if isinstance(value, Mapping):
        pairs = ((str(name), structure(inner, leaf, str(name))) for name, inner in value.items())
        return {name: found for name, found in pairs if found not in (None, [], {})}
    if isinstance(value, (list, tuple)):
        place = parse_tensor(value) if len(value) == 3 and isinstance(value[0], str) else None
        if place is not None:
            return leaf(place, key)
        found = [structure(inner, leaf, key) for inner in value]
        return [inner for inner in found if inner not in (None, [], {})]
    return None


def in_keras_order(value: Json) -> Iterator[str]:
    """The leaves in the order in which Keras counts them: dicts by their sorted keys."""
    if isinstance(value, Mapping):
        for key in sorted(value):
            yield from in_keras_order(value[key])
    elif isinstance(value, (list, tuple)):
        for inner in value:
            yield from in_keras_order(inner)
    elif isinstance(value, str):
        yield value


def unless_usual(value: Json, usual: Json) -> Json:
    """The structure, or None if it is the usual one."""
    same = value == usual and (not isinstance(value, dict) or list(value) == list(usual))  # type: ignore[arg-type]
    return None if same or value in ([], {}) else value
