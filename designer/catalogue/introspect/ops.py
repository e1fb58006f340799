"""The ops: which functions of keras.ops become a node of a graph, found out by calling them."""

from __future__ import annotations

import ast
import inspect
import itertools
import re
import textwrap
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import keras

from designer.catalogue.defaults import starting_config
from designer.catalogue.model import Entry, Parameter, ParameterType, Port
from designer.graph import OPS_PREFIX

from . import docstrings, parameters
from .attempts import attempt
from .components import public
from .overrides import overrides

Op = Callable[..., Any]
Shape = tuple[int, ...]

_CATEGORIES = {
    "nn": "Neural network",
    "linalg": "Linear algebra",
    "math": "Mathematics",
    "core": "Core",
    "image": "Image",
}
_LIST = re.compile(
    r"\b(?:list|sequence|tuple)s?(?:/tuple)? of [^.]*(?:tensor|array)|tensors to", re.IGNORECASE
)
_SHAPES = ((4, 4), (2, 4, 4), (4,), (2, 8, 8, 4), (2, 8, 3), (2, 4, 2), (3, 3, 3, 3))
_DTYPES = ("float32", "int32", "bool", "complex64")

#: Types of argument that are never a tensor, whatever an op's source does with them.
_NO_TENSOR = {"shape", "axes", "dtype", "choice", "string", "boolean"}

#: What may stand in a tensor's place, and the type of parameter that takes it.
_CONSTANTS: tuple[tuple[object, ParameterType], ...] = ((1.0, "number"), (1, "integer"), ([0, 1], "json"))


@dataclass(frozen=True, slots=True)
class _Call:
    """A call that works: the tensors by argument (a list for a list), all other arguments, the result."""

    tensors: Mapping[str, object]
    others: Mapping[str, object]
    result: object


def entries() -> Iterator[Entry]:
    """The entries of all functions of keras.ops that become a node when called with tensors."""
    for prefix, module in ((OPS_PREFIX, keras.ops), (OPS_PREFIX + "image.", keras.ops.image)):
        for name, aliases, op in public(module, inspect.isfunction):
            if not overrides().omits("op", prefix + name):
                found = _read(prefix + name, tuple(prefix + alias for alias in aliases), op)
                if found:
                    yield overrides().entry(found)


def _read(name: str, aliases: tuple[str, ...], op: Op) -> Entry | None:
    text = docstrings.read(op.__doc__)
    signature = inspect.signature(op)
    star = next((p.name for p in signature.parameters.values() if p.kind is p.VAR_POSITIONAL), None)
    arguments = {p.name: p for p in parameters.named(signature)}
    known = {p.name: p for p in parameters.read("op", name, arguments.values(), text.arguments)}
    named = [x for x in tensor_arguments(op) if x == star or (x in known and known[x].type not in _NO_TENSOR)]
    tensors = named or list(known)[:1]
    call = _working_call(name, op, star, tensors, known)
    if call is None:
        return None
    ports = tuple(_ports(tensors, star, call, known))
    constants = dict(_constants(name, op, call, known))
    wired = {port.name for port in ports} - constants.keys()
    others = tuple(constants.get(x, p) for x, p in known.items() if x not in wired)
    return Entry(
        name,
        "op",
        _CATEGORIES.get(op.__module__.rpartition(".")[2], "NumPy"),
        text.summary,
        text.text,
        others,
        ports,
        _count(call.result),
        aliases=aliases,
    )


def tensor_arguments(op: Op) -> list[str]:
    """The arguments that an op looks for tensors in or hands on as such, by reading its source."""
    tree = ast.parse(textwrap.dedent(inspect.getsource(op)))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call)]
    names = [
        name.id
        for call in calls
        if ast.unparse(call.func).endswith(("any_symbolic_tensors", ".symbolic_call"))
        for value in (*call.args, *(keyword.value for keyword in call.keywords))
        for name in ast.walk(value)
        if isinstance(name, ast.Name)
    ]
    order = list(inspect.signature(op).parameters)
    return sorted(set(names) & set(order), key=order.index)


