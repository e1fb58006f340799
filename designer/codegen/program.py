"""Whole texts: the model alone, or a script that also loads the data, trains, evaluates and predicts."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

from designer.graph import ROOT, Document, Structure, effective
from designer.plans import with_float32_outputs

from .feeding import Feeding, feeding
from .fitted import fitting
from .formatting import formatted
from .identifiers import OWN
from .imports import import_block
from .known import Known, known_in
from .library import library_sources
from .lines import Part, Place, Range, all_of, final_lines, marked_lines
from .main import main_function
from .modules import DEEP, FRAMES, depth, model_parts
from .opening import opening
from .own_code import OwnCode, own_code
from .own_imports import spelled
from .own_names import with_own_names
from .own_references import with_references
from .refusal import CodeRefused
from .style import Spelling, Style
from .tuned import components

_LIMIT = (
    f"# Keras follows a chain of layers by recursion, and this one is long.\nsys.setrecursionlimit({FRAMES})"
)
_GUARD = 'if __name__ == "__main__":\n    main()'


#: Between the functions of a program.
_GAP = "\n\n\n"

#: What is written: the model alone, or the program that trains it too.
What = Literal["model", "program"]


@dataclass(frozen=True, slots=True)
class Written:
    """Code, and for every node of the document the lines that make its layer or call it.

    Nodes are named by their graph ("" is the root, otherwise the sub-model's name) and their id; lines are
    counted from 1, the last included. A line of a function that stands for several groups belongs to the
    nodes of all of them; a node that is not in the code (it leads to no output, or is bypassed) has no lines.
    """

    text: str
    lines: Mapping[Place, tuple[Range, ...]]


def model_code(document: Document, style: Style = Style()) -> str:  # noqa: B008 (a value)
    """Python text that defines `build_model()`; CodeRefused says why there is none."""
    with _not_too_deep():
        return formatted(_model(document, style).text)


def program(document: Document, style: Style = Style()) -> str:  # noqa: B008 (a value)
    """A script that builds the model, loads its data, trains, evaluates and predicts, with nothing of ours.

    Executing it under another name than `__main__` only defines its functions. CodeRefused says why
    there is no program: also when no data is chosen, or no output has a loss.
    """
    with _not_too_deep():
        return formatted(_program(document, style).text)


def written(document: Document, what: What, style: Style = Style()) -> Written:  # noqa: B008 (a value)
    """The code with the lines of every node; CodeRefused as from `model_code` and `program`."""
    with _not_too_deep():
        draft = _model(document, style) if what == "model" else _program(document, style)
        text = formatted(draft.text)
        graphs = {ROOT: document.graph, **document.models}
        places = [(name, node) for name, graph in graphs.items() for node in graph.nodes]
        return Written(text, all_of(places, final_lines(draft.text, draft.marks, text)))


@dataclass(frozen=True, slots=True)
class _Draft:
    """A text before it is formatted, and the numbers of its lines that are for nodes."""

    text: str
    marks: tuple[tuple[int, Place], ...]

    def below(self, head: str) -> _Draft:
        """The same below a head."""
        down = head.count("\n")
        return _Draft(head + self.text, tuple((number + down, place) for number, place in self.marks))


def _model(document: Document, style: Style) -> _Draft:
    document, own, known = _read(document)
    return _module(document, own, model_parts(document, known, set(OWN), style.layout), [], style.spelling)


def _program(document: Document, style: Style) -> _Draft:
    document, own, known = _read(_fed_by_name(with_float32_outputs(document)))
    fed: Feeding = feeding(document)
    taken = set(OWN)
    parts = model_parts(document, known, taken, style.layout)
    texts = components(document, known, taken)
    tuned = (each.text for each in texts.functions)
    fit = fitting(document, fed, known)
    main = main_function(document, fed, texts, fit.weighing)
    below = [*fed.functions, *tuned, *fit.functions, main, _GUARD]
    return _module(document, own, parts, below, style.spelling).below(f"{opening(document, fed.dataset)}\n\n")


def _fed_by_name(document: Document) -> Document:
    """A design as it is trained: its inputs in a list, several outputs in a dict by their names."""
    return replace(document, graph=replace(document.graph, structure=Structure()))


def _read(document: Document) -> tuple[Document, OwnCode, Known]:
    """The design as it is built, with text where it refers to its own code, and what that code is."""
    built = effective(document)
    own = own_code(built)
    known = known_in(built, own.sources)
    return with_references(built, known), own, known


def _module(
    document: Document, own: OwnCode, parts: list[Part], below: list[str], spelling: Spelling
) -> _Draft:
    """Imports, what is set for the whole program, the design's own code, library classes and functions."""
    sources = library_sources(document)
    also = [line for source in sources for line in source.imports]
    limit = [_LIMIT] if depth(document) > DEEP else []
    above = [*limit, *(source.text for source in sources)]
    text = _GAP.join([*above, *(part.text for part in parts), *below])
    if own.sources:
        text = with_own_names(text, own.sources)
    block = import_block(text, [*also, "import sys"] if limit else also, own.sources, spelling)
    body = spelled(_GAP.join([*own.texts, text]), own.sources, spelling)
    gap = _GAP if isinstance(ast.parse(body).body[0], (ast.FunctionDef, ast.ClassDef)) else "\n\n"
    down = "".join([block, gap, *(f"{each}{_GAP}" for each in (*own.texts, *above))]).count("\n")
    marks = marked_lines(parts, gap=_GAP.count("\n") - 1)
    return _Draft(f"{block}{gap}{body}\n", tuple((number + down, place) for number, place in marks))


@contextmanager
def _not_too_deep() -> Iterator[None]:
    """Refuse code that is nested more deeply than can be read."""
    try:
        yield
    except RecursionError as error:
        raise CodeRefused("The design's own code is nested too deeply. Write it in more steps.") from error
