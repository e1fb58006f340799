"""Classes of a script whose objects Keras can give a name: their constructors hand on what they do not know."""

from __future__ import annotations

import ast


def nameable(source: str) -> str:
    """The text of a class whose `__init__` takes **kwargs and hands them to the class that it builds on."""
    definition = ast.parse(source).body[0]
    assert isinstance(definition, ast.ClassDef)
    made = next((one for one in definition.body if _is_constructor(one)), None)
    if not isinstance(made, ast.FunctionDef) or made.args.kwarg is not None:
        return source
    if any(one.arg == "name" for one in (*made.args.args, *made.args.kwonlyargs)):
        return source
    call = next((node for node in ast.walk(made) if _hands_on(node)), None)
    if not isinstance(call, ast.Call):
        return source
    places = [_end_of_arguments(source, made), (call.end_lineno or 1, (call.end_col_offset or 1) - 1)]
    for line, column in sorted(places, reverse=True):
        source = _put_in(source, line, column)
    return source


def _is_constructor(node: ast.stmt) -> bool:
    return isinstance(node, ast.FunctionDef) and node.name == "__init__"


def _hands_on(node: ast.AST) -> bool:
    """Whether this is `super().__init__(…)`."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Call(func=ast.Name(id="super")), attr="__init__")):
            return True
    return False


def _end_of_arguments(source: str, made: ast.FunctionDef) -> tuple[int, int]:
    """Where the last argument of a constructor ends."""
    given = made.args
    parts: list[ast.arg | ast.expr | None] = [
        *given.posonlyargs, *given.args, *given.defaults, given.vararg, *given.kwonlyargs, *given.kw_defaults,
    ]  # fmt: skip
    return max((part.end_lineno or 1, part.end_col_offset or 0) for part in parts if part is not None)


def _put_in(source: str, line: int, column: int) -> str:
    lines = source.split("\n")
    text = lines[line - 1].encode()
    before, after = text[:column].decode(), text[column:].decode()
    comma = "" if before.rstrip().endswith(("(", ",")) else ", "
    lines[line - 1] = f"{before}{comma}**kwargs{after}"
    return "\n".join(lines)
