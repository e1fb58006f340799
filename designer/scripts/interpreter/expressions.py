"""What the expressions of a script give."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from designer.scripts.problems import Problem, Raised
from designer.scripts.values import Function, Native, Place, Samples, Scope, Unknown, Value

from .attributes import attribute
from .binding import assign, name_in
from .comprehensions import each
from .functions import lambda_of, yields
from .items import items_of, key_of, truth
from .operators import compared, operated, subscripted
from .plain import checked, formatted, shown
from .samples import behind_dot, part_of
from .session import Reading
from .unknowns import answered, derived, first_unknown, text_of
from .unsure import forget, handed_out

_Evaluate = Callable[[Reading, Any, Scope], Value]


def place_of(node: ast.AST) -> Place:
    """Where a part of the script is."""
    return Place(getattr(node, "lineno", 0), getattr(node, "col_offset", 0))


def evaluate(reading: Reading, node: ast.expr, scope: Scope) -> Value:
    """The value of an expression; Problem where it cannot be had."""
    reading.step(node)
    found = _EVALUATED.get(type(node))
    if found is None:
        kind = type(node).__name__
        raise Problem(f"{kind} is not followed here. Write it in a plainer way.", place_of(node))
    value = found(reading, node, scope)
    if reading.answers and isinstance(value, Unknown):
        return answered(reading, value, text_of(node))
    return value


def _constant(reading: Reading, node: ast.Constant, scope: Scope) -> Value:
    return checked(node.value, place_of(node))


def _name(reading: Reading, node: ast.Name, scope: Scope) -> Value:
    return name_in(reading, scope, node.id, place_of(node))


def _attribute(reading: Reading, node: ast.Attribute, scope: Scope) -> Value:
    value = evaluate(reading, node.value, scope)
    if isinstance(value, Unknown):
        known = behind_dot(value, node.attr) if isinstance(value, Samples) else None
        return derived(value, node) if known is None else known
    return attribute(reading, value, node.attr, place_of(node))


def _call(reading: Reading, node: ast.Call, scope: Scope) -> Value:
    function = evaluate(reading, node.func, scope)
    if isinstance(function, Native) and function.name == "super" and not node.args:
        return reading.call(function, _of_super(scope, place_of(node)), {}, place_of(node))
    args, kwargs = _arguments(reading, node, scope)
    if isinstance(function, Unknown):
        reading.pass_over(function.why, place_of(node))
        forget(scope, handed_out(node), function.why, place_of(node))
        return derived(function, node)
    try:
        value = reading.call(function, args, kwargs, place_of(node))
    except RecursionError:
        raise Problem("This nests too deeply to be followed.", place_of(node)) from None
    if not isinstance(value, Unknown) or isinstance(function, Function):
        return value
    handed_on = value is first_unknown([*args, *kwargs.values()])
    return value if isinstance(value, Samples) and not handed_on else derived(value, node)


def _of_super(scope: Scope, place: Place) -> tuple[Value, ...]:
    """The arguments that Python gives super() by itself."""
    inner: Scope | None = scope
    while inner is not None:
        if "__class__" in inner.names:
            return inner.names["__class__"], inner.names.get("__self__")
        inner = inner.outer
    raise Raised(RuntimeError("super(): no arguments"), place)


def _arguments(reading: Reading, node: ast.Call, scope: Scope) -> tuple[tuple[Value, ...], dict[str, Value]]:
    kwargs: dict[str, Value] = {}
    args = tuple(_spread(reading, node.args, scope))
    for keyword in node.keywords:
        value = evaluate(reading, keyword.value, scope)
        if keyword.arg is not None:
            kwargs[keyword.arg] = value
        elif isinstance(value, dict):
            kwargs.update({str(key): item for key, item in value.items()})
        elif not isinstance(value, Unknown):
            raise Raised(TypeError("the argument after ** must be a dict"), place_of(node))
    return args, kwargs


def _spread(reading: Reading, nodes: list[ast.expr], scope: Scope) -> Iterator[Value]:
    """Values of some expressions, those behind a star one by one."""
    for node in nodes:
        if isinstance(node, ast.Starred):
            yield from items_of(reading, evaluate(reading, node.value, scope), place_of(node))
        else:
            yield evaluate(reading, node, scope)


def _binary(reading: Reading, node: ast.BinOp, scope: Scope) -> Value:
    left, right = evaluate(reading, node.left, scope), evaluate(reading, node.right, scope)
    return operated(reading, type(node.op).__name__, (left, right), place_of(node))


def _unary(reading: Reading, node: ast.UnaryOp, scope: Scope) -> Value:
    value = evaluate(reading, node.operand, scope)
    if not isinstance(node.op, ast.Not):
        return operated(reading, type(node.op).__name__, (value,), place_of(node))
    return value if isinstance(value, Unknown) else not truth(reading, value, place_of(node))


def _boolean(reading: Reading, node: ast.BoolOp, scope: Scope) -> Value:
    stops = isinstance(node.op, ast.Or)
    value: Value = None
    unknown: Unknown | None = None
    for part in node.values:
        value = evaluate(reading, part, scope)
        if isinstance(value, Unknown):
            unknown = unknown or value
        elif truth(reading, value, place_of(part)) is stops:
            return value
    return unknown or value


def _compare(reading: Reading, node: ast.Compare, scope: Scope) -> Value:
    left, value = evaluate(reading, node.left, scope), True
    for operator, right_node in zip(node.ops, node.comparators, strict=True):
        right = evaluate(reading, right_node, scope)
        found = compared(reading, type(operator).__name__, left, right, place_of(node))
        if isinstance(found, Unknown) or len(node.ops) == 1:
            return found
        if not truth(reading, found, place_of(node)):
            return False
        left = right
    return value


def _conditional(reading: Reading, node: ast.IfExp, scope: Scope) -> Value:
    test = evaluate(reading, node.test, scope)
    if isinstance(test, Unknown):
        return derived(test, node)
    return evaluate(reading, node.body if truth(reading, test, place_of(node)) else node.orelse, scope)


def _tuple(reading: Reading, node: ast.Tuple, scope: Scope) -> Value:
    return checked(tuple(_spread(reading, node.elts, scope)), place_of(node))


def _list(reading: Reading, node: ast.List, scope: Scope) -> Value:
    return checked(list(_spread(reading, node.elts, scope)), place_of(node))


def _set(reading: Reading, node: ast.Set, scope: Scope) -> Value:
    return {key_of(value, place_of(node)) for value in _spread(reading, node.elts, scope)}


def _dict(reading: Reading, node: ast.Dict, scope: Scope) -> Value:
    found: dict[Value, Value] = {}
    for key, value_node in zip(node.keys, node.values, strict=True):
        value = evaluate(reading, value_node, scope)
        if key is not None:
            found[key_of(evaluate(reading, key, scope), place_of(key))] = value
        elif isinstance(value, dict):
            found.update(value)
    return found


def _subscript(reading: Reading, node: ast.Subscript, scope: Scope) -> Value:
    value = evaluate(reading, node.value, scope)
    index = evaluate(reading, node.slice, scope)
    if isinstance(value, Unknown):
        part = part_of(value, index, place_of(node)) if isinstance(value, Samples) else None
        return part if isinstance(part, Samples) else derived(value, node)
    found = subscripted(reading, value, index, place_of(node))
    return derived(found, node) if found is first_unknown([index]) and isinstance(found, Unknown) else found


def _slice(reading: Reading, node: ast.Slice, scope: Scope) -> Value:
    parts = [
        None if part is None else evaluate(reading, part, scope)
        for part in (node.lower, node.upper, node.step)
    ]
    return first_unknown(parts) or slice(*parts)


def _joined(reading: Reading, node: ast.JoinedStr, scope: Scope) -> Value:
    parts = [evaluate(reading, part, scope) for part in node.values]
    unknown = first_unknown(parts)
    return unknown or checked("".join(shown(part) for part in parts), place_of(node))


def _formatted(reading: Reading, node: ast.FormattedValue, scope: Scope) -> Value:
    value = evaluate(reading, node.value, scope)
    specification = "" if node.format_spec is None else evaluate(reading, node.format_spec, scope)
    unknown = first_unknown([value, specification])
    if unknown is not None:
        return unknown
    if node.conversion != -1:
        converted = {"r": repr, "a": ascii}.get(chr(node.conversion), str)
        value = converted(value) if isinstance(value, (str, int, float, tuple, list)) else shown(value)
    try:
        return formatted(value, str(specification), place_of(node))
    except (ValueError, TypeError) as error:
        raise Raised(error, place_of(node)) from error


def _walrus(reading: Reading, node: ast.NamedExpr, scope: Scope) -> Value:
    value = evaluate(reading, node.value, scope)
    assign(reading, evaluate, node.target, value, scope)
    return value


def _lambda(reading: Reading, node: ast.Lambda, scope: Scope) -> Value:
    return lambda_of(reading, evaluate, node, scope)


def _comprehended(reading: Reading, node: ast.ListComp | ast.GeneratorExp, scope: Scope) -> Value:
    found: list[Value] = []
    unknown = each(
        reading,
        evaluate,
        node.generators,
        Scope(outer=scope),
        lambda inner: _append(reading, node, inner, found),
    )
    if unknown is not None:
        return derived(unknown, node)
    return found if isinstance(node, ast.ListComp) else iter(found)


def _append(
    reading: Reading, node: ast.ListComp | ast.GeneratorExp, scope: Scope, found: list[Value]
) -> None:
    found.append(evaluate(reading, node.elt, scope))
    checked(found, place_of(node))


def _set_comprehended(reading: Reading, node: ast.SetComp, scope: Scope) -> Value:
    found: set[Value] = set()

    def add(inner: Scope) -> None:
        found.add(key_of(evaluate(reading, node.elt, inner), place_of(node)))

    return each(reading, evaluate, node.generators, Scope(outer=scope), add) or found


def _dict_comprehended(reading: Reading, node: ast.DictComp, scope: Scope) -> Value:
    found: dict[Value, Value] = {}

    def put(inner: Scope) -> None:
        key = key_of(evaluate(reading, node.key, inner), place_of(node))
        found[key] = evaluate(reading, node.value, inner)

    return each(reading, evaluate, node.generators, Scope(outer=scope), put) or found


def _yield(reading: Reading, node: ast.Yield, scope: Scope) -> Value:
    value = None if node.value is None else evaluate(reading, node.value, scope)
    yields(scope).append(value)
    return None


def _yield_from(reading: Reading, node: ast.YieldFrom, scope: Scope) -> Value:
    yields(scope).extend(items_of(reading, evaluate(reading, node.value, scope), place_of(node)))
    return None


def _await(reading: Reading, node: ast.Await, scope: Scope) -> Value:
    return evaluate(reading, node.value, scope)


_EVALUATED: Mapping[type[ast.expr], _Evaluate] = {
    ast.Constant: _constant, ast.Name: _name, ast.Attribute: _attribute, ast.Call: _call, ast.BinOp: _binary,
    ast.UnaryOp: _unary, ast.BoolOp: _boolean, ast.Compare: _compare, ast.IfExp: _conditional,
    ast.Tuple: _tuple, ast.List: _list, ast.Set: _set, ast.Dict: _dict, ast.Subscript: _subscript,
    ast.Slice: _slice, ast.JoinedStr: _joined, ast.FormattedValue: _formatted, ast.NamedExpr: _walrus,
    ast.Lambda: _lambda, ast.ListComp: _comprehended, ast.GeneratorExp: _comprehended,
    ast.SetComp: _set_comprehended, ast.DictComp: _dict_comprehended, ast.Await: _await,
    ast.Yield: _yield, ast.YieldFrom: _yield_from,
}  # fmt: skip
