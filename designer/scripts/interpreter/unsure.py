"""Conditions and loops that depend on what is not known: passed over, and what they set is unknown."""

from __future__ import annotations

import ast

from designer.scripts.values import Place, Scope, Unknown

from .session import Reading


def pass_over(reading: Reading, node: ast.If | ast.While | ast.For, test: Unknown, scope: Scope) -> None:
    """A condition or loop that depends on what is not known: it is passed over, and what it sets is unknown."""
    names = sorted(_assigned(node.body) - _assigned(node.orelse))
    if not names:
        return
    known = ", ".join(names[:4])
    why = f"it is set in line {node.lineno} where that depends on `{test.label}`, which is not known"
    reading.remark(
        "note",
        f"This depends on `{test.label}`, which is not known: it was passed over ({known}).",
        Place(node.lineno, node.col_offset),
    )
    collected = {
        name for name in _added_to(node.body) if isinstance(scope.names.get(name), (list, int, float))
    }
    for name in names:
        if name not in scope.names or name in collected:
            scope.names[name] = Unknown(name, why, Place(node.lineno, node.col_offset))


def _added_to(body: list[ast.stmt]) -> set[str]:
    """The names that grow in these statements: pairs += [pair]."""
    nodes = (node for statement in body for node in ast.walk(statement))
    return {
        node.target.id
        for node in nodes
        if isinstance(node, ast.AugAssign) and isinstance(node.target, ast.Name)
    }


def _assigned(body: list[ast.stmt]) -> set[str]:
    return {
        node.id
        for statement in body
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
