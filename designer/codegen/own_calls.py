"""How the design's own functions and classes are called, by the text of their definitions."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from .own_marks import marked
from .own_source import Source
from .refusal import CodeRefused


@dataclass(frozen=True, slots=True)
class Argument:
    """An argument of a function: its default as text, if it has one, and how it may be given."""

    name: str
    default: str | None
    is_keyword: bool = False
    is_starred: bool = False


@dataclass(frozen=True)
class Definition:
    """A function or class of the design's own code, and what its source imports."""

    node: ast.FunctionDef | ast.ClassDef
    imported: Mapping[str, str]

    @property
    def is_class(self) -> bool:
        """Whether it is a class, of which an object is made."""
        return isinstance(self.node, ast.ClassDef)

    @cached_property
    def methods(self) -> Mapping[str, ast.FunctionDef]:
        """The functions in a class."""
        return {node.name: node for node in self.node.body if isinstance(node, ast.FunctionDef)}

    @property
    def base(self) -> str:
        """The first class that a class builds on: "keras.layers.Dense", or a name of the design's own code."""
        if not isinstance(self.node, ast.ClassDef) or not self.node.bases:
            return ""
        first, dot, rest = ast.unparse(self.node.bases[0]).partition(".")
        return self.imported.get(first, first) + dot + rest


Definitions = Mapping[str, Definition]


def definitions(sources: Iterable[Source]) -> Definitions:
    """What the sources define, by name; of two definitions of one name the later."""
    found: dict[str, Definition] = {}
    for source in sources:
        imported = {each.name: each.target for each in source.imports}
        for node in source.tree.body:
            if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
                found[node.name] = Definition(node, imported)
    return found


def method(all: Definitions, name: str, wanted: str) -> ast.FunctionDef | None:
    """A method of a class, or of the design's own classes that it builds on."""
    return next((each.methods[wanted] for each in _lineage(all, name) if wanted in each.methods), None)


def outer_base(all: Definitions, name: str) -> str:
    """The name, without its module, of the class that a class builds on and that is not the design's own."""
    return next((each.base.rpartition(".")[2] for each in reversed(list(_lineage(all, name)))), "")


def names_itself(all: Definitions, name: str) -> bool:
    """Whether objects of a class that are given no name have one other than Keras counts out."""
    made = method(all, name, "__init__")
    given = {each.name: each.default for each in arguments(made)} if made is not None else {}
    return given.get("name") not in (None, "None")


def arguments(function: ast.FunctionDef) -> list[Argument]:
    """The arguments in order, but for **kwargs."""
    given = function.args
    plain = [*given.posonlyargs, *given.args]
    missing: list[ast.expr | None] = [None] * (len(plain) - len(given.defaults))
    defaults = [*missing, *given.defaults]
    found = [Argument(one.arg, _text(default)) for one, default in zip(plain, defaults, strict=True)]
    if given.vararg is not None:
        found.append(Argument(given.vararg.arg, None, is_starred=True))
    keywords = zip(given.kwonlyargs, given.kw_defaults, strict=True)
    return found + [Argument(one.arg, _text(default), is_keyword=True) for one, default in keywords]


def function_call(function: ast.FunctionDef, texts: Mapping[str, str]) -> str:
    """The call of a function with these arguments: what it needs comes by position, the rest by name.

    Before a starred argument all come by position, with their defaults where they are given nothing.
    """
    written: list[str] = []
    by_place = True
    has_star = any(each.is_starred and each.name in texts for each in arguments(function))
    for each in arguments(function):
        if each.is_starred or each.is_keyword:
            by_place = False
        if each.is_starred and each.name in texts:
            written.append(texts[each.name])
        elif has_star and by_place:
            written.append(texts[each.name] if each.name in texts else _default(each))
        elif each.name in texts:
            by_place = by_place and each.default is None
            written.append(texts[each.name] if by_place else f"{each.name}={texts[each.name]}")
        else:
            by_place = False
    return f"{marked(function.name)}({', '.join(written)})"


def _default(argument: Argument) -> str:
    try:
        ast.literal_eval(argument.default or "")
    except (ValueError, TypeError, SyntaxError, MemoryError):
        raise CodeRefused(
            f"{argument.name!r} needs a value before tensors of any number. Give it one."
        ) from None
    return str(argument.default)


def _lineage(all: Definitions, name: str) -> Iterator[Definition]:
    """A class, and those of the design's own that it builds on, one after the other."""
    seen: set[str] = set()
    while name in all and name not in seen:
        seen.add(name)
        yield all[name]
        name = all[name].base


def _text(default: ast.expr | None) -> str | None:
    return None if default is None else ast.unparse(default)
