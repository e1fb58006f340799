"""What is had of a script: its models as designs, questions, and remarks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from designer.graph import Document, Remark


@dataclass(frozen=True, slots=True)
class Found:
    """A model that the script makes: the variable's or function's name, the design and the line."""

    name: str
    document: Document
    line: int


@dataclass(frozen=True, slots=True)
class Question:
    """A missing value that is all that is needed at a line. `name` is the expression to answer."""

    name: str
    line: int
    why: str
    kind: Literal["number", "text", "json"]


@dataclass(frozen=True, slots=True)
class Opened:
    """The models of a script, the main one first; what to ask for; what became of the rest."""

    models: tuple[Found, ...]
    questions: tuple[Question, ...] = ()
    remarks: tuple[Remark, ...] = ()


def told(opened: Opened, words: Callable[[str], str]) -> Opened:
    """The same, with everything that is said of lines said by `words`."""

    def of(remarks: tuple[Remark, ...]) -> tuple[Remark, ...]:
        return tuple(replace(remark, message=words(remark.message)) for remark in remarks)

    def found(one: Found) -> Found:
        origin = one.document.origin
        kept = origin and replace(origin, remarks=of(origin.remarks))
        return replace(one, document=replace(one.document, origin=kept))

    questions = tuple(replace(one, why=words(one.why)) for one in opened.questions)
    return Opened(tuple(map(found, opened.models)), questions, of(opened.remarks))
