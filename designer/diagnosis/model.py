"""A diagnosis: findings as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from designer.graph import Edit

Kind = Literal[
    "diverged",
    "learning rate too high",
    "not learning",
    "dead units",
    "vanishing gradients",
    "exploding gradients",
    "overfitting",
    "imbalance",
]


@dataclass(frozen=True, slots=True)
class Attempt:
    """Something to try, in words; `edit` does it to the run's design where that is one step."""

    words: str
    edit: Edit | None = None


@dataclass(frozen=True, slots=True)
class Finding:
    """An illness of a training: what was seen (with its figures), what that means, and what to try.

    `graph` and `nodes` are where it was seen, when it was seen at single layers.
    """

    kind: Kind
    seen: str
    meaning: str
    attempts: tuple[Attempt, ...]
    graph: str = ""
    nodes: tuple[str, ...] = ()
