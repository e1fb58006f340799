"""The text of custom code read as Python's grammar reads it: nothing of it is run."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator, Mapping

from designer.graph import LONGEST_CODE

from .model import Problem, Role, Written
from .signatures import arguments_of, constructor, outputs, sendable, tensors

_ROOMS: Mapping[str, Role] = {"layers": "layer", "losses": "loss", "metrics": "metric"}
_BASES: Mapping[str, Role] = {"Layer": "layer", "Loss": "loss", "Metric": "metric"}
_NEEDED: Mapping[Role, tuple[str, ...]] = {
    "layer": ("call",),
    "loss": ("call",),
    "metric": ("update_state", "result"),
    "function": (),
}
_USUAL = "keras"
"""Where a class's base is when the text does not say."""

_TOO_LONG = f"This is longer than {LONGEST_CODE:,} characters. Move what is general into a library."
_LINE_END = re.compile(r"\r\n?|\n")
#: What turns the direction of writing, and what moves the cursor of a terminal.
_DECEIVING = re.compile(r"[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

_Definition = ast.FunctionDef | ast.ClassDef


def main_name(source: str) -> str | None:
    """The name of the last function or class that a source defines: that of the whole."""
    try:
        tree = _parsed(source)
    except SyntaxError:
        return None
    names = [node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))]
    return names[-1] if names else None


def read(name: str, source: str, known: Mapping[str, Written] | None = None) -> Written:
    """What a source says of the definition of that name; `known` are the sources before it. Never raises."""
    try:
        tree = _parsed(source)
    except SyntaxError as error:
        told = _TOO_LONG if error.msg == _TOO_LONG else f"This is not Python: {error.msg}."
        return Written(name, problems=(Problem(error.lineno or 1, told),))
    problems = (*_deceiving(source), *_misplaced(tree))
    definitions = {n.name: n for n in tree.body if isinstance(n, (ast.FunctionDef, ast.ClassDef))}
    main = definitions.get(name)
    if main is None:
        return Written(name, problems=(*problems, _no_definition(name, definitions)))
    try:
        written = _Reader(tree, definitions, known or {}).written(main)
    except RecursionError:
        return Written(
            name, problems=(*problems, Problem(main.lineno, "This is nested too deeply to be read."))
        )
    return Written(
        name, written.role, written.parameters, written.arguments, written.ports, written.outputs,
        sendable(ast.get_docstring(main) or ""), isinstance(main, ast.ClassDef), written.base,
        (*problems, *written.problems),
    )  # fmt: skip


def read_all(functions: Mapping[str, str]) -> dict[str, Written]:
    """Every source of a design read, each knowing those before it."""
    found: dict[str, Written] = {}
    for name, source in functions.items():
        found[name] = read(name, source, found)
    return found


def imports(source: str) -> dict[str, str]:
    """What the names that a source imports stand for: {"K": "keras.backend"}; empty when it is not Python."""
    try:
        return dict(_imported(_parsed(source)))
    except SyntaxError:
        return {}


def _parsed(source: str) -> ast.Module:
    if len(source) > LONGEST_CODE:
        raise SyntaxError(_TOO_LONG)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return ast.parse(source)
    except (ValueError, MemoryError, RecursionError) as error:
        raise SyntaxError(f"it cannot be read ({error or type(error).__name__})") from error


def _deceiving(source: str) -> Iterator[Problem]:
    """Characters that let a line look otherwise than it is run."""
    for number, line in enumerate(_LINE_END.split(source), start=1):
        if found := _DECEIVING.search(line):
            yield Problem(
                number,
                f"A character here (U+{ord(found[0]):04X}) cannot be seen and can let the code look like "
                "something else than it does. Take it out.",
            )


def _no_definition(name: str, definitions: Mapping[str, _Definition]) -> Problem:
    if not definitions:
        return Problem(
            1, f"The code defines nothing. Write def {name}(…): or class {name}(keras.layers.Layer):."
        )
    last = list(definitions.values())[-1]
    return Problem(
        last.lineno, f"The code defines {last.name!r}; it is kept as {name!r}. Give both one name."
    )


def _misplaced(tree: ast.Module) -> Iterator[Problem]:
    allowed = (ast.Import, ast.ImportFrom, ast.FunctionDef, ast.ClassDef, ast.Assign, ast.AnnAssign)
    for node in tree.body:
        text = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        if isinstance(node, ast.ImportFrom) and (node.level or any(one.name == "*" for one in node.names)):
            yield Problem(node.lineno, "Import by full module and name, such as from keras import ops.")
        elif not isinstance(node, allowed) and not text:
            yield Problem(
                node.lineno,
                "Only imports, constants, functions and classes can stand here. Move this into one.",
            )


