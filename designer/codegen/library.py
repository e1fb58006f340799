"""Losses and metrics that Keras lacks, as the text of their own files, for programs to carry along."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from designer.catalogue import Family, find, load
from designer.graph import Component, Document, snake_case

_FOLDER = "designer.library"


@dataclass(frozen=True, slots=True)
class Source:
    """A library class: the import statements of its file, and the text below them."""

    imports: tuple[str, ...]
    text: str


def library_sources(document: Document) -> tuple[Source, ...]:
    """The sources of the library classes that the document's plan names, each once."""
    names = [made_of.kind for family, made_of in _components(document) if _is_own(family, made_of)]
    return tuple(_source(name) for name in dict.fromkeys(names))


def _components(document: Document) -> list[tuple[Family, Component]]:
    found: list[tuple[Family, Component]] = []
    for output in document.graph.outputs:
        objective = document.training.objectives.get(output.name)
        if objective is not None:
            found += [("loss", objective.loss)] if objective.loss is not None else []
            found += [("metric", metric) for metric in objective.metrics]
    return found


def _is_own(family: Family, made_of: Component) -> bool:
    entry = find(load(), family, made_of.kind)
    return entry is not None and entry.source == "layerloom"


def _source(name: str) -> Source:
    """The file of a class: read, never imported, since it needs Keras."""
    text = (_folder() / f"{snake_case(name)}.py").read_text(encoding="utf-8")
    lines = text.splitlines()
    imports: list[str] = []
    start = 0
    for statement in ast.parse(text).body:
        if isinstance(statement, (ast.Import, ast.ImportFrom)):
            imports.append(ast.unparse(statement))
        elif start == 0 and not isinstance(statement, ast.Expr):
            decorators = getattr(statement, "decorator_list", [])
            start = min([statement.lineno, *(decorator.lineno for decorator in decorators)])
    return Source(tuple(imports), "\n".join(lines[start - 1 :]))


def _folder() -> Path:
    spec = find_spec(_FOLDER.partition(".")[0])
    assert spec is not None
    assert spec.submodule_search_locations is not None
    return Path(spec.submodule_search_locations[0]) / _FOLDER.partition(".")[2]
