"""The ways in which code can be written, by choice."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

Layout = Literal["grouped", "flat"]
Spelling = Literal["keras", "tensorflow.keras"]

LAYOUTS: tuple[Layout, ...] = get_args(Layout)
SPELLINGS: tuple[Spelling, ...] = get_args(Spelling)


@dataclass(frozen=True, slots=True)
class Style:
    """Whether groups become functions or stand under comments, and by which name Keras is imported."""

    layout: Layout = "grouped"
    spelling: Spelling = "keras"
