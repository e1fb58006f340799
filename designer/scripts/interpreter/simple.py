"""Statements that only bind names or say where to go on, and how a statement can end."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from designer.scripts.values import Scope, Value

from .binding import remove
from .expressions import evaluate, place_of
from .imports import imported, imported_from
from .session import Reading


@dataclass(frozen=True, slots=True)
class Returned:
    """A function's end, with what it gives."""

    value: Value


BREAK, CONTINUE = "break", "continue"

#: How a statement ended when it did not simply go on to the next one.
Flow = Returned | str | None


def delete_(reading: Reading, node: ast.Delete, scope: Scope) -> Flow:
    """Forget names and items."""
    for target in node.targets:
        match target:
            case ast.Name(id=name):
                scope.names.pop(name, None)
            case ast.Subscript(value=owner, slice=index):
                held, key = evaluate(reading, owner, scope), evaluate(reading, index, scope)
                remove(held, key, place_of(node))
    return None


def import_(reading: Reading, node: ast.Import, scope: Scope) -> Flow:
    """Bind what is imported whole."""
    for alias in node.names:
        path = tuple(alias.name.split("."))
        if alias.asname is None:
            scope.names[path[0]] = imported(reading, path[:1], place_of(node))
        else:
            scope.names[alias.asname] = imported(reading, path, place_of(node))
    return None


def import_from_(reading: Reading, node: ast.ImportFrom, scope: Scope) -> Flow:
    """Bind what is imported from somewhere."""
    path = tuple((node.module or "").split(".")) if node.module else ()
    for alias in node.names:
        scope.names.update(imported_from(reading, path, alias, node.level, place_of(node)))
    return None


def global_(reading: Reading, node: ast.Global, scope: Scope) -> Flow:
    """Let names mean the script's own."""
    scope.globals.update(node.names)
    return None


def nonlocal_(reading: Reading, node: ast.Nonlocal, scope: Scope) -> Flow:
    """Let names mean those of the function around."""
    scope.nonlocals.update(node.names)
    return None


def pass_(reading: Reading, node: ast.stmt, scope: Scope) -> Flow:
    """Do nothing."""
    return None


def break_(reading: Reading, node: ast.stmt, scope: Scope) -> Flow:
    """Leave the loop."""
    return BREAK


def continue_(reading: Reading, node: ast.stmt, scope: Scope) -> Flow:
    """Go on with the loop."""
    return CONTINUE
