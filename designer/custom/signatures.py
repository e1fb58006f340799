"""A Python signature as parameters and ports, read from its text."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from designer.catalogue import Parameter, ParameterType, Port
from designer.graph import Json

#: Arguments of any layer's constructor: Keras's own, which the design sets in its own way.
_KERAS_OWN = {"name", "dtype", "trainable", "reduction", "activity_regularizer"}
_ENDINGS: tuple[tuple[str, ParameterType], ...] = (
    ("activation", "activation"),
    ("initializer", "initializer"),
    ("regularizer", "regularizer"),
    ("constraint", "constraint"),
)
_ANNOTATED: dict[str, ParameterType] = {
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "str": "string",
}
_TENSORS = re.compile(r"mask|state|tensor|inputs?$")
_LARGEST = 2.0**1000
_MISSING = object()


@dataclass(frozen=True, slots=True)
class Argument:
    """One argument of a signature: its default is MISSING, a value, or (`unread`) an expression."""

    name: str
    annotation: ast.expr | None
    default: ast.expr | None
    keyword_only: bool = False
    starred: bool = False


def arguments_of(function: ast.FunctionDef, *, method: bool) -> list[Argument]:
    """The arguments in order, without `self` and without **kwargs."""
    given = function.args
    plain = [*given.posonlyargs, *given.args]
    missing: list[ast.expr | None] = [None] * (len(plain) - len(given.defaults))
    found = [
        Argument(one.arg, one.annotation, default)
        for one, default in zip(plain, [*missing, *given.defaults], strict=True)
    ]
    if given.vararg is not None:
        found.append(Argument(given.vararg.arg, given.vararg.annotation, None, starred=True))
    found += [
        Argument(one.arg, one.annotation, default, keyword_only=True)
        for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)
    ]
    return found[1:] if method else found


def constructor(function: ast.FunctionDef) -> tuple[Parameter, ...]:
    """The parameters of a class, by its `__init__`."""
    wanted = (a for a in arguments_of(function, method=True) if not a.starred and a.name not in _KERAS_OWN)
    return tuple(map(parameter, wanted))


def tensors(function: ast.FunctionDef, *, method: bool) -> tuple[tuple[Port, ...], tuple[Parameter, ...]]:
    """The ports and the other arguments of a call.

    Tensors are what has no default; in a layer's `call` also what has None (mask, state), which in a function
    is more often a setting (axis=None) unless its name says otherwise. The first argument of `call` is
    "inputs", whatever it is called there.
    """
    ports: list[Port] = []
    others: list[Parameter] = []
    apart = _taken_apart(function)
    for argument in arguments_of(function, method=method):
        if method and argument.name == "training":
            continue
        if argument.starred:
            ports.append(Port(argument.name, many=True, variadic=True))
        elif _is_tensor(argument, method=method):
            name = "inputs" if method and not ports else argument.name
            many = argument.name in apart or _annotated(argument.annotation)[0] == "json"
            ports.append(Port(name, many=many, required=argument.default is None))
        else:
            others.append(parameter(argument))
    return tuple(ports), tuple(others)


def outputs(function: ast.FunctionDef) -> int | None:
    """How many tensors the function returns, where its text says so; None when only a call can tell."""
    sizes = {len(r.elts) if isinstance(r, ast.Tuple) else 0 for r in _returned(function)}
    return sizes.pop() or None if len(sizes) == 1 else None


def parameter(argument: Argument) -> Parameter:
    """A parameter, its type read from its name, its annotation and its default."""
    default = _value(argument.default)
    found = Parameter(argument.name, _type(argument, default), required=argument.default is None)
    kind, choices, optional = _annotated(argument.annotation)
    if choices:
        found = replace(found, type="choice", choices=choices)
    elif kind is not None:
        found = replace(found, type=kind)
    known = default if default is not _MISSING else None
    return replace(found, default=_json(known), optional=optional or default is None)


def _is_tensor(argument: Argument, *, method: bool) -> bool:
    if argument.keyword_only or _annotated(argument.annotation)[0] is not None:
        return False
    if argument.default is None:
        return True
    return _value(argument.default) is None and (method or bool(_TENSORS.search(argument.name)))


def _type(argument: Argument, default: Any) -> ParameterType:
    if default is None or isinstance(default, str) or default is _MISSING:
        for ending, type in _ENDINGS:
            if argument.name == ending or argument.name.endswith("_" + ending):
                return type
    match default:
        case bool():
            return "boolean"
        case int():
            return "integer"
        case float():
            return "number"
        case str():
            return "string"
        case _:
            return "json"


def _annotated(annotation: ast.expr | None) -> tuple[ParameterType | None, tuple[str, ...], bool]:
    """The type that an annotation names, its choices, and whether None is one more value."""
    match annotation:
        case ast.Name(id=name):
            return _ANNOTATED.get(name), (), False
        case ast.Constant(value=str(text)):
            return _ANNOTATED.get(text), (), False
        case ast.BinOp(left=left, op=ast.BitOr(), right=ast.Constant(value=None)):
            kind, choices, _ = _annotated(left)
            return kind, choices, True
        case ast.Subscript(value=value, slice=inner):
            return _subscripted(ast.unparse(value).rpartition(".")[2], inner)
        case _:
            return None, (), False


def _subscripted(name: str, inner: ast.expr) -> tuple[ParameterType | None, tuple[str, ...], bool]:
    if name == "Optional":
        kind, choices, _ = _annotated(inner)
        return kind, choices, True
    if name == "Literal":
        values = [_value(one) for one in (inner.elts if isinstance(inner, ast.Tuple) else [inner])]
        if all(isinstance(value, str) for value in values):
            return "choice", tuple(map(sendable, values)), False
    return (
        ("json", (), False) if name in ("list", "tuple", "List", "Tuple", "Sequence") else (None, (), False)
    )


def _value(default: ast.expr | None) -> Any:
    """The value of a default that is plain; _MISSING when there is none or it must be computed."""
    if default is None:
        return _MISSING
    try:
        return ast.literal_eval(default)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return _MISSING


def _json(value: Any) -> Json:
    """The value as JSON can write it and browsers can read it; None when they cannot."""
    match value:
        case list() | tuple():
            return [_json(item) for item in value]
        case str():
            return sendable(value)
        case bool() | int() | float():
            return value if abs(value) <= _LARGEST else None
        case _:
            return None


def sendable(text: str) -> str:
    """The text without halves of characters, which escapes can write and no page can be sent."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _taken_apart(function: ast.FunctionDef) -> frozenset[str]:
    """The names that the text treats as several tensors: a, b = inputs; for x in inputs; inputs[0]."""
    values = (value for node in ast.walk(function) for value in _several(node))
    return frozenset(value.id for value in values if isinstance(value, ast.Name))


def _several(node: ast.AST) -> Sequence[ast.expr]:
    """What a part of the text takes for several things."""
    match node:
        case ast.Assign(targets=[ast.Tuple() | ast.List()], value=value):
            return (value,)
        case ast.For(iter=value) | ast.comprehension(iter=value) | ast.Starred(value=value):
            return (value,)
        case ast.Subscript(value=value, slice=ast.Constant(value=int())):
            return (value,)
        case ast.Call(func=ast.Name(id="len" | "zip" | "enumerate"), args=arguments):
            return arguments
        case _:
            return ()


def _returned(function: ast.FunctionDef) -> Iterator[ast.expr]:
    """What the function itself returns; what functions inside it return is theirs."""
    stack: list[ast.AST] = list(function.body)
    while stack:
        node = stack.pop()
        if isinstance(node, ast.Return) and node.value is not None:
            yield node.value
        elif not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            stack.extend(ast.iter_child_nodes(node))
