"""What is said of a function or class of the script where it is defined."""

from __future__ import annotations

import ast

from designer.scripts.values import Place, Scope, Unknown, Value

from .binding import Evaluate
from .session import Reading


def generates(body: list[ast.stmt]) -> bool:
    """Whether a function yields; what functions within it do does not count."""
    waiting: list[ast.AST] = list(body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.Yield, ast.YieldFrom)):
            return True
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            waiting.extend(ast.iter_child_nodes(node))
    return False


def decorated(
    reading: Reading,
    evaluate: Evaluate,
    node: ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef,
    value: Value,
    scope: Scope,
) -> Value:
    """A definition behind its decorators; those that are not known are passed over."""
    for one in reversed(node.decorator_list):
        if isinstance(one, ast.Attribute) and one.attr in ("setter", "getter", "deleter"):
            return scope.names.get(node.name, value)
        decorator = evaluate(reading, one, scope)
        if not isinstance(decorator, Unknown):
            found = reading.call(decorator, (value,), {}, Place(one.lineno, one.col_offset))
            value = value if isinstance(found, Unknown) or found is None else found
    return value
