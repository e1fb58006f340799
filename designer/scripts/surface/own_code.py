"""Functions and classes of the script as code of the design's own: complete, in portable names."""

from __future__ import annotations

import ast
import builtins
import json
import textwrap
from collections.abc import Callable, Iterator, Mapping

import keras

from designer.graph import Json
from designer.scripts.values import Function, Module, Native, Scope, Unknown, UserClass, Value

from .nameable import nameable
from .portable import Path, bound_names, imports_of, portable

_BUILTIN = frozenset(dir(builtins))
_HERE = frozenset({"keras", "ops", "np", "tf"})


class OwnCode:
    """The sources that a design needs, by name, in an order in which each finds what it uses."""

    def __init__(self, text: str) -> None:
        try:
            self.imported: Mapping[str, Path] = imports_of(ast.parse(text))
        except (SyntaxError, ValueError, RecursionError):
            self.imported = {}
        self.sources: dict[str, str] = {}
        self._names: dict[int, tuple[str, dict[str, Json]]] = {}

    def function(self, function: Function) -> tuple[str, dict[str, Json]]:
        """The name under which a function is kept, and the values of what it took from around it."""
        known = self._names.get(id(function))
        if known is None:
            known = self._kept(function)
            self._names[id(function)] = known
        return known

    def unwrapped(self, function: Function) -> tuple[Function, dict[str, Json]]:
        """The function that one only calls with the same tensors and some values, and these values."""
        found = _only_call(function.node)
        inner = None if found is None else _found(function.scope, found[0])
        if found is None or not isinstance(inner, Function) or not inner.name.isidentifier():
            return function, {}
        return inner, found[1]

    def class_(self, definition: UserClass) -> str:
        """The name under which a class is kept."""
        if id(definition) not in self._names:
            scope = _scope_of(definition)
            source = nameable(_without_decorators(definition.source))
            name = self._free(definition.name, source)
            self._names[id(definition)] = (name, {})
            bases = [base for base in definition.bases if isinstance(base, UserClass)]
            before = "".join(self._before(source, scope, {base.name: base for base in bases}))
            self.sources.pop(name, None)
            self.sources[name] = before + self._portable(_renamed(source, definition.name, name))
        return self._names[id(definition)][0]

    def layer_of(self, function: Function, name: str) -> str:
        """The name of a layer's class that calls a function: for what cannot be called without a layer."""
        called, more = self.function(function)
        stem = name if called.startswith("own_function") else called
        title = "".join(part[:1].upper() + part[1:] for part in stem.split("_") if part)
        title = self._free(title if title.isidentifier() and title != called else "OwnFunction", "")
        given = "".join(f", {key}={value!r}" for key, value in more.items())
        self.sources[title] = (
            f"class {title}(keras.layers.Layer):\n"
            f'    """Calls {called}."""\n\n'
            f"    def call(self, inputs):\n        return {called}(inputs{given})\n"
        )
        return title

    def _kept(self, function: Function) -> tuple[str, dict[str, Json]]:
        wanted = (
            function.name if function.name.isidentifier() and function.name != "<lambda>" else "own_function"
        )
        source = _source(function, wanted)
        around = dict(_around(source, function.scope))
        more = {key: json.loads(json.dumps(value)) for key, value in around.items() if _is_number(value)}
        source = _with_arguments(source, more)
        name = self._free(wanted, source)
        before = "".join(self._before(source, function.scope, {}))
        self.sources[name] = before + self._portable(_renamed(source, wanted, name))
        return name, more

    def _free(self, name: str, source: str) -> str:
        """The name, or one like it when another piece has it."""
        found, count = name, 1
        while found in self.sources or found in _HERE:
            count += 1
            found = f"{name}_{count}"
        return found

    def _before(self, source: str, scope: Scope | None, known: Mapping[str, Value]) -> Iterator[str]:
        """What must stand before a source: imports and constants; other code of the script gets its own place."""
        for name in _free_names(source):
            value = known.get(name, _found(scope, name))
            if name in self.imported and isinstance(value, (Module, Native, Unknown, type(None))):
                continue
            match value:
                case Function():
                    kept, more = self.function(value)
                    if kept != name or more:
                        given = ", ".join(f"{key}={one!r}" for key, one in more.items())
                        yield (
                            f"import functools\n\n{name} = functools.partial({kept}, {given})\n\n\n"
                            if more
                            else f"{name} = {kept}\n\n\n"
                        )
                case UserClass():
                    kept = self.class_(value)
                    if kept != name:
                        yield f"{name} = {kept}\n\n\n"
                case Unknown():
                    raise ValueError(f"it uses `{name}`, which is not known: {value.why}.")
                case None:
                    continue
                case _:
                    yield f"{name} = {_written(name, value)}\n\n\n"

    def _portable(self, source: str) -> str:
        text, modules = portable(source, self.imported)
        imports = "".join(f"import {name}\n" for name in sorted(modules - _HERE))
        return f"{imports}\n\n{text}" if imports else text