def _working_call(
    name: str, op: Op, star: str | None, tensors: list[str], known: Mapping[str, Parameter]
) -> _Call | None:
    """A call with symbolic tensors that gives symbolic tensors; None when none of those tried does."""
    needed = [x for x in tensors if x == star or known[x].required] or tensors[:1]
    for taken in dict.fromkeys((tuple(needed), tuple(needed[:1]))):
        rest = tuple(parameter for x, parameter in known.items() if x not in taken)
        for others, dtype in itertools.product(_others(name, rest), _DTYPES):
            for shapes in _shapes(len(taken)):
                given = {x: _tensor(x, star, known, s, dtype) for x, s in zip(taken, shapes, strict=True)}
                result, _ = attempt(partial(_called, op, star, {**others, **given}))
                if _is_symbolic(result):
                    return _Call(given, others, result)
    return None


def _others(name: str, rest: tuple[Parameter, ...]) -> Iterator[dict[str, object]]:
    """Values to try for what is no tensor: samples of their types, then what the op starts with in a design."""
    yield {p.name: _tuple(parameters.sample(p)) for p in rest if p.required}
    start = starting_config(Entry(name, "op", "", parameters=rest))
    yield {parameter: _tuple(value) for parameter, value in start.items()}


def _tuple(value: object) -> object:
    """A list as designs hand it to Keras."""
    return tuple(value) if isinstance(value, list) else value


def _shapes(tensors: int) -> Iterator[tuple[Shape, ...]]:
    """Shapes to try for so many tensors: one for all of them, or one for the first and another for the others."""
    yield from ((shape,) * tensors for shape in _SHAPES)
    if tensors > 1:
        yield from ((shape, *(shape[-1:],) * (tensors - 1)) for shape in _SHAPES)
        yield from ((shape[:-1], *(shape,) * (tensors - 1)) for shape in _SHAPES)


def _tensor(name: str, star: str | None, known: Mapping[str, Parameter], shape: Shape, dtype: str) -> object:
    one = keras.KerasTensor(shape, dtype=dtype)
    many = name == star or name == "xs" or _LIST.search(known[name].help.split(". ")[0])
    return [one, keras.KerasTensor(shape, dtype=dtype)] if many else one


def _called(op: Op, star: str | None, values: Mapping[str, Any]) -> object:
    if star is None:
        return op(**values)
    before = [name for name in inspect.signature(op).parameters if name in values]
    stars = values[star]
    first = [values[name] for name in before[: before.index(star)]]
    rest = {name: values[name] for name in before[before.index(star) + 1 :]}
    return op(*first, *stars, **rest)


def _is_symbolic(result: object) -> bool:
    parts = keras.tree.flatten(result)
    return bool(parts) and all(isinstance(part, keras.KerasTensor) for part in parts)


def _ports(
    tensors: list[str], star: str | None, call: _Call, known: Mapping[str, Parameter]
) -> Iterator[Port]:
    """The tensors of the call, and those that may be left out: nothing else is said of their type."""
    for name in tensors:
        if name in call.tensors:
            many = isinstance(call.tensors[name], list)
            yield Port(name, many, name == star or known[name].required, variadic=name == star)
        elif not known[name].required and known[name].type == "json":
            yield Port(name, required=False)


def _constants(
    owner: str, op: Op, call: _Call, known: Mapping[str, Parameter]
) -> Iterator[tuple[str, Parameter]]:
    """The parameters for tensors that a constant may stand for, while another tensor is there."""
    for name in call.tensors if len(call.tensors) > 1 else ():
        if name not in known:
            continue
        for value, kind in _CONSTANTS:
            values = {**call.others, **call.tensors, name: value}
            if _is_symbolic(attempt(partial(op, **values))[0]):
                constant = replace(known[name], type=kind, required=False, optional=True, choices=())
                yield name, overrides().parameter("op", owner, constant)
                break


def _count(result: object) -> int | None:
    """How many tensors a result has; a list's length hangs on the arguments."""
    if isinstance(result, tuple):
        return len(result)
    return None if isinstance(result, (list, dict)) else 1
