"""Statements that are passed over or given up: what they set, and what they would have added to, is unknown."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence

import numpy as np

from designer.scripts.values import Place, Scope, Unknown, Value

from .session import Reading

#: Methods that change what stands before the dot.
_CHANGING = frozenset({
    "add", "append", "clear", "difference_update", "discard", "extend", "insert", "pop", "popitem", "remove",
    "reverse", "setdefault", "sort", "update",
})  # fmt: skip
_CONTAINERS = (list, dict, set, np.ndarray)


def pass_over(reading: Reading, node: ast.If | ast.While | ast.For, test: Unknown, scope: Scope) -> None:
    """A condition or loop that depends on what is not known: it is passed over, and what it sets is unknown."""
    names = sorted(assigned(node.body) - assigned(node.orelse))
    grown = added_to(node.body) if isinstance(node, ast.If) else changed(node.body) | set(names)
    known = ", ".join([*names, *sorted(grown - set(names))][:4])
    if not known:
        return
    place = Place(node.lineno, node.col_offset)
    why = f"it is set in line {node.lineno} where that depends on `{test.label}`, which is not known"
    reading.remark(
        "note",
        f"This depends on `{test.label}`, which is not known: it was passed over ({known}).",
        place,
    )
    for name in names:
        if name not in scope.names:
            scope.names[name] = Unknown(name, why, place)
    forget(scope, grown, why, place)


def forget(scope: Scope, names: Iterable[str], why: str, place: Place) -> None:
    """Collections and numbers by these names are unknown from now on; tensors and layers stay what they are."""
    for name in names:
        held = _holding(scope, name)
        if held is not None and _counts(held.names[name]):
            held.names[name] = Unknown(name, why, place)


def changed(nodes: Sequence[ast.AST]) -> set[str]:
    """The names whose values these would have changed where they are: `pairs += [pair]`, `seen.add`, `x[i] = y`."""
    found = added_to(nodes)
    for node in _within(nodes):
        match node:
            case ast.Attribute(value=ast.Name(id=name), attr=method) if method in _CHANGING:
                found.add(name)
            case ast.Subscript(value=ast.Name(id=name), ctx=ast.Store()):
                found.add(name)
    return found


def added_to(nodes: Sequence[ast.AST]) -> set[str]:
    """The names that grow in these statements: pairs += [pair]."""
    return {
        node.target.id
        for node in _within(nodes)
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)
    }


def assigned(nodes: Sequence[ast.AST]) -> set[str]:
    """The names that these statements set."""
    return {
        node.id for node in _within(nodes) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }


def handed_out(call: ast.Call) -> set[str]:
    """The names whose methods a call is given, which may change them: `column.apply(words.update)`."""
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    return changed([one for one in given if isinstance(one, ast.Attribute)])


def _within(nodes: Sequence[ast.AST]) -> Iterable[ast.AST]:
    return (inner for node in nodes for inner in ast.walk(node))


def _holding(scope: Scope, name: str) -> Scope | None:
    """The scope in which a name is found."""
    inner: Scope | None = scope
    while inner is not None and name not in inner.names:
        inner = inner.outer
    return inner


def _counts(value: Value) -> bool:
    if isinstance(value, bool):
        return False
    return isinstance(value, (int, float, *_CONTAINERS))
