"""Functions of the script: defined and called."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Callable, Mapping

from designer.scripts.values import Function, Place, Scope, Unknown, UserClass, Value

from .binding import Evaluate, bound
from .session import Reading

#: Where a generator's scope collects what it yields.
YIELDS = "yield"

RunBody = Callable[[Reading, list[ast.stmt], Scope], Value]


def source_of(reading: Reading, node: ast.stmt | ast.expr) -> str:
    """The text of a part of the script, with its decorators, as it would stand at the margin."""
    lines = reading.lines
    first = min([node.lineno, *(one.lineno for one in getattr(node, "decorator_list", ()))])
    last = node.end_lineno or first
    if isinstance(node, ast.expr):
        return ast.get_source_segment(reading.text, node) or ""
    return textwrap.dedent("\n".join(lines[first - 1 : last]))


def defined(
    reading: Reading,
    evaluate: Evaluate,
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda,
    scope: Scope,
    name: str,
) -> Function:
    """A def or lambda as a value; its defaults are evaluated now."""
    said = node.args
    defaults = tuple(evaluate(reading, one, scope) for one in said.defaults)
    keyword = {
        one.arg: evaluate(reading, default, scope)
        for one, default in zip(said.kwonlyargs, said.kw_defaults, strict=True)
        if default is not None
    }
    place = Place(node.lineno, node.col_offset)
    around = scope.outer if scope.is_class and scope.outer is not None else scope
    return Function(name, node, around, defaults, keyword, source_of(reading, node), place)


def lambda_of(reading: Reading, evaluate: Evaluate, node: ast.Lambda, scope: Scope) -> Function:
    """A lambda as a value."""
    return defined(reading, evaluate, node, scope, "<lambda>")


def call_function(
    reading: Reading,
    function: Function,
    args: tuple[Value, ...],
    kwargs: Mapping[str, Value],
    place: Place,
    *,
    evaluate: Evaluate,
    run: RunBody,
) -> Value:
    """What a function of the script gives."""
    names = bound(function, args, kwargs, place)
    if isinstance(function.owner, UserClass):
        names = {**names, "__class__": function.owner, **({"__self__": args[0]} if args else {})}
    node = function.node
    if isinstance(node, ast.Lambda):
        with reading.frame(function, place):
            return evaluate(reading, node.body, Scope(names, function.scope))
    if function.generates:
        return _yielded(reading, function, Scope(names, function.scope), place, run)
    with reading.frame(function, place):
        return run(reading, node.body, Scope(names, function.scope))


def _yielded(reading: Reading, function: Function, scope: Scope, place: Place, run: RunBody) -> Value:
    """What a generator gives, all at once; unknown where it has no end."""
    assert not isinstance(function.node, ast.Lambda)
    if any(isinstance(node, ast.While) for node in ast.walk(function.node)):
        return Unknown(f"{function.name}()", f"`{function.name}` yields values as long as it is asked", place)
    yields: list[Value] = []
    scope.names[YIELDS] = yields
    with reading.frame(function, place):
        run(reading, function.node.body, scope)
    return iter(yields)


def yields(scope: Scope) -> list[Value]:
    """The list that the generator around an expression yields into."""
    inner: Scope | None = scope
    while inner is not None:
        found = inner.names.get(YIELDS)
        if isinstance(found, list):
            return found
        inner = inner.outer
    return []
