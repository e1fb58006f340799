"""A whole script, statement by statement; what stops one is kept, and the rest is still followed."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from designer.graph import Json
from designer.scripts.problems import Needs, Problem
from designer.scripts.surface_protocol import Surface
from designer.scripts.values import Place, Scope, Unknown

from .builtins import builtins
from .calling import call
from .objects_protocol import Objects
from .parsing import decoded, parsed
from .session import Reading
from .standard import standard
from .statements import run


def follow(
    text: bytes, surface: Surface, objects: Objects, answers: Mapping[str, Json]
) -> tuple[Reading, Scope]:
    """Follow a script to its end: what was noted, and the module's names. Problem when it is no text."""
    source = decoded(text)
    reading = Reading(surface, objects, call, builtins(), standard(), answers, source, source.split("\n"))
    tree, problems = parsed(source)
    for problem in problems:
        reading.problem(problem, problem.place)
    scope = Scope()
    for statement in tree.body:
        if reading.is_over:
            place = Place(statement.lineno, statement.col_offset)
            reading.remark("lost", "Reading ended here: the script takes too long to follow.", place)
            break
        _follow(reading, statement, scope)
    return reading, scope


def _follow(reading: Reading, statement: ast.stmt, scope: Scope) -> None:
    place = Place(statement.lineno, statement.col_offset)
    reading.begin_statement()
    try:
        run(reading, statement, scope)
    except Needs as needs:
        reading.ask(needs.unknown, needs.place)
        _lose(reading, statement, scope, f"it needs `{needs.unknown.label}`")
    except Problem as problem:
        reading.problem(problem, place)
        _lose(reading, statement, scope, f"line {problem.place.line or place.line} could not be followed")
    except MemoryError:
        reading.remark("lost", "This takes more memory than reading a script may take.", place)
        _lose(reading, statement, scope, "it takes too much memory")
    except RecursionError:
        reading.remark("lost", "This nests too deeply to be followed.", place)
        _lose(reading, statement, scope, "it nests too deeply")
    finally:
        reading.frames.clear()


def _lose(reading: Reading, statement: ast.stmt, scope: Scope, why: str) -> None:
    """What a statement that was not followed to its end would have set is unknown."""
    names = {
        node.id
        for node in ast.walk(statement)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        names = {statement.name}
    for name in names:
        if name not in scope.names or not isinstance(
            statement, (ast.For, ast.While, ast.If, ast.Try, ast.With)
        ):
            scope.names[name] = Unknown("", why, Place(statement.lineno, statement.col_offset))
