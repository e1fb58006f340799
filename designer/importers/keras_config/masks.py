"""Masks that Keras hands on by itself: which of those in a file it would make again."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .layers import Made
from .parsing import FileCall, FileLayer, Tensor
from .table import LayerForm

#: Whatever is the same has the same number.
Value = int


class Masks:
    """Numbers for tensors, alike for what is computed alike, and the mask that each tensor carries.

    Calls must be told in an order in which each comes after those that feed it.
    """

    def __init__(self) -> None:
        self._numbers: dict[object, Value] = {}
        self._tensors: dict[tuple[object, int], Value] = {}
        self._masks: dict[tuple[object, int], Value] = {}

    def implicit(
        self, layer: FileLayer, form: LayerForm, call: FileCall, place: Callable[[Tensor], Any]
    ) -> bool:
        """Whether the mask that a call was given is the one that Keras finds by itself."""
        if len(call.args) != 1 or not call.kwargs.keys() <= {"mask", "training"} or "mask" not in form.call:
            return False
        if call.kwargs.get("training") not in (None, form.training):
            return False
        found = _each(call.kwargs.get("mask"), lambda tensor: self._number(place(tensor)))
        return bool(found == self._carried(call.args[0], place)) and _any(found)

    def add(
        self, key: object, layer: FileLayer, made: Made, call: FileCall, place: Callable[[Tensor], Any]
    ) -> None:
        """Take note of a call: what it computes, if it is an op, and which masks its outputs carry."""
        if not isinstance(made.form, LayerForm):
            if made.form is not None:
                self._tensors[key, 0] = self._intern(
                    layer.class_name, _settings(layer.config), self._values([*call.args, call.kwargs], place)
                )
            return
        mask = call.kwargs.get("mask")
        if mask is None and len(call.args) > 0:
            given = self._carried(call.args[0], place)
        else:
            given = _each(mask, lambda tensor: self._number(place(tensor)))
        for port, carried in enumerate(self._outputs(layer, made.form.mask, call, given, place)):
            if carried is not None:
                self._masks[key, port] = carried

    def _outputs(
        self, layer: FileLayer, rule: str, call: FileCall, given: Any, place: Callable[[Tensor], Any]
    ) -> Iterator[Value | None]:
        inputs = self._values(call.args[:1], place)[0] if call.args else None
        match rule:
            case "Layer":
                yield from _flat(given)
            case "Embedding" if layer.config.get("mask_zero") is True:
                yield self._intern("NotEqual", "{}", [inputs, repr(0), {}])
            case "Masking":
                unequal = self._intern("NotEqual", "{}", [inputs, repr(layer.config.get("mask_value")), {}])
                yield self._intern("Any", _settings({"axis": -1}), [unequal, {}])
            case "RNN" | "ConvLSTM" | "Bidirectional" if layer.config.get("return_sequences", True) is True:
                inner = layer.config.get("layer")
                within = inner.get("config") if isinstance(inner, Mapping) else None
                if not isinstance(within, Mapping) or within.get("return_sequences") is True:
                    yield next(iter(_flat(given)), None)
            case "Merge" if isinstance(given, list) and None not in given and given:
                mask = given[0]
                for other in given[1:]:
                    mask = self._intern("LogicalOr", "{}", [mask, other, {}])
                yield mask

    def _carried(self, value: Any, place: Callable[[Tensor], Any]) -> Any:
        return _each(value, lambda tensor: self._masks.get(_source(place(tensor))))

    def _number(self, source: Any) -> Value | None:
        if source is None:
            return None
        where = _source(source)
        if where not in self._tensors:
            self._tensors[where] = self._intern("tensor", "", [repr(where)])
        return self._tensors[where]

    def _values(self, value: Any, place: Callable[[Tensor], Any]) -> Any:
        if isinstance(value, Tensor):
            return self._number(place(value))
        if isinstance(value, Mapping):
            return {key: self._values(inner, place) for key, inner in value.items()}
        if isinstance(value, (list, tuple)):
            return [self._values(inner, place) for inner in value]
        return repr(value)

    def _intern(self, name: str, settings: str, values: Any) -> Value:
        return self._numbers.setdefault((name, settings, json.dumps(values)), len(self._numbers))


def _source(place: Any) -> tuple[object, int]:
    return (None, 0) if place is None else (place[:2], place[2])


def _settings(config: Mapping[str, Any]) -> str:
    kept = {key: value for key, value in config.items() if key != "name" and value not in (None, False)}
    return json.dumps(kept, sort_keys=True, default=str)


def _each(value: Any, found: Callable[[Tensor], Any]) -> Any:
    if isinstance(value, Tensor):
        return found(value)
    if isinstance(value, list):
        return [_each(inner, found) for inner in value]
    if isinstance(value, Mapping):
        return {key: _each(inner, found) for key, inner in value.items()}
    return None


def _flat(value: Any) -> Iterator[Any]:
    if isinstance(value, Mapping):
        value = [value[key] for key in sorted(value)]
    if isinstance(value, list):
        for inner in value:
            yield from _flat(inner)
    else:
        yield value


def _any(value: Any) -> bool:
    return any(found is not None for found in _flat(value))
