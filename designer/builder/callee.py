"""What a node calls: a layer, an op or a sub-model, and how tensors at its ports become its arguments."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import Any

import keras

from designer.graph import (
    DEFAULT_PORT,
    OPS_PREFIX,
    Json,
    Layer,
    filled,
    functions_in,
    functions_of,
    taken_apart,
)

from .allowed import find_class, find_op
from .mistakes import Unconnected, UnknownParameter
from .running import within
from .values import NO_MAKERS, Makers, argument, arguments

Tensors = Mapping[str, Sequence[Any]]

#: Layers whose first argument is a list of tensors, even of one. Subclasses too.
_TAKE_LISTS = (keras.layers.Add.__mro__[1], keras.layers.Attention, keras.layers.HashedCrossing)

#: Arguments of ops that are lists of tensors, even of one.
_LISTS_OF_OPS = {("ops.stack", "x"), ("ops.select", "condlist"), ("ops.select", "choicelist")}


@dataclass(frozen=True, slots=True)
class Callee:
    """A made layer: `target` is what is called; a sub-model also knows its ports, inputs and outputs.

    `keywords` are the arguments of an op or a function that the layer's configuration gives; `custom` names
    the design's own code that is run with it.
    """

    layer: Layer
    target: Callable[..., Any]
    ports: tuple[str, ...] = ()
    inputs: Json = None
    outputs: Json = None
    keywords: Mapping[str, Any] = field(default_factory=dict)
    custom: tuple[str, ...] = ()

    @property
    def is_function(self) -> bool:
        """Whether tensors are its arguments by name: an op, or a function of the design's own."""
        return inspect.isfunction(self.target)


def make_layer(layer: Layer, name: str, makers: Makers = NO_MAKERS) -> Callee:
    """A Keras layer, or the function of an op; UnknownName, TypeError or ValueError when it cannot be made.

    `makers` give what {"model": …} and {"custom": …} stand for, and the code of a custom layer.
    """
    custom = functions_of(layer)
    with _watched(custom):
        made = _class_or_function(layer, makers)
        given = arguments(layer.config, makers)
        if not inspect.isfunction(made):
            return Callee(layer, made(**given, name=name), custom=custom)
    unknown = [key for key in given if key not in inspect.signature(made).parameters]
    if unknown:
        raise UnknownParameter(layer.custom or layer.kind, unknown[0])
    return Callee(layer, made, keywords=given, custom=custom)


def _class_or_function(layer: Layer, makers: Makers) -> Callable[..., Any]:
    if layer.custom is not None:
        found: Callable[..., Any] = makers["custom"](layer.custom)
        return found
    if layer.kind.startswith(OPS_PREFIX):
        return find_op(layer.kind.removeprefix(OPS_PREFIX))
    return find_class("layer", layer.kind)


def _watched(custom: tuple[str, ...]) -> AbstractContextManager[None]:
    """Limits on the design's own code, where there is some."""
    return within(custom[0]) if custom else nullcontext()


def call(callee: Callee, tensors: Tensors, constants: Mapping[str, Json]) -> list[Any]:
    """The tensors that a call gives, in order; whatever Keras raises when it refuses."""
    if not any(tensors.values()):
        raise Unconnected(callee.ports[0] if callee.ports else DEFAULT_PORT)
    if callee.ports:
        return _call_model(callee, tensors, constants)
    with _watched(callee.custom):
        if callee.is_function:
            return _only_tensors(callee, _call_function(callee, tensors, constants))
        named = _named(callee, tensors, constants)
        first = [named.pop(DEFAULT_PORT)] if DEFAULT_PORT in named else []
        given = callee.target(*first, **named)
        if functions_in(callee.layer.config):
            # A layer of Keras that knows its output's shape does not run the function it was given.
            keras.Operation.compute_output_spec(callee.target, *first, **named)
        return _only_tensors(callee, given)


def _named(callee: Callee, tensors: Tensors, constants: Mapping[str, Json]) -> dict[str, Any]:
    """The arguments of a call by name; where a port has a constant too, that says where its tensors go."""
    named = {port: _argument(callee, port, given) for port, given in tensors.items() if port not in constants}
    for name, value in constants.items():
        given = tensors.get(name, ())
        named[name] = argument(name, value, {"tensor": given.__getitem__})
    return named


def _call_model(callee: Callee, tensors: Tensors, constants: Mapping[str, Json]) -> list[Any]:
    ports = callee.ports if len(callee.ports) > 1 else (DEFAULT_PORT,)
    for port in ports:
        if not tensors.get(port):
            raise Unconnected(port)
    by_input = {id: tensors[port][0] for id, port in zip(callee.ports, ports, strict=True)}
    given = filled(callee.inputs, by_input.__getitem__)
    masks = {name: tensors[name][0] for name in ("mask",) if tensors.get(name) and name not in ports}
    result = callee.target(given, **masks, **arguments(constants))
    return list(taken_apart(callee.outputs, result).values())


def _call_function(callee: Callee, tensors: Tensors, constants: Mapping[str, Json]) -> Any:
    named = {**callee.keywords, **_named(callee, tensors, constants)}
    before: list[Any] = []
    for parameter in inspect.signature(callee.target).parameters.values():
        if parameter.kind is inspect.Parameter.VAR_POSITIONAL:
            return callee.target(*before, *tensors.get(parameter.name, ()), **_less(named, parameter.name))
        if _takes_many(callee.target) and (
            parameter.name in named or parameter.default is not parameter.empty
        ):
            before.append(named.pop(parameter.name, parameter.default))
    return callee.target(**named)


def _takes_many(function: Callable[..., Any]) -> bool:
    kinds = (parameter.kind for parameter in inspect.signature(function).parameters.values())
    return inspect.Parameter.VAR_POSITIONAL in kinds


def _less(named: Mapping[str, Any], name: str) -> dict[str, Any]:
    return {key: value for key, value in named.items() if key != name}


def _argument(callee: Callee, port: str, given: Sequence[Any]) -> Any:
    return list(given) if len(given) > 1 or _is_list(callee, port) else given[0]


def _is_list(callee: Callee, port: str) -> bool:
    if callee.layer.kind.startswith(OPS_PREFIX):
        return port == "xs" or (callee.layer.kind, port) in _LISTS_OF_OPS
    return port == DEFAULT_PORT and isinstance(callee.target, _TAKE_LISTS)


def _only_tensors(callee: Callee, result: Any) -> list[Any]:
    flat: list[Any] = keras.tree.flatten(result)
    if not flat or not all(isinstance(item, keras.KerasTensor) for item in flat):
        raise ValueError(
            f"{callee.layer.custom or callee.layer.kind} gives no tensor here, so it cannot be a node of a model."
        )
    return flat
