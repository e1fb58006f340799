"""The text of a script's code in the names that custom code of a design has: keras, ops, np and tf."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import keras

from .backend_table import BACKEND
from .lookup import exported, of_keras
from .spelling import Spelling, spelling
from .tensorflow_table import NEURAL, TENSORFLOW

#: A dotted name in full, as a script imports it.
Path = tuple[str, ...]

_TENSORFLOW_ROOMS = ((), ("math",), ("linalg",), ("nn",), ("compat", "v1"))
_SQUARES = {"square", "abs", "maximum", "exp", "sigmoid", "relu", "var", "epsilon", "softplus"}
_THROUGH = {"sum", "mean", "max", "prod"}


_INITIALIZERS = {
    "constant_initializer": "initializers.Constant(value)",
    "ones_initializer": "initializers.Ones()",
    "random_normal_initializer": "initializers.RandomNormal(mean, stddev, seed)",
    "random_uniform_initializer": "initializers.RandomUniform(minval, maxval, seed)",
    "zeros_initializer": "initializers.Zeros()",
}


@dataclass(frozen=True, slots=True)
class _Edit:
    """Bytes of a text between two places, replaced."""

    begin: int
    end: int
    text: str


def imports_of(tree: ast.AST) -> dict[str, Path]:
    """What the names that a script imports stand for, wherever it imports them."""
    found: dict[str, Path] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for one in node.names:
                path = tuple(one.name.split("."))
                found[one.asname or path[0]] = path if one.asname else path[:1]
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            path = tuple(node.module.split("."))
            for one in node.names:
                names = exported(path) if one.name == "*" else (one.name,)
                found.update({one.asname or name: (*path, name) for name in names})
    return found


def portable(source: str, imported: Mapping[str, Path]) -> tuple[str, frozenset[str]]:
    """The text with Keras's names for what it can, and the modules that it still has to import."""
    tree = ast.parse(source)
    own = bound_names(tree)
    seen = _Names({name: path for name, path in imported.items() if name not in own}, source)
    edits = list(seen.edits(tree))
    return _applied(source, edits), frozenset(seen.left)


