"""A whole script, statement by statement; what stops one is kept, and the rest is still followed."""

from __future__ import annotations

import ast
from collections.abc import Callable, Mapping

from designer.graph import Json
from designer.scripts.problems import Needs, Problem
from designer.scripts.surface_protocol import Surface
from designer.scripts.values import Place, Scope, Unknown

from .builtins import builtins
from .calling import call
from .objects_protocol import Objects
from .parsing import decoded, parsed, undecoded
from .session import Reading
from .standard import standard
from .statements import run
from .unsure import assigned, changed, forget


def reading_of(text: bytes, surface: Surface, objects: Objects, answers: Mapping[str, Json]) -> Reading:
    """A reading that is about to begin; Problem when the script is too long."""
    source = decoded(text)
    reading = Reading(surface, objects, call, builtins(), standard(), answers, source, source.split("\n"))
    for problem in undecoded(text):
        reading.problem(problem, problem.place)
    return reading


def follow(reading: Reading, scope: Scope, at_line: Callable[[int], None]) -> None:
    """Follow a script to its end; `at_line` is told where reading is. The module's names are in the scope."""
    tree, problems = parsed(reading.text)
    for problem in problems:
        reading.problem(problem, problem.place)
    for statement in tree.body:
        if reading.is_over:
            place = Place(statement.lineno, statement.col_offset)
            reading.remark("lost", "Reading ended here: the script takes too long to follow.", place)
            break
        at_line(statement.lineno)
        _follow(reading, statement, scope)
    reading.tell_passed_over()


def _follow(reading: Reading, statement: ast.stmt, scope: Scope) -> None:
    place = Place(statement.lineno, statement.col_offset)
    reading.begin_statement()
    try:
        run(reading, statement, scope)
    except Needs as needs:
        if needs.unknown.label:
            reading.ask(needs.unknown, needs.place, needs.parameter)
        else:
            reading.problem(needs, place)
        _lose(reading, statement, scope, f"line {needs.place.line} needs a value that is not known")
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
    """What a statement that was not followed to its end would have set, or added to, is unknown."""
    place = Place(statement.lineno, statement.col_offset)
    if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        scope.names[statement.name] = Unknown("", why, place)
        return
    loops = isinstance(statement, (ast.For, ast.AsyncFor, ast.While))
    goes_on = loops or isinstance(statement, (ast.If, ast.Try, ast.With))
    names = assigned([statement])
    for name in names:
        if name not in scope.names or not goes_on:
            scope.names[name] = Unknown("", why, place)
    forget(scope, changed([statement]) | (names if loops else set()), why, place)
