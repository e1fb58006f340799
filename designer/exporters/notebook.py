"""A program cut into the cells of a notebook: what it says of itself, imports, functions, and main() step by step."""

from __future__ import annotations

import ast
import hashlib
import textwrap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from designer.graph import Json

_MAIN = "main"


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: text for people, or code."""

    kind: Literal["markdown", "code"]
    source: str


def cells(program: str) -> tuple[Cell, ...]:
    """The cells of a program of ours; executed in order they do what executing the program does."""
    tree = ast.parse(program)
    lines = program.splitlines()
    return tuple(cell for cell in _cells(tree.body, lines) if cell.source.strip())


def as_notebook(title: str, found: Sequence[Cell]) -> dict[str, Json]:
    """The notebook of format 4.5 as JSON values."""
    titled = [Cell("markdown", f"# {title}")] if not _is_titled(found) else []
    return {
        "cells": [_cell_json(number, cell) for number, cell in enumerate([*titled, *found])],
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }


def code_of(notebook: dict[str, Json], until: str | None = None) -> str:
    """The code of a notebook's cells in order; only what is up to the function `until` where that is wanted."""
    found: list[str] = []
    all_cells = notebook["cells"]
    assert isinstance(all_cells, list)
    for cell in all_cells:
        if isinstance(cell, dict) and cell["cell_type"] == "code":
            found.append("".join(map(str, _list(cell["source"]))))
            if until is not None and f"def {until}(" in found[-1]:
                break
    return "\n\n".join(found) + "\n"


def _cells(body: Sequence[ast.stmt], lines: Sequence[str]) -> Iterator[Cell]:
    """Statements from one definition to the next make a cell each; comments above stay with what follows."""
    end, open_lines = 0, list[str]()
    for statement in body:
        text = "\n".join(lines[end : statement.end_lineno])
        first, end = end == 0, statement.end_lineno or end
        if first and _is_text(statement):
            yield Cell("markdown", _markdown(ast.literal_eval(statement.value)))  # type: ignore[attr-defined]
        elif isinstance(statement, ast.FunctionDef) and statement.name == _MAIN:
            yield Cell("code", "\n".join(open_lines).strip("\n"))
            open_lines = []
            yield Cell("markdown", "## Train, evaluate and predict")
            yield from _steps(statement, lines)
        elif _is_guard(statement):
            continue
        elif isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            yield Cell("code", "\n".join(open_lines).strip("\n"))
            open_lines = []
            yield Cell("code", text.strip("\n"))
        else:
            open_lines.append(text)
    yield Cell("code", "\n".join(open_lines).strip("\n"))


def _steps(main: ast.FunctionDef, lines: Sequence[str]) -> Iterator[Cell]:
    """The paragraphs of main(), as cells."""
    first = main.body[0].lineno - 1
    while lines[first - 1].lstrip().startswith("#"):
        first -= 1
    inner = textwrap.dedent("\n".join(lines[first : main.end_lineno]))
    shifted = inner.splitlines()
    step: list[str] = []
    end = 0
    for statement in ast.parse(inner).body:
        above = shifted[end : statement.lineno - 1]
        if "" in above and step:
            yield Cell("code", "\n".join(step).strip("\n"))
            step = []
        step += [*above, *shifted[statement.lineno - 1 : statement.end_lineno]]
        end = statement.end_lineno or end
    yield Cell("code", "\n".join(step).strip("\n"))


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _is_guard(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.If) and "__main__" in ast.unparse(statement.test)


def _markdown(text: str) -> str:
    """A program's opening as Markdown: its first line is the title, what is indented is code."""
    title, _, rest = text.strip().partition("\n")
    return f"# {title.rstrip('.')}\n{rest}".strip()


def _is_titled(found: Sequence[Cell]) -> bool:
    return bool(found) and found[0].kind == "markdown" and found[0].source.startswith("# ")


def _cell_json(number: int, cell: Cell) -> Json:
    id = hashlib.sha256(f"{number} {cell.source}".encode("utf-8", "surrogatepass")).hexdigest()[:12]
    source: list[Json] = list(cell.source.splitlines(keepends=True))
    common: dict[str, Json] = {"cell_type": cell.kind, "id": id, "metadata": {}, "source": source}
    return common if cell.kind == "markdown" else {**common, "execution_count": None, "outputs": []}


def _list(value: Json) -> list[Json]:
    assert isinstance(value, list)
    return value