def _only_call(node: ast.AST) -> tuple[str, dict[str, Json]] | None:
    """The name and the values of the one call that a function returns: `return other(y_true, y_pred, margin=1)`."""
    match node:
        case ast.FunctionDef(
            args=ast.arguments(args=own, posonlyargs=[], kwonlyargs=[], defaults=[]),
            body=[ast.Return(value=ast.Call(func=ast.Name(id=name), args=given, keywords=keywords))],
        ):
            same = [one.id for one in given if isinstance(one, ast.Name)] == [one.arg for one in own]
            values = {one.arg: one.value for one in keywords if one.arg}
            plain = all(isinstance(one, ast.Constant) for one in values.values())
            if same and len(given) == len(own) and plain and len(values) == len(keywords):
                return name, {key: ast.literal_eval(one) for key, one in values.items()}
    return None


def _source(function: Function, name: str) -> str:
    """The text of a function; a lambda as a function of that name."""
    if not isinstance(function.node, ast.Lambda):
        return _without_decorators(function.source)
    arguments = ast.unparse(function.node.args)
    return f"def {name}({arguments}):\n    return {ast.unparse(function.node.body)}\n"


def _without_decorators(source: str) -> str:
    text = textwrap.dedent(source)
    node = ast.parse(text).body[0]
    lines = text.split("\n")[node.lineno - 1 :]
    return "\n".join(lines).rstrip() + "\n"


def _free_names(source: str) -> list[str]:
    """The names that a text uses and does not bind, in order."""
    tree = ast.parse(source)
    own = bound_names(tree) | _BUILTIN
    used = [node.id for node in ast.walk(tree) if isinstance(node, ast.Name)]
    return [name for name in dict.fromkeys(used) if name not in own]


def _found(scope: Scope | None, name: str) -> Value | None:
    while scope is not None:
        if name in scope.names and not scope.is_class:
            return scope.names[name]
        scope = scope.outer
    return None


def _around(source: str, scope: Scope) -> Iterator[tuple[str, Value]]:
    """What a function takes from functions around it, not from the module."""
    for name in _free_names(source):
        at: Scope | None = scope
        while at is not None and at.outer is not None:
            if name in at.names and not at.is_class:
                yield name, at.names[name]
                break
            at = at.outer


def _scope_of(definition: UserClass) -> Scope | None:
    return next((one.scope for one in definition.members.values() if isinstance(one, Function)), None)


def _is_number(value: Value) -> bool:
    return isinstance(value, (int, float, str, bool))


def _with_arguments(source: str, more: Mapping[str, Json]) -> str:
    """The function with arguments more, with the values that they had around it as defaults."""
    if not more:
        return source
    tree = ast.parse(source)
    node = tree.body[0]
    assert isinstance(node, ast.FunctionDef)
    if node.args.vararg or node.args.kwarg or node.args.kwonlyargs:
        head = "".join(f"{key} = {value!r}\n" for key, value in more.items())
        return f"{head}\n\n{source}"
    lines = source.split("\n")
    parts: list[ast.arg | ast.expr] = [*node.args.args, *node.args.defaults]
    last = parts[-1]
    line = (last.end_lineno or 1) - 1
    text = lines[line].encode()
    added = "".join(f", {key}={value!r}" for key, value in more.items()).encode()
    end = last.end_col_offset or 0
    lines[line] = (text[:end] + added + text[end:]).decode()
    return "\n".join(lines)


def _renamed(source: str, name: str, to: str) -> str:
    """The text with another name for what it defines."""
    if name == to:
        return source
    return source.replace(f"def {name}(", f"def {to}(", 1).replace(f"class {name}", f"class {to}", 1)


def _written(name: str, value: Value) -> str:
    """A constant of the script as text; ValueError where it is none."""
    if isinstance(value, (bool, int, float, str, type(None))):
        return repr(value)
    if isinstance(value, (list, tuple, dict)):
        json.dumps(value, default=_refuse(name))
        return repr(value)
    if isinstance(value, (keras.losses.Loss, keras.metrics.Metric)):
        given = value.get_config()
        usual = {"name", "dtype", "reduction", "fn"}
        words = ", ".join(
            f"{key}={one!r}" for key, one in given.items() if key not in usual and one is not None
        )
        room = "losses" if isinstance(value, keras.losses.Loss) else "metrics"
        return f"keras.{room}.{type(value).__name__}({words})"
    raise ValueError(f"it uses `{name}`, which cannot be kept with it.")


def _refuse(name: str) -> Callable[[object], Json]:
    def refuse(value: object) -> Json:
        raise ValueError(f"it uses `{name}`, which holds what cannot be kept with it.")

    return refuse
