"""The program's own names out of the way of the design's own code, which keeps its names, whatever they are."""

from __future__ import annotations

import ast
import builtins
import keyword
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from .identifiers import distinct
from .own_imports import STANDARD
from .own_marks import unmarked
from .own_source import Import, Source, module_names
from .refusal import CodeRefused

#: What others know a program by.
_KEPT = "build_model"

_BRACES = re.compile(r"\{[^{}]*\}")
_WORD = re.compile(r"\b[^\W\d]\w*")


@dataclass(frozen=True, slots=True)
class _Change:
    """A piece of text to replace, on one or more lines; columns count bytes."""

    start: tuple[int, int]
    end: tuple[int, int]
    text: str


def with_own_names(text: str, sources: Sequence[Source]) -> str:
    """A program's own text with the names of custom code unmarked, and its own names changed where custom code
    has them; CodeRefused when that cannot be."""
    tree = ast.parse(text)
    theirs = {name for each in sources for name in (*each.defined, *(one.name for one in each.imports))}
    own = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    _must_leave(needed_names(text), sources)
    taken = {*theirs, *(name for _, name in _names(tree)), *dir(builtins), *keyword.kwlist}
    moved = _new_names(own & theirs, taken)
    changes: list[_Change] = []
    for part in tree.body:
        used = {mark for _, name in _names(part) if (mark := unmarked(name)) is not None}
        local = _bound(part)
        names = {name: new for name, new in moved.items() if name not in local}
        changes += _changes(part, names | _new_names(local & used, taken), text)
    return _changed(text, changes)


def needed_names(text: str) -> frozenset[str]:
    """The names that a program's own text refers to and does not define: modules, Python's own functions."""
    tree = ast.parse(text)
    own = {node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    return frozenset(name for name in module_names(text) - own if unmarked(name) is None)


def _must_leave(needed: Collection[str], sources: Sequence[Source]) -> None:
    """Refuse code that takes a name without which the program is another one."""
    for source in sources:
        imported = {each.name: each.line for each in source.imports if not _is_usual(each)}
        for name, line in {**imported, **source.defined}.items():
            if name in needed or name == _KEPT:
                raise CodeRefused(
                    f"Custom code {source.name!r}, line {line}: the program has another use for the name "
                    f"{name!r}. Choose another name."
                )


def _is_usual(found: Import) -> bool:
    """Whether an import brings a module by its own name, or something on which all imports agree."""
    return found.name in STANDARD or found.name == found.target != _KEPT


def _new_names(names: Collection[str], taken: set[str]) -> dict[str, str]:
    """A free name for each of these; they are added to `taken`."""
    found: dict[str, str] = {}
    for name in sorted(names):
        found[name] = distinct(name, taken)
        taken.add(found[name])
    return found


def _changes(part: ast.AST, names: Mapping[str, str], text: str) -> Iterator[_Change]:
    for node, name in _names(part):
        new = unmarked(name) or names.get(name, name)
        if new != name:
            line, column = _place(node)
            yield _Change((line, column), (line, column + len(name.encode())), new)
    for node in _nodes(part):
        if isinstance(node, ast.JoinedStr) and names:
            old = ast.get_source_segment(text, node) or ""
            new = _BRACES.sub(
                lambda braces: _WORD.sub(lambda word: names.get(word[0], word[0]), braces[0]), old
            )
            end = (node.end_lineno or node.lineno, node.end_col_offset or node.col_offset)
            yield _Change((node.lineno, node.col_offset), end, new)


def _place(node: ast.AST) -> tuple[int, int]:
    """The line and the column where the name in a node begins."""
    before = {ast.FunctionDef: len("def "), ast.ClassDef: len("class ")}.get(type(node), 0)
    return node.lineno, node.col_offset + before  # type: ignore[attr-defined]


def _names(part: ast.AST) -> Iterator[tuple[ast.AST, str]]:
    """The nodes that name something, but for those within texts."""
    for node in _nodes(part):
        match node:
            case ast.Name(id=name) | ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                yield node, name


def _bound(part: ast.AST) -> set[str]:
    """The names that are a function's or a class's own."""
    stored = (name for node, name in _names(part) if node is not part and not _is_load(node))
    return set(stored)


def _is_load(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)


def _nodes(part: ast.AST) -> Iterator[ast.AST]:
    """A node and what is inside it, down to texts with values in them."""
    waiting = [part]
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, ast.JoinedStr):
            waiting.extend(ast.iter_child_nodes(node))


def _changed(text: str, changes: Collection[_Change]) -> str:
    lines = [line.encode() for line in text.split("\n")]
    for change in sorted(changes, key=lambda each: each.start, reverse=True):
        (first, start), (last, end) = change.start, change.end
        lines[first - 1 : last] = (
            lines[first - 1][:start] + change.text.encode() + lines[last - 1][end:]
        ).split(b"\n")
    return b"\n".join(lines).decode()