def bound_names(tree: ast.AST) -> set[str]:
    """Every name that the text binds itself."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.arg(arg=name):
                found.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
    return found


class _Names:
    """Finds what to write otherwise in one text."""

    def __init__(self, imported: Mapping[str, Path], source: str) -> None:
        self.imported, self.left, self.source = imported, set[str](), source
        self.starts = [0]
        for line in source.encode().splitlines(keepends=True):
            self.starts.append(self.starts[-1] + len(line))

    def edits(self, node: ast.AST) -> Iterator[_Edit]:
        if isinstance(node, ast.Call) and (path := self._path(node.func)):
            yield from self._call(node, path)
            for argument in (*node.args, *node.keywords):
                yield from self.edits(argument)
        elif (path := self._path(node)) and isinstance(node, ast.expr):
            yield self._named(node, self._spelled(path, None))
        else:
            for child in ast.iter_child_nodes(node):
                yield from self.edits(child)

    def _call(self, node: ast.Call, path: Path) -> Iterator[_Edit]:
        if path == ("tensorflow", "Variable") and (weight := self._weight(node)):
            yield self._named(node, weight)
            return
        found = _spelling(path)
        if found is None or not _fits(found, node):
            yield self._named(node.func, self._spelled(path, None if found is None else ()))
            return
        yield self._named(node.func, _public(found.target))
        for keyword in node.keywords:
            ours = found.ours(keyword.arg or "")
            if ours != keyword.arg and keyword.arg and ours:
                begin = self._place(keyword.lineno, keyword.col_offset)
                yield _Edit(begin, begin + len(keyword.arg), ours)
        added = found.added(len(node.args), frozenset(k.arg for k in node.keywords if k.arg))
        end = self._place(node.end_lineno, node.end_col_offset) - 1
        if path[-1] == "sqrt" and _is_backend(path) and node.args and not self._never_negative(node.args[0]):
            first = self._place(node.args[0].lineno, node.args[0].col_offset)
            yield _Edit(first, first, "ops.maximum(")
            last = self._place(node.args[0].end_lineno, node.args[0].end_col_offset)
            yield _Edit(last, last, ", 0.0)")
        if added:
            words = ", ".join(f"{key}={value}" for key, value in added.items())
            yield _Edit(end, end, f", {words}" if node.args or node.keywords else words)

    def _weight(self, node: ast.Call) -> str:
        """tf.Variable(initial_value=begin(shape=…)) as the layer's own weight, which Keras knows of."""
        given = {one.arg: one.value for one in node.keywords if one.arg}
        begin = given.pop("initial_value", node.args[0] if node.args else None)
        match begin:
            case ast.Call(func=function, args=arguments, keywords=keywords):
                inner = {one.arg: one.value for one in keywords if one.arg}
                shape = inner.get("shape", arguments[0] if arguments else None)
            case _:
                return ""
        if shape is None or not isinstance(function, ast.Name):
            return ""
        words = {"shape": self._text(shape), "initializer": function.id}
        words |= {key: self._text(value) for key, value in given.items() if key in ("trainable", "name")}
        return f"self.add_weight({', '.join(f'{key}={value}' for key, value in words.items())})"

    def _text(self, node: ast.expr) -> str:
        return ast.get_source_segment(self.source, node) or ""

    def _never_negative(self, node: ast.expr) -> bool:
        """Whether what a root is taken of cannot be negative, by the words alone."""
        match node:
            case ast.Call(func=function, args=[first, *_]) if path := self._path(function):
                return path[-1] in _SQUARES or (path[-1] in _THROUGH and self._never_negative(first))
            case ast.BinOp(op=ast.Pow(), right=ast.Constant(value=2)):
                return True
            case ast.BinOp(left=left, op=ast.Add() | ast.Mult(), right=right):
                return self._never_negative(left) and self._never_negative(right)
            case ast.Constant(value=int() | float() as number):
                return number >= 0
        return isinstance(node, ast.Call) and (self._path(node.func) or ("",))[-1] in _SQUARES

    def _path(self, node: ast.AST) -> Path | None:
        """The full name that an expression such as K.mean is."""
        rest: list[str] = []
        while isinstance(node, ast.Attribute):
            rest.insert(0, node.attr)
            node = node.value
        known = self.imported.get(node.id) if isinstance(node, ast.Name) else None
        return None if known is None else (*known, *rest)

    def _spelled(self, path: Path, as_it_is: tuple[()] | None) -> str:
        """A full name as custom code has it; `as_it_is` where Keras's function does not take this call."""
        within = of_keras(path)
        found = None if as_it_is is not None else _spelling(path)
        if found is not None:
            return _public(found.target)
        if within is not None and within[:1] == ("backend",) and within[-1] not in ("epsilon", "floatx"):
            return ".".join(("tf", "keras", *within))
        if within is not None:
            return ".".join(("keras", *_public_path(within)))
        if path[0] == "tensorflow":
            return ".".join(("tf", *path[1:]))
        if path[0] == "numpy":
            return ".".join(("np", *path[1:]))
        self.left.add(path[0])
        return ".".join(path)

    def _named(self, node: ast.expr, text: str) -> _Edit:
        begin = self._place(node.lineno, node.col_offset)
        return _Edit(begin, self._place(node.end_lineno, node.end_col_offset), text)

    def _place(self, line: int | None, column: int | None) -> int:
        return self.starts[(line or 1) - 1] + (column or 0)


def _spelling(path: Path) -> Spelling | None:
    within = of_keras(path)
    line = None
    if within is not None and within[:1] == ("backend",) and len(within) == 2:
        line = BACKEND.get(within[1])
    elif within is None and path[0] == "tensorflow" and path[1:-1] in _TENSORFLOW_ROOMS:
        line = (NEURAL.get(path[-1]) if path[1:-1] == ("nn",) else None) or TENSORFLOW.get(path[-1])
        line = line or _INITIALIZERS.get(path[-1])
    return None if line is None else spelling(line)


def _public_path(path: Path) -> Path:
    """A name within Keras where today's Keras has it: "layers.core.Dense" is "layers.Dense"."""
    for one in (path, (path[0], path[-1]), ("layers", path[-1])):
        found: object = keras
        for part in one:
            found = getattr(found, part, None)
        if found is not None:
            return one
    return path


def _is_backend(path: Path) -> bool:
    return of_keras(path) is not None


def _fits(found: Spelling, call: ast.Call) -> bool:
    """Whether Keras's function takes the arguments of a call."""
    starred = any(isinstance(one, ast.Starred) for one in call.args)
    known = all(keyword.arg and found.ours(keyword.arg) for keyword in call.keywords)
    return known and not starred and len(call.args) <= len(found.arguments)


def _public(target: str) -> str:
    return target if target.startswith("ops.") else f"keras.{target}"


def _applied(source: str, edits: list[_Edit]) -> str:
    text = source.encode()
    for edit in sorted(edits, key=lambda one: (one.begin, one.end), reverse=True):
        text = text[: edit.begin] + edit.text.encode() + text[edit.end :]
    return text.decode()
