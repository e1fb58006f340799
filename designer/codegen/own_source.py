"""One source of the design's own code as Python's grammar reads it: what it imports, defines and refers to."""

from __future__ import annotations

import ast
import re
import symtable
import warnings
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .refusal import CodeRefused

_REGISTERS = "register_keras_serializable"

#: The line that makes a definition known to Keras, so that it can be saved and loaded.
REGISTRATION = f'@keras.saving.{_REGISTERS}(package="layerloom")'


@dataclass(frozen=True, slots=True)
class Import:
    """A name that an import statement binds: what it stands for, the statement that binds it alone, its line."""

    name: str
    target: str
    statement: str
    line: int


@dataclass(frozen=True, slots=True)
class Source:
    """A source that compiles: its imports, the names that it defines (with the first line of each), and the
    names of the module that it refers to."""

    name: str
    text: str
    tree: ast.Module
    imports: tuple[Import, ...]
    defined: Mapping[str, int]
    uses: frozenset[str]

    @property
    def is_class(self) -> bool:
        """Whether the main definition is a class."""
        return isinstance(main_definition(self.tree, self.name), ast.ClassDef)


def read_source(name: str, text: str) -> Source:
    """A source read; CodeRefused, with the line, when Python does not take it."""
    plain = re.sub(r"\r\n?", "\n", text)  # as Python reads a file
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(plain)
            compile(tree, name, "exec", dont_inherit=True)
            table = symtable.symtable(plain, name, "exec")
    except SyntaxError as error:
        line = f", line {error.lineno}" if error.lineno else ""
        raise CodeRefused(
            f"Custom code {name!r}{line}: Python cannot run this ({error.msg}). Correct it."
        ) from error
    except (ValueError, MemoryError, RecursionError) as error:
        raise CodeRefused(
            f"Custom code {name!r} cannot be read ({error or type(error).__name__}). Make it simpler."
        ) from error
    imports = tuple(_imports(tree))
    return Source(name, plain, tree, imports, _defined(tree, table, imports), frozenset(_uses(tree, table)))


def module_names(text: str) -> frozenset[str]:
    """The names of its module that a text refers to."""
    return frozenset(_uses(ast.parse(text), symtable.symtable(text, "text", "exec")))


def own_text(source: Source, *, register: bool) -> str:
    """The text without its imports, its main definition registered with Keras if it is not and has to be."""
    register = register and not _is_registered(source)
    lines = source.text.split("\n")
    for first, last, statements in reversed(list(_blocks(source.tree))):
        kept = [node for node in statements if not isinstance(node, (ast.Import, ast.ImportFrom))]
        if len(kept) < len(statements):
            lines[first - 1 : last] = [ast.unparse(node) for node in kept]
        elif register and kept[0] is main_definition(source.tree, source.name):
            lines.insert(first - 1, REGISTRATION)
    text = "\n".join(lines).strip("\n")
    wanted = _without_imports(source, register=register)
    return text if _is_text_of(text, wanted) else ast.unparse(wanted)


def main_definition(tree: ast.Module, name: str) -> ast.FunctionDef | ast.ClassDef | None:
    """The last definition of that name."""
    nodes = (node for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef)))
    return {node.name: node for node in nodes}.get(name)


def _blocks(tree: ast.Module) -> Iterator[tuple[int, int, list[ast.stmt]]]:
    """The statements that share lines, with the first and the last of these lines, counted from 1."""
    block: list[ast.stmt] = []
    for node in tree.body:
        if block and node.lineno > _last_line(block[-1]):
            yield _first_line(block[0]), _last_line(block[-1]), block
            block = []
        block.append(node)
    if block:
        yield _first_line(block[0]), _last_line(block[-1]), block


def _first_line(node: ast.stmt) -> int:
    decorators: list[ast.expr] = getattr(node, "decorator_list", [])
    return min([node.lineno, *(decorator.lineno for decorator in decorators)])


def _last_line(node: ast.stmt) -> int:
    return node.end_lineno or node.lineno


def _without_imports(source: Source, *, register: bool) -> ast.Module:
    """The statements that the text must have, if it is the same program as before."""
    body = [node for node in source.tree.body if not isinstance(node, (ast.Import, ast.ImportFrom))]
    main = main_definition(source.tree, source.name)
    if register and main is not None:
        body[body.index(main)] = _registered(main)
    return ast.Module(body, [])


def _registered(node: ast.FunctionDef | ast.ClassDef) -> ast.stmt:
    decorator = ast.parse(REGISTRATION.removeprefix("@"), mode="eval").body
    fields = {**dict(ast.iter_fields(node)), "decorator_list": [decorator, *node.decorator_list]}
    return type(node)(**fields)


def _is_text_of(text: str, wanted: ast.Module) -> bool:
    try:
        return ast.dump(ast.parse(text)) == ast.dump(wanted)
    except (SyntaxError, ValueError):
        return False


def _is_registered(source: Source) -> bool:
    """Whether the source itself tells Keras of its main definition."""
    main = main_definition(source.tree, source.name)
    stated = list(main.decorator_list) if main is not None else []
    stated += [n.value for n in source.tree.body if isinstance(n, ast.Assign) and source.name in _stored(n)]
    return any(_REGISTERS in ast.unparse(each) for each in stated)


def _imports(tree: ast.Module) -> Iterator[Import]:
    for node in tree.body:
        if isinstance(node, ast.Import):
            for one in node.names:
                own = f" as {one.asname}" if one.asname and one.asname != one.name else ""
                top = one.asname or one.name.partition(".")[0]
                target = one.name if one.asname else top
                yield Import(top, target, f"import {one.name}{own}", node.lineno)
        elif isinstance(node, ast.ImportFrom):
            for one in node.names:
                own = f" as {one.asname}" if one.asname and one.asname != one.name else ""
                statement = f"from {node.module} import {one.name}{own}"
                yield Import(one.asname or one.name, f"{node.module}.{one.name}", statement, node.lineno)


def _defined(tree: ast.Module, table: symtable.SymbolTable, imports: tuple[Import, ...]) -> dict[str, int]:
    """What the module has after the source ran, but for what it imports; where it is bound first."""
    lines: dict[str, int] = {}
    for node in tree.body:
        for name in _stored(node):
            lines.setdefault(name, node.lineno)
    bound = {s.get_name() for s in table.get_symbols() if s.is_assigned() or s.is_namespace()}
    for inner in _inner(table):
        bound |= {s.get_name() for s in inner.get_symbols() if s.is_declared_global() and s.is_assigned()}
    imported = {each.name for each in imports} - lines.keys()
    return {name: lines.get(name, 1) for name in sorted(bound - imported)}


def _stored(node: ast.stmt) -> set[str]:
    """The names that a statement of the module binds, but for imports."""
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return {node.name}
    return {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}


def _uses(tree: ast.Module, table: symtable.SymbolTable) -> Iterator[str]:
    yield from (symbol.get_name() for symbol in table.get_symbols() if symbol.is_referenced())
    for inner in _inner(table):
        in_class = inner.get_type() == "class"
        for symbol in inner.get_symbols():
            if symbol.is_referenced() and (in_class or symbol.is_global()):
                yield symbol.get_name()
    for node in ast.walk(tree):
        for annotation in (getattr(node, "annotation", None), getattr(node, "returns", None)):
            if isinstance(annotation, ast.expr):
                yield from (each.id for each in ast.walk(annotation) if isinstance(each, ast.Name))


def _inner(table: symtable.SymbolTable) -> Iterator[symtable.SymbolTable]:
    for child in table.get_children():
        yield child
        yield from _inner(child)
