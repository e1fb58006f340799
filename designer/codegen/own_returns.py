"""How many tensors a call of the design's own code gives, as far as its text says so."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from designer.catalogue import Catalogue, find

from .own_calls import Definitions, method

#: A tensor by itself, a list or tuple of so many tensors, or several in a way that the text does not tell.
Given = int | None
ONE = 0

_MAKE_LISTS = {"list", "tuple", "sorted", "zip", "map"}


def given_by(name: str, all: Definitions, catalogue: Catalogue) -> Given:
    """What a call of a function gives, or one of an object of a class that has a `call`.

    What cannot be known is taken for one tensor, which most functions give.
    """
    return _Reader(all, catalogue).of_definition(name)


class _Reader:
    """Reads what functions return, each once; what is being read is taken for one tensor."""

    def __init__(self, all: Definitions, catalogue: Catalogue) -> None:
        self.all, self.catalogue = all, catalogue
        self.read: dict[str, Given] = {}

    def of_definition(self, name: str) -> Given:
        """What calls of a definition give."""
        if name not in self.read:
            self.read[name] = ONE
            definition = self.all.get(name)
            is_class = definition is not None and definition.is_class
            node = method(self.all, name, "call") if is_class else definition and definition.node
            if isinstance(node, ast.FunctionDef):
                self.read[name] = _Values(self, node).returned()
        return self.read[name]


class _Values:
    """What the expressions in one function give."""

    def __init__(self, reader: _Reader, function: ast.FunctionDef) -> None:
        self.reader, self.function = reader, function
        self.assigned = _assigned(function)
        self.read: dict[str, Given] = {}

    def returned(self) -> Given:
        """What the function returns."""
        return _same([self.of(value) for value in _returned(self.function)])

    def of(self, value: ast.expr) -> Given:
        """What an expression gives."""
        match value:
            case ast.Tuple(elts=items) | ast.List(elts=items):
                return len(items) if items and all(self.of(item) == ONE for item in items) else None
            case (
                ast.Dict() | ast.Set() | ast.Starred() | ast.ListComp() | ast.SetComp() | ast.DictComp()
                | ast.GeneratorExp()
            ):  # fmt: skip
                return None
            case ast.IfExp(body=one, orelse=other):
                return _same([self.of(one), self.of(other)])
            case ast.BinOp(left=one, right=other):
                return ONE if [self.of(one), self.of(other)] == [ONE, ONE] else None
            case ast.Subscript(value=whole, slice=ast.Slice()):
                return ONE if self.of(whole) == ONE else None
            case ast.Name(id=name):
                return self._of_variable(name)
            case ast.Call(func=function):
                return self._of_call(function)
            case _:
                return ONE

    def _of_variable(self, name: str) -> Given:
        if name not in self.read:
            self.read[name] = ONE
            self.read[name] = _same([self.of(value) for value in self.assigned.get(name, ())])
        return self.read[name]

    def _of_call(self, function: ast.expr) -> Given:
        """What a call gives: by the text of the design's own functions, by the name of Keras's ops."""
        match function:
            case ast.Name(id=name) if name in self.reader.all and not self.reader.all[name].is_class:
                return self.reader.of_definition(name)
            case ast.Name(id=name) if name in _MAKE_LISTS:
                return None
            case ast.Name(id=name) | ast.Attribute(attr=name):
                op = find(self.reader.catalogue, "op", f"ops.{name}")
                return ONE if op is None or op.outputs == 1 else op.outputs
            case ast.Call(func=ast.Name(id=name)) if name in self.reader.all:
                return self.reader.of_definition(name)
            case _:
                return ONE


def _same(found: list[Given]) -> Given:
    """What all of them are; one tensor when there is nothing to go by."""
    return None if len(set(found)) > 1 else found[0] if found else ONE


def _assigned(function: ast.FunctionDef) -> dict[str, list[ast.expr]]:
    """What is assigned to each variable of a function by itself."""
    found: dict[str, list[ast.expr]] = {}
    for node in _own_nodes(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=value):
                found.setdefault(name, []).append(value)
    return found


def _returned(function: ast.FunctionDef) -> list[ast.expr]:
    nodes = _own_nodes(function)
    return [node.value for node in nodes if isinstance(node, ast.Return) and node.value is not None]


def _own_nodes(function: ast.FunctionDef) -> Iterator[ast.AST]:
    """The nodes of a function, without those of functions inside it."""
    waiting: list[ast.AST] = list(function.body)
    while waiting:
        node = waiting.pop()
        yield node
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)):
            waiting.extend(ast.iter_child_nodes(node))