def _imported(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in tree.body:
        if isinstance(node, ast.Import):
            for one in node.names:
                yield (one.asname, one.name) if one.asname else (one.name.partition(".")[0],) * 2
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((one.asname or one.name, f"{node.module}.{one.name}") for one in node.names)


class _Reader:
    """Reads one definition, with what stands around it."""

    def __init__(
        self, tree: ast.Module, definitions: Mapping[str, _Definition], known: Mapping[str, Written]
    ) -> None:
        self.definitions, self.known = definitions, known
        self.imported = dict(_imported(tree))

    def written(self, main: _Definition) -> Written:
        """What the definition says, without its name and text."""
        return self._of_function(main) if isinstance(main, ast.FunctionDef) else self._of_class(main)

    def _of_function(self, function: ast.FunctionDef) -> Written:
        ports, others = tensors(function, method=False)
        if _compares(function):
            return Written("", "loss", others)
        if not ports:
            message = f"{function.name} takes no tensor. Give it an argument without a default, such as x."
            return Written("", problems=(Problem(function.lineno, message),))
        return Written("", "function", others, (), ports, outputs(function))

    def _of_class(self, main: ast.ClassDef) -> Written:
        role, base, chain = self._lineage(main)
        if role is None:
            return Written("", problems=(Problem(main.lineno, self._no_role(main)),))
        own = self._methods(chain)
        missing = [method for method in _NEEDED[role] if method not in own] if base in _BASES else []
        if missing:
            text = f"{main.name} has no method {missing[0]!r}, which a {role} needs. Write def {missing[0]}(self, …):."
            return Written("", problems=(Problem(main.lineno, text),))
        return self._described(main, role, base, own)

    def _described(
        self, main: ast.ClassDef, role: Role, base: str, own: Mapping[str, ast.FunctionDef]
    ) -> Written:
        parameters = constructor(own["__init__"]) if "__init__" in own else ()
        problems = _closed(main, own.get("__init__"))
        given = self.known.get(base)
        if given is not None and "__init__" not in own:
            parameters, base = given.parameters, given.base
        if role != "layer":
            return Written("", role, parameters, base=_borrowed(base, own, "__init__"), problems=problems)
        if "call" not in own and given is not None:
            ports, others, count = given.ports, given.arguments, given.outputs
        elif "call" in own:
            (ports, others), count = tensors(own["call"], method=True), outputs(own["call"])
        else:
            ports, others, count = (), (), None
        if "call" in own and not ports:
            text = f"{main.name}.call takes no tensor. Write def call(self, inputs):."
            problems = (*problems, Problem(own["call"].lineno, text))
        kept = _borrowed(base, own, "__init__", "call")
        return Written("", role, parameters, others, ports, count, base=kept, problems=problems)

    def _lineage(self, main: ast.ClassDef) -> tuple[Role | None, str, list[ast.ClassDef]]:
        """What a class is, the first class it builds on that is not in this text, and the classes up to it."""
        chain = [main]
        while True:
            base = self._base(chain[-1])
            inner = self.definitions.get(base)
            if isinstance(inner, ast.ClassDef) and inner not in chain:
                chain.append(inner)
                continue
            path = base.split(".")
            if base in self.known:
                return self.known[base].role, base, chain
            room = path[-2] if len(path) > 1 else ""
            return _BASES.get(path[-1]) or _ROOMS.get(room), path[-1], chain

    def _base(self, main: ast.ClassDef) -> str:
        """The first base, with what its first name was imported as: "keras.layers.Layer"."""
        if not main.bases:
            return ""
        first, dot, rest = ast.unparse(main.bases[0]).partition(".")
        return self.imported.get(first, first) + dot + rest

    def _methods(self, chain: list[ast.ClassDef]) -> dict[str, ast.FunctionDef]:
        found: dict[str, ast.FunctionDef] = {}
        for one in reversed(chain):
            found |= {node.name: node for node in one.body if isinstance(node, ast.FunctionDef)}
        return found

    def _no_role(self, main: ast.ClassDef) -> str:
        base = self._base(main)
        if base.rpartition(".")[2] in ("Model", "Sequential"):
            return (
                f"{main.name} is a whole model. Draw it as a sub-model, or write a layer: keras.layers.Layer."
            )
        found = f"builds on {base}" if base else "builds on nothing"
        return f"{main.name} {found}. Let it build on keras.layers.Layer, keras.losses.Loss or keras.metrics.Metric."


def _borrowed(base: str, own: Mapping[str, ast.FunctionDef], *methods: str) -> str:
    """The Keras class that tells how to make and call a class that lacks one of these methods."""
    return base if base not in _BASES and any(method not in own for method in methods) else ""


def _closed(main: ast.ClassDef, made: ast.FunctionDef | None) -> tuple[Problem, ...]:
    """What is wrong with a constructor that Keras cannot give a name."""
    if made is None or made.args.kwarg is not None:
        return ()
    if any(one.name == "name" for one in arguments_of(made, method=True)):
        return ()
    return (
        Problem(
            made.lineno,
            f"{main.name} cannot be named: let __init__ take **kwargs too, and hand them to "
            "super().__init__(**kwargs).",
        ),
    )


def _compares(function: ast.FunctionDef) -> bool:
    """Whether a function is a loss or a metric by the names of its first two arguments."""
    needed = [one.name for one in arguments_of(function, method=False) if one.default is None][:2]
    return len(needed) == 2 and (
        ("true" in needed[0] and "pred" in needed[1]) or (needed[0], needed[1]) == ("labels", "predictions")
    )
