"""The arguments of a call as a design has them: tensors at ports, everything else as constants."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from designer.catalogue import Entry
from designer.graph import DEFAULT_PORT, Json

from .ends import in_keras_order
from .layers import Made
from .parsing import FileCall, Tensor, tensors
from .table import LayerForm, OpForm
from .values import is_default

_MERGES = {"Merge", "Concatenate", "Dot", "Attention"}
_LISTS_OF_OPS = {("ops.stack", "x"), ("ops.select", "condlist"), ("ops.select", "choicelist")}


@dataclass(slots=True)
class Bound:
    """A call with its arguments in place: `ports` of tensors in order; `config` is what an op keeps as such."""

    ports: dict[str, list[Tensor]] = field(default_factory=dict)
    constants: dict[str, Json] = field(default_factory=dict)
    config: dict[str, Json] = field(default_factory=dict)


def bind(made: Made, call: FileCall) -> Bound:
    """The call's arguments by the names that a design knows them by."""
    if isinstance(made.form, OpForm) and made.entry is not None:
        return _bind_op(made.form, made.entry, call)
    bound = Bound()
    form = made.form if isinstance(made.form, LayerForm) else None
    first = made.entry.ports[0].name if made.entry is not None and made.entry.ports else DEFAULT_PORT
    takes_list = form is not None and (form.mask in _MERGES or made.layer.kind == "HashedCrossing")
    for i, (name, value) in enumerate(_by_name(form, call)):
        leading = i == 0 if form is None else name == form.call[0]
        if name == "training":
            if value is not None and value != (form.training if form else None):
                bound.constants[name] = value
        else:
            _place(bound, first if leading else name, value, takes_list and leading)
    return bound


def bind_model(inputs: Json, ids: tuple[str, ...], call: FileCall) -> Bound:
    """The same for a call of a sub-model, whose ports are its inputs."""
    bound = Bound()
    given = call.args[0] if call.args else call.kwargs.get("inputs")
    pairs = list(_pairs(inputs, ids, given))
    for id, tensor in pairs:
        bound.ports[id if len(ids) > 1 else DEFAULT_PORT] = [tensor]
    mask = call.args[2] if len(call.args) > 2 else call.kwargs.get("mask")
    training = call.args[1] if len(call.args) > 1 else call.kwargs.get("training")
    if training is not None:
        bound.constants["training"] = training
    if not _nothing(mask):
        _place(bound, "mask", mask, False)
    return bound


def moved_to_node(bound: Bound) -> Bound:
    """An op that is called several times keeps what is not a tensor with each call."""
    return replace(bound, constants={**bound.config, **bound.constants}, config={})


def _by_name(form: LayerForm | None, call: FileCall) -> Iterator[tuple[str, Any]]:
    for i, value in enumerate(call.args):
        known = form.call[i] if form is not None and i < len(form.call) else None
        yield known or (DEFAULT_PORT if i == 0 else f"{DEFAULT_PORT}_{i}"), value
    yield from call.kwargs.items()


def _bind_op(form: OpForm, entry: Entry, call: FileCall) -> Bound:
    bound = Bound()
    for name, value in _of_op(form, entry, call):
        port, parameter = entry.port(name), entry.parameter(name)
        if any(True for _ in tensors(value)):
            many = port is not None and (port.variadic or name == "xs" or (entry.name, name) in _LISTS_OF_OPS)
            _place(bound, name, value, many)
        elif _has_array(value):
            bound.constants[name] = value
        elif parameter is None:
            if value is not None:
                bound.config[name] = value
        elif parameter.required or not is_default(parameter, value):
            bound.config[name] = value
    return bound


def _of_op(form: OpForm, entry: Entry, call: FileCall) -> Iterator[tuple[str, Any]]:
    theirs = dict(form.call)
    names = [name for _, name in form.call]
    for i, name in enumerate(names[: len(call.args)]):
        port = entry.port(name)
        if port is not None and port.variadic:
            yield name, list(call.args[i:])
            break
        yield name, call.args[i]
    for name, value in call.kwargs.items():
        yield theirs.get(name, name), value


def _place(bound: Bound, name: str, value: Any, takes_list: bool) -> None:
    """Put one argument where it belongs."""
    if isinstance(value, Tensor):
        bound.ports[name] = [value]
    elif isinstance(value, list) and value and all(isinstance(inner, Tensor) for inner in value):
        bound.ports[name] = value
        if len(value) == 1 and not takes_list:
            bound.constants[name] = [{"tensor": 0}]
    elif found := list(tensors(value)):
        bound.ports[name] = found
        counted = iter(range(len(found)))
        bound.constants[name] = _template(value, lambda: next(counted))
    elif not _nothing(value):
        bound.constants[name] = value


def _template(value: Any, count: Callable[[], int]) -> Json:
    if isinstance(value, Tensor):
        return {"tensor": count()}
    if isinstance(value, Mapping):
        return {key: _template(inner, count) for key, inner in value.items()}
    if isinstance(value, list):
        return [_template(inner, count) for inner in value]
    return value  # type: ignore[no-any-return]


def _nothing(value: Any) -> bool:
    if isinstance(value, Mapping):
        value = list(value.values())
    if isinstance(value, list):
        return all(_nothing(inner) for inner in value)
    return value is None


def _has_array(value: Any) -> bool:
    if isinstance(value, Mapping):
        return "array" in value or any(_has_array(inner) for inner in value.values())
    return isinstance(value, list) and any(_has_array(inner) for inner in value)


def _pairs(inputs: Json, ids: tuple[str, ...], given: Any) -> Iterator[tuple[str, Tensor]]:
    """The tensor for each input of a sub-model: by key where both have keys, otherwise in Keras's order."""
    if isinstance(inputs, Mapping) and isinstance(given, Mapping) and inputs.keys() <= given.keys():
        for key, inner in inputs.items():
            yield from _pairs(inner, ids, given[key])
    else:
        yield from zip(in_keras_order(inputs), _sorted_tensors(given), strict=False)


def _sorted_tensors(value: Any) -> Iterator[Tensor]:
    if isinstance(value, Mapping):
        value = [value[key] for key in sorted(value)]
    if isinstance(value, list):
        for inner in value:
            yield from _sorted_tensors(inner)
    elif isinstance(value, Tensor):
        yield value
