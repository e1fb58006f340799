"""What an export is: formats, what they cannot express, checks and results, as frozen values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

from designer.graph import ROOT, Document, NodeId

from .bench import Bench
from .check import Check


@dataclass(frozen=True, slots=True)
class Limit:
    """What a format cannot express, said before it is made; `stops` when there can be no file at all."""

    message: str
    layer: str = ""
    graph: str = ROOT
    node: NodeId | None = None
    stops: bool = False


@dataclass(frozen=True, slots=True)
class Made:
    """An export that is there: the file, how large it is, whose weights it has, and its check."""

    file: str
    size: int
    check: Check
    weights: str = ""
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Variant:
    """One way to write a format, such as with smaller weights."""

    id: str
    title: str


Limits: TypeAlias = Callable[[Document], Iterable[Limit]]


@dataclass(frozen=True, slots=True)
class WithKeras:
    """A format that needs Keras: written and checked by a process of its own."""

    write: Callable[[Bench, Path], None]
    check: Callable[[Bench, Path], Check]
    has_weights: bool = True


@dataclass(frozen=True, slots=True)
class AtOnce:
    """A format that needs the design only, and hardly any time."""

    make: Callable[[Document], bytes]
    check: Callable[[Document, bytes], Check]


def _no_limits(document: Document) -> Iterable[Limit]:
    return ()


@dataclass(frozen=True, slots=True)
class Format:
    """Something that a design can be taken away as. One file of `kinds` each."""

    id: str
    title: str
    text: str
    ending: str
    mime: str
    made: WithKeras | AtOnce
    place: int
    limits: Limits = field(default=_no_limits)
    variants: tuple[Variant, ...] = ()

    @property
    def needs_keras(self) -> bool:
        """Whether a process of its own makes it."""
        return isinstance(self.made, WithKeras)


class ExportRefused(ValueError):
    """There is no such export; the message says why and what to do."""
