"""What canvas and Python say to each other of the design's code: what is shown, and what a person wrote instead."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer.graph import NodeId


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeWish:
    """Which code the canvas shows, and how it is to be written; said as long as its panel is open."""

    what: Literal["model", "program"]
    layout: Literal["grouped", "flat"]
    spelling: Literal["keras", "tensorflow.keras"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeLine:
    """A line of code, and the nodes of one graph that it makes or calls."""

    text: str
    graph: str
    nodes: tuple[NodeId, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """The code of the design as it is now, or in `problem` why there is none."""

    wish: CodeWish
    lines: tuple[CodeLine, ...]
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplyCode:
    """Let the model be the one that this text builds, as one step. Said until a view says what came of it."""

    number: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeMark:
    """Something to say about a line of what a person wrote, counted from 1."""

    line: int
    message: str
    severity: Literal["error", "warning"]


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeApplied:
    """What came of the `ApplyCode` of that number: the design follows it, or `marks` say why it does not."""

    number: int
    done: bool
    marks: tuple[CodeMark, ...]
